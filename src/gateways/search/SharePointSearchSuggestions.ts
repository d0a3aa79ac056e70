import { MOST_SUGGESTIONS, SHORTEST_QUERY, type SearchSuggestion, type SearchSuggestions } from '../../domain/search/SearchSuggestions';
import { asOperation } from '../client/errors';
import { postSearch, rowsOf } from '../client/postSearch';
import type { SharePointClient } from '../client/sharePointClient';

type SuggestionRow = Readonly<Partial<Record<'Title' | 'Path' | 'SiteTitle', string | null>>>;

/** The words typed, without what KQL would take for more than a word. */
const wordsOf = (typed: string): string[] => typed.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Pages by the beginnings of the words in their titles; null when nothing is asked. */
function suggestionKql(typed: string): string | null {
  const words = wordsOf(typed);
  if (words.join('').length < SHORTEST_QUERY) return null;
  return [...words.map((word) => `Title:${word}*`), 'FileExtension:aspx'].join(' AND ');
}

/**
 * Suggestions from the pages themselves, trimmed to what the reader may open. `search/suggest` would give what people
 * have searched for instead: it knows nothing of rights, and may repeat the title of a closed page.
 * What is typed travels in a body: it stands in no address.
 */
export class SharePointSearchSuggestions implements SearchSuggestions {
  private readonly client: SharePointClient;

  public constructor(client: SharePointClient) {
    this.client = client;
  }

  public async startingWith(typed: string): Promise<SearchSuggestion[]> {
    const kql = suggestionKql(typed);
    if (kql === null) return [];
    const answer = await asOperation('suggest pages', () =>
      postSearch(this.client, { Querytext: kql, SelectProperties: ['Title', 'Path', 'SiteTitle'], StartRow: 0, RowLimit: MOST_SUGGESTIONS, TrimDuplicates: false })
    );
    return rowsOf<SuggestionRow>(answer).flatMap(({ Title, Path, SiteTitle }) => (Title && Path ? [{ title: Title, url: new URL(Path).pathname, siteTitle: SiteTitle ?? '' }] : []));
  }
}
