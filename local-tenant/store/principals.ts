import { hash, randomUUID } from 'node:crypto';
import { parseData, type Store } from './Store';

export type PrincipalKind = 'user' | 'securityGroup' | 'siteGroup';

/** A user, an Entra security group or a SharePoint group. Ids are the same in every site of the tenant. */
export interface Principal {
  readonly id: number;
  readonly kind: PrincipalKind;
  readonly loginName: string;
  /** Users only. */
  readonly upn: string | null;
  readonly title: string;
  readonly email: string;
  /** SharePoint groups only: the site collection that owns the group. */
  readonly siteId: string | null;
  readonly guest: boolean;
  readonly tenantAdmin: boolean;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface PrincipalRow {
  id: number; kind: PrincipalKind; login_name: string; upn: string | null; title: string; email: string;
  site_id: string | null; guest: number; tenant_admin: number; data: string;
}

/** The tenant's id in login names and contextinfo; a fixed, invented one. */
export const tenantId = '7a1f8c52-4c0e-4f2b-9a53-1d2f6a90be01';
/** Members: every user who is not a guest; nobody is stored in it. */
export const everyoneExceptExternalLogin = `c:0-.f|rolemanager|spo-grid-all-users/${tenantId}`;
/** Members: every user, guests too. */
export const everyoneLogin = 'c:0(.s|true';
export const systemAccountId = 1073741823;

export interface NewUser {
  /** User principal name, e.g. "virkamies.vm@gov.example"; unique in the tenant whatever its case. */
  readonly upn: string;
  /** Display name. */
  readonly title: string;
  /** Default: the UPN. */
  readonly email?: string;
  /** An external user: not in "Everyone except external users". */
  readonly guest?: boolean;
  /** SharePoint administrator of the tenant: has every right everywhere. */
  readonly tenantAdmin?: boolean;
  /** BCP 47 or lcid of the user's own language, and whatever else REST shows about the user. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** What `GET /_local` shows: a role in the demo; users without one are not listed there. */
  readonly role?: string;
}

/** Adds a user, or updates the one of that UPN. Returns the principal's id. */
export function addUser(store: Store, user: NewUser): number {
  const guestUpn = user.guest ? `${user.upn.replace('@', '_')}#ext#@gov.example` : user.upn;
  return upsert(store, {
    kind: 'user', loginName: `i:0#.f|membership|${guestUpn}`.toLowerCase(), upn: user.upn, title: user.title,
    email: user.email ?? user.upn, siteId: null, guest: user.guest ?? false, tenantAdmin: user.tenantAdmin ?? false,
    data: { ...user.data, ...(user.role ? { role: user.role } : {}) },
  });
}

/**
 * Adds an Entra security group, or finds the one with that name. Returns the principal's id.
 * @param name display name; the group's object id is derived from it, so that it is the same in every seed
 */
export function addGroup(store: Store, name: string, email = ''): number {
  const loginName = `c:0t.c|tenant|${guidFrom(`group:${name.toLowerCase()}`)}`;
  return upsert(store, { kind: 'securityGroup', loginName, upn: null, title: name, email, siteId: null, guest: false, tenantAdmin: false, data: {} });
}

/** Adds a SharePoint group to a site collection. Returns the principal's id. @throws when the name is taken there */
export function addSiteGroup(store: Store, siteId: string, title: string, data: Record<string, unknown> = {}): number {
  return insert(store, { kind: 'siteGroup', loginName: title, upn: null, title, email: '', siteId, guest: false, tenantAdmin: false, data });
}

/** Puts users or groups into a group (an Entra group may hold groups, a SharePoint group may hold both). */
export function addMember(store: Store, groupId: number, ...memberIds: number[]): void {
  for (const memberId of memberIds) {
    store.run('INSERT OR IGNORE INTO membership(group_id, member_id) VALUES (?, ?)', groupId, memberId);
  }
  store.permissionVersion += 1;
}

export function removeMember(store: Store, groupId: number, memberId: number): void {
  store.run('DELETE FROM membership WHERE group_id = ? AND member_id = ?', groupId, memberId);
  store.permissionVersion += 1;
}

/**
 * Takes a user out of the directory, as when somebody leaves the Government: out of its groups and profiles, and nobody signs
 * in as that person any more. What the person wrote, and columns that name the person, stay as they are.
 */
export function leaveDirectory(store: Store, userId: number): void {
  store.transaction(() => {
    store.run('DELETE FROM membership WHERE member_id = ?', userId);
    store.run('DELETE FROM profile WHERE principal_id = ?', userId);
    // The title is named so that search hears of it.
    store.run("UPDATE principal SET upn = NULL, title = title WHERE id = ? AND kind = 'user'", userId);
    store.permissionVersion += 1;
  });
}

/** Direct members, by id. */
export function membersOf(store: Store, groupId: number): Principal[] {
  return store.all<PrincipalRow>(
    'SELECT p.* FROM membership m JOIN principal p ON p.id = m.member_id WHERE m.group_id = ? ORDER BY p.id', groupId,
  ).map(toPrincipal);
}

export function principalById(store: Store, id: number): Principal | undefined {
  const row = store.get<PrincipalRow>('SELECT * FROM principal WHERE id = ?', id);
  return row && toPrincipal(row);
}

/** Everybody in the directory who comes from outside. */
export function guestsOf(store: Store): Principal[] {
  return store.all<PrincipalRow>("SELECT * FROM principal WHERE kind = 'user' AND guest = 1").map(toPrincipal);
}

export function userByUpn(store: Store, upn: string): Principal | undefined {
  const row = store.get<PrincipalRow>('SELECT * FROM principal WHERE upn = ?', upn);
  return row && toPrincipal(row);
}

/** A user or an Entra group by login name (claim), UPN or mail address, as `ensureUser` takes it. */
export function principalByLogin(store: Store, login: string): Principal | undefined {
  const row = store.get<PrincipalRow>('SELECT * FROM principal WHERE login_name = ? AND site_id IS NULL', login)
    ?? store.get<PrincipalRow>('SELECT * FROM principal WHERE upn = ?', login)
    ?? (login.includes('@') ? store.get<PrincipalRow>("SELECT * FROM principal WHERE email = ? AND email <> ''", login) : undefined);
  return row && toPrincipal(row);
}

/** The well-known group of every user who is not a guest; made on first use. */
export function everyoneExceptExternal(store: Store): number {
  return upsert(store, {
    kind: 'securityGroup', loginName: everyoneExceptExternalLogin, upn: null, email: '', siteId: null, guest: false, tenantAdmin: false, data: {},
    title: 'Kaikki paitsi ulkoiset käyttäjät',
  });
}

/** The well-known group of every user, guests too; made on first use. */
export function everyone(store: Store): number {
  return upsert(store, { kind: 'securityGroup', loginName: everyoneLogin, upn: null, email: '', siteId: null, guest: false, tenantAdmin: false, data: {}, title: 'Kaikki' });
}

/** The ids that count as the user: the user, every group he or she is in at any depth, and the "everyone" groups. */
export function principalIdsOf(store: Store, user: Principal): number[] {
  const dynamic = user.guest ? [everyoneLogin] : [everyoneLogin, everyoneExceptExternalLogin];
  return store.all<{ id: number }>(
    `WITH RECURSIVE mine(id) AS (
       SELECT ? UNION SELECT id FROM principal WHERE site_id IS NULL AND login_name IN (?, ?)
       UNION SELECT m.group_id FROM membership m JOIN mine ON mine.id = m.member_id)
     SELECT id FROM mine`, user.id, dynamic[0]!, dynamic[1] ?? dynamic[0]!,
  ).map(({ id }) => id);
}

/** Remembers that a user or group is known in a site, as SharePoint's user information list does. */
export function addSiteUser(store: Store, siteId: string, principalId: number, siteAdmin?: boolean): void {
  store.run('INSERT OR IGNORE INTO site_user(site_id, principal_id) VALUES (?, ?)', siteId, principalId);
  if (siteAdmin === undefined) return;
  store.run('UPDATE site_user SET site_admin = ? WHERE site_id = ? AND principal_id = ?', siteAdmin ? 1 : 0, siteId, principalId);
  store.permissionVersion += 1;
}

export function toPrincipal(row: PrincipalRow): Principal {
  return {
    id: row.id, kind: row.kind, loginName: row.login_name, upn: row.upn, title: row.title, email: row.email,
    siteId: row.site_id, guest: row.guest === 1, tenantAdmin: row.tenant_admin === 1, data: parseData(row.data),
  };
}

/** A GUID that depends on the text alone. */
export function guidFrom(text: string): string {
  const hex = hash('sha256', text, 'hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-9${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A new random GUID. */
export const newGuid = (): string => randomUUID();

function upsert(store: Store, principal: Omit<Principal, 'id'>): number {
  const known = store.get<{ id: number }>('SELECT id FROM principal WHERE login_name = ? AND site_id IS NULL', principal.loginName);
  if (!known) return insert(store, principal);
  store.run(
    'UPDATE principal SET title = ?, email = ?, guest = ?, tenant_admin = ?, data = ? WHERE id = ?', principal.title,
    principal.email, principal.guest ? 1 : 0, principal.tenantAdmin ? 1 : 0, JSON.stringify(principal.data), known.id,
  );
  return known.id;
}

function insert(store: Store, principal: Omit<Principal, 'id'>): number {
  const { id } = store.get<{ id: number }>(
    `INSERT INTO principal(id, kind, login_name, upn, title, email, site_id, guest, tenant_admin, data)
     VALUES ((SELECT coalesce(max(id), 2) + 1 FROM principal WHERE id < ?), ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
    systemAccountId, principal.kind, principal.loginName, principal.upn, principal.title, principal.email, principal.siteId,
    principal.guest ? 1 : 0, principal.tenantAdmin ? 1 : 0, JSON.stringify(principal.data),
  )!;
  store.permissionVersion += 1;
  return id;
}
