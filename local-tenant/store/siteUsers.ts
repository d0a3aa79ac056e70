import { principalById, toPrincipal, type Principal, type PrincipalRow } from './principals';
import { siteById } from './sites';
import type { Store } from './Store';

/** Users and Entra groups that a site knows: those in its user information list, and the members of its groups. People come first: who made the site is always known there before any group. */
export function siteUsersOf(store: Store, siteId: string): Principal[] {
  return store.all<PrincipalRow>(`SELECT * FROM principal WHERE id IN (${knownInSite}) ORDER BY kind = 'securityGroup', id`, siteId, siteId).map(toPrincipal);
}

export function isSiteUser(store: Store, siteId: string, principalId: number): boolean {
  return store.get(`SELECT 1 FROM (${knownInSite}) WHERE principal_id = ?`, siteId, siteId, principalId) !== undefined;
}

export function isSiteAdmin(store: Store, siteId: string, principalId: number): boolean {
  return store.get('SELECT 1 FROM site_user WHERE site_id = ? AND principal_id = ? AND site_admin = 1', siteId, principalId) !== undefined;
}

/** Whether a person may come into a site: a guest only where sharing with people outside is turned on. */
export const isAdmitted = (user: Principal, siteId: string, store: Store): boolean => !user.guest || siteById(store, siteId)?.settings['ShareByEmailEnabled'] !== false;

/** Takes a user out of a site: out of its groups, its permissions and its user information list. */
export function removeSiteUser(store: Store, siteId: string, principalId: number): void {
  store.transaction(() => {
    store.run('DELETE FROM site_user WHERE site_id = ? AND principal_id = ?', siteId, principalId);
    store.run('DELETE FROM membership WHERE member_id = ? AND group_id IN (SELECT id FROM principal WHERE site_id = ?)', principalId, siteId);
    store.run('DELETE FROM role_assignment WHERE principal_id = ? AND scope_id IN (SELECT id FROM scope WHERE site_id = ?)', principalId, siteId);
    store.permissionVersion += 1;
  });
}

/** The groups of a site, by title. */
export function siteGroupsOf(store: Store, siteId: string): Principal[] {
  return store.all<PrincipalRow>('SELECT * FROM principal WHERE site_id = ? ORDER BY title', siteId).map(toPrincipal);
}

export function siteGroupByTitle(store: Store, siteId: string, title: string): Principal | undefined {
  const row = store.get<PrincipalRow>('SELECT * FROM principal WHERE site_id = ? AND title = ?', siteId, title);
  return row && toPrincipal(row);
}

/** A group of this very site. */
export function siteGroupById(store: Store, siteId: string, id: number): Principal | undefined {
  const group = principalById(store, id);
  return group?.siteId === siteId ? group : undefined;
}

/** The groups of a site that a user is in directly. */
export function siteGroupsWith(store: Store, siteId: string, memberId: number): Principal[] {
  return store.all<PrincipalRow>(
    'SELECT p.* FROM principal p JOIN membership m ON m.group_id = p.id WHERE p.site_id = ? AND m.member_id = ? ORDER BY p.title', siteId, memberId,
  ).map(toPrincipal);
}

/** What may change of a user or a group; what is not given stays, `data` is merged. */
export interface PrincipalChange {
  readonly title?: string;
  readonly email?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

export function updatePrincipal(store: Store, principal: Principal, change: PrincipalChange): void {
  const title = change.title ?? principal.title;
  store.run(
    'UPDATE principal SET title = ?, login_name = ?, email = ?, data = ? WHERE id = ?', title,
    principal.kind === 'siteGroup' ? title : principal.loginName, change.email ?? principal.email,
    JSON.stringify({ ...principal.data, ...change.data }), principal.id,
  );
}

/** Removes a SharePoint group with its memberships and permissions. */
export function removeSiteGroup(store: Store, groupId: number): void {
  store.transaction(() => {
    store.run('DELETE FROM role_assignment WHERE principal_id = ?', groupId);
    store.run('DELETE FROM membership WHERE group_id = ? OR member_id = ?', groupId, groupId);
    store.run("DELETE FROM principal WHERE id = ? AND kind = 'siteGroup'", groupId);
    store.permissionVersion += 1;
  });
}

const knownInSite = `SELECT principal_id FROM site_user WHERE site_id = ?
  UNION SELECT m.member_id AS principal_id FROM membership m JOIN principal g ON g.id = m.group_id WHERE g.site_id = ?`;
