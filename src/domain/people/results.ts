import type { Language } from '../shared/Language';
import { relevanceOf } from './matching';
import { byName, fold, INDEX_LETTERS, indexLettersOf } from './names';
import type { Person } from './Person';
import type { SearchTerm } from './searchTerms';

/** How people were found, the best first: by the very name, by a name that begins so, by something else. */
export type FoundBy = 'name' | 'beginning' | 'other';

export interface ResultSection {
  readonly foundBy: FoundBy;
  readonly letters: readonly LetterGroup[];
}

export interface LetterGroup {
  /** Null for names that begin with no letter of the index. */
  readonly letter: string | null;
  readonly people: readonly Person[];
  /** Who stands under another letter and may be looked for here: von Mall, under V. */
  readonly elsewhere: readonly Person[];
}

const SECTIONS: readonly FoundBy[] = ['name', 'beginning', 'other'];

/** Results in their order: by relevance, then by the alphabet of the language, under the chosen letter if there is one. */
export function inOrder(people: readonly Person[], terms: readonly SearchTerm[], language: Language, letter: string | null = null): Array<readonly [Person, FoundBy]> {
  const compare = byName(language, letter);
  return people
    .map((person) => [person, terms.length === 0 ? 'name' : foundBy(person, terms)] as const)
    .sort(([a, byA], [b, byB]) => SECTIONS.indexOf(byA) - SECTIONS.indexOf(byB) || compare(a, b));
}

function foundBy(person: Person, terms: readonly SearchTerm[]): FoundBy {
  const relevance = relevanceOf(person, terms);
  return relevance <= 1 ? 'name' : relevance === 2 ? 'beginning' : 'other';
}

/**
 * Ordered results under their letters. With a letter chosen everyone stands under it; without one each stands under the
 * main letter, and where a name has another a line refers to it.
 */
export function sectionsOf(ordered: ReadonlyArray<readonly [Person, FoundBy]>, letter: string | null): ResultSection[] {
  return SECTIONS.map((by) => {
    const people = ordered.filter(([, foundBy_]) => foundBy_ === by).map(([person]) => person);
    return { foundBy: by, letters: letter === null ? lettersOf(people) : [{ letter, people, elsewhere: [] }] };
  }).filter(({ letters }) => letters.some(({ people }) => people.length > 0));
}

function lettersOf(people: readonly Person[]): LetterGroup[] {
  const of = (wanted: string | null, place: number): Person[] => people.filter((person) => (indexLettersOf(person)[place] ?? null) === wanted);
  return [...INDEX_LETTERS, null]
    .map((letter) => ({ letter, people: of(letter, 0), elsewhere: letter === null ? [] : of(letter, 1) }))
    .filter(({ people: own, elsewhere }) => own.length > 0 || elsewhere.length > 0);
}

/** A piece of a text, and whether it answers what was typed. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** A name in pieces, so that what was typed can be marked in it. */
export function piecesOf(name: string, terms: readonly SearchTerm[]): Piece[] {
  const typed = terms.map(({ word }) => fold(word)).sort((a, b) => b.length - a.length);
  return (name.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu) ?? []).flatMap((text) => {
    const found = typed.find((word) => fold(text).startsWith(word))?.length ?? 0;
    // Marks that stand by themselves would make the typed word shorter than what it answers.
    const length = fold(text).length === text.length ? found : found > 0 ? text.length : 0;
    return [{ text: text.slice(0, length), isFound: true }, { text: text.slice(length), isFound: false }].filter((piece) => piece.text !== '');
  });
}
