import type { IWeb } from '@pnp/sp/webs';

import { ASKED_FOR_MS } from '../../domain/acknowledgements/askedFor';
import type { NewsColumns } from '../../schema/newsColumns';
import { SITE_PAGES_URL } from '../../schema/sitePagesUrl';
import type { HomeRead } from '../client/HomeReader';
import { itemsAt } from '../client/listRead';
import { odataMoment } from '../client/query';

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

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_FROM_PAGES = 50;

/** What changed within the last days in a site's library of pages, and what must be read: both by indexed columns that few pages match. */
export function newsPages(web: IWeb, sitePath: string, now: Date, days: number): Promise<NewsPageRow[]> {
  const since = (ms: number): string => odataMoment(new Date(now.getTime() - ms));
  return itemsAt(web, `${sitePath}/${SITE_PAGES_URL}`)
    .select(...SITE_PAGES_FIELDS)
    .filter(`Modified ge ${since(days * DAY_MS)} or KampusMandatoryUntil ge ${since(ASKED_FOR_MS)}`)
    .orderBy('KampusMandatoryUntil', false)
    .orderBy('Modified', false)
    .top(MOST_FROM_PAGES)<NewsPageRow[]>();
}

/** The home site's share, which joins the page's batch. The index lags by minutes; a day covers a bad one, and stays a handful of pages. */
export const commonPagesRead: HomeRead<NewsPageRow[]> = {
  operation: 'read the common pages',
  run: ({ web, path, clock }) => newsPages(web, path, clock.now(), 1)
};
