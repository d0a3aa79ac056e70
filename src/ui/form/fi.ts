import type { FormWords } from './FormWords';

export const fi: FormWords = {
  optional: '(valinnainen)',
  fixOne: 'Korjaa 1 kohta',
  fixMany: 'Korjaa {count} kohtaa',
  draftRestored: 'Jatkat siitä, mihin jäit.',
  draftRestoredText: 'Keskeneräinen tekstisi on palautettu.',
  draftDiscard: 'Aloita alusta',
  draftNotKept: 'Selaimen muisti on täynnä.',
  draftNotKeptText: 'Kirjoittamasi säilyy vain niin kauan kuin tämä sivu on auki. Tallenna ennen kuin poistut.',
  saveOffline: 'Ei verkkoyhteyttä.',
  saveOfflineText: 'Muutos ei tallentunut, mutta se on tallessa tässä. Yritä uudelleen, kun yhteys palaa.',
  saveThrottled: 'Palvelussa on ruuhkaa.',
  saveThrottledText: 'Muutos ei tallentunut, mutta se on tallessa tässä. Yritä hetken kuluttua uudelleen.',
  saveConflict: 'Joku on muuttanut samaa sisältöä.',
  saveConflictText: 'Kirjoittamasi on tallessa tässä. Lataa sivu uudelleen, niin näet uusimman sisällön.',
  saveForbidden: 'Sinulla ei ole oikeutta tallentaa muutosta.',
  saveForbiddenText: 'Jos tarvitset oikeuden, ota yhteys käyttötukeen.',
  saveFailed: 'Muutosta ei saatu tallennettua.',
  saveFailedText: 'Vika on palvelussa. Muutos on tallessa tässä; yritä uudelleen.'
};
