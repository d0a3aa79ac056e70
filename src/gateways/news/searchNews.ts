import { body } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp';

import { afterCursor, byNewest, cursorAfter, type NewsCursor } from '../../domain/news/newsCursor';
import type { NewsItem } from '../../domain/news/NewsItem';
import type { NewsPage, NewsQuery } from '../../domain/news/NewsRepository';
import { asOperation } from '../client/errors';
import type { SharePointClient } from '../client/sharePointClient';
import { newsKql, NEWS_PROPERTIES } from './newsQuery';
import { fromSearch, type NewsSearchRow } from './newsRow';

/** Language versions of an article stand side by side: rows asked for each article wanted. */
const VERSIONS = 2;
/** Rows of a query that does not know the reader's organisation: some twelve hours of everybody's news to choose from. */
const BROAD_ROWS = 100;
/** SharePoint gives no more rows at a time. */
const MOST_ROWS = 500;

/** What `postquery` answers with, as far as it is read here. PnPjs's own search weighs five times as much. */
interface SearchAnswer {
  readonly PrimaryQueryResult: {
    readonly RelevantResults: {
      readonly Table: { readonly Rows: ReadonlyArray<{ readonly Cells: ReadonlyArray<{ readonly Key: string; readonly Value: string | null }> }> };
    };
  };
}

const isItem = (item: NewsItem | null): item is NewsItem => item !== null;

/** A page of news by the search index. @throws KampusError */
export async function searchNews(client: SharePointClient, query: NewsQuery, cursor: NewsCursor | null): Promise<NewsPage> {
  const kql = newsKql(query, cursor, client.homeUrl);
  const rowLimit = query.siteUrls === null ? BROAD_ROWS : Math.min(MOST_ROWS, query.pageSize * VERSIONS + (cursor?.seenIds.length ?? 0));
  // More rows than one answer may share the cursor's very second: then the first ones have all been given already.
  for (let startRow = 0; ; startRow += rowLimit) {
    const rows = await asOperation('search news', () => rowsOf(client, kql, startRow, rowLimit));
    const items = afterCursor(rows.map(fromSearch).filter(isItem), cursor).sort(byNewest);
    const isLast = rows.length < rowLimit;
    if (items.length > 0 || isLast) return { items, next: isLast ? null : cursorAfter(items, cursor) };
  }
}

async function rowsOf({ current, webUrl }: SharePointClient, kql: string, startRow: number, rowLimit: number): Promise<NewsSearchRow[]> {
  const answer = await spPost<SearchAnswer>(
    SPQueryable([current.web, webUrl], '_api/search/postquery'),
    body({
      request: {
        Querytext: kql,
        SelectProperties: NEWS_PROPERTIES,
        SortList: [{ Property: 'FirstPublishedDate', Direction: 1 }],
        StartRow: startRow,
        RowLimit: rowLimit,
        TrimDuplicates: false
      }
    })
  );
  return answer.PrimaryQueryResult.RelevantResults.Table.Rows.map(
    ({ Cells }) => Object.fromEntries(Cells.map(({ Key, Value }) => [Key, Value])) as NewsSearchRow
  );
}
