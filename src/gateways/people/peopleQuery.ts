import type { ConceptMatch } from '../../domain/people/concepts';
import type { PeopleFilters, PeopleQuery } from '../../domain/people/PeopleDirectory';
import type { Alternative, SearchTerm, SearchWord } from '../../domain/people/searchTerms';
import { PERSON_ORGANISATION } from '../../schema/people';
import { kqlPhrase } from '../client/query';

/** SharePoint's own source of people. */
export const PEOPLE_SOURCE = 'b09a7990-05ea-4af9-81ef-edfab16c4e31';

/** The managed property of each filter. */
export const FILTER_PROPERTIES: Readonly<Record<keyof PeopleFilters, string>> = {
  organisation: PERSON_ORGANISATION,
  unit: 'Department',
  location: 'BaseOfficeLocation',
  title: 'JobTitle'
};

/** Letters that a surname of an index letter may begin with, beside the letter itself. */
const LIKE_LETTER: Readonly<Record<string, readonly string[]>> = {
  A: ['á', 'à', 'â', 'ã'],
  C: ['ç', 'č', 'ć'],
  D: ['đ', 'ð'],
  E: ['é', 'è', 'ê', 'ë'],
  I: ['í', 'ï', 'î'],
  L: ['ł'],
  N: ['ñ', 'ń'],
  O: ['ó', 'ô', 'õ'],
  S: ['š', 'ś'],
  U: ['ú'],
  Y: ['ü', 'ý'],
  Z: ['ž', 'ź', 'ż'],
  Ä: ['æ'],
  Ö: ['ø', 'œ', 'ő']
};

/**
 * The KQL of a query: every term, the letter and every filter must match. Words hold letters and digits only and are in
 * lower case, so that none of them is an operator; values stand in quotation marks that nothing in them can close.
 *
 * @returns null when nobody in particular is asked for
 */
export function peopleKql({ terms, letter, filters }: PeopleQuery): string | null {
  if (terms.length === 0 && letter === null) return null;
  const asked = (Object.keys(FILTER_PROPERTIES) as Array<keyof PeopleFilters>).flatMap((name) => {
    const value = filters[name];
    return value === null ? [] : [`${FILTER_PROPERTIES[name]}=${kqlPhrase(value)}`];
  });
  return [...terms.map(termKql), ...(letter === null ? [] : [letterKql(letter)]), ...asked].join(' AND ');
}

/** The KQL of people by login name, and of those whose manager one of the others is. */
export function surroundingsKql(logins: readonly string[], managers: readonly string[]): string {
  return [...logins.map((login) => `AccountName:${kqlPhrase(login)}`), ...managers.map((login) => `Manager:${kqlPhrase(login)}`)].join(' OR ');
}

function termKql({ alternatives }: SearchTerm): string {
  const parts = alternatives.map(alternativeKql);
  return parts.length === 1 ? parts[0]! : `(${parts.join(' OR ')})`;
}

function alternativeKql(alternative: Alternative): string {
  if (alternative.kind === 'value') return valueKql(alternative.match);
  const words = alternative.words.map(wordKql);
  return words.length === 1 ? words[0]! : `(${words.join(' AND ')})`;
}

/** A location holds its city, with the building before it; an organisation or a title is the whole value. */
function valueKql({ property, value }: ConceptMatch): string {
  return `${FILTER_PROPERTIES[property]}${property === 'location' ? ':' : '='}${kqlPhrase(value)}`;
}

function wordKql({ text, isPrefix }: SearchWord): string {
  return isPrefix ? `${text}*` : text;
}

function letterKql(letter: string): string {
  const letters = [letter.toLowerCase(), ...(LIKE_LETTER[letter] ?? [])];
  return `(${letters.map((one) => `LastName:${one}*`).join(' OR ')})`;
}

/** The KQL of what a person has written in workspaces. @param origin of the tenant */
export function writtenInWorkspacesKql(account: string, origin: string): string {
  const by = ['AuthorOWSUSER', 'EditorOWSUSER'].map((property) => `${property}:${kqlPhrase(account)}`).join(' OR ');
  return `(${by}) AND (Path:${origin}/sites/tt-* OR Path:${origin}/sites/tk-*)`;
}
