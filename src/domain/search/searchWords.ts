import { wordsOf } from '../people/names';
import type { SearchGroup } from './found';
import { partsOfCompound } from './compounds';
import { groupMeant } from './groupWords';
import { synonymsAt, type SynonymSet } from './synonyms';
import { stemsOf } from './wordForms';

/**
 * Beginnings of a word's forms: any of them; or words with spaces between, which are a phrase and stand as they are. Letters,
 * digits and spaces only, lower case: nothing in them means anything to a query language.
 */
export type WordForms = readonly string[];

/** One way of saying what was typed: each of its words must be there. */
export type Wording = readonly WordForms[];

/** A typed word or name, and everything that is taken for it: any of the wordings. */
export interface SearchTerm {
  readonly wordings: readonly Wording[];
  /** The group that the word names, `uutiset`: everything in that group answers to it. Null for other words. */
  readonly means: SearchGroup | null;
}

const MOST_WORDS = 12;
const LONGEST_WORD = 40;
/** As JSON. A query says the words twice, with names of properties: this keeps it well under what a search accepts. */
const MOST_CHARACTERS = 1000;

/**
 * What a typed text asks for: every term must match. A name that has synonyms is one term; words that may be written
 * together are looked for together, too, and a compound also as its parts.
 *
 * @returns no terms for a text without a letter or a digit
 */
export function searchTerms(text: string, synonyms: readonly SynonymSet[]): SearchTerm[] {
  const words = wordsOf(text).map((word) => [...word].slice(0, LONGEST_WORD).join('')).slice(0, MOST_WORDS);
  const whole = termsOf(words, synonyms);
  return lengthOf(whole) <= MOST_CHARACTERS ? whole : plainTerms(words);
}

/** The beginnings to be marked where they are found; phrases are left out. */
export function markedBeginnings(terms: readonly SearchTerm[]): string[] {
  return [...new Set(terms.flatMap(({ wordings }) => wordings.flat(2)))].filter((form) => !form.includes(' '));
}

function termsOf(words: readonly string[], synonyms: readonly SynonymSet[]): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (let at = 0; at < words.length; ) {
    const named = synonymsAt(words, at, synonyms);
    const length = named?.length ?? 1;
    const typed = words.slice(at, at + length);
    const others = named?.others ?? [];
    const spellings = length === 1 ? spellingsAt(words, at) : [];
    terms.push({ wordings: [wordingOf(typed), ...others.map(asPhrase), ...spellings], means: length === 1 ? groupMeant(words[at]!) : null });
    at += length;
  }
  return unlike(terms);
}

/** A synonym of several words must stand as it is: `remote` and `work` apart are something else. */
function asPhrase(words: readonly string[]): Wording {
  return words.length === 1 ? wordingOf(words) : [[words.join(' ')]];
}

function wordingOf(words: readonly string[]): Wording {
  return words.map(stemsOf);
}

/** What is typed apart may be written together, in either order, `ohje matkustus` as `matkustusohje`; and the other way round. */
function spellingsAt(words: readonly string[], at: number): Wording[] {
  const word = words[at]!;
  const parts = partsOfCompound(word);
  const pairs = [words[at - 1], words[at + 1]].flatMap((neighbour) => [[neighbour, word], [word, neighbour]]);
  const joined = pairs.flatMap(([first, last]) => (first === undefined || last === undefined ? [] : [wordingOf([first + last])]));
  return [...(parts === null ? [] : [wordingOf(parts)]), ...joined];
}

/** A word that is typed twice is asked once. */
function unlike(terms: readonly SearchTerm[]): SearchTerm[] {
  return [...new Map(terms.map((term) => [JSON.stringify(term.wordings[0]), term])).values()];
}

/** Where all that is meant would be too long a query: the words themselves. */
function plainTerms(words: readonly string[]): SearchTerm[] {
  return unlike(words.map((word) => ({ wordings: [[[word]]], means: groupMeant(word) })));
}

function lengthOf(terms: readonly SearchTerm[]): number {
  return JSON.stringify(terms.map(({ wordings }) => wordings)).length;
}
