import type { FormWords } from './FormWords';

export const sv: FormWords = {
  optional: '(frivilligt)',
  fixOne: 'Rätta 1 punkt',
  fixMany: 'Rätta {count} punkter',
  draftRestored: 'Du fortsätter där du slutade.',
  draftRestoredText: 'Din oavslutade text har återställts.',
  draftDiscard: 'Börja om',
  draftNotKept: 'Webbläsarens minne är fullt.',
  draftNotKeptText: 'Det du skriver finns kvar bara så länge den här sidan är öppen. Spara innan du lämnar den.',
  saveOffline: 'Ingen nätförbindelse.',
  saveOfflineText: 'Ändringen sparades inte men finns kvar här. Försök igen när förbindelsen återställs.',
  saveThrottled: 'Tjänsten är överbelastad.',
  saveThrottledText: 'Ändringen sparades inte men finns kvar här. Försök igen om en stund.',
  saveConflict: 'Någon har ändrat samma innehåll.',
  saveConflictText: 'Det du skrev finns kvar här. Ladda om sidan för att se det senaste innehållet.',
  saveForbidden: 'Du har inte behörighet att spara ändringen.',
  saveForbiddenText: 'Om du behöver behörigheten, kontakta användarstödet.',
  saveFailed: 'Ändringen kunde inte sparas.',
  saveFailedText: 'Felet är i tjänsten. Ändringen finns kvar här; försök igen.'
};
