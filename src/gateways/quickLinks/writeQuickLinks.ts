import { body, headers } from '@pnp/queryable';
import { type ISPInstance, SPInstance, spPost } from '@pnp/sp';

import { isGoodOwnLink, type OwnLinkDraft } from '../../domain/quickLinks/ownLink';
import type { QuickLink } from '../../domain/quickLinks/quickLinks';
import { KampusError } from '../../domain/shared/KampusError';
import type { ListDefinition } from '../../schema/defineList';
import { ownLinkOrderList } from '../../schema/lists/ownLinkOrderList';
import { ownLinksList, type OwnLinkRow } from '../../schema/lists/ownLinksList';
import { asOperation, toKampusError } from '../client/errors';
import { itemsOf } from '../client/listRead';
import type { SharePointClient } from '../client/sharePointClient';
import { ownRowId, toOwnLink } from './quickLinkRows';

const DELETE = { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' };
const MERGE = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };

export async function addOwn(client: SharePointClient, draft: OwnLinkDraft): Promise<QuickLink> {
  const operation = 'add an own link';
  // The moment of adding puts a new link after the older ones.
  const columns = { ...columnsOf(draft, operation), SortOrder: client.clock.now().getTime() };
  return asOperation(operation, async () => linkOf(await spPost<OwnLinkRow>(items(client, ownLinksList), body(columns)), operation));
}

export async function changeOwn(client: SharePointClient, link: QuickLink, draft: OwnLinkDraft): Promise<QuickLink> {
  const operation = 'change an own link';
  const columns = columnsOf(draft, operation);
  return asOperation(operation, async () => {
    const row = rowOf(client, link, operation);
    const now = linkOf(await row.select('Id', 'Title', 'Url', 'SortOrder')<OwnLinkRow>(), operation);
    if (now.titles.fi !== link.titles.fi || now.url !== link.url) throw new KampusError('conflict', operation);
    await spPost(rowOf(client, link, operation), body(columns, headers(MERGE)));
    return { ...link, titles: { fi: columns.Title, sv: columns.Title, en: columns.Title }, url: columns.Url };
  });
}

export async function removeOwn(client: SharePointClient, link: QuickLink): Promise<void> {
  const operation = 'remove an own link';
  try {
    await spPost(rowOf(client, link, operation), headers(DELETE));
  } catch (reason) {
    const error = toKampusError(operation, reason);
    if (error.kind !== 'notFound') throw error;
  }
}

/** @param rowId of the row that holds the reader's order; null when there is none yet */
export async function saveOrder(client: SharePointClient, rowId: number | null, ids: readonly string[]): Promise<void> {
  const columns = { LinkIds: JSON.stringify(ids) };
  const rows = items(client, ownLinkOrderList);
  await asOperation('save the order of links', () =>
    rowId === null ? spPost(rows, body(columns)) : spPost(SPInstance(rows).concat(`(${rowId})`), body(columns, headers(MERGE)))
  );
}

function rowOf(client: SharePointClient, link: QuickLink, operation: string): ISPInstance {
  const id = ownRowId(link);
  if (id === null) throw new KampusError('forbidden', operation);
  return SPInstance(items(client, ownLinksList)).concat(`(${id})`);
}

function items(client: SharePointClient, list: ListDefinition): ReturnType<typeof itemsOf> {
  return itemsOf({ web: client.home.web, path: new URL(client.homeUrl).pathname }, list);
}

/** @throws KampusError `invalidData` for what no form lets through */
function columnsOf(draft: OwnLinkDraft, operation: string): { Title: string; Url: string } {
  if (!isGoodOwnLink(draft)) throw new KampusError('invalidData', operation);
  return { Title: draft.title.trim(), Url: draft.url.trim() };
}

function linkOf(row: OwnLinkRow, operation: string): QuickLink {
  const link = toOwnLink(row);
  if (link === null) throw new KampusError('invalidData', operation);
  return link;
}
