import { role } from './permissions';
import type { Store } from './Store';

/** What can have permissions of its own: a web, a list of it, or an item of the list; `itemId` without `listId` makes no sense. */
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
      if (clearSubscopes) clearBelow(store, securable);
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
    if (clearSubscopes) clearBelow(store, securable);
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

/** Whether the securable has permissions of its own. */
export function hasUniqueScope(store: Store, securable: Securable): boolean {
  return isOwnScope(store, securable, scopeOf(store, securable));
}

function isOwnScope(store: Store, { webId, listId, itemId }: Securable, scopeId: number): boolean {
  const scope = store.get<{ web_id: string; list_id: number | null; item_id: number | null }>('SELECT web_id, list_id, item_id FROM scope WHERE id = ?', scopeId);
  return scope?.web_id === webId && scope.list_id === (listId ?? null) && scope.item_id === (itemId ?? null);
}

/** The scope that a securable would inherit; undefined for the root web of a site. */
export function parentScope(store: Store, { webId, listId, itemId }: Securable): number | undefined {
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

/** Lets everything below a securable inherit again. */
function clearBelow(store: Store, securable: Securable): void {
  for (const { web_id: webId, list_id: listId, item_id: itemId } of scopesBelow(store, securable)) {
    resetInheritance(store, { webId, ...(listId === null ? {} : { listId }), ...(itemId === null ? {} : { itemId }) });
  }
}

interface ScopeRow { web_id: string; list_id: number | null; item_id: number | null }

function scopesBelow(store: Store, { webId, listId, itemId }: Securable): ScopeRow[] {
  if (itemId !== undefined) {
    const folder = store.get<{ path: string }>("SELECT iif(folder = '', leaf, folder || '/' || leaf) AS path FROM item WHERE list_id = ? AND id = ? AND kind = 1", listId!, itemId);
    return folder === undefined ? [] : store.all<ScopeRow>(
      "SELECT s.* FROM scope s JOIN item i ON i.list_id = s.list_id AND i.id = s.item_id WHERE s.list_id = ?1 AND (i.folder = ?2 OR substr(i.folder, 1, length(?2) + 1) = ?2 || '/')",
      listId!, folder.path,
    );
  }
  if (listId !== undefined) return store.all<ScopeRow>('SELECT * FROM scope WHERE list_id = ? AND item_id IS NOT NULL', listId);
  return store.all<ScopeRow>(
    `WITH RECURSIVE below(id) AS (SELECT ?1 UNION SELECT web.id FROM web JOIN below ON web.parent_id = below.id)
     SELECT * FROM scope WHERE web_id IN (SELECT id FROM below) AND (web_id <> ?1 OR list_id IS NOT NULL)`, webId,
  );
}

function logSecurityChange(store: Store, listId: number, itemId: number): void {
  store.run("INSERT INTO change(at, list_id, item_id, kind) VALUES (?, ?, ?, 'security')", store.now(), listId, itemId);
}
