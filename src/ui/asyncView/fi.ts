import type { AsyncWords } from './AsyncWords';

export const fi: AsyncWords = {
  loading: 'Ladataan',
  forbiddenTitle: 'Sinulla ei ole oikeutta sisältöön',
  forbiddenText: 'Jos tarvitset sitä työssäsi, ota yhteys käyttötukeen.',
  throttledTitle: 'Palvelussa on ruuhkaa.',
  throttledText: 'Haetaan uudelleen {seconds} sekunnin kuluttua.',
  throttledNow: 'Haetaan uudelleen.',
  offlineTitle: 'Ei verkkoyhteyttä.',
  offlineText: 'Uusin sisältö haetaan, kun yhteys palaa.',
  earlierText: 'Näet sisällön sellaisena kuin se oli {time}.',
  failedTitle: 'Sisältöä ei saatu haettua.',
  failedText: 'Vika on palvelussa, ei sinussa. Muut sivun osat toimivat.',
  errorId: 'Tunniste {id}'
};
