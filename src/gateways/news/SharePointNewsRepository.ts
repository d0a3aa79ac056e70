import type { IWeb } from '@pnp/sp/webs';

import { afterCursor, byNewest, cursorAfter, type NewsCursor } from '../../domain/news/newsCursor';
import { ASKED_FOR_MS } from '../../domain/acknowledgements/mandatoryReading';
import type { NewsItem } from '../../domain/news/NewsItem';
import type { NewsPage, NewsQuery, NewsRepository } from '../../domain/news/NewsRepository';
import { KampusError } from '../../domain/shared/KampusError';
import { SITE_PAGES_URL } from '../../schema/newsColumns';
import { asOperation } from '../client/errors';
import type { HomeRead, HomeReader } from '../client/HomeReader';
import { itemsAt } from '../client/listRead';
import { MOST_SEARCH_ROWS, postSearch, rowsOf } from '../client/postSearch';
import { odataMoment } from '../client/query';
import type { SharePointClient } from '../client/sharePointClient';
import { newsKql, NEWS_PROPERTIES } from './newsQuery';
import { fromPage, fromSearch, type NewsPageRow, type NewsSearchRow, SITE_PAGES_FIELDS } from './newsRow';

/** Language versions of an article stand side by side: rows asked for each article wanted. */
const VERSIONS = 2;
/** Rows of a query that does not know the reader's organisation: some twelve hours of everybody's news to choose from. */
const BROAD_ROWS = 100;
/** The index lags by minutes; a day covers a bad one, and stays a handful of pages. */
const NEWER_MS = 24 * 60 * 60 * 1000;
const MOST_FROM_PAGES = 50;

const isItem = (item: NewsItem | null): item is NewsItem => item !== null;

/** What changed within the last day in a site's library of pages, and what must be read: both by indexed columns that few pages match. */
async function newsPages(web: IWeb, sitePath: string, now: Date): Promise<NewsItem[]> {
  const since = (ms: number): string => odataMoment(new Date(now.getTime() - ms));
  const rows = await itemsAt(web, `${sitePath}/${SITE_PAGES_URL}`)
    .select(...SITE_PAGES_FIELDS)
    .filter(`Modified ge ${since(NEWER_MS)} or KampusMandatoryUntil ge ${since(ASKED_FOR_MS)}`)
    .orderBy('KampusMandatoryUntil', false)
    .orderBy('Modified', false)
    .top(MOST_FROM_PAGES)<NewsPageRow[]>();
  return rows.map((row) => fromPage(row, sitePath)).filter(isItem);
}

/** The home site's share, which joins the page's batch. */
export const commonPagesRead: HomeRead<NewsItem[]> = {
  operation: 'read the common pages',
  run: ({ web, path, clock }) => newsPages(web, path, clock.now())
};

export class SharePointNewsRepository implements NewsRepository {
  private readonly home: HomeReader;
  private readonly client: SharePointClient;

  public constructor(home: HomeReader, client: SharePointClient) {
    this.home = home;
    this.client = client;
  }

  public async latest(query: NewsQuery, cursor: NewsCursor | null): Promise<NewsPage> {
    const kql = newsKql(query, cursor, this.client.homeUrl);
    const rowLimit = query.siteUrls === null ? BROAD_ROWS : Math.min(MOST_SEARCH_ROWS, query.pageSize * VERSIONS + (cursor?.seenIds.length ?? 0));
    // More rows than one answer may share the cursor's very second: then the first ones have all been given already.
    for (let startRow = 0; ; startRow += rowLimit) {
      const rows = await asOperation('search news', () => this.search(kql, startRow, rowLimit));
      const items = afterCursor(rows.map(fromSearch).filter(isItem), cursor).sort(byNewest);
      const isLast = rows.length < rowLimit;
      if (items.length > 0 || isLast) return { items, next: isLast ? null : cursorAfter(items, cursor) };
    }
  }

  private async search(kql: string, startRow: number, rowLimit: number): Promise<NewsSearchRow[]> {
    const answer = await postSearch(this.client, {
      Querytext: kql,
      SelectProperties: NEWS_PROPERTIES,
      SortList: [{ Property: 'FirstPublishedDate', Direction: 1 }],
      StartRow: startRow,
      RowLimit: rowLimit,
      TrimDuplicates: false
    });
    return rowsOf<NewsSearchRow>(answer);
  }

  public async fromPages(siteUrls: readonly string[]): Promise<NewsItem[]> {
    const answers = await Promise.all(siteUrls.map((siteUrl) => this.pagesOn(siteUrl)));
    const failures = answers.filter((answer): answer is KampusError => answer instanceof KampusError);
    const first = failures[0];
    if (first !== undefined && failures.length === answers.length) throw first;
    return answers.flatMap((answer) => (answer instanceof KampusError ? [] : answer));
  }

  /** A site that is closed to the reader, or is not there, has nothing; another failure is handed back as it is. */
  private async pagesOn(siteUrl: string): Promise<NewsItem[] | KampusError> {
    try {
      return await this.askPagesOf(siteUrl);
    } catch (error) {
      if (!(error instanceof KampusError)) throw error;
      return error.kind === 'forbidden' || error.kind === 'notFound' ? [] : error;
    }
  }

  private askPagesOf(siteUrl: string): Promise<NewsItem[]> {
    if (new URL(this.client.homeUrl).pathname.toLowerCase() === siteUrl.toLowerCase()) return this.home.read(commonPagesRead);
    const { web } = this.client.site(siteUrl);
    return asOperation(`read the pages of ${siteUrl}`, () => newsPages(web, siteUrl, this.client.clock.now()));
  }
}
