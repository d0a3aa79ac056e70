import { LANGUAGES } from '../shared/Language';
import type { Organisation } from '../organisations/Organisation';
import { fold, wordsOf } from './names';
import { PLACES } from './places';
import { TITLES } from './titles';

/** A value of the directory that a text means: `finansministeriet` means the organisation VM. */
export interface ConceptMatch {
  readonly property: 'organisation' | 'title' | 'location';
  readonly value: string;
}

/** Something with several names, of which the directory knows one. */
export interface Concept {
  readonly match: ConceptMatch;
  /** Each as its folded words: `['ministry', 'of', 'finance']`. */
  readonly names: ReadonlyArray<readonly string[]>;
}

/** A single word that is not finished yet means what it may become only from this many letters on. */
const SHORTEST_BEGINNING = 4;
/** A text that might mean more than this means none of it: `ministry` alone names nobody. */
const MOST_MEANINGS = 4;

/** The organisations by their names and abbreviations in three languages, the Government's titles, and cities. */
export function conceptsOf(organisations: readonly Organisation[]): Concept[] {
  return [
    ...organisations.map(({ key, names, shortNames }) => concept({ property: 'organisation', value: key }, [key, ...LANGUAGES.flatMap((one) => [names[one], shortNames[one]])])),
    ...TITLES.map((title) => concept({ property: 'title', value: title.fi }, [title.sv, title.en])),
    ...PLACES.filter(({ names: { fi, sv, en } }) => fi !== sv || fi !== en).map(({ names }) => concept({ property: 'location', value: names.fi }, [names.sv, names.en]))
  ];
}

function concept(match: ConceptMatch, names: readonly string[]): Concept {
  const written = names.map((name) => wordsOf(fold(name)).join(' ')).filter((name) => name !== '');
  return { match, names: [...new Set(written)].map((name) => name.split(' ')) };
}

/** What a word means together with its neighbours: whole names, of which the last typed word may be unfinished. */
export function conceptsAt(words: readonly string[], at: number, concepts: readonly Concept[]): ConceptMatch[] {
  const folded = words.map(fold);
  const meant = concepts.filter(({ names }) => names.some((name) => isTypedAt(folded, at, name))).map(({ match }) => match);
  return meant.length > MOST_MEANINGS ? [] : meant;
}

/** Whether a name, or its beginning up to the end of the text, was typed over this place. */
function isTypedAt(words: readonly string[], at: number, name: readonly string[]): boolean {
  return name.some((_word, offset) => {
    const typed = at < offset ? [] : words.slice(at - offset, at - offset + name.length);
    const isWhole = typed.length === name.length;
    const isLastUnfinished = at - offset + typed.length === words.length && (typed.length > 1 || (isWhole && typed[0]!.length >= SHORTEST_BEGINNING));
    return (isWhole || typed.length > 1) && typed.every((word, index) => word === name[index] || (isLastUnfinished && index === typed.length - 1 && name[index]!.startsWith(word)));
  });
}
