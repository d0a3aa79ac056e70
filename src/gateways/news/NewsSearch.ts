import type { FirstNews } from '../../domain/news/FirstNews';
import type { Language } from '../../domain/shared/Language';
import type { managedProperty } from '../../schema/newsColumns';
import { asOperation } from '../client/errors';
import { postSearch, rowsOf } from '../client/postSearch';
import { kqlPhrase } from '../client/query';
import type { SharePointClient } from '../client/sharePointClient';

type ManagedProperty = ReturnType<typeof managedProperty>;

/** What a row of the search brings: SharePoint's own managed properties, and those of Kampus's site columns. */
const NEWS_PROPERTIES = [
  'Title',
  'Description',
  'Path',
  'UniqueId',
  'FirstPublishedDate',
  'LastModifiedTime',
  'PictureThumbnailURL',
  'SPIsTranslation',
  'SPTranslationLanguage',
  'SPTranslationSourceItemId',
  // Written out: the columns themselves would weigh on the header.
  'KampusKindOWSCHCS' satisfies ManagedProperty,
  'KampusTopicOWSTEXT' satisfies ManagedProperty,
  'KampusAudienceOWSTEXT' satisfies ManagedProperty,
  'KampusMandatoryUntilOWSDATE' satisfies ManagedProperty,
  'KampusMandatoryVersionOWSNMBR' satisfies ManagedProperty,
  'KampusExpiresOWSDATE' satisfies ManagedProperty
] as const;

/** A row of the search, every value a string; null or missing when the page has none. */
export type NewsSearchRow = { readonly [Property in (typeof NEWS_PROPERTIES)[number]]?: string | null };

/** Rows of a query that does not know the reader's organisation: some twelve hours of everybody's news to choose from. */
export const BROAD_ROWS = 100;

/** SharePoint's names of the languages of page translations. */
export const TRANSLATION_LOCALE: Readonly<Record<Language, string>> = { fi: 'fi-fi', sv: 'sv-se', en: 'en-us' };

/** Published news pages at the paths, of each article the original and the version in the language. */
export function newsAt(paths: readonly string[], language: string): string {
  return `PromotedState:2 AND (${paths.map((path) => `Path:${kqlPhrase(path)}`).join(' OR ')}) AND ${language}`;
}

/**
 * The original stands even where a translation does: one that is only begun is known to the original but not readable
 * yet. Originals are in Finnish, and no translations.
 */
export const inLanguage = (language: Language): string => `(SPTranslationLanguage:${TRANSLATION_LOCALE[language]} OR NOT SPIsTranslation:true)`;

/** The way of news queries to the index, which a first visit goes before the rest of the news gateway has come. */
export class NewsSearch implements FirstNews {
  private readonly client: SharePointClient;
  private isFirstVisit: boolean;
  private first: { readonly kql: string; readonly rows: Promise<NewsSearchRow[]> } | null = null;

  public constructor(client: SharePointClient, isFirstVisit: boolean) {
    this.client = client;
    this.isFirstVisit = isFirstVisit;
  }

  public get isAsked(): boolean {
    return this.first !== null;
  }

  public ask(language: Language): void {
    if (!this.isFirstVisit) return;
    this.isFirstVisit = false;
    const kql = newsAt([this.client.homeUrl], inLanguage(language));
    const rows = this.send(kql, 0, BROAD_ROWS);
    rows.catch(() => undefined); // whoever asks for it hears of the failure
    this.first = { kql, rows };
  }

  /** @throws KampusError */
  public rows(kql: string, startRow: number, rowLimit: number): Promise<NewsSearchRow[]> {
    const { first } = this;
    this.first = null;
    return first?.kql === kql && startRow === 0 ? first.rows : this.send(kql, startRow, rowLimit);
  }

  private send(kql: string, startRow: number, rowLimit: number): Promise<NewsSearchRow[]> {
    return asOperation('search news', async () => {
      const answer = await postSearch(this.client, {
        Querytext: kql,
        SelectProperties: NEWS_PROPERTIES,
        SortList: [{ Property: 'FirstPublishedDate', Direction: 1 }],
        StartRow: startRow,
        RowLimit: rowLimit,
        TrimDuplicates: false
      });
      return rowsOf<NewsSearchRow>(answer);
    });
  }
}
