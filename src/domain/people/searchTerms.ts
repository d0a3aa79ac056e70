import { conceptsAt, type Concept, type ConceptMatch } from './concepts';
import { PARTICLES, wordsOf } from './names';
import { spellingsOf } from './spellings';

/** One way of matching a typed word: words that must all be there, or a property's value that the text means. */
export type Alternative =
  | { readonly kind: 'words'; readonly words: readonly SearchWord[] }
  | { readonly kind: 'value'; readonly match: ConceptMatch };

export interface SearchWord {
  /** Letters and digits only, lower case: nothing in it can mean anything to a query language. */
  readonly text: string;
  /** Whether longer words that begin so match too. */
  readonly isPrefix: boolean;
}

/** One typed word, and everything that is taken for it: any of the alternatives matches. */
export interface SearchTerm {
  readonly word: string;
  readonly alternatives: readonly Alternative[];
}

/** More words than a name, a title and a unit have together; what follows is not asked. */
const MOST_WORDS = 12;
const LONGEST_WORD = 40;
/** How much all alternatives may be in characters: well under what a search accepts. */
const MOST_CHARACTERS = 2600;
const SPELLINGS = [24, 12, 6, 3, 2] as const;
const SHORTEST_SPLIT = 4;
const LONGEST_SPLIT = 24;
/** Words of one letter that stand before an apostrophe: O'Dowd, D'Angelo, L'Exemple. */
const ELIDED: ReadonlySet<string> = new Set(['d', 'l', 'm', 'n', 'o']);

/**
 * What a typed text asks for. The order of words makes no difference, the last letters of each may be missing, and names
 * are found whether their parts were typed together or apart: `annaleena`, `Anna Leena`, `o dowd`, `vonmall`.
 *
 * @param concepts what some words mean beside themselves: organisations, titles and places in three languages
 * @returns no terms for a text without a letter or a digit
 */
export function termsOf(text: string, concepts: readonly Concept[] = []): SearchTerm[] {
  const words = [...new Set(wordsOf(text).map((word) => [...word].slice(0, LONGEST_WORD).join('')))].slice(0, MOST_WORDS);
  const meant = words.map((_word, at) => conceptsAt(words, at, concepts));
  for (const most of SPELLINGS) {
    const terms = words.map((word, at) => termOf(words, at, most, meant[at] ?? []));
    if (lengthOf(terms) <= MOST_CHARACTERS) return terms;
  }
  return words.map((word) => ({ word, alternatives: [inWords({ text: word, isPrefix: true })] }));
}

/** The same for texts that ask for the same: `Mäki ` and `mäki`. For caches. */
export function textKey(text: string): string {
  return wordsOf(text).join(' ');
}

function termOf(words: readonly string[], at: number, most: number, meant: readonly ConceptMatch[]): SearchTerm {
  const word = words[at]!;
  const spelled = spellingsOf(word, most).map((text) => inWords({ text, isPrefix: true }));
  const values = meant.map((match): Alternative => ({ kind: 'value', match }));
  return { word, alternatives: [...spelled, ...joined(words, at), ...split(word), ...values] };
}

/** The directory may write in one word what was typed in two: `Anna Leena` for Annaleena. */
function joined(words: readonly string[], at: number): Alternative[] {
  const pairs = [[words[at - 1], words[at]], [words[at], words[at + 1]]];
  return pairs.flatMap(([first, second]) => (first === undefined || second === undefined ? [] : [inWords({ text: first + second, isPrefix: true })]));
}

/** And in two what was typed in one: `annaleena` for Anna-Leena, `odowd` for O'Dowd, `vonmall` for von Mall. */
function split(word: string): Alternative[] {
  const letters = [...word];
  if (letters.length < SHORTEST_SPLIT || letters.length > LONGEST_SPLIT || /\p{N}/u.test(word)) return [];
  return letters
    .slice(2)
    .map((_letter, at) => [letters.slice(0, at + 1).join(''), letters.slice(at + 1).join('')] as const)
    .filter(([first]) => first.length > 1 || ELIDED.has(first))
    .flatMap(([first, rest]) => [
      inWords({ text: first, isPrefix: false }, { text: rest, isPrefix: true }),
      ...(PARTICLES.has(first) ? splitParticle(first, rest) : [])
    ]);
}

/** `vandermodelaer` for van der Modelaer. */
function splitParticle(first: string, rest: string): Alternative[] {
  return [...PARTICLES]
    .filter((particle) => rest.startsWith(particle) && rest.length > particle.length + 1)
    .map((particle) => inWords({ text: first, isPrefix: false }, { text: particle, isPrefix: false }, { text: rest.slice(particle.length), isPrefix: true }));
}

function inWords(...words: SearchWord[]): Alternative {
  return { kind: 'words', words };
}

/** As a query has them, with room for what stands between. */
function lengthOf(terms: readonly SearchTerm[]): number {
  const ofAlternative = (alternative: Alternative): number =>
    alternative.kind === 'value'
      ? alternative.match.value.length + 40
      : alternative.words.reduce((sum, { text }) => sum + text.length + 6, 6);
  return terms.reduce((sum, { alternatives }) => sum + alternatives.reduce((part, one) => part + ofAlternative(one), 4), 0);
}
