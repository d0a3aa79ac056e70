import { SPQueryable } from '@pnp/sp';

import { MOST_SUGGESTIONS, SHORTEST_QUERY, type SearchSuggestion, type SearchSuggestions } from '../../domain/search/SearchSuggestions';
import { asOperation } from '../client/errors';
import { odataString } from '../client/query';
import type { SharePointClient } from '../client/sharePointClient';

interface SearchAnswer {
  readonly PrimaryQueryResult: {
    readonly RelevantResults: {
      readonly Table: { readonly Rows: ReadonlyArray<{ readonly Cells: ReadonlyArray<{ readonly Key: string; readonly Value: string | null }> }> };
    };
  };
}

/** The words typed, without what KQL would take for more than a word. */
const wordsOf = (typed: string): string[] => typed.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Pages by the beginnings of the words in their titles; null when nothing is asked. */
export function suggestionKql(typed: string): string | null {
  const words = wordsOf(typed);
  if (words.join('').length < SHORTEST_QUERY) return null;
  return [...words.map((word) => `Title:${word}*`), 'FileExtension:aspx'].join(' AND ');
}

/**
 * Suggestions from the pages themselves, trimmed to what the reader may open. `search/suggest` would give what people
 * have searched for instead: it knows nothing of rights, and may repeat the title of a closed page.
 */
export class SharePointSearchSuggestions implements SearchSuggestions {
  private readonly client: SharePointClient;

  public constructor(client: SharePointClient) {
    this.client = client;
  }

  public async startingWith(typed: string): Promise<SearchSuggestion[]> {
    const kql = suggestionKql(typed);
    if (kql === null) return [];
    // A GET: on any site, without a digest.
    const query = SPQueryable([this.client.current.web, this.client.webUrl], '_api/search/query');
    query.query.set('querytext', odataString(kql));
    query.query.set('selectproperties', odataString('Title,Path,SiteTitle'));
    query.query.set('rowlimit', String(MOST_SUGGESTIONS));
    query.query.set('trimduplicates', 'false');
    const answer = await asOperation('suggest pages', () => query<SearchAnswer>());
    return answer.PrimaryQueryResult.RelevantResults.Table.Rows.flatMap(({ Cells }) => {
      const valueOf = (name: string): string => Cells.find(({ Key }) => Key === name)?.Value ?? '';
      const [title, path] = [valueOf('Title'), valueOf('Path')];
      return title === '' || path === '' ? [] : [{ title, url: new URL(path).pathname, siteTitle: valueOf('SiteTitle') }];
    });
  }
}
