import type { DeskPage } from '../../domain/newsDesk/DeskPage';
import { languageOfLocale } from '../../domain/shared/Language';

/** A page of the library as the desk's list needs it. */
export interface DeskRow {
  readonly Id: number;
  readonly UniqueId: string;
  readonly Title: string | null;
  readonly FileRef: string;
  readonly FileSystemObjectType: number;
  readonly PromotedState: number | null;
  readonly FirstPublishedDate: string | null;
  readonly Modified: string;
  readonly OData__UIVersionString: string;
  readonly OData__ModerationStatus: number | null;
  readonly OData__SPIsTranslation: boolean | null;
  readonly OData__SPTranslationLanguage: string | null;
  readonly OData__SPTranslationSourceItemId: string | null;
  readonly KampusOrganisation: string | null;
  readonly KampusExpires: string | null;
  readonly KampusMandatoryUntil: string | null;
  readonly KampusTranslationDue: string | null;
  readonly KampusTranslatedFrom: string | null;
  readonly Author?: { readonly Name?: string };
  readonly Editor?: { readonly Title?: string };
  readonly CheckoutUser?: { readonly Title?: string } | null;
}

export const DESK_FIELDS: readonly string[] = [
  'Id',
  'UniqueId',
  'Title',
  'FileRef',
  'FileSystemObjectType',
  'PromotedState',
  'FirstPublishedDate',
  'Modified',
  'OData__UIVersionString',
  'OData__ModerationStatus',
  'OData__SPIsTranslation',
  'OData__SPTranslationLanguage',
  'OData__SPTranslationSourceItemId',
  'KampusOrganisation',
  'KampusExpires',
  'KampusMandatoryUntil',
  'KampusTranslationDue',
  'KampusTranslatedFrom',
  'Author/Name',
  'Editor/Title',
  'CheckoutUser/Title'
];
export const DESK_EXPAND: readonly string[] = ['Author', 'Editor', 'CheckoutUser'];

const PENDING = 2;
const FILE = 0;

export const guid = (text: string): string => text.replace(/[{}]/g, '').toLowerCase();

const moment = (text: string | null | undefined): string | null => {
  const time = text ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

/**
 * News: what is news or becomes it, and what has been news. A page that was taken out of the news is told from one that
 * never was by the organisation that every news page names.
 * @returns null for ordinary pages, templates and folders
 */
export function toDeskPage(row: DeskRow, siteUrl: string): DeskPage | null {
  const promotedState = row.PromotedState ?? 0;
  const wasNews = Boolean(row.KampusOrganisation) && row.FirstPublishedDate !== null;
  if (row.FileSystemObjectType !== FILE || !/\.aspx$/i.test(row.FileRef) || /\/SitePages\/Templates\//i.test(row.FileRef)) return null;
  if (promotedState === 0 && !wasNews) return null;
  const uniqueId = guid(row.UniqueId);
  const isTranslation = row.OData__SPIsTranslation === true && Boolean(row.OData__SPTranslationSourceItemId);
  return {
    siteUrl: siteUrl.toLowerCase(),
    id: row.Id,
    uniqueId,
    articleId: isTranslation ? guid(row.OData__SPTranslationSourceItemId ?? '') : uniqueId,
    language: (isTranslation && languageOfLocale(row.OData__SPTranslationLanguage ?? '')) || 'fi',
    title: row.Title ?? '',
    url: encodeURI(row.FileRef),
    promotedState,
    version: row.OData__UIVersionString,
    isPending: row.OData__ModerationStatus === PENDING,
    firstPublishedAt: moment(row.FirstPublishedDate),
    publishAt: null,
    expiresAt: moment(row.KampusExpires),
    mandatoryUntil: moment(row.KampusMandatoryUntil),
    translationDue: moment(row.KampusTranslationDue),
    modifiedAt: moment(row.Modified) ?? row.Modified,
    modifiedBy: row.Editor?.Title ?? '',
    author: (row.Author?.Name ?? '').toLowerCase(),
    checkedOutTo: row.CheckoutUser?.Title ?? null,
    translatedFrom: moment(row.KampusTranslatedFrom)
  };
}
