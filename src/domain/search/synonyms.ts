import { wordsOf } from '../people/names';
import { stemsOf } from './wordForms';

/** Words that mean the same, in any language: `etätyö`, `monipaikkainen työ`, `distansarbete`. Each as its words in lower case. */
export type SynonymSet = ReadonlyArray<readonly string[]>;

const MOST_NAMES = 12;

/** The set that a row's texts tell, parted by semicolons or lines; null when fewer than two names are left. */
export function synonymSet(...texts: readonly string[]): SynonymSet | null {
  const names = texts.flatMap((text) => text.split(/[;\n]/)).map((name) => wordsOf(name).join(' ')).filter((name) => name !== '');
  const different = [...new Set(names)].slice(0, MOST_NAMES);
  return different.length < 2 ? null : different.map((name) => name.split(' '));
}

/** A name that stands among typed words, and what else it is called. */
export interface SynonymsAt {
  /** How many words the name has. */
  readonly length: number;
  readonly others: SynonymSet;
}

/** The longest name that begins at this place; words may be in other forms than the set has them. Null when none does. */
export function synonymsAt(words: readonly string[], at: number, sets: readonly SynonymSet[]): SynonymsAt | null {
  const here = sets.flatMap((set) => set.filter((name) => name.every((word, index) => isForm(words[at + index], word))).map((name) => ({ name, set })));
  const length = Math.max(0, ...here.map(({ name }) => name.length));
  if (length === 0) return null;
  const others = here.filter(({ name }) => name.length === length).flatMap(({ name, set }) => set.filter((other) => other !== name));
  return { length, others };
}

/** A shorter word is its own stem, whatever its form. */
const SHORTEST_BENT = 5;
/** How many letters an ending of a short word may have. */
const LONGEST_ENDING = 3;

/** Whether a typed word is a name's word in some form. */
function isForm(typed: string | undefined, word: string): boolean {
  if (typed === undefined) return false;
  if (typed === word) return true;
  if (word.length < SHORTEST_BENT) return word.length > 2 && typed.startsWith(word) && typed.length - word.length <= LONGEST_ENDING;
  const stems = stemsOf(word);
  return stemsOf(typed).some((stem) => stem !== typed && stems.includes(stem));
}
