import type { Organisation } from '../organisations/Organisation';
import type { KampusError } from '../shared/KampusError';
import type { FoundInGroup, SearchFilters, SearchGroup } from './found';
import type { SearchTerm } from './searchWords';
import type { SynonymSet } from './synonyms';

export interface SearchQuery {
  /** All of them must match; one at least. */
  readonly terms: readonly SearchTerm[];
  /** What was typed: people are found by names, in ways of their own. */
  readonly text: string;
  readonly filters: SearchFilters;
  /** Those that are asked. */
  readonly groups: readonly SearchGroup[];
  /** Null for the first ones, then the `next` of those before. */
  readonly start: number | null;
  /** Whose sites and names the query knows. */
  readonly organisations: readonly Organisation[];
}

/** What each asked group answered: a group whose search failed stands beside those that did not. */
export type SearchAnswers = Readonly<Partial<Record<SearchGroup, FoundInGroup | KampusError>>>;

/** Everything that the reader may open. The server leaves out the rest, from hits, counts and values alike. */
export interface SearchRepository {
  /**
   * One request, whatever is asked. What is searched for stands in no address.
   * @throws KampusError when no group answered
   */
  search(query: SearchQuery): Promise<SearchAnswers>;
  /** Titles of pages in which some word begins so, for guesses at what was meant; at most some hundred. @throws KampusError */
  titlesWith(beginnings: readonly string[]): Promise<string[]>;
  /** Words that mean the same, as the chief editors have put them. @throws KampusError */
  synonyms(): Promise<SynonymSet[]>;
}
