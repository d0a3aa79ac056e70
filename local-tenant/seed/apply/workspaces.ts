import {
  addGroup, addItem, assignRole, associatedGroups, breakInheritance, createList, listByUrl, removeRole, role, userByUpn, webByUrl, type List, type Store, type Web,
} from '../../store';
import { workspaceRow, type RegisterFacts } from '../lists/workspaceRegister';
import { everyone } from '../people/groups';
import { homeSiteUrl } from '../sites';
import type { Workspace } from '../workspaces';
import { applyRows, meetPeople } from './rows';

const tasks = { url: 'Lists/Tasks', title: 'Tehtävät', template: 171 };
const events = { url: 'Lists/Events', title: 'Tapahtumat', template: 106 };
const membership = { url: 'Lists/Membership', title: 'Membership', template: 100 };

const webAt = (store: Store, url: string): Web => {
  const web = webByUrl(store, url);
  if (!web) throw new Error(`there is no site ${url}`);
  return web;
};

const list = (store: Store, web: Web, { url, title, template }: typeof tasks): List => listByUrl(store, web.id, url) ?? createList(store, { webId: web.id, url, title, template });

/** What an approval gives a workspace: its lists, and in an open one the mark that only its members read. */
const furnish = (store: Store, { url, visibility }: Workspace): void => {
  const web = webAt(store, url);
  list(store, web, tasks);
  list(store, web, events);
  if (visibility !== 'open' || listByUrl(store, web.id, membership.url)) return;
  const { id } = list(store, web, membership);
  const scope = breakInheritance(store, { webId: web.id, listId: id }, false);
  const { members, owners } = associatedGroups(web);
  if (members !== null) assignRole(store, scope, members, role.read);
  if (owners !== null) assignRole(store, scope, owners, role.fullControl);
  addItem(store, id, { data: { Title: 'KampusWorkspaceMembership' } });
};

/** Leaves the row of a closed workspace to its owners and to the approvers. */
const close = (store: Store, { url, owners }: Workspace): void => {
  const web = webAt(store, homeSiteUrl);
  const register = listByUrl(store, web.id, 'Lists/Workspaces');
  const row = register && store.get<{ id: number }>("SELECT id FROM item WHERE list_id = ? AND json_extract(data, '$.Address') = ?", register.id, url);
  if (!register || !row) return;
  const scope = breakInheritance(store, { webId: web.id, listId: register.id, itemId: row.id }, true);
  const readers = associatedGroups(web).visitors;
  if (readers !== null) removeRole(store, scope, readers);
  removeRole(store, scope, addGroup(store, everyone));
  for (const owner of owners.filter((name) => name.includes('@'))) assignRole(store, scope, userByUpn(store, owner)!.id, role.read);
};

/** Enters the workspaces into the register, and gives them what an approval would have given. */
export const applyWorkspaces = (store: Store, workspaces: readonly Workspace[], author: number, facts: RegisterFacts): void => {
  const rows = workspaces.map((workspace) => workspaceRow(workspace, facts));
  applyRows(store, rows, author, facts.now);
  meetPeople(store, rows, ['Owner', 'Deputy']);
  for (const workspace of workspaces) furnish(store, workspace);
  for (const workspace of workspaces.filter(({ visibility }) => visibility === 'closed')) close(store, workspace);
};
