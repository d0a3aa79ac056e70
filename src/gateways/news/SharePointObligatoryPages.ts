import { SPInstance } from '@pnp/sp';

import type { NewsItem } from '../../domain/news/NewsItem';
import type { ObligatoryPages } from '../../domain/news/ObligatoryPages';
import { asOperation } from '../client/errors';
import { odataString } from '../client/query';
import type { SharePointClient } from '../client/sharePointClient';
import { type NewsPageRow, SITE_PAGES_FIELDS } from './newsPages';

/** Every page asks, so that this is no more than the question; what becomes of the answer comes when it is needed. */
export class SharePointObligatoryPages implements ObligatoryPages {
  private readonly client: SharePointClient;

  public constructor(client: SharePointClient) {
    this.client = client;
  }

  public at(path: string): Promise<NewsItem | null> {
    return asOperation('read whether a page must be read', async () => {
      const { web } = this.client.current;
      const row = await SPInstance(web, `getFileByServerRelativePath(decodedurl=${odataString(path)})/ListItemAllFields`).select(...SITE_PAGES_FIELDS)<NewsPageRow>();
      if (!row.KampusMandatoryUntil && !row.OData__SPIsTranslation) return null;
      const { obligatoryItem } = await import(/* webpackChunkName: 'mandatoryReading' */ './obligatoryPage');
      return obligatoryItem(web, new URL(this.client.webUrl).pathname, row);
    });
  }
}
