import { InjectHeaders } from '@pnp/queryable';

import { workspaceRequestsList } from '../../schema/lists/workspaceRequestsList';
import { itemsOf } from '../client/listRead';
import type { SharePointClient } from '../client/sharePointClient';
import { REQUEST_EXPAND, REQUEST_SELECT, type RequestRow } from './requestRow';

/** More than anybody has under way, and fewer than the list view threshold. */
const MOST_ROWS = 1000;

/** Rows of requests that match the filter, the latest first, with their ETags. @param filter on an indexed column */
export function readRequestRows({ home, homeUrl }: SharePointClient, filter: string): Promise<RequestRow[]> {
  const items = itemsOf({ web: home.web, path: new URL(homeUrl).pathname }, workspaceRequestsList)
    .select(...REQUEST_SELECT)
    .expand(...REQUEST_EXPAND)
    .filter(filter)
    .orderBy('Id', false)
    .top(MOST_ROWS);
  // Only an answer with metadata tells the rows' ETags.
  items.using(InjectHeaders({ Accept: 'application/json;odata=minimalmetadata' }));
  return items<RequestRow[]>();
}
