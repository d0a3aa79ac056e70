import {
  assignRole, addSiteUser, breakInheritance, entryAt, isAdmitted, itemById, permission, principalByLogin, removeSharingLinks, resetInheritance, roleDefinitionById, sharingLinksOf, siteGroupById, addMember, webAround,
  type Principal, type RoleDefinition,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied, badArgument } from '../../model/errors';
import { textOr } from '../../model/text';
import { fileRef, type ListItem } from '../items/fieldValue';
import { roleNotFound } from '../security/errors';
import { demandEditMembership } from '../security/membershipRights';
import { demandOn, scopeIdOf, type Secured } from '../security/Secured';
import { pathOf } from '../sites/urls';

/** Something that can be shared: what it is called, where it is, and how it is secured. */
export interface Shareable {
  readonly secured: Secured;
  readonly name: string;
  /** Server-relative. */
  readonly url: string;
}

/** SP.Sharing.SharingOperationStatusCode */
const sharingStatus = { completed: 0, noResolvedUsers: -1 } as const;

/** What came of sharing. */
export interface SharingResult {
  readonly target: Shareable;
  readonly users: readonly Principal[];
  readonly status: number;
}

/** What is at a URL: a web, a list, a file, a folder or an item's page. @throws 400 when nothing is there */
export function shareableAt(url: string, context: Context): Shareable {
  const path = pathOf(url.replace(/\/_layouts\/.*$/i, ''), context);
  const found = webAround(context.store, path);
  if (!found) throw badArgument(`Invalid URL: ${url}`);
  const { web, path: below } = found;
  // Before anything below it is looked for: else the answer would tell what is there from what is not.
  if (!context.can(permission.open, web, web.siteId)) throw accessDenied();
  if (below === '') return readable({ secured: { securable: { webId: web.id }, siteId: web.siteId }, name: web.title, url: web.url }, context);
  const entry = entryAt(context.store, web, below);
  if (!entry?.list) throw badArgument(`Invalid URL: ${url}`);
  const securable = { webId: web.id, listId: entry.list.id, ...(entry.item ? { itemId: entry.item.id } : {}) };
  return readable({ secured: { securable, siteId: web.siteId }, name: entry.item?.leaf ?? entry.list.title, url: path }, context);
}

/** A list item, a file or a folder as something to share. */
export function shareableItem(entry: ListItem, context: Context): Shareable {
  const { list, item } = entry;
  return {
    secured: { securable: { webId: list.webId, listId: list.id, itemId: item.id }, siteId: context.webOf(list).siteId },
    name: item.leaf ?? textOr(item.data['Title']),
    url: item.leaf === null ? `${list.rootUrl}/DispForm.aspx?ID=${item.id}` : fileRef(entry),
  };
}

/** @throws 403 for what is closed to the caller: not even its name is told */
function readable(target: Shareable, context: Context): Shareable {
  demandOn(target.secured, target.secured.securable.listId === undefined ? permission.open : permission.viewListItems, context);
  return target;
}

/**
 * Shares with people: gives them a role on the object ("role:1073741827"), which then has permissions of its own, or
 * puts them into a group ("group:5").
 * @param people JSON of the people picker: [{ "Key": login name }, …]
 */
export function share(target: Shareable, people: string, roleValue: string, context: Context): SharingResult {
  const { store } = context;
  demandOn(target.secured, permission.managePermissions, context);
  const users = peopleIn(people, context).filter((user) => isAdmitted(user, target.secured.siteId, store));
  if (users.length === 0) return { target, users, status: sharingStatus.noResolvedUsers };
  const [, kind, id] = /^\s*(role|group)\s*:\s*(\d{1,10})\s*$/i.exec(roleValue) ?? [];
  if (kind === undefined) throw badArgument('The parameter roleValue is not valid.');
  store.transaction(() => {
    for (const user of users) addSiteUser(store, target.secured.siteId, user.id);
    if (kind.toLowerCase() === 'group') joinGroup(Number(id), users, context);
    else grant(target, roleOf(Number(id), target, context), users, context);
  });
  return { target, users, status: sharingStatus.completed };
}

/** Ends the sharing: links go, and the object inherits again what its parent gives. */
export function unshare(target: Shareable, context: Context): SharingResult {
  demandOn(target.secured, permission.managePermissions, context);
  const { store } = context;
  const { listId, itemId } = target.secured.securable;
  const item = listId === undefined || itemId === undefined ? undefined : itemById(store, listId, itemId);
  store.transaction(() => {
    if (item) removeSharingLinks(store, sharingLinksOf(store, item.guid));
    resetInheritance(store, target.secured.securable);
  });
  return { target, users: [], status: sharingStatus.completed };
}

/** The people that a people picker's JSON names; those whom nobody knows are left out. @throws 400 for what is not such JSON */
export function peopleIn(people: string, { store }: Context): Principal[] {
  const entries = people === '' ? [] : parse(people);
  return entries.flatMap((entry) => {
    const { Key: key } = (typeof entry === 'object' && entry !== null ? entry : {}) as { Key?: unknown };
    const user = typeof key === 'string' && key !== '' ? principalByLogin(store, key) : undefined;
    return user ? [user] : [];
  });
}

function parse(people: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(people);
    if (Array.isArray(parsed)) return parsed;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw badArgument('The parameter peoplePickerInput is not valid.');
}

function grant({ secured }: Shareable, role: RoleDefinition, users: readonly Principal[], { store }: Context): void {
  if (secured.securable.listId !== undefined) breakInheritance(store, secured.securable, true);
  for (const user of users) assignRole(store, scopeIdOf(store, secured.securable), user.id, role.id);
}

function roleOf(id: number, { secured }: Shareable, { store }: Context): RoleDefinition {
  const role = roleDefinitionById(store, secured.siteId, id);
  if (!role) throw roleNotFound(String(id));
  return role;
}

function joinGroup(id: number, users: readonly Principal[], context: Context): void {
  const { store, web } = context;
  const group = siteGroupById(store, web.siteId, id);
  if (!group) throw badArgument('The parameter roleValue is not valid.');
  demandEditMembership(group, context);
  addMember(store, group.id, ...users.map((user) => user.id));
}
