import { listById, listContentTypeId, templateOf, type List } from './lists';
import { folderScope } from './scopes';
import { newGuid, systemAccountId } from './principals';
import { pathOf, toItem, type Item, type ItemData, type ItemRow, type PublishedVersion } from './itemRow';
import type { Store } from './Store';

export interface NewItem {
  readonly data: ItemData;
  /** Principal ids; default: the system account, and the author. */
  readonly authorId?: number;
  readonly editorId?: number;
  /** ISO 8601 UTC; default: now, and `created`. */
  readonly created?: string;
  readonly modified?: string;
  /** Default: the list's first content type. */
  readonly contentTypeId?: string;
  /** Folder path below the list's root; must exist. Default: the root. */
  readonly folder?: string;
  readonly guid?: string;
  /** Given for files and folders only (see files.ts). */
  readonly leaf?: string;
  readonly kind?: 0 | 1;
  readonly sha256?: string;
  readonly size?: number;
  readonly uiVersion?: number;
  readonly level?: number;
}

const insertItem = `INSERT INTO item(list_id, id, guid, kind, folder, leaf, content_type_id, author_id, editor_id, created, modified,
  scope_id, ui_version, level, sha256, size, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/**
 * Adds items to a list, all or none; fast enough for hundreds of thousands (call it with some thousands at a time).
 * Values are stored as given: checks (required, unique, choices) are the REST layer's.
 * @returns the new items' ids in order
 */
export function addItems(store: Store, listId: number, items: Iterable<NewItem>): number[] {
  return store.transaction(() => {
    const list = listById(store, listId)!;
    const contentType = defaultContentTypeId(list);
    const now = store.now();
    const ids: number[] = [];
    let last = list.lastItemId;
    let newest = list.modified;
    for (const item of items) {
      last += 1;
      ids.push(last);
      const created = item.created ?? now;
      const modified = item.modified ?? created;
      if (modified > newest) newest = modified;
      const author = item.authorId ?? systemAccountId;
      const scope = (list.uniqueScopes > 0 && item.folder ? folderScope(store, listId, item.folder) : undefined) ?? list.scopeId;
      store.run(
        insertItem, listId, last, item.guid ?? newGuid(), item.kind ?? 0, item.folder ?? '', item.leaf ?? null,
        item.contentTypeId ?? contentType, author, item.editorId ?? author, created, modified, scope, item.uiVersion ?? 512,
        item.level ?? 1, item.sha256 ?? null, item.size ?? null, JSON.stringify(item.data),
      );
      logChange(store, listId, last, 'add', now);
    }
    store.run('UPDATE list SET item_count = item_count + ?, last_item_id = ?, modified = ? WHERE id = ?', ids.length, last, newest, listId);
    return ids;
  });
}

export function addItem(store: Store, listId: number, item: NewItem): number {
  return addItems(store, listId, [item])[0]!;
}

export function itemById(store: Store, listId: number, id: number): Item | undefined {
  const row = store.get<ItemRow>('SELECT * FROM item WHERE list_id = ? AND id = ?', listId, id);
  return row && toItem(row);
}

export function itemByGuid(store: Store, guid: string): Item | undefined {
  const row = store.get<ItemRow>('SELECT * FROM item WHERE guid = ?', guid.toLowerCase());
  return row && toItem(row);
}

/** A file or folder by its path below the list's root. */
export function itemByPath(store: Store, listId: number, path: string): Item | undefined {
  const slash = path.lastIndexOf('/');
  const row = store.get<ItemRow>('SELECT * FROM item WHERE list_id = ? AND folder = ? AND leaf = ?', listId, path.slice(0, Math.max(slash, 0)), path.slice(slash + 1));
  return row && toItem(row);
}

/** What may change of an item; what is not given stays. `data` is merged: null empties a column. */
export interface ItemChange {
  readonly data?: ItemData;
  readonly editorId?: number;
  readonly authorId?: number;
  readonly created?: string;
  readonly modified?: string;
  readonly contentTypeId?: string;
  readonly folder?: string;
  readonly leaf?: string;
  readonly uiVersion?: number;
  readonly level?: number;
  readonly checkedOutTo?: number | null;
  readonly sha256?: string;
  readonly size?: number;
  readonly published?: PublishedVersion | null;
}

/** Changes an item; its ETag grows. Versions are kept by `keepVersion`, called before. */
export function updateItem(store: Store, item: Item, change: ItemChange): Item {
  const data = change.data ? merge(item.data, change.data) : item.data;
  const next: Item = { ...item, modified: store.now(), ...definedOnly(change), data, etag: item.etag + 1 };
  store.run(
    `UPDATE item SET folder = ?, leaf = ?, content_type_id = ?, author_id = ?, editor_id = ?, created = ?, modified = ?, etag = ?, ui_version = ?,
       level = ?, checked_out_to = ?, sha256 = ?, size = ?, data = ?, published = ? WHERE list_id = ? AND id = ?`,
    next.folder, next.leaf, next.contentTypeId, next.authorId, next.editorId, next.created, next.modified, next.etag, next.uiVersion, next.level,
    next.checkedOutTo, next.sha256, next.size, JSON.stringify(next.data), next.published ? JSON.stringify(next.published) : null, item.listId, item.id,
  );
  store.run('UPDATE list SET modified = ? WHERE id = ?', store.now(), item.listId);
  logChange(store, item.listId, item.id, 'update', store.now());
  return next;
}

/** Keeps the item as it is now as a version of its history. */
export function keepVersion(store: Store, item: Item, comment = ''): void {
  store.run(
    'INSERT OR REPLACE INTO item_version(list_id, id, ui_version, level, editor_id, modified, comment, sha256, size, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    item.listId, item.id, item.uiVersion, item.level, item.editorId, item.modified, comment, item.sha256, item.size, JSON.stringify(item.data),
  );
}

/** Removes an item for good, with its versions, attachments and own permissions; a folder goes with all that is in it. */
export function deleteItem(store: Store, item: Item): void {
  store.transaction(() => {
    if (item.kind === 1) for (const child of childrenOf(store, item)) deleteItem(store, child);
    for (const table of ['item_version', 'item']) store.run(`DELETE FROM ${table} WHERE list_id = ? AND id = ?`, item.listId, item.id);
    store.run('DELETE FROM attachment WHERE list_id = ? AND item_id = ?', item.listId, item.id);
    if (store.run('DELETE FROM scope WHERE list_id = ? AND item_id = ?', item.listId, item.id) > 0) {
      store.run('DELETE FROM role_assignment WHERE scope_id = ?', item.scopeId);
      store.run('UPDATE list SET unique_scopes = unique_scopes - 1 WHERE id = ?', item.listId);
    }
    store.run('UPDATE list SET item_count = item_count - 1, modified = ? WHERE id = ?', store.now(), item.listId);
    logChange(store, item.listId, item.id, 'delete', store.now());
  });
}

/** What lies directly in a folder. */
export function childrenOf(store: Store, folder: Item): Item[] {
  return store.all<ItemRow>('SELECT * FROM item WHERE list_id = ? AND folder = ?', folder.listId, pathOf(folder)).map(toItem);
}

function defaultContentTypeId(list: List): string {
  return listContentTypeId(list, templateOf(list).contentTypes[0]!.id);
}

function logChange(store: Store, listId: number, itemId: number, kind: 'add' | 'update' | 'delete', at: string): void {
  store.run('INSERT INTO change(at, list_id, item_id, kind) VALUES (?, ?, ?, ?)', at, listId, itemId, kind);
}

function merge(data: ItemData, change: ItemData): ItemData {
  return Object.fromEntries(Object.entries({ ...data, ...change }).filter(([, value]) => value !== null && value !== undefined));
}

function definedOnly<Change extends object>(change: Change): Partial<Change> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<Change>;
}
