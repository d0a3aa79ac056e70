import { addSiteUser, principalById, principalIdsOf, type Principal } from './principals';
import type { Store } from './Store';

/** The bits of SharePoint's base permissions (SP.PermissionKind: bit number = kind - 1). */
export const permission = {
  viewListItems: 1n << 0n, addListItems: 1n << 1n, editListItems: 1n << 2n, deleteListItems: 1n << 3n,
  approveItems: 1n << 4n, openItems: 1n << 5n, viewVersions: 1n << 6n, deleteVersions: 1n << 7n,
  overrideListBehaviors: 1n << 8n, managePersonalViews: 1n << 9n, manageLists: 1n << 11n, viewFormPages: 1n << 12n,
  anonymousSearchAccessList: 1n << 13n, open: 1n << 16n, viewPages: 1n << 17n, addAndCustomizePages: 1n << 18n,
  applyThemeAndBorder: 1n << 19n, applyStyleSheets: 1n << 20n, viewUsageData: 1n << 21n, createSscSite: 1n << 22n,
  manageSubwebs: 1n << 23n, createGroups: 1n << 24n, managePermissions: 1n << 25n, browseDirectories: 1n << 26n,
  browseUserInfo: 1n << 27n, addDelPrivateWebParts: 1n << 28n, updatePersonalWebParts: 1n << 29n, manageWeb: 1n << 30n,
  useClientIntegration: 1n << 36n, useRemoteApis: 1n << 37n, manageAlerts: 1n << 38n, createAlerts: 1n << 39n,
  editMyUserInfo: 1n << 40n, enumeratePermissions: 1n << 62n,
} as const;

export const fullMask = 0x7fffffffffffffffn;

/** Ids of the built-in role definitions: the same in every SharePoint site. */
export const role = {
  limitedAccess: 1073741825, read: 1073741826, contribute: 1073741827, design: 1073741828,
  fullControl: 1073741829, edit: 1073741830,
} as const;

/** The built-in role definitions' masks, as SharePoint returns them in High and Low. */
export const roleMasks: Readonly<Record<number, bigint>> = {
  [role.fullControl]: fullMask,
  [role.design]: mask(432, 1012866047),
  [role.edit]: mask(432, 1011030767),
  [role.contribute]: mask(432, 1011028719),
  [role.read]: mask(176, 138612833),
  [role.limitedAccess]: mask(48, 134287360),
};

/** 64 bits of base permissions from SharePoint's two halves. */
export function mask(high: number, low: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low);
}

/** Gives a securable its own permissions; `itemId` without `listId` makes no sense. Returns the new scope's id. */
export interface Securable {
  readonly webId: string;
  readonly listId?: number;
  readonly itemId?: number;
}

/**
 * Gives a web, a list or an item unique permissions.
 * @param copy copy the parent's role assignments (SharePoint's copyRoleAssignments); else it starts with none
 * @param clearSubscopes let lists and items below inherit again
 * @returns the scope's id; the existing one when the securable had unique permissions already
 */
export function breakInheritance(store: Store, securable: Securable, copy: boolean, clearSubscopes = false): number {
  return store.transaction(() => {
    const current = scopeOf(store, securable);
    if (isOwnScope(store, securable, current)) {
      if (!copy) store.run('DELETE FROM role_assignment WHERE scope_id = ?', current);
      if (clearSubscopes) inheritBelow(store, securable, current, current);
      store.permissionVersion += 1;
      return current;
    }
    const { site_id: siteId } = store.get<{ site_id: string }>('SELECT site_id FROM web WHERE id = ?', securable.webId)!;
    const { id } = store.get<{ id: number }>(
      'INSERT INTO scope(site_id, web_id, list_id, item_id) VALUES (?, ?, ?, ?) RETURNING id',
      siteId, securable.webId, securable.listId ?? null, securable.itemId ?? null,
    )!;
    if (copy) {
      store.run('INSERT INTO role_assignment SELECT ?, principal_id, role_id FROM role_assignment WHERE scope_id = ? AND role_id <> ?', id, current, role.limitedAccess);
    }
    setScope(store, securable, id);
    inheritBelow(store, securable, current, id);
    store.permissionVersion += 1;
    return id;
  });
}

/** Lets a securable inherit from its parent again; its own assignments are gone. */
export function resetInheritance(store: Store, securable: Securable): void {
  store.transaction(() => {
    const current = scopeOf(store, securable);
    if (!isOwnScope(store, securable, current)) return;
    const parent = parentScope(store, securable);
    if (parent === undefined) return;
    setScope(store, securable, parent);
    inheritBelow(store, securable, current, parent);
    store.run('DELETE FROM role_assignment WHERE scope_id = ?', current);
    store.run('DELETE FROM scope WHERE id = ?', current);
    store.permissionVersion += 1;
  });
}

/**
 * Gives a principal a role in a scope, and Limited Access in the scopes above it, so that the way there is open.
 * @param roleId one of `role`, or a site's own role definition
 */
