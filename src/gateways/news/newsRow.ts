import { languageOfLocale, type Language } from '../../domain/shared/Language';
import type { NewsItem, NewsKind } from '../../domain/news/NewsItem';
import { managedProperty, newsColumns, SITE_PAGES_URL } from '../../schema/newsColumns';
import type { NewsPageRow } from './newsPages';
import type { NewsSearchRow } from './NewsSearch';

export const guid = (text: string): string => text.replace(/[{}]/g, '').toLowerCase();

/** ISO 8601 UTC; null for nothing, and for what is no moment. */
export function moment(text: string | null | undefined): string | null {
  const time = text ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

export function kindOf(value: string | null | undefined): NewsKind {
  return newsColumns.KampusKind.choices.find((kind) => kind === value) ?? 'news';
}

/** A page that says nothing is at its first version. Search gives numbers as text. */
function versionNumber(value: string | number | null | undefined): number {
  const version = Math.floor(Number(value ?? 1));
  return version >= 1 ? version : 1;
}

/** Keys parted by semicolons, e.g. `VM;STM`. */
const keysIn = (text: string | null | undefined): string[] => (text ?? '').split(';').map((key) => key.trim().toUpperCase()).filter((key) => key !== '');

/** Which article a page tells, and in what language; an original is in its site's own, which is Finnish. */
export function versionOf(id: string, isTranslation: boolean, locale: string | null | undefined, sourceId: string | null | undefined): {
  readonly articleId: string;
  readonly language: Language;
} {
  if (!isTranslation || !sourceId) return { articleId: id, language: 'fi' };
  return { articleId: guid(sourceId), language: languageOfLocale(locale ?? '') ?? 'fi' };
}

/** @returns null for a row without what a card needs: id, title, address, time */
export function fromSearch(row: NewsSearchRow): NewsItem | null {
  const publishedAt = moment(row.FirstPublishedDate);
  if (!row.UniqueId || !row.Title || !row.Path || publishedAt === null) return null;
  const id = guid(row.UniqueId);
  const url = new URL(row.Path).pathname;
  return {
    id,
    ...versionOf(id, /^(true|1)$/i.test(row.SPIsTranslation ?? ''), row.SPTranslationLanguage, row.SPTranslationSourceItemId),
    title: row.Title,
    summary: row.Description ?? '',
    url,
    siteUrl: (url.split(`/${SITE_PAGES_URL}/`)[0] ?? '').toLowerCase(),
    kind: kindOf(row[managedProperty('KampusKind')]),
    topic: row[managedProperty('KampusTopic')] || null,
    publishedAt,
    modifiedAt: moment(row.LastModifiedTime) ?? publishedAt,
    pictureUrl: row.PictureThumbnailURL || null,
    mandatoryUntil: moment(row[managedProperty('KampusMandatoryUntil')]),
    mandatoryVersion: versionNumber(row[managedProperty('KampusMandatoryVersion')]),
    audience: keysIn(row[managedProperty('KampusAudience')]),
    expiresAt: moment(row[managedProperty('KampusExpires')])
  };
}

/** @returns null for a page that is not published news */
export function fromPage(row: NewsPageRow, siteUrl: string): NewsItem | null {
  const publishedAt = moment(row.FirstPublishedDate);
  if (row.PromotedState !== 2 || !row.Title || publishedAt === null) return null;
  const id = guid(row.UniqueId);
  return {
    id,
    ...versionOf(id, row.OData__SPIsTranslation === true, row.OData__SPTranslationLanguage, row.OData__SPTranslationSourceItemId),
    title: row.Title,
    summary: row.Description ?? '',
    url: encodeURI(row.FileRef),
    siteUrl: siteUrl.toLowerCase(),
    kind: kindOf(row.KampusKind),
    topic: row.KampusTopic || null,
    publishedAt,
    modifiedAt: moment(row.Modified) ?? publishedAt,
    pictureUrl: row.BannerImageUrl?.Url ?? null,
    mandatoryUntil: moment(row.KampusMandatoryUntil),
    mandatoryVersion: versionNumber(row.KampusMandatoryVersion),
    audience: keysIn(row.KampusAudience),
    expiresAt: moment(row.KampusExpires)
  };
}
