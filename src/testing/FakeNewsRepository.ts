import { afterCursor, byNewest, cursorAfter, type NewsCursor } from '../domain/news/newsCursor';
import type { NewsItem } from '../domain/news/NewsItem';
import type { NewsPage, NewsQuery, NewsRepository } from '../domain/news/NewsRepository';
import { Answering } from './fakes';

/** News in memory: what the index knows, and what the sites themselves know already. */
export class FakeNewsRepository extends Answering implements NewsRepository {
  public indexed: NewsItem[];
  public live: NewsItem[];

  /** @param indexed what search finds; @param live what changed since then */
  public constructor(indexed: NewsItem[] = [], live: NewsItem[] = []) {
    super();
    this.indexed = indexed;
    this.live = live;
  }

  public latest(query: NewsQuery, cursor: NewsCursor | null): Promise<NewsPage> {
    return this.answer(() => {
      const wanted = this.indexed
        .filter((item) => query.siteUrls === null || query.siteUrls.includes(item.siteUrl))
        .filter((item) => query.kind === null || item.kind === query.kind)
        .filter((item) => item.id === item.articleId || item.language === query.language)
        .sort(byNewest);
      const rest = afterCursor(wanted, cursor);
      const items = rest.slice(0, query.pageSize);
      return { items, next: rest.length > items.length ? cursorAfter(items, cursor) : null };
    });
  }

  public newerThanIndex(siteUrls: readonly string[]): Promise<NewsItem[]> {
    return this.answer(() => this.live.filter((item) => siteUrls.includes(item.siteUrl)));
  }
}
