import { topicTerms } from '../../domain/responsibilities/topics';
import { responsibilitiesList } from '../../schema/lists/responsibilitiesList';
import { responsibilityUpdatesList } from '../../schema/lists/responsibilityUpdatesList';
import { kqlPhrase } from '../client/query';

/** How much the preferred organisations' rows are raised: above any difference in rank. */
const PREFERENCE = 1000;

/**
 * The KQL of a topic, in the two lists of the register. Words hold letters and digits only and are in lower case, so that
 * none of them is an operator; each may be the beginning of a word.
 *
 * @param preferred keys of organisations whose rows come first
 * @returns null for a text that asks for nothing
 */
export function topicKql(text: string, preferred: readonly string[], homeUrl: string): string | null {
  const terms = topicTerms(text).map((spellings) => `(${spellings.map((spelling) => `${spelling}*`).join(' OR ')})`);
  if (terms.length === 0) return null;
  const places = [responsibilitiesList, responsibilityUpdatesList].map(({ url }) => `Path:${kqlPhrase(`${homeUrl}/${url}`)}`).join(' OR ');
  const asked = `(${terms.join(' AND ')} AND (${places}))`;
  return preferred.length === 0 ? asked : `${asked} XRANK(cb=${PREFERENCE}) (${preferred.map(kqlPhrase).join(' OR ')})`;
}

/** `Id eq 4 or Id eq 7`. */
export const anyOf = (column: string, ids: readonly number[]): string => ids.map((id) => `${column} eq ${id}`).join(' or ');
