import { stemsOf } from './wordForms';

/**
 * Words that officials' compounds end in. The index finds a word by its beginning only, so the end of a compound is
 * looked for as a word of its own: `matkustusohje` is also `matkustus` and `ohje`.
 */
const LAST_PARTS: readonly string[] = [
  'asetus', 'hakemus', 'hanke', 'järjestelmä', 'koulutus', 'kurssi', 'laite', 'lomake', 'määräys', 'ohje', 'opas', 'palvelu', 'ryhmä', 'sopimus', 'suunnitelma', 'tapahtuma', 'tila', 'tuki', 'turvallisuus', 'työ', 'uudistus', 'viestintä',
  'anvisning', 'ansökan', 'arbete', 'avtal', 'blankett', 'grupp', 'reform', 'rum', 'säkerhet', 'system', 'tjänst', 'utbildning'
];
const SHORTEST_FIRST = 4;

/** The parts of a compound: null for a word that ends in none of the known last parts. A Swedish `s` between them goes. */
export function partsOfCompound(word: string): readonly [first: string, last: string] | null {
  for (const last of LAST_PARTS) {
    const at = Math.max(...stemsOf(last).map((stem) => word.lastIndexOf(stem)));
    // What follows the last part is an ending: no longer than those are.
    if (at < SHORTEST_FIRST || word.length - at > last.length + 5) continue;
    return [word.slice(0, at), last];
  }
  return null;
}
