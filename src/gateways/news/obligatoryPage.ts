import { SPInstance } from '@pnp/sp';
import type { IWeb } from '@pnp/sp/webs';

import type { NewsItem } from '../../domain/news/NewsItem';
import { odataString } from '../client/query';
import { type NewsPageRow, SITE_PAGES_FIELDS } from './newsPages';
import { fromPage } from './newsRow';

/** The item of a page that must be read; what must be read of a translation, its original says. Null when neither must. */
export async function obligatoryItem(web: IWeb, sitePath: string, row: NewsPageRow): Promise<NewsItem | null> {
  const item = fromPage(row, sitePath);
  if (item === null) return null;
  const original = item.id === item.articleId ? item : fromPage(await rowOf(web, item.articleId), sitePath);
  if (original === null || original.mandatoryUntil === null) return null;
  const { mandatoryUntil, mandatoryVersion, audience } = original;
  return { ...item, mandatoryUntil, mandatoryVersion, audience };
}

function rowOf(web: IWeb, uniqueId: string): Promise<NewsPageRow> {
  return SPInstance(web, `getFileById(${odataString(uniqueId)})/ListItemAllFields`).select(...SITE_PAGES_FIELDS)<NewsPageRow>();
}
