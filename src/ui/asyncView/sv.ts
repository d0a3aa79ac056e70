import type { AsyncWords } from './AsyncWords';

export const sv: AsyncWords = {
  loading: 'Laddar',
  forbiddenTitle: 'Du har inte behörighet till innehållet',
  forbiddenText: 'Om du behöver det i ditt arbete, kontakta användarstödet.',
  throttledTitle: 'Tjänsten är överbelastad.',
  throttledText: 'Ett nytt försök görs om {seconds} sekunder.',
  throttledNow: 'Ett nytt försök görs.',
  offlineTitle: 'Ingen nätförbindelse.',
  offlineText: 'Det senaste innehållet hämtas när förbindelsen återställs.',
  earlierText: 'Du ser innehållet som det var {time}.',
  failedTitle: 'Innehållet kunde inte hämtas.',
  failedText: 'Felet är i tjänsten, inte hos dig. Sidans övriga delar fungerar.',
  errorId: 'Kod {id}'
};
