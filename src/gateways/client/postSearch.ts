import { body } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp';

import type { SharePointClient } from './sharePointClient';

/** What of SharePoint's SearchRequest Kampus sends. */
export interface SearchRequest {
  readonly Querytext: string;
  readonly SelectProperties: readonly string[];
  /** Direction 0 ascends, 1 descends. Without it results are sorted by rank. */
  readonly SortList?: ReadonlyArray<{ readonly Property: string; readonly Direction: 0 | 1 }>;
  readonly StartRow: number;
  readonly RowLimit: number;
  readonly TrimDuplicates: boolean;
  /** GUID of the result source; SharePoint's own results by default. */
  readonly SourceId?: string;
  /** e.g. `JobTitle,Department(filter=100/0/*)`. */
  readonly Refiners?: string;
}

/** SharePoint gives no more rows at a time. */
export const MOST_SEARCH_ROWS = 500;

/** What `postquery` answers with, as far as Kampus reads it. */
export interface SearchAnswer {
  readonly PrimaryQueryResult: {
    readonly RelevantResults: {
      readonly TotalRows: number;
      readonly Table: { readonly Rows: ReadonlyArray<{ readonly Cells: ReadonlyArray<{ readonly Key: string; readonly Value: string | null }> }> };
    };
    readonly RefinementResults: {
      readonly Refiners: ReadonlyArray<{
        readonly Name: string;
        readonly Entries: ReadonlyArray<{ readonly RefinementCount: string; readonly RefinementValue: string; readonly RefinementToken: string }>;
      }>;
    } | null;
  };
}

/** Where a search is sent from. */
export type SearchClient = Pick<SharePointClient, 'current' | 'webUrl'>;

/**
 * One search from the page's own site. The query is in the body: what is searched for stands in no address and no log of
 * addresses. PnPjs's own search weighs five times as much.
 * @param signal gives the search up when its answer is no longer wanted
 */
export function postSearch({ current, webUrl }: SearchClient, request: SearchRequest, signal?: AbortSignal): Promise<SearchAnswer> {
  const init = body({ request });
  return spPost<SearchAnswer>(SPQueryable([current.web, webUrl], '_api/search/postquery'), signal === undefined ? init : { ...init, signal });
}

/** The rows, each as its values by property. */
export function rowsOf<Row>({ PrimaryQueryResult }: SearchAnswer): Row[] {
  const { Rows } = PrimaryQueryResult.RelevantResults.Table;
  return Rows.map(({ Cells }) => Object.fromEntries(Cells.map(({ Key, Value }) => [Key, Value])) as unknown as Row);
}
