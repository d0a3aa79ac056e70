import { SPQueryable } from '@pnp/sp';

import { isOutdated } from '../../domain/news/translation';
import type { OutdatedTranslation, PageTranslations } from '../../domain/reader/PageTranslations';
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

interface TranslationRow extends PageRow {
  readonly Modified: string;
  readonly KampusTranslatedFrom: string | null;
}

interface OriginalRow {
  readonly FileRef: string;
  readonly Modified: string;
}

interface Translations {
  readonly Items: ReadonlyArray<{
    readonly Culture: string;
    readonly HasPublishedVersion: boolean;
    readonly Path: { readonly DecodedUrl: string };
  }>;
}

const fileById = (id: string): string => `web/GetFileById('${id.replace(/[{}]/g, '')}')`;

/** Pages of the site that the reader is on: SharePoint itself knows which page is whose translation. */
export class SharePointPageTranslations implements PageTranslations {
  private readonly client: SharePointClient;

  public constructor(client: SharePointClient) {
    this.client = client;
  }

  public async addressOf(path: string, language: Language): Promise<string | null> {
    const site = new URL(this.client.webUrl).pathname;
    if (!path.toLowerCase().startsWith(`${site}/${SITE_PAGES_URL}/`.toLowerCase())) return null;
    const page = await this.item<PageRow>(path, ['Id', 'OData__SPTranslationSourceItemId']);
    const culture = CULTURE[language];
    const address = culture === null ? await this.source(page) : await this.translation(page, culture, site);
    return address === null || address.toLowerCase() === path.toLowerCase() ? null : encodeURI(address);
  }

  public async outdated(path: string): Promise<OutdatedTranslation | null> {
    const page = await this.item<TranslationRow>(path, ['OData__SPTranslationSourceItemId', 'Modified', 'KampusTranslatedFrom']);
    const source = page.OData__SPTranslationSourceItemId;
    if (!source) return null;
    const original = await asOperation('find the original page', () => this.query<OriginalRow>(`${fileById(source)}/ListItemAllFields?$select=FileRef,Modified`));
    const moments = { originalModifiedAt: original.Modified, modifiedAt: page.Modified, translatedFrom: page.KampusTranslatedFrom };
    return isOutdated(moments) ? { originalUrl: encodeURI(original.FileRef), changedAt: new Date(original.Modified).toISOString() } : null;
  }

  private item<T>(path: string, fields: readonly string[]): Promise<T> {
    return asOperation('find the page', () =>
      this.query<T>(`web/GetFileByServerRelativePath(decodedurl=${encodeURIComponent(odataString(path))})/ListItemAllFields?$select=${fields.join()}`)
    );
  }

  private async source({ OData__SPTranslationSourceItemId: id }: PageRow): Promise<string | null> {
    if (!id) return null;
    const { ServerRelativeUrl } = await asOperation('find the original page', () =>
      this.query<{ readonly ServerRelativeUrl: string }>(`${fileById(id)}?$select=ServerRelativeUrl`)
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
