import { peopleScope } from '../index/IndexedDocument';
import { permission, type Rights } from '../../store/permissions';
import type { Condition } from './Condition';
import { and, always } from './Condition';

const remembered = new WeakMap<Rights, Condition>();

/** Which documents a user may find. Everything that search answers is asked through this condition. */
export function readableBy(rights: Rights): Condition {
  let condition = remembered.get(rights);
  if (!condition) {
    condition = and([readableScopes(rights), ownItemsOnly(rights)]);
    remembered.set(rights, condition);
  }
  return condition;
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

/** Lists whose readers see only what they wrote themselves (ReadSecurity 2), unless they manage lists there. */
function ownItemsOnly(rights: Rights): Condition {
  const scopes = rights.readableScopes();
  if (scopes === null) return always;
  const managed = [...scopes].filter(scope => rights.can(permission.overrideListBehaviors, scope, ''));
  return {
    sql: `(d.list_id IS NULL OR d.author_id = ? OR d.scope_id IN (SELECT value FROM json_each(?))
      OR d.site_id IN (SELECT value FROM json_each(?))
      OR d.list_id NOT IN (SELECT id FROM list WHERE json_extract(data, '$.ReadSecurity') = 2))`,
    params: [rights.user.id, JSON.stringify(managed), JSON.stringify([...rights.adminSites])],
  };
}
