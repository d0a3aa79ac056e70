import { role } from './permissions';
import { addSiteUser, principalById } from './principals';
import { parentScope } from './scopes';
import type { Store } from './Store';

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

/** Who has which permission levels in a scope: principal id → ids of the levels, in the order of the principals' ids. */
export function roleAssignmentsOf(store: Store, scopeId: number): Map<number, number[]> {
  const assignments = new Map<number, number[]>();
  const rows = store.all<{ principal_id: number; role_id: number }>(
    'SELECT principal_id, role_id FROM role_assignment WHERE scope_id = ? ORDER BY principal_id, role_id', scopeId,
  );
  for (const row of rows) assignments.set(row.principal_id, [...(assignments.get(row.principal_id) ?? []), row.role_id]);
  return assignments;
}
