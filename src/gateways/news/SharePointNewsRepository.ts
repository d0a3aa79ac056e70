import { afterCursor, byNewest, cursorAfter, type NewsCursor } from '../../domain/news/newsCursor';
import type { NewsItem } from '../../domain/news/NewsItem';
import type { NewsPage, NewsQuery, NewsRepository } from '../../domain/news/NewsRepository';
import { KampusError } from '../../domain/shared/KampusError';
import { asOperation } from '../client/errors';
import type { HomeReader } from '../client/HomeReader';
import { MOST_SEARCH_ROWS } from '../client/postSearch';
import type { SharePointClient } from '../client/sharePointClient';
import { commonPagesRead, newsPages } from './newsPages';
import { newsKql } from './newsQuery';
import { fromPage, fromSearch } from './newsRow';
import { BROAD_ROWS, type NewsSearch } from './NewsSearch';

/** Language versions of an article stand side by side: rows asked for each article wanted. */
const VERSIONS = 2;

const isItem = (item: NewsItem | null): item is NewsItem => item !== null;

export class SharePointNewsRepository implements NewsRepository {
  private readonly home: HomeReader;
  private readonly client: SharePointClient;
  private readonly index: NewsSearch;

  public constructor(home: HomeReader, client: SharePointClient, index: NewsSearch) {
    this.home = home;
    this.client = client;
    this.index = index;
  }

  public async latest(query: NewsQuery, cursor: NewsCursor | null): Promise<NewsPage> {
    const kql = newsKql(query, cursor, this.client.homeUrl);
    const rowLimit = query.siteUrls === null ? BROAD_ROWS : Math.min(MOST_SEARCH_ROWS, query.pageSize * VERSIONS + (cursor?.seenIds.length ?? 0));
    // More rows than one answer may share the cursor's very second: then the first ones have all been given already.
    for (let startRow = 0; ; startRow += rowLimit) {
      const rows = await this.index.rows(kql, startRow, rowLimit);
      const items = afterCursor(rows.map(fromSearch).filter(isItem), cursor).sort(byNewest);
      const isLast = rows.length < rowLimit;
      if (items.length > 0 || isLast) return { items, next: isLast ? null : cursorAfter(items, cursor) };
    }
  }

  public async fromPages(siteUrls: readonly string[], days = 1): Promise<NewsItem[]> {
    const answers = await Promise.all(siteUrls.map((siteUrl) => this.pagesOn(siteUrl, days)));
    const failures = answers.filter((answer): answer is KampusError => answer instanceof KampusError);
    const first = failures[0];
    if (first !== undefined && failures.length === answers.length) throw first;
    return answers.flatMap((answer) => (answer instanceof KampusError ? [] : answer));
  }

  /** A site that is closed to the reader, or is not there, has nothing; another failure is handed back as it is. */
  private async pagesOn(siteUrl: string, days: number): Promise<NewsItem[] | KampusError> {
    try {
      return await this.askPagesOf(siteUrl, days);
    } catch (error) {
      if (!(error instanceof KampusError)) throw error;
      return error.kind === 'forbidden' || error.kind === 'notFound' ? [] : error;
    }
  }

  private async askPagesOf(siteUrl: string, days: number): Promise<NewsItem[]> {
    const isHome = new URL(this.client.homeUrl).pathname.toLowerCase() === siteUrl.toLowerCase();
    const rows = isHome
      ? await this.home.read(commonPagesRead)
      : await asOperation(`read the pages of ${siteUrl}`, () => newsPages(this.client.site(siteUrl).web, siteUrl, this.client.clock.now(), days));
    return rows.map((row) => fromPage(row, siteUrl)).filter(isItem);
  }
}
