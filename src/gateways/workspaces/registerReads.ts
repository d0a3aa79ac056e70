import { body } from '@pnp/queryable';
import { type ISPQueryable, spPost } from '@pnp/sp';

import type { Workspace } from '../../domain/workspaces/Workspace';
import { workspacesList } from '../../schema/lists/workspacesList';
import { itemsOf, listAt } from '../client/listRead';
import type { SharePointClient } from '../client/sharePointClient';
import { REGISTER_EXPAND, REGISTER_SELECT, toWorkspace, type RegisterRow } from './workspaceRow';

/** The most values that one question of CAML may name. */
const MOST_VALUES = 500;

type Home = Pick<SharePointClient, 'home' | 'homeUrl'>;
const place = ({ home, homeUrl }: Home): { readonly web: SharePointClient['home']['web']; readonly path: string } => ({ web: home.web, path: new URL(homeUrl).pathname });

/** Rows of the register, to be filtered and sorted. */
export const registerItems = (client: Home): ReturnType<typeof itemsOf> => itemsOf(place(client), workspacesList).select(...REGISTER_SELECT).expand(...REGISTER_EXPAND);

/** The workspaces of the rows that are in use or may only be read: what is still being made has no name yet. */
export function madeWorkspaces(rows: readonly RegisterRow[]): Workspace[] {
  return rows.flatMap((row) => toWorkspace(row) ?? []).filter(({ state, url }) => state !== 'creating' && url !== null);
}

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Rows by their addresses: the question is in the body, as hundreds of addresses fit in none. Five hundred in one request. */
export async function registeredAt(client: Home, urls: readonly string[]): Promise<Workspace[]> {
  const chunks = Array.from({ length: Math.ceil(urls.length / MOST_VALUES) }, (_, index) => urls.slice(index * MOST_VALUES, (index + 1) * MOST_VALUES));
  const answers = await Promise.all(chunks.map((chunk) => {
    const values = chunk.map((url) => `<Value Type="Text">${escapeXml(url)}</Value>`).join('');
    const ViewXml = `<View Scope="RecursiveAll"><Query><Where><In><FieldRef Name="Address"/><Values>${values}</Values></In></Where></Query><RowLimit>${MOST_VALUES}</RowLimit></View>`;
    const list = listAt(place(client), workspacesList).concat('/getitems') as ISPQueryable & Pick<ReturnType<typeof registerItems>, 'select' | 'expand'>;
    return spPost<RegisterRow[]>(list.select(...REGISTER_SELECT).expand(...REGISTER_EXPAND), body({ query: { ViewXml } }));
  }));
  return madeWorkspaces(answers.flat());
}
