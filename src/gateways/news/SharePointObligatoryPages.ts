import { SPInstance } from '@pnp/sp';
import type { IWeb } from '@pnp/sp/webs';

import type { NewsItem } from '../../domain/news/NewsItem';
import type { ObligatoryPages } from '../../domain/news/ObligatoryPages';
import { asOperation } from '../client/errors';
import type { HomeReader } from '../client/HomeReader';
import { odataString } from '../client/query';
import type { SharePointClient } from '../client/sharePointClient';
import { type NewsPageRow, SITE_PAGES_FIELDS } from './newsPages';

const OPERATION = 'read whether a page must be read';

/** Every page asks, so that this is no more than the question; what becomes of the answer comes when it is needed. */
export class SharePointObligatoryPages implements ObligatoryPages {
  private readonly home: HomeReader;
  private readonly client: SharePointClient;

  public constructor(home: HomeReader, client: SharePointClient) {
    this.home = home;
    this.client = client;
  }

  public at(path: string): Promise<NewsItem | null> {
    return asOperation(OPERATION, async () => {
      const row = await this.rowOf(path);
      if (!row.KampusMandatoryUntil && !row.OData__SPIsTranslation) return null;
      const { obligatoryItem } = await import(/* webpackChunkName: 'mandatoryReading' */ './obligatoryPage');
      return obligatoryItem(this.client.current.web, new URL(this.client.webUrl).pathname, row);
    });
  }

  /** On the home site the question joins the page's batch. */
  private rowOf(path: string): Promise<NewsPageRow> {
    const ask = ({ web }: { readonly web: IWeb }): Promise<NewsPageRow> =>
      SPInstance(web, `getFileByServerRelativePath(decodedurl=${odataString(path)})/ListItemAllFields`).select(...SITE_PAGES_FIELDS)<NewsPageRow>();
    return this.client.webUrl === this.client.homeUrl ? this.home.read({ operation: OPERATION, run: ask }) : ask(this.client.current);
  }
}
