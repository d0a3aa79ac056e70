import { body, headers } from '@pnp/queryable';
import { SPInstance, spPost } from '@pnp/sp';

import { noticeDismissalsList, type NoticeDismissalsRow } from '../../schema/lists/noticeDismissalsList';
import { asOperation } from '../client/errors';
import { itemsOf } from '../client/listRead';
import type { SharePointClient } from '../client/sharePointClient';
import { toDismissalKeys } from './noticeDismissals';

const MERGE = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };

/** A notice that was put away long ago has ended. */
const MOST_DISMISSALS = 50;

/** Adds to the reader's own row, which the first dismissal makes. @param rows the reader's rows as they are */
export async function writeDismissals(client: SharePointClient, rows: readonly NoticeDismissalsRow[], added: readonly string[]): Promise<void> {
  const keys = Array.from(new Set([...toDismissalKeys(rows), ...added])).slice(-MOST_DISMISSALS);
  const columns = { Dismissed: JSON.stringify(keys) };
  const items = itemsOf({ web: client.home.web, path: new URL(client.homeUrl).pathname }, noticeDismissalsList);
  const last = rows[rows.length - 1];
  await asOperation('dismiss a notice', () =>
    last === undefined ? spPost(items, body(columns)) : spPost(SPInstance(items).concat(`(${last.Id})`), body(columns, headers(MERGE)))
  );
}
