import { SPQueryable } from '@pnp/sp';

import type { PageTranslations } from '../../domain/reader/PageTranslations';
import type { Language } from '../../domain/shared/Language';
import { SITE_PAGES_URL } from '../../schema/newsColumns';
import { asOperation } from '../client/errors';
import { odataString } from '../client/query';
import type { SharePointClient } from '../client/sharePointClient';

/** SharePoint's names of the languages that pages are translated to; the site's own is Finnish, and has none. */
const CULTURE: Readonly<Record<Language, string | null>> = { fi: null, sv: 'sv-se', en: 'en-us' };

interface PageRow {
  readonly Id: number;
  /** Null for what is no translation. */
  readonly OData__SPTranslationSourceItemId: string | null;
}

interface Translations {
  readonly Items: ReadonlyArray<{
    readonly Culture: string;
    readonly HasPublishedVersion: boolean;
    readonly Path: { readonly DecodedUrl: string };
  }>;
}

/** Pages of the site that the reader is on: SharePoint itself knows which page is whose translation. */
export class SharePointPageTranslations implements PageTranslations {
  private readonly client: SharePointClient;

  public constructor(client: SharePointClient) {
    this.client = client;
  }

  public async addressOf(path: string, language: Language): Promise<string | null> {
    const site = new URL(this.client.webUrl).pathname;
    if (!path.toLowerCase().startsWith(`${site}/${SITE_PAGES_URL}/`.toLowerCase())) return null;
    const page = await asOperation('find the page', () =>
      this.query<PageRow>(`web/GetFileByServerRelativePath(decodedurl=${encodeURIComponent(odataString(path))})/ListItemAllFields?$select=Id,OData__SPTranslationSourceItemId`)
    );
    const culture = CULTURE[language];
    const address = culture === null ? await this.source(page) : await this.translation(page, culture, site);
    return address === null || address.toLowerCase() === path.toLowerCase() ? null : encodeURI(address);
  }

  private async source({ OData__SPTranslationSourceItemId: id }: PageRow): Promise<string | null> {
    if (!id) return null;
    const { ServerRelativeUrl } = await asOperation('find the original page', () =>
      this.query<{ readonly ServerRelativeUrl: string }>(`web/GetFileById('${id.replace(/[{}]/g, '')}')?$select=ServerRelativeUrl`)
    );
    return ServerRelativeUrl;
  }

  private async translation({ Id }: PageRow, culture: string, site: string): Promise<string | null> {
    const { Items } = await asOperation('find translations of the page', () => this.query<Translations>(`sitepages/pages(${Id})/translations`));
    const found = Items.find((item) => item.Culture.toLowerCase() === culture && item.HasPublishedVersion);
    return found === undefined ? null : `${site}/${found.Path.DecodedUrl}`;
  }

  private query<T>(path: string): Promise<T> {
    return SPQueryable([this.client.current.web, this.client.webUrl], `_api/${path}`)<T>();
  }
}
