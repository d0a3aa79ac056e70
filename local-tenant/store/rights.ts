import { fullMask, permission, roleMasks } from './permissions';
import { principalIdsOf, type Principal } from './principals';
import type { Store } from './Store';

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
