import { isMandatory } from '../domain/acknowledgements/mandatoryReading';
import { afterCursor, byNewest, cursorAfter, type NewsCursor } from '../domain/news/newsCursor';
import type { NewsItem } from '../domain/news/NewsItem';
import type { NewsPage, NewsQuery, NewsRepository } from '../domain/news/NewsRepository';
import type { ObligatoryPages } from '../domain/news/ObligatoryPages';
import { Answering } from './fakes';

const DAY_MS = 24 * 60 * 60 * 1000;
const isGiven = (item: NewsItem, now: Date, days: number): boolean => isMandatory(item, now) || now.getTime() - Date.parse(item.modifiedAt) <= days * DAY_MS;

/** News in memory: what the index knows, and what the sites themselves know already. */
export class FakeNewsRepository extends Answering implements NewsRepository {
  public indexed: NewsItem[];
  public live: NewsItem[];

  private readonly now: Date | null;

  /**
   * @param indexed what search finds
   * @param live what the pages say: what changed since then, and what must be read
   * @param now leaves out of `live` what is too old to be given; null: gives it all
   */
  public constructor(indexed: NewsItem[] = [], live: NewsItem[] = [], now: Date | null = null) {
    super();
    this.indexed = indexed;
    this.live = live;
    this.now = now;
  }

  public latest(query: NewsQuery, cursor: NewsCursor | null): Promise<NewsPage> {
    return this.answer(() => {
      const wanted = this.indexed
        .filter((item) => query.siteUrls === null || query.siteUrls.includes(item.siteUrl))
        .filter((item) => query.kind === null || item.kind === query.kind)
        .filter((item) => query.topic === null || item.topic?.toLowerCase() === query.topic.toLowerCase())
        .filter((item) => (query.writtenIn === null ? item.id === item.articleId || item.language === query.language : item.language === query.writtenIn))
        .sort(byNewest);
      const rest = afterCursor(wanted, cursor);
      const items = rest.slice(0, query.pageSize);
      return { items, next: rest.length > items.length ? cursorAfter(items, cursor) : null };
    });
  }

  public fromPages(siteUrls: readonly string[], days = 1): Promise<NewsItem[]> {
    return this.answer(() => this.live.filter((item) => siteUrls.includes(item.siteUrl) && (this.now === null || isGiven(item, this.now, days))));
  }
}

/** Pages that must be read, in memory. */
export class FakeObligatoryPages extends Answering implements ObligatoryPages {
  public pages: NewsItem[] = [];

  public at(path: string): Promise<NewsItem | null> {
    return this.answer(() => this.pages.find(({ url }) => url === path) ?? null);
  }
}