export function assignRole(store: Store, scopeId: number, principalId: number, roleId: number): void {
  store.run('INSERT OR IGNORE INTO role_assignment(scope_id, principal_id, role_id) VALUES (?, ?, ?)', scopeId, principalId, roleId);
  store.permissionVersion += 1;
  const scope = store.get<{ site_id: string; web_id: string; list_id: number | null; item_id: number | null }>('SELECT * FROM scope WHERE id = ?', scopeId);
  if (!scope) return;
  if (principalById(store, principalId)?.kind !== 'siteGroup') addSiteUser(store, scope.site_id, principalId);
  const above = scope.item_id !== null
    ? parentScope(store, { webId: scope.web_id, listId: scope.list_id!, itemId: scope.item_id })
    : parentScope(store, { webId: scope.web_id, ...(scope.list_id === null ? {} : { listId: scope.list_id }) });
  if (above === undefined) return;
  const known = store.get('SELECT 1 FROM role_assignment WHERE scope_id = ? AND principal_id = ?', above, principalId);
  if (!known) assignRole(store, above, principalId, role.limitedAccess);
}

/** Takes one role (or, without `roleId`, every role) of a principal away. Returns whether there was any. */
export function removeRole(store: Store, scopeId: number, principalId: number, roleId?: number): boolean {
  const changes = roleId === undefined
    ? store.run('DELETE FROM role_assignment WHERE scope_id = ? AND principal_id = ?', scopeId, principalId)
    : store.run('DELETE FROM role_assignment WHERE scope_id = ? AND principal_id = ? AND role_id = ?', scopeId, principalId, roleId);
  store.permissionVersion += 1;
  return changes > 0;
}

/** The scope whose assignments hold for a securable: its own, or the one it inherits. */
export function scopeOf(store: Store, { webId, listId, itemId }: Securable): number {
  const row = itemId !== undefined
    ? store.get<{ scope_id: number }>('SELECT scope_id FROM item WHERE list_id = ? AND id = ?', listId!, itemId)
    : listId !== undefined
      ? store.get<{ scope_id: number }>('SELECT scope_id FROM list WHERE id = ?', listId)
      : store.get<{ scope_id: number }>('SELECT scope_id FROM web WHERE id = ?', webId);
  if (!row) throw new Error(`No such securable: web ${webId}, list ${listId}, item ${itemId}`);
  return row.scope_id;
}

/** What a user may do, scope by scope. Valid while `store.permissionVersion` stays the same. */
export class Rights {
  readonly user: Principal;
  /** The user and every group that the user is in. */
  readonly principalIds: ReadonlySet<number>;
  readonly #masks = new Map<number, bigint>();
  readonly #adminSites: ReadonlySet<string>;

  constructor(store: Store, user: Principal) {
    this.user = user;
    this.principalIds = new Set(principalIdsOf(store, user));
    const ids = JSON.stringify([...this.principalIds]);
    this.#adminSites = new Set(store.all<{ site_id: string }>(
      'SELECT site_id FROM site_user WHERE site_admin = 1 AND principal_id IN (SELECT value FROM json_each(?))', ids,
    ).map(({ site_id: siteId }) => siteId));
    const rows = store.all<{ scope_id: number; role_id: number; mask: string | null }>(
      `SELECT a.scope_id, a.role_id, d.mask FROM role_assignment a JOIN scope s ON s.id = a.scope_id
       LEFT JOIN role_definition d ON d.site_id = s.site_id AND d.id = a.role_id
       WHERE a.principal_id IN (SELECT value FROM json_each(?))`, ids,
    );
    for (const row of rows) {
      const bits = row.mask === null ? roleMasks[row.role_id] ?? 0n : BigInt(row.mask);
      this.#masks.set(row.scope_id, (this.#masks.get(row.scope_id) ?? 0n) | bits);
    }
  }

  /** Base permissions in a scope of a site. Tenant and site administrators have them all. */
  mask(scopeId: number, siteId: string): bigint {
    return this.isSiteAdmin(siteId) ? fullMask : this.#masks.get(scopeId) ?? 0n;
  }

  isSiteAdmin(siteId: string): boolean {
    return this.user.tenantAdmin || this.#adminSites.has(siteId);
  }

  can(bits: bigint, scopeId: number, siteId: string): boolean {
    return (this.mask(scopeId, siteId) & bits) === bits;
  }

  /** Scopes in which the user may read items; null means every scope (a tenant administrator). */
  readableScopes(): ReadonlySet<number> | null {
    if (this.user.tenantAdmin) return null;
    this.#readable ??= new Set([...this.#masks].filter(([, bits]) => (bits & permission.viewListItems) !== 0n).map(([id]) => id));
    return this.#readable;
  }
  #readable: Set<number> | undefined;

  /** Sites of which the user is an administrator: everything in them is readable. */
  get adminSites(): ReadonlySet<string> {
    return this.#adminSites;
  }
}

