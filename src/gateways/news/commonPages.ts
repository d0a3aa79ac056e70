import type { IWeb } from '@pnp/sp/webs';

import { ASKED_FOR_MS } from '../../domain/acknowledgements/mandatoryReading';
import { SITE_PAGES_URL } from '../../schema/newsColumns';
import type { HomeRead } from '../client/HomeReader';
import { itemsAt } from '../client/listRead';
import { odataMoment } from '../client/query';
import { type NewsPageRow, SITE_PAGES_FIELDS } from './newsPageRow';

/** The index lags by minutes; a day covers a bad one, and stays a handful of pages. */
const NEWER_MS = 24 * 60 * 60 * 1000;
const MOST = 50;

/** What changed within the last day in a site's library of pages, and what must be read: both by indexed columns that few pages match. */
export function newsPageRows(web: IWeb, sitePath: string, now: Date): Promise<NewsPageRow[]> {
  const since = (ms: number): string => odataMoment(new Date(now.getTime() - ms));
  return itemsAt(web, `${sitePath}/${SITE_PAGES_URL}`)
    .select(...SITE_PAGES_FIELDS)
    .filter(`Modified ge ${since(NEWER_MS)} or KampusMandatoryUntil ge ${since(ASKED_FOR_MS)}`)
    .orderBy('KampusMandatoryUntil', false)
    .orderBy('Modified', false)
    .top(MOST)<NewsPageRow[]>();
}

/** The home site's share, which joins the page's batch. */
export const commonPagesRead: HomeRead<NewsPageRow[]> = {
  operation: 'read the common pages',
  run: ({ web, path, clock }) => newsPageRows(web, path, clock.now())
};
