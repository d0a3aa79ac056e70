import type { NewsCursor } from '../../domain/news/newsCursor';
import type { NewsItem } from '../../domain/news/NewsItem';
import type { NewsPage, NewsQuery, NewsRepository } from '../../domain/news/NewsRepository';
import type { HomeReader } from '../client/HomeReader';
import type { SharePointClient } from '../client/sharePointClient';

/** The news feed's chunk brings along how news are asked for: pages without it carry none of that. */
export class SharePointNewsRepository implements NewsRepository {
  private readonly home: HomeReader;
  private readonly client: SharePointClient;

  public constructor(home: HomeReader, client: SharePointClient) {
    this.home = home;
    this.client = client;
  }

  public async latest(query: NewsQuery, cursor: NewsCursor | null): Promise<NewsPage> {
    const { searchNews } = await import(/* webpackChunkName: 'newsFeed' */ './searchNews');
    return searchNews(this.client, query, cursor);
  }

  public async fromPages(siteUrls: readonly string[]): Promise<NewsItem[]> {
    const { newsFromPages } = await import(/* webpackChunkName: 'newsFeed' */ './newsFromPages');
    return newsFromPages(this.home, this.client, siteUrls);
  }
}
