import { beginningsOf, mostAlike } from '../../domain/workspaces/likeness';
import type { Workspace } from '../../domain/workspaces/Workspace';
import { workspacesList } from '../../schema/lists/workspacesList';
import { itemsOf } from '../client/listRead';
import { postSearch, rowsOf } from '../client/postSearch';
import { kqlPhrase } from '../client/query';
import type { SharePointClient } from '../client/sharePointClient';
import { REGISTER_EXPAND, REGISTER_SELECT, type RegisterRow, toWorkspace } from './workspaceRow';

/** Names looked at before the likest are chosen. */
const MOST_FOUND = 30;
/** The newest rows, which search does not know yet. */
const NEWEST = 30;

interface FoundRow {
  readonly ListItemID: string;
}

/** Rows of the register by the beginnings of words in their names: search knows whole words only of the rows that the reader may see. */
async function foundIds(client: SharePointClient, beginnings: readonly string[], signal?: AbortSignal): Promise<number[]> {
  const Querytext = `path:${kqlPhrase(`${client.homeUrl}/${workspacesList.url}`)} AND (${beginnings.map((beginning) => `Title:${beginning}*`).join(' OR ')})`;
  const answer = await postSearch(client, { Querytext, SelectProperties: ['ListItemID'], StartRow: 0, RowLimit: MOST_FOUND, TrimDuplicates: false }, signal);
  return rowsOf<FoundRow>(answer).flatMap(({ ListItemID }) => (/^\d+$/.test(ListItemID) ? [Number(ListItemID)] : []));
}

/** Workspaces with names like this one, the most alike first; those that are being made, and have no name yet, are left out. */
export async function similarWorkspaces(client: SharePointClient, name: string, signal?: AbortSignal): Promise<Workspace[]> {
  const beginnings = beginningsOf(name);
  if (beginnings.length === 0) return [];
  const register = (): ReturnType<typeof itemsOf> =>
    itemsOf({ web: client.home.web, path: new URL(client.homeUrl).pathname }, workspacesList).select(...REGISTER_SELECT).expand(...REGISTER_EXPAND);
  const [ids, newest] = await Promise.all([foundIds(client, beginnings, signal), register().orderBy('Id', false).top(NEWEST)<RegisterRow[]>()]);
  const older = ids.length === 0 ? [] : await register().filter(ids.map((id) => `Id eq ${id}`).join(' or ')).top(MOST_FOUND)<RegisterRow[]>();
  const rows = new Map([...older, ...newest].map((row) => [row.Id, row]));
  const workspaces = [...rows.values()].flatMap((row) => toWorkspace(row) ?? []);
  return mostAlike(name, workspaces.filter(({ state, url }) => state !== 'creating' && url !== null));
}