const cache = new WeakMap<Store, { version: number; rights: Map<number, Rights> }>();

/** The user's rights, computed once per change of permissions. */
export function rightsOf(store: Store, user: Principal): Rights {
  let entry = cache.get(store);
  if (!entry || entry.version !== store.permissionVersion) {
    entry = { version: store.permissionVersion, rights: new Map() };
    cache.set(store, entry);
  }
  let rights = entry.rights.get(user.id);
  if (!rights) {
    rights = new Rights(store, user);
    entry.rights.set(user.id, rights);
    if (entry.rights.size > 2000) entry.rights.delete(entry.rights.keys().next().value!);
  }
  return rights;
}

/** Whether the securable has permissions of its own. */
export function hasUniqueScope(store: Store, securable: Securable): boolean {
  return isOwnScope(store, securable, scopeOf(store, securable));
}

function isOwnScope(store: Store, { webId, listId, itemId }: Securable, scopeId: number): boolean {
  const scope = store.get<{ web_id: string; list_id: number | null; item_id: number | null }>('SELECT web_id, list_id, item_id FROM scope WHERE id = ?', scopeId);
  return scope?.web_id === webId && scope.list_id === (listId ?? null) && scope.item_id === (itemId ?? null);
}

function parentScope(store: Store, { webId, listId, itemId }: Securable): number | undefined {
  if (itemId !== undefined) {
    const { folder } = store.get<{ folder: string }>('SELECT folder FROM item WHERE list_id = ? AND id = ?', listId!, itemId)!;
    return folderScope(store, listId!, folder) ?? scopeOf(store, { webId, listId: listId! });
  }
  if (listId !== undefined) return scopeOf(store, { webId });
  const web = store.get<{ parent_id: string | null }>('SELECT parent_id FROM web WHERE id = ?', webId);
  return web?.parent_id ? scopeOf(store, { webId: web.parent_id }) : undefined;
}

/** The scope of a folder (path below the list's root); undefined for the root itself. */
export function folderScope(store: Store, listId: number, folder: string): number | undefined {
  if (folder === '') return undefined;
  const slash = folder.lastIndexOf('/');
  return store.get<{ scope_id: number }>(
    'SELECT scope_id FROM item WHERE list_id = ? AND folder = ? AND leaf = ?', listId, folder.slice(0, Math.max(slash, 0)), folder.slice(slash + 1),
  )?.scope_id;
}

function setScope(store: Store, { webId, listId, itemId }: Securable, scopeId: number): void {
  if (itemId !== undefined) {
    store.run('UPDATE item SET scope_id = ? WHERE list_id = ? AND id = ?', scopeId, listId!, itemId);
    logSecurityChange(store, listId!, itemId);
  } else if (listId !== undefined) store.run('UPDATE list SET scope_id = ? WHERE id = ?', scopeId, listId);
  else store.run('UPDATE web SET scope_id = ? WHERE id = ?', scopeId, webId);
  if (listId !== undefined) {
    store.run('UPDATE list SET unique_scopes = (SELECT count(*) FROM scope WHERE list_id = ? AND item_id IS NOT NULL) WHERE id = ?', listId, listId);
  }
}

/** Whatever below inherited the `from` scope now follows `to`. */
function inheritBelow(store: Store, { webId, listId, itemId }: Securable, from: number, to: number): void {
  if (itemId !== undefined) {
    const row = store.get<{ kind: number; folder: string; leaf: string }>('SELECT kind, folder, leaf FROM item WHERE list_id = ? AND id = ?', listId!, itemId);
    if (row?.kind !== 1) return;
    const path = row.folder === '' ? row.leaf : `${row.folder}/${row.leaf}`;
    store.run(
      "UPDATE item SET scope_id = ? WHERE list_id = ? AND scope_id = ? AND (folder = ? OR substr(folder, 1, ?) = ?)",
      to, listId!, from, path, path.length + 1, `${path}/`,
    );
  } else if (listId !== undefined) {
    store.run('UPDATE item SET scope_id = ? WHERE list_id = ? AND scope_id = ?', to, listId, from);
  } else {
    store.run('UPDATE list SET scope_id = ? WHERE web_id = ? AND scope_id = ?', to, webId, from);
    store.run('UPDATE item SET scope_id = ? WHERE scope_id = ? AND list_id IN (SELECT id FROM list WHERE web_id = ?)', to, from, webId);
    for (const child of store.all<{ id: string }>('SELECT id FROM web WHERE parent_id = ? AND scope_id = ?', webId, from)) {
      store.run('UPDATE web SET scope_id = ? WHERE id = ?', to, child.id);
      inheritBelow(store, { webId: child.id }, from, to);
    }
  }
}

function logSecurityChange(store: Store, listId: number, itemId: number): void {
  store.run("INSERT INTO change(at, list_id, item_id, kind) VALUES (?, ?, ?, 'security')", store.now(), listId, itemId);
}
