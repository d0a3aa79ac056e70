/** A page that what was typed may mean. */
export interface SearchSuggestion {
  readonly title: string;
  /** Server-relative. */
  readonly url: string;
  /** Name of the site that it is on, as the server gives it. */
  readonly siteTitle: string;
}

/** The fewest characters that are asked about. */
export const SHORTEST_QUERY = 2;
/** How many suggestions are shown at most. */
export const MOST_SUGGESTIONS = 6;

/** Pages while one types. The server leaves out what the reader may not open. */
export interface SearchSuggestions {
  /**
   * Pages in whose titles words begin as those typed, at most MOST_SUGGESTIONS, the best first; none for what is too short.
   * @throws KampusError
   */
  startingWith(typed: string): Promise<SearchSuggestion[]>;
}
