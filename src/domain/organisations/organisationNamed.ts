import { LANGUAGES } from '../shared/Language';
import type { Organisation } from './Organisation';

/**
 * The organisation that a text of the directory means: its key, as the directory should have it, or a name or abbreviation of
 * it in any language, as directories have it all the same.
 */
export function organisationNamed<Named extends Pick<Organisation, 'key' | 'names' | 'shortNames'>>(organisations: readonly Named[], text: string | null): Named | undefined {
  const asked = text?.trim().toLowerCase() ?? '';
  if (asked === '') return undefined;
  // The Swedish abbreviation of one may be the key of another: keys go first, then Finnish.
  const callsIt = [({ key }: Named) => [key], ...LANGUAGES.map((language) => ({ names, shortNames }: Named) => [names[language], shortNames[language]])];
  for (const namesOf of callsIt) {
    const found = organisations.find((one) => namesOf(one).some((name) => name.toLowerCase() === asked));
    if (found !== undefined) return found;
  }
  return undefined;
}
