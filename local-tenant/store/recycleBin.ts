import { pathOf, type Item } from './itemRow';
import { deleteItem } from './items';
import { ensureFolder } from './files';
import { listById, type List } from './lists';
import { deleteLooseFile, looseFilesBelow, type LooseFile } from './looseFiles';
import { newGuid } from './principals';
import { parseData, type SqlValue, type Store } from './Store';

/** Values of SP.RecycleBinItemType. */
const recycledKind = { file: 1, fileVersion: 2, listItem: 3, list: 4, folder: 5, attachment: 7, listItemVersion: 8 } as const;

/** Something in a recycle bin: stage 1 is the users' bin, stage 2 the site collection administrators'. */
export interface Recycled {
  readonly id: string;
  readonly siteId: string;
  readonly webId: string;
  readonly stage: 1 | 2;
  readonly kind: number;
  readonly title: string;
  readonly leaf: string;
  /** Server-relative URL of the folder it was in, without its leading slash. */
  readonly dir: string;
  readonly size: number;
  readonly authorId: number;
  readonly deletedById: number;
  readonly deleted: string;
}

type Row = Record<string, SqlValue>;

/** What brings it back: the rows as they were, by table. */
type Content = { readonly listId?: number; readonly list?: true; readonly rows: Readonly<Record<string, readonly Row[]>> };

interface RecycledRow {
  id: string; site_id: string; web_id: string; stage: 1 | 2; kind: number; title: string; leaf: string; dir: string; size: number;
  author_id: number; deleted_by_id: number; deleted: string; content: string;
}

const tablesOfItems = ['item', 'item_version', 'attachment'] as const;

/** Moves an item, file or folder (with all that is in it) into the recycle bin. @returns the bin's id for it */
export function recycleItem(store: Store, list: List, item: Item, deletedById: number): string {
  return store.transaction(() => {
    const content: Content = { listId: list.id, rows: rowsOf(store, item) };
    deleteItem(store, item);
    const path = pathOf(item);
    return put(store, list, {
      kind: item.kind === 1 ? recycledKind.folder : item.leaf === null ? recycledKind.listItem : recycledKind.file,
      title: item.leaf ?? (typeof item.data['Title'] === 'string' ? item.data['Title'] : ''), leaf: path.slice(path.lastIndexOf('/') + 1),
      dir: item.folder === '' ? list.rootUrl : `${list.rootUrl}/${item.folder}`, size: item.size ?? 0, authorId: item.authorId, deletedById,
    }, content);
  });
}

/** Moves a list or library into the recycle bin: it and its items stay, out of sight. */
export function recycleList(store: Store, list: List, deletedById: number): string {
  return store.transaction(() => {
    store.run('UPDATE list SET deleted = ? WHERE id = ?', store.now(), list.id);
    const slash = list.rootUrl.lastIndexOf('/');
    return put(store, list, {
      kind: recycledKind.list, title: list.title, leaf: list.rootUrl.slice(slash + 1), dir: list.rootUrl.slice(0, slash), size: 0, authorId: list.authorId, deletedById,
    }, { listId: list.id, list: true, rows: {} });
  });
}

/** Moves a loose file or folder into the recycle bin. @param url its server-relative URL */
export function recycleLooseFile(store: Store, file: LooseFile, url: string, deletedById: number): string {
  return store.transaction(() => {
    const rows = [file, ...looseFilesBelow(store, file.webId, file.path)].map(({ guid }) => store.get<Row>('SELECT * FROM loose_file WHERE guid = ?', guid)!);
    deleteLooseFile(store, file);
    const slash = url.lastIndexOf('/');
    return put(store, { webId: file.webId }, {
      kind: file.kind === 1 ? recycledKind.folder : recycledKind.file, title: url.slice(slash + 1), leaf: url.slice(slash + 1), dir: url.slice(0, slash),
      size: file.size ?? 0, authorId: file.authorId, deletedById,
    }, { rows: { loose_file: rows } });
  });
}

export function recycledById(store: Store, siteId: string, id: string): Recycled | undefined {
  const row = store.get<RecycledRow>('SELECT * FROM recycled WHERE site_id = ? AND id = ?', siteId, id.toLowerCase());
  return row && toRecycled(row);
}

/** What a site's recycle bins hold, the newest first; `webId` narrows it to one web. */
export function recycledOf(store: Store, siteId: string, webId?: string): Recycled[] {
  return store.all<RecycledRow>('SELECT * FROM recycled WHERE site_id = ? ORDER BY deleted DESC, rowid DESC', siteId)
    .filter((row) => webId === undefined || row.web_id === webId).map(toRecycled);
}

/** Passes something on to the administrators' bin. */
export function moveToSecondStage(store: Store, { id }: Recycled): void {
  store.run('UPDATE recycled SET stage = 2 WHERE id = ?', id);
}

/** Why something cannot come back: its list is gone, or its name is taken. */
export type RestoreProblem = 'listMissing' | 'nameTaken';

/** Brings something back to where it was. @returns the problem, or null when it is back */
export function restoreRecycled(store: Store, { id }: Recycled): RestoreProblem | null {
  return store.transaction(() => {
    const content = contentOfRecycled(store, id);
    const problem = content.list ? restoreList(store, content.listId!) : restoreRows(store, content);
    if (problem === null) store.run('DELETE FROM recycled WHERE id = ?', id);
    return problem;
  });
}

