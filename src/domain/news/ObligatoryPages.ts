import type { NewsItem } from './NewsItem';

/** Which pages must be read, for whoever has one open. */
export interface ObligatoryPages {
  /**
   * The page at the address on the page's own site, when it must be read; null when it need not, or is no published news.
   * @param path server-relative address, decoded
   * @throws KampusError
   */
  at(path: string): Promise<NewsItem | null>;
}
