import { body, headers } from '@pnp/queryable';
import { type ISPInstance, SPInstance, spPost } from '@pnp/sp';

import { isGoodOwnLink, type OwnLinkDraft } from '../../domain/quickLinks/ownLink';
import { placed, type QuickLink } from '../../domain/quickLinks/quickLinks';
import type { QuickLinkRepository } from '../../domain/quickLinks/QuickLinkRepository';
import { KampusError } from '../../domain/shared/KampusError';
import type { ListDefinition } from '../../schema/defineList';
import { ownLinkOrderList, type OwnLinkOrderRow } from '../../schema/lists/ownLinkOrderList';
import { ownLinksList, type OwnLinkRow } from '../../schema/lists/ownLinksList';
import { asOperation, toKampusError } from '../client/errors';
import type { HomeReader } from '../client/HomeReader';
import { itemsOf } from '../client/listRead';
import type { SharePointClient } from '../client/sharePointClient';
import { ownLinkOrderRead, ownLinksRead, quickLinksRead } from './quickLinkReads';
import { ownRowId, toLinkIds, toOwnLink, toSharedLink } from './quickLinkRows';

const DELETE = { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' };
const MERGE = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };

/** Two pages may both have written a first order: the later row holds. */
const latest = (rows: readonly OwnLinkOrderRow[]): OwnLinkOrderRow | undefined => rows[rows.length - 1];

/** Leaves out links whose address is not good, however they came into the list. */
export class SharePointQuickLinkRepository implements QuickLinkRepository {
  private readonly home: HomeReader;
  private readonly client: SharePointClient;

  public constructor(home: HomeReader, client: SharePointClient) {
    this.home = home;
    this.client = client;
  }

  public async all(): Promise<QuickLink[]> {
    const [shared, own, order] = await Promise.all([this.home.read(quickLinksRead), this.home.read(ownLinksRead), this.home.read(ownLinkOrderRead)]);
    const links = [...shared.map(toSharedLink), ...own.map(toOwnLink)].filter((link): link is QuickLink => link !== null);
    return placed(links, toLinkIds(latest(order)));
  }

  public async addOwn(draft: OwnLinkDraft): Promise<QuickLink> {
    const operation = 'add an own link';
    // The moment of adding puts a new link after the older ones.
    const columns = { ...columnsOf(draft, operation), SortOrder: this.client.clock.now().getTime() };
    return asOperation(operation, async () => linkOf(await spPost<OwnLinkRow>(this.items(ownLinksList), body(columns)), operation));
  }

  public async changeOwn(link: QuickLink, draft: OwnLinkDraft): Promise<QuickLink> {
    const operation = 'change an own link';
    const columns = columnsOf(draft, operation);
    return asOperation(operation, async () => {
      const row = this.rowOf(link, operation);
      const now = linkOf(await row.select('Id', 'Title', 'Url', 'SortOrder')<OwnLinkRow>(), operation);
      if (now.titles.fi !== link.titles.fi || now.url !== link.url) throw new KampusError('conflict', operation);
      await spPost(this.rowOf(link, operation), body(columns, headers(MERGE)));
      return { ...link, titles: { fi: columns.Title, sv: columns.Title, en: columns.Title }, url: columns.Url };
    });
  }

  public async removeOwn(link: QuickLink): Promise<void> {
    const operation = 'remove an own link';
    try {
      await spPost(this.rowOf(link, operation), headers(DELETE));
    } catch (reason) {
      const error = toKampusError(operation, reason);
      if (error.kind !== 'notFound') throw error;
    }
  }

  public async saveOrder(ids: readonly string[]): Promise<void> {
    const row = latest(await this.home.read(ownLinkOrderRead));
    const columns = { LinkIds: JSON.stringify(ids) };
    const rows = this.items(ownLinkOrderList);
    await asOperation('save the order of links', () =>
      row === undefined ? spPost(rows, body(columns)) : spPost(SPInstance(rows).concat(`(${row.Id})`), body(columns, headers(MERGE)))
    );
  }

  private rowOf(link: QuickLink, operation: string): ISPInstance {
    const id = ownRowId(link);
    if (id === null) throw new KampusError('forbidden', operation);
    return SPInstance(this.items(ownLinksList)).concat(`(${id})`);
  }

  private items(list: ListDefinition): ReturnType<typeof itemsOf> {
    return itemsOf({ web: this.client.home.web, path: new URL(this.client.homeUrl).pathname }, list);
  }
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
