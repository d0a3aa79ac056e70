import type { IWeb } from '@pnp/sp/webs';

import { ASKED_FOR_MS } from '../../domain/acknowledgements/askedFor';
import { SITE_PAGES_URL } from '../../schema/sitePagesUrl';
import type { HomeRead } from '../client/HomeReader';
import { itemsAt } from '../client/listRead';
import { odataMoment } from '../client/query';
import type { NewsPageRow } from './newsRow';

/** The index lags by minutes; a day covers a bad one, and stays a handful of pages. */
const NEWER_MS = 24 * 60 * 60 * 1000;
const MOST_FROM_PAGES = 50;

const SITE_PAGES_FIELDS: readonly string[] = [
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

/** What changed within the last day in a site's library of pages, and what must be read: both by indexed columns that few pages match. */
export function newsPages(web: IWeb, sitePath: string, now: Date): Promise<NewsPageRow[]> {
  const since = (ms: number): string => odataMoment(new Date(now.getTime() - ms));
  return itemsAt(web, `${sitePath}/${SITE_PAGES_URL}`)
    .select(...SITE_PAGES_FIELDS)
    .filter(`Modified ge ${since(NEWER_MS)} or KampusMandatoryUntil ge ${since(ASKED_FOR_MS)}`)
    .orderBy('KampusMandatoryUntil', false)
    .orderBy('Modified', false)
    .top(MOST_FROM_PAGES)<NewsPageRow[]>();
}

/** The home site's share, which joins the page's batch; its rows are understood by those who ask for news. */
export const commonPagesRead: HomeRead<NewsPageRow[]> = {
  operation: 'read the common pages',
  run: ({ web, path, clock }) => newsPages(web, path, clock.now())
};