/** Removes something from the bin for good. */
export function purgeRecycled(store: Store, { id }: Recycled): void {
  store.transaction(() => {
    const { list, listId } = contentOfRecycled(store, id);
    if (list) {
      for (const table of ['item', 'item_version', 'attachment', 'list_view']) store.run(`DELETE FROM ${table} WHERE list_id = ?`, listId!);
      for (const table of ['field', 'content_type']) store.run(`DELETE FROM ${table} WHERE owner = ?`, String(listId));
      store.run('DELETE FROM list WHERE id = ?', listId!);
    }
    store.run('DELETE FROM recycled WHERE id = ?', id);
  });
}

/** An item's rows, and those of all that is in it when it is a folder, by table. */
function rowsOf(store: Store, item: Item): Record<string, Row[]> {
  const path = pathOf(item);
  const inside = `list_id = ?1 AND (id = ?2${item.kind === 1 ? " OR folder = ?3 OR substr(folder, 1, length(?3) + 1) = ?3 || '/'" : ' AND ?3 IS NOT NULL'})`;
  const ids = store.all<{ id: number }>(`SELECT id FROM item WHERE ${inside}`, item.listId, item.id, path).map(({ id }) => id);
  const rows = (table: string, column: string): Row[] => ids.flatMap((id) => store.all<Row>(`SELECT * FROM ${table} WHERE list_id = ? AND ${column} = ?`, item.listId, id));
  const scopes = rows('scope', 'item_id');
  return {
    item: rows('item', 'id'), item_version: rows('item_version', 'id'), attachment: rows('attachment', 'item_id'), scope: scopes,
    role_assignment: scopes.flatMap(({ id }) => store.all<Row>('SELECT * FROM role_assignment WHERE scope_id = ?', id!)),
  };
}

function restoreList(store: Store, listId: number): RestoreProblem | null {
  const list = store.get<{ web_id: string; url: string }>('SELECT web_id, url FROM list WHERE id = ?', listId);
  if (!list) return 'listMissing';
  if (store.get('SELECT 1 FROM list WHERE web_id = ? AND url = ? AND deleted IS NULL', list.web_id, list.url)) return 'nameTaken';
  store.run('UPDATE list SET deleted = NULL WHERE id = ?', listId);
  return null;
}

function restoreRows(store: Store, { listId, rows }: Content): RestoreProblem | null {
  if (listId === undefined) return restoreLoose(store, rows['loose_file'] ?? []);
  const list = listById(store, listId);
  if (!list) return 'listMissing';
  const items = rows['item'] ?? [];
  const [top] = items as [Row];
  const folder = top['folder'] as string;
  if (top['leaf'] !== null && store.get('SELECT 1 FROM item WHERE list_id = ? AND folder = ? AND leaf = ?', listId, folder, top['leaf']!)) return 'nameTaken';
  ensureFolder(store, listId, folder);
  for (const table of tablesOfItems) for (const row of rows[table] ?? []) insert(store, table, row);
  restoreScopes(store, list, items, rows);
  store.run('UPDATE list SET item_count = item_count + ?, modified = ? WHERE id = ?', items.length, store.now(), listId);
  for (const { id } of items) store.run("INSERT INTO change(at, list_id, item_id, kind) VALUES (?, ?, ?, 'add')", store.now(), listId, id!);
  return null;
}

/** Own permissions come back; what inherited inherits again, from the list as it is now. */
function restoreScopes(store: Store, list: List, items: readonly Row[], rows: Content['rows']): void {
  const own = new Set((rows['scope'] ?? []).map(({ id }) => id));
  for (const table of ['scope', 'role_assignment']) for (const row of rows[table] ?? []) insert(store, table, row);
  for (const item of items) {
    if (!own.has(item['scope_id'])) store.run('UPDATE item SET scope_id = ? WHERE list_id = ? AND id = ?', list.scopeId, list.id, item['id']!);
  }
  if (own.size === 0) return;
  store.run('UPDATE list SET unique_scopes = unique_scopes + ? WHERE id = ?', own.size, list.id);
  store.permissionVersion += 1;
}

function restoreLoose(store: Store, rows: readonly Row[]): RestoreProblem | null {
  const [top] = rows;
  if (top && store.get('SELECT 1 FROM loose_file WHERE web_id = ? AND path = ?', top['web_id']!, top['path']!)) return 'nameTaken';
  for (const row of rows) insert(store, 'loose_file', row);
  return null;
}

function insert(store: Store, table: string, row: Row): void {
  const columns = Object.keys(row);
  store.run(`INSERT OR REPLACE INTO ${table}(${columns.join()}) VALUES (${columns.map(() => '?').join()})`, ...Object.values(row));
}

function put(store: Store, { webId }: { readonly webId: string }, entry: Omit<Recycled, 'id' | 'siteId' | 'webId' | 'stage' | 'deleted'>, content: Content): string {
  const id = newGuid();
  const { site_id: siteId } = store.get<{ site_id: string }>('SELECT site_id FROM web WHERE id = ?', webId)!;
  store.run(
    'INSERT INTO recycled(id, site_id, web_id, stage, kind, title, leaf, dir, size, author_id, deleted_by_id, deleted, content) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    id, siteId, webId, entry.kind, entry.title, entry.leaf, entry.dir.replace(/^\//, ''), entry.size, entry.authorId, entry.deletedById, store.now(), JSON.stringify(content),
  );
  return id;
}

function contentOfRecycled(store: Store, id: string): Content {
  return parseData<Content>(store.get<{ content: string }>('SELECT content FROM recycled WHERE id = ?', id)!.content);
}

function toRecycled(row: RecycledRow): Recycled {
  return {
    id: row.id, siteId: row.site_id, webId: row.web_id, stage: row.stage, kind: row.kind, title: row.title, leaf: row.leaf, dir: row.dir,
    size: row.size, authorId: row.author_id, deletedById: row.deleted_by_id, deleted: row.deleted,
  };
}
