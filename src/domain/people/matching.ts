import { fold, wordsOf } from './names';
import type { PeopleFilters, PeopleQuery } from './PeopleDirectory';
import type { Person } from './Person';
import type { Alternative, SearchTerm } from './searchTerms';

/** Where and how exactly a person matches: the smaller, the better. */
export type Relevance = 0 | 1 | 2 | 3;

/**
 * How well a person's name answers what was typed: 0 when every word is a word of the name as written, 1 when it is one
 * without marks, 2 when it begins or otherwise makes one, 3 when something else than the name matches.
 */
export function relevanceOf(person: Person, terms: readonly SearchTerm[]): Relevance {
  const words = nameWords(person);
  const folded = words.map(fold);
  if (terms.every(({ word }) => words.includes(word))) return 0;
  if (terms.every(({ word }) => folded.includes(fold(word)))) return 1;
  return terms.every((term) => term.alternatives.some((one) => isInWords(one, words, folded))) ? 2 : 3;
}

/** Whether a directory that takes no notice of marks would give this person. What fakes and tests go by. */
export function matches(person: Person, { terms, filters }: PeopleQuery): boolean {
  const words = allWords(person);
  const folded = words.map(fold);
  const has = (filter: keyof PeopleFilters, value: string): boolean => person[filter] === value;
  const answers = (one: Alternative): boolean =>
    one.kind === 'words' ? isInWords(one, words, folded) : one.match.property === 'location' ? person.location.includes(one.match.value) : has(one.match.property, one.match.value);
  return (
    terms.every(({ alternatives }) => alternatives.some(answers)) &&
    (Object.keys(filters) as Array<keyof PeopleFilters>).every((name) => filters[name] === null || has(name, filters[name]))
  );
}

function nameWords({ displayName, givenName, familyName }: Person): string[] {
  return [displayName, givenName, familyName].flatMap(wordsOf);
}

function allWords(person: Person): string[] {
  const { title, unit, organisation, location, phone, mobile, mail, responsibilities } = person;
  return [...nameWords(person), ...[title, unit, organisation ?? '', location, phone, mobile, mail, ...responsibilities].flatMap(wordsOf)];
}

function isInWords(alternative: Alternative, words: readonly string[], folded: readonly string[]): boolean {
  if (alternative.kind === 'value') return false;
  return alternative.words.every(({ text, isPrefix }) => {
    const plain = fold(text);
    return isPrefix ? words.some((one) => one.startsWith(text)) || folded.some((one) => one.startsWith(plain)) : words.includes(text) || folded.includes(plain);
  });
}
