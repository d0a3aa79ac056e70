import type { Language } from '../shared/Language';
import type { NewsCursor } from './newsCursor';
import type { NewsItem, NewsKind } from './NewsItem';

export interface NewsQuery {
  /** Language versions wanted: this one, and the originals for what lacks it. */
  readonly language: Language;
  /**
   * Server-relative addresses of the sites to read; null when the reader's organisation is not known yet:
   * then every news site that the reader may open, with rows enough to choose from.
   */
  readonly siteUrls: readonly string[] | null;
  /** Only items of this kind; null for all. */
  readonly kind: NewsKind | null;
  /** Only items of this topic, large and small letters alike; null for all. */
  readonly topic: string | null;
  /** Only what is written in this language; null: as `language` says. */
  readonly writtenIn: Language | null;
  /** How many articles a page should have, 1…50. */
  readonly pageSize: number;
}

/** One page of the feed, newest first, language versions side by side (see `oneCardPerArticle`). */
export interface NewsPage {
  readonly items: readonly NewsItem[];
  /** Where the next page begins; null when this is the last. */
  readonly next: NewsCursor | null;
}

/** News pages that the reader may read: the server trims, nothing else arrives. */
export interface NewsRepository {
  /**
   * A page of news by the search index, which lags by minutes. The same cost for every page.
   * @param cursor null for the first page
   * @throws KampusError
   */
  latest(query: NewsQuery, cursor: NewsCursor | null): Promise<NewsPage>;

  /**
   * What the pages of the sites say themselves: what changed within the last days, which the index may not know yet, and
   * what must be read, however old.
   * A site that the reader may not open, or that is not there, adds nothing.
   * @param siteUrls server-relative; one request a site, the home site's joins the page's shared batch
   * @param days how far back it goes; a day by default, and always on the home site
   * @throws KampusError when no site answered
   */
  fromPages(siteUrls: readonly string[], days?: number): Promise<NewsItem[]>;
}
