import { peopleScope } from '../index/IndexedDocument';
import { permission } from '../../store/permissions';
import type { Rights } from '../../store/rights';
import { always, and, type Condition } from './Condition';

const remembered = new WeakMap<Rights, Condition>();

/** Which documents a user may find. Everything that search answers is asked through this condition, or through {@link mayFind}, which says the same. */
export function readableBy(rights: Rights): Condition {
  let condition = remembered.get(rights);
  if (!condition) {
    condition = and([readableScopes(rights), ownItemsOnly(rights)]);
    remembered.set(rights, condition);
  }
  return condition;
}

/** Lists whose readers see only what they wrote themselves (ReadSecurity 2), unless they manage lists there. */
const ownItemLists = "SELECT id FROM list WHERE json_extract(data, '$.ReadSecurity') = 2";

/** All that rights ask of a document. */
export interface Ownership {
  scopeId: number;
  siteId: string | null;
  /** Whose own the document is: in a list whose readers see only theirs; else null. */
  ownerId: number | null;
}

/** SQL over `search_document d`: the columns of {@link Ownership}. */
export const ownershipColumns = `d.scope_id AS scopeId, d.site_id AS siteId, CASE WHEN d.list_id IN (${ownItemLists}) THEN coalesce(d.author_id, 0) END AS ownerId`;

/** Whether a user may find the documents of an ownership. */
export function mayFind(rights: Rights, { scopeId, siteId, ownerId }: Ownership): boolean {
  const scopes = rights.readableScopes();
  if (scopes === null || (siteId !== null && rights.adminSites.has(siteId))) return true;
  if (!scopes.has(scopeId) && !(scopeId === peopleScope && !rights.user.guest)) return false;
  return ownerId === null || ownerId === rights.user.id || managesLists(rights, scopeId);
}

function managesLists(rights: Rights, scope: number): boolean {
  return rights.can(permission.overrideListBehaviors, scope, '');
}

function readableScopes(rights: Rights): Condition {
  const scopes = rights.readableScopes();
  if (scopes === null) return always;
  const ids = JSON.stringify(rights.user.guest ? [...scopes] : [...scopes, peopleScope]);
  if (rights.adminSites.size === 0) return { sql: 'd.scope_id IN (SELECT value FROM json_each(?))', params: [ids] };
  return {
    sql: '(d.scope_id IN (SELECT value FROM json_each(?)) OR d.site_id IN (SELECT value FROM json_each(?)))',
    params: [ids, JSON.stringify([...rights.adminSites])],
  };
}

function ownItemsOnly(rights: Rights): Condition {
  const scopes = rights.readableScopes();
  if (scopes === null) return always;
  const managed = [...scopes].filter(scope => managesLists(rights, scope));
  return {
    sql: `(d.list_id IS NULL OR d.author_id = ? OR d.scope_id IN (SELECT value FROM json_each(?))
      OR d.site_id IN (SELECT value FROM json_each(?)) OR d.list_id NOT IN (${ownItemLists}))`,
    params: [rights.user.id, JSON.stringify(managed), JSON.stringify([...rights.adminSites])],
  };
}
