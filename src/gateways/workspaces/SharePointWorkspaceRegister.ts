import { body, headers } from '@pnp/queryable';
import { SPInstance, spPost } from '@pnp/sp';

import { isOwnedBy, type Workspace } from '../../domain/workspaces/Workspace';
import type { OwnWorkspace } from '../../domain/workspaces/ownWorkspace';
import type { RegisterPage, RegisterQuery, WorkspaceDocument, WorkspaceRegister } from '../../domain/workspaces/WorkspaceRegister';
import { favouriteWorkspacesList, type FavouriteWorkspacesRow } from '../../schema/lists/favouriteWorkspacesList';
import { asOperation, toKampusError } from '../client/errors';
import type { HomeReader } from '../client/HomeReader';
import { itemsOf, ownRows } from '../client/listRead';
import type { SharePointClient } from '../client/sharePointClient';
import { allByName, foundByText } from './registerPages';
import { foundSites, type FoundSite } from './ownSites';
import { recentDocuments } from './recentDocuments';
import { readerIdOf } from './readerId';
import { madeWorkspaces, registeredAt, registerItems } from './registerReads';
import type { RegisterRow } from './workspaceRow';

const MERGE = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };
/** More than anybody owns, and fewer than the list view threshold. */
const MOST_OWNED = 1000;

const favouritesRead = ownRows(favouriteWorkspacesList);
/** Two pages may both have written a first row: the later one holds. */
const latest = (rows: readonly FavouriteWorkspacesRow[]): FavouriteWorkspacesRow | undefined => rows[rows.length - 1];

/**
 * Who may open a site search knows; which of them are open to everyone, and whose they are, the register. A workspace that
 * is not open can be opened by its members only; in an open one a mark that only they see tells them from its readers.
 */
export class SharePointWorkspaceRegister implements WorkspaceRegister {
  private readonly home: HomeReader;
  private readonly client: SharePointClient;

  public constructor(home: HomeReader, client: SharePointClient) {
    this.home = home;
    this.client = client;
  }

  public mine(): Promise<readonly OwnWorkspace[]> {
    return asOperation('read own workspaces', async () => {
      const [{ sites, marked }, owned] = await Promise.all([foundSites(this.client), forInsiders(() => this.owned())]);
      const known = new Set(owned.map(({ url }) => url));
      const unknown = sites.map(({ url }) => url).filter((url) => !known.has(url));
      const others = unknown.length === 0 ? [] : await forInsiders(() => registeredAt(this.client, unknown));
      return ownOf(sites, marked, [...owned, ...others], this.client.loginName ?? '');
    });
  }

  public discoverable(query: RegisterQuery, cursor: string | null, signal?: AbortSignal): Promise<RegisterPage> {
    const isNarrowed = query.text.trim() !== '';
    return asOperation('read the register of workspaces', () => (isNarrowed ? foundByText(this.client, query, cursor, signal) : allByName(this.client, query, cursor)));
  }

  public async favourites(): Promise<readonly string[]> {
    return toAddresses(latest(await this.home.read(favouritesRead)));
  }

  public async saveFavourites(urls: readonly string[]): Promise<void> {
    const row = latest(await this.home.read(favouritesRead));
    const columns = { Addresses: JSON.stringify(urls) };
    const rows = itemsOf({ web: this.client.home.web, path: new URL(this.client.homeUrl).pathname }, favouriteWorkspacesList);
    await asOperation('save favourite workspaces', () =>
      row === undefined ? spPost(rows, body(columns)) : spPost(SPInstance(rows).concat(`(${row.Id})`), body(columns, headers(MERGE)))
    );
  }

  public recentDocuments(workspaces: readonly Pick<OwnWorkspace, 'siteId' | 'url'>[]): Promise<readonly WorkspaceDocument[]> {
    return asOperation('search the latest documents of workspaces', () => recentDocuments(this.client, workspaces.map(({ siteId }) => siteId)));
  }

  /** Those that the reader answers for, also before search has heard of them. */
  private async owned(): Promise<Workspace[]> {
    const id = await readerIdOf(this.client);
    return madeWorkspaces(await registerItems(this.client).filter(`OwnerId eq ${id} or DeputyId eq ${id}`).top(MOST_OWNED)<RegisterRow[]>());
  }
}

/** What the register tells: to guests, who have no business on the home site, nothing. */
async function forInsiders(read: () => Promise<Workspace[]>): Promise<Workspace[]> {
  try {
    return await read();
  } catch (reason) {
    const error = toKampusError('read the register of workspaces', reason);
    if (error.kind === 'forbidden') return [];
    throw error;
  }
}

/** The address tells the kind, whatever a row says: guests come to no other addresses. */
const kindAt = (url: string): OwnWorkspace['kind'] => (url.startsWith('/sites/tk-') ? 'partner' : 'internal');

const later = (moment: string, other: string | null): string => (other !== null && other > moment ? other : moment);

function ownOf(sites: readonly FoundSite[], marked: ReadonlySet<string>, entries: readonly Workspace[], loginName: string): OwnWorkspace[] {
  const entryAt = new Map(entries.map((entry) => [entry.url, entry]));
  const found = sites.flatMap((site): OwnWorkspace[] => {
    const entry = entryAt.get(site.url) ?? null;
    const isMember = entry === null || entry.visibility !== 'open' || marked.has(site.url) || isOwnedBy(entry, loginName);
    return isMember ? [{ ...site, name: entry?.name ?? site.name, kind: kindAt(site.url), changedAt: later(site.changedAt, entry?.lastUsedAt ?? null), entry }] : [];
  });
  const known = new Set(sites.map(({ url }) => url));
  const fresh = entries.flatMap((entry): OwnWorkspace[] => {
    const { url, siteId, name, lastUsedAt, startsAt } = entry;
    if (url === null || known.has(url) || !isOwnedBy(entry, loginName)) return [];
    return [{ name, url, siteId: siteId ?? '', kind: kindAt(url), changedAt: lastUsedAt ?? startsAt ?? '', entry }];
  });
  return [...found, ...fresh].sort((a, b) => b.changedAt.localeCompare(a.changedAt));
}

/** What somebody has written there by hand and cannot be read is no favourite. */
function toAddresses(row: FavouriteWorkspacesRow | undefined): string[] {
  try {
    const urls: unknown = JSON.parse(row?.Addresses ?? '[]');
    return Array.isArray(urls) ? urls.filter((url): url is string => typeof url === 'string') : [];
  } catch {
    return [];
  }
}
