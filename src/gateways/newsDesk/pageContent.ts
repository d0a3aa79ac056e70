import { readCanvas, withBody } from '../../domain/newsDesk/canvas';
import type { PageKey } from '../../domain/newsDesk/DeskPage';
import type { NewsContent } from '../../domain/newsDesk/NewsContent';
import type { OpenedPage } from '../../domain/newsDesk/NewsDeskRepository';
import { endOfHelsinkiDay, toHelsinkiDay } from '../../domain/shared/helsinkiTime';
import { languageOfLocale } from '../../domain/shared/Language';
import { newsColumns, type NewsColumns } from '../../schema/newsColumns';
import { guid } from './deskRow';
import { readPictureWords, withPicture } from './titleRegion';

/** A page as SharePoint's own pages API gives it. */
export interface PageRow {
  readonly Title: string | null;
  readonly Description: string | null;
  /** JSON of the controls. */
  readonly CanvasContent1: string | null;
  readonly LayoutWebpartsContent: string | null;
  readonly BannerImageUrl: string | null;
}
export const PAGE_FIELDS = ['Title', 'Description', 'CanvasContent1', 'LayoutWebpartsContent', 'BannerImageUrl'] as const;

/** What the page's item in the library says beside it. */
export interface ColumnRow extends NewsColumns {
  readonly UniqueId: string;
  readonly FileRef: string;
  readonly Modified: string;
  readonly OData__UIVersionString: string;
  readonly OData__SPIsTranslation: boolean | null;
  readonly OData__SPTranslationLanguage: string | null;
  readonly OData__SPTranslationSourceItemId: string | null;
  readonly Editor?: { readonly Title?: string };
  readonly CheckoutUser?: { readonly Title?: string } | null;
}
export const COLUMN_FIELDS: readonly string[] = [
  ...Object.keys(newsColumns),
  'UniqueId',
  'FileRef',
  'Modified',
  'OData__UIVersionString',
  'OData__SPIsTranslation',
  'OData__SPTranslationLanguage',
  'OData__SPTranslationSourceItemId',
  'Editor/Title',
  'CheckoutUser/Title'
];
export const COLUMN_EXPAND: readonly string[] = ['Editor', 'CheckoutUser'];

const dayOf = (moment: string | null): string => (moment ? toHelsinkiDay(new Date(moment)) : '');

/** SharePoint's own stand-in for a page without a picture. */
const NO_PICTURE = /\/_layouts\/15\/images\//i;

function pictureOf({ BannerImageUrl }: PageRow, origin: string): string {
  const url = BannerImageUrl ?? '';
  if (url === '' || NO_PICTURE.test(url)) return '';
  return url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
}

export function toContent(page: PageRow, columns: NewsColumns, origin: string): NewsContent {
  const words = readPictureWords(page.LayoutWebpartsContent ?? '');
  return {
    title: page.Title ?? '',
    summary: page.Description ?? '',
    body: readCanvas(page.CanvasContent1 ?? '').markup,
    pictureUrl: pictureOf(page, origin),
    pictureAlt: words.alt,
    isPictureDecorative: words.isDecorative,
    owner: columns.KampusOwner ?? '',
    expires: dayOf(columns.KampusExpires),
    kind: newsColumns.KampusKind.choices.find((kind) => kind === columns.KampusKind) ?? 'news',
    topic: columns.KampusTopic ?? '',
    audience: columns.KampusAudience ?? '',
    mandatoryUntil: dayOf(columns.KampusMandatoryUntil),
    mandatoryVersion: columns.KampusMandatoryVersion ?? 1,
    translationDue: dayOf(columns.KampusTranslationDue)
  };
}

export function toOpenedPage(key: PageKey, page: PageRow, columns: ColumnRow, origin: string): OpenedPage {
  const uniqueId = guid(columns.UniqueId);
  const source = columns.OData__SPIsTranslation === true ? columns.OData__SPTranslationSourceItemId : null;
  return {
    key,
    uniqueId,
    articleId: source ? guid(source) : uniqueId,
    language: (source && languageOfLocale(columns.OData__SPTranslationLanguage ?? '')) || 'fi',
    content: toContent(page, columns, origin),
    version: columns.OData__UIVersionString,
    modifiedAt: new Date(columns.Modified).toISOString(),
    modifiedBy: columns.Editor?.Title ?? '',
    url: encodeURI(columns.FileRef),
    hasOtherParts: readCanvas(page.CanvasContent1 ?? '').hasOtherParts,
    checkedOutTo: columns.CheckoutUser?.Title ?? null
  };
}

export type ChangedColumns = Partial<Record<keyof NewsColumns, string | number | null>>;

/** The organisation of a site by its address; common news are the Government's, `VN`. */
export const organisationOf = (siteUrl: string): string => /\/kampus-([^-/]+)/i.exec(siteUrl)?.[1]?.toUpperCase() ?? 'VN';

/** Columns of the item whose values differ from what the server has. Days are kept as their last second in Helsinki. */
export function changedColumns(now: NewsColumns, content: NewsContent, siteUrl: string): ChangedColumns {
  const known = toContent({ Title: '', Description: '', CanvasContent1: '', LayoutWebpartsContent: '', BannerImageUrl: '' }, now, '');
  const text = (column: keyof NewsColumns, before: string, after: string): ChangedColumns => (before === after.trim() ? {} : { [column]: after.trim() || null });
  const day = (column: keyof NewsColumns, before: string, after: string): ChangedColumns => (before === after ? {} : { [column]: endOfHelsinkiDay(after)?.toISOString() ?? null });
  return {
    ...(now.KampusOrganisation ? {} : { KampusOrganisation: organisationOf(siteUrl) }),
    ...(now.KampusKind === content.kind ? {} : { KampusKind: content.kind }),
    ...text('KampusOwner', known.owner, content.owner),
    ...(known.mandatoryVersion === content.mandatoryVersion ? {} : { KampusMandatoryVersion: content.mandatoryVersion }),
    ...text('KampusTopic', known.topic, content.topic),
    ...text('KampusAudience', known.audience, content.audience),
    ...day('KampusExpires', known.expires, content.expires),
    ...day('KampusMandatoryUntil', known.mandatoryUntil, content.mandatoryUntil),
    ...day('KampusTranslationDue', known.translationDue, content.translationDue)
  };
}

/** The body of SharePoint's own save: the canvas only when its text has changed, so that every other web part stays as it is. */
export function pageBody(now: PageRow, content: NewsContent, origin: string): Partial<PageRow> {
  const { title, summary, body, pictureUrl, pictureAlt, isPictureDecorative } = content;
  const before = readCanvas(now.CanvasContent1 ?? '').markup;
  const hasNewPicture = pictureUrl !== pictureOf(now, origin);
  return {
    Title: title.trim(),
    Description: summary.trim(),
    ...(hasNewPicture ? { BannerImageUrl: pictureUrl === '' ? '' : new URL(pictureUrl, origin).href } : {}),
    LayoutWebpartsContent: withPicture(now.LayoutWebpartsContent ?? '', title.trim(), pictureUrl, { alt: pictureAlt.trim(), isDecorative: isPictureDecorative }),
    ...(body !== null && body !== before ? { CanvasContent1: withBody(now.CanvasContent1 ?? '', body, crypto.randomUUID()) } : {})
  };
}
