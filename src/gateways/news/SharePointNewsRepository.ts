import { SPInstance } from '@pnp/sp';

import type { NewsCursor } from '../../domain/news/newsCursor';
import type { NewsItem } from '../../domain/news/NewsItem';
import type { NewsPage, NewsQuery, NewsRepository } from '../../domain/news/NewsRepository';
import { asOperation } from '../client/errors';
import type { HomeReader } from '../client/HomeReader';
import { odataString } from '../client/query';
import type { SharePointClient } from '../client/sharePointClient';
import { type NewsPageRow, SITE_PAGES_FIELDS } from './newsPageRow';

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

  public obligatoryAt(path: string): Promise<NewsItem | null> {
    return asOperation('read whether a page must be read', async () => {
      const { web } = this.client.current;
      const file = SPInstance(web, `getFileByServerRelativePath(decodedurl=${odataString(path)})/ListItemAllFields`);
      const row = await file.select(...SITE_PAGES_FIELDS)<NewsPageRow>();
      if (!row.KampusMandatoryUntil && !row.OData__SPIsTranslation) return null;
      const { obligatoryItem } = await import(/* webpackChunkName: 'mandatoryReading' */ './obligatoryPage');
      return obligatoryItem(web, new URL(this.client.webUrl).pathname, row);
    });
  }
}
