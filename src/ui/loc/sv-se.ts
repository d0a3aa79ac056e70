define<UiStrings>([], () => ({
  language: 'sv',
  loading: 'Laddar',
  forbiddenTitle: 'Du har inte behörighet till innehållet',
  forbiddenText: 'Om du behöver det i ditt arbete, kontakta användarstödet.',
  throttledTitle: 'Tjänsten är överbelastad.',
  throttledText: 'Ett nytt försök görs om {seconds} sekunder.',
  throttledNow: 'Ett nytt försök görs.',
  offlineTitle: 'Ingen nätförbindelse.',
  offlineText: 'Du ser innehållet som det var {time}. Det uppdateras när förbindelsen återställs.',
  offlineNothing: 'Innehållet hämtas när förbindelsen återställs.',
  failedTitle: 'Innehållet kunde inte hämtas.',
  failedText: 'Felet är i tjänsten, inte hos dig. Sidans övriga delar fungerar.',
  brokenTitle: 'Den här delen av sidan kunde inte visas.',
  brokenText: 'Felet är i tjänsten. Ladda om sidan; övriga delar fungerar.',
  tryAgain: 'Försök igen',
  errorId: 'Kod {id}'
}));
