import type { NewsColumns } from '../../schema/newsColumns';

/** A page as the library of pages gives it (`SITE_PAGES_FIELDS`). */
export interface NewsPageRow extends NewsColumns {
  readonly Id: number;
  readonly UniqueId: string;
  readonly Title: string | null;
  readonly Description: string | null;
  readonly FileRef: string;
  readonly BannerImageUrl: { readonly Url: string } | null;
  readonly FirstPublishedDate: string | null;
  readonly Modified: string;
  /** 2 when it is published news. */
  readonly PromotedState: number | null;
  readonly OData__SPIsTranslation: boolean | null;
  readonly OData__SPTranslationLanguage: string | null;
  readonly OData__SPTranslationSourceItemId: string | null;
}

export const SITE_PAGES_FIELDS: readonly string[] = [
  'Id',
  'UniqueId',
  'Title',
  'Description',
  'FileRef',
  'BannerImageUrl',
  'FirstPublishedDate',
  'Modified',
  'PromotedState',
  'OData__SPIsTranslation',
  'OData__SPTranslationLanguage',
  'OData__SPTranslationSourceItemId',
  'KampusKind',
  'KampusTopic',
  'KampusAudience',
  'KampusMandatoryUntil',
  'KampusMandatoryVersion',
  'KampusExpires'
];
