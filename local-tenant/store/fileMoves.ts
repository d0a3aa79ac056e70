import { pathInList, urlOf, type FileEntry } from './fileTree';
import { firstVersion, keptVersions } from './fileVersions';
import { pathOf, type Item, type ItemData } from './itemRow';
import { addItem, childrenOf, deleteItem, itemById, keepVersion, updateItem } from './items';
import { listContentTypeId, type List } from './lists';
import { deleteLooseFile, looseFilesBelow, moveLooseFile, putLooseFile, type LooseFile } from './looseFiles';
import { folderScope } from './scopes';
import type { Store } from './Store';

/** A place for a file or folder: an existing folder, and the name there. */
export interface Place {
  readonly folder: FileEntry;
  readonly name: string;
}

/** What a new file or folder consists of; a folder has no content. */
export interface NewEntry {
  readonly kind: 'file' | 'folder';
  readonly editorId: number;
  readonly content?: { readonly sha256: string; readonly size: number };
  readonly data?: ItemData;
  readonly contentTypeId?: string;
}

/** Whether what is put into the folder becomes an item of its library (and not a loose file). */
function holdsItems(folder: FileEntry, kind: 'file' | 'folder'): boolean {
  if (!folder.list || (folder.item === null && pathInList(folder) !== '')) return false;
  return folder.list.baseType === 1 || kind === 'folder';
}

/** Makes a file or folder where nothing of that name is. */
export function createEntry(store: Store, { folder, name }: Place, entry: NewEntry): void {
  const { list } = folder;
  if (!list || !holdsItems(folder, entry.kind)) {
    const path = folder.path === '' ? name : `${folder.path}/${name}`;
    putLooseFile(store, { webId: folder.web.id, path, kind: entry.kind === 'folder' ? 1 : 0, editorId: entry.editorId, ...entry.content });
    return;
  }
  const contentTypeId = entry.contentTypeId ?? (entry.kind === 'folder' ? listContentTypeId(list, '0x0120') : undefined);
  addItem(store, list.id, {
    kind: entry.kind === 'folder' ? 1 : 0, folder: pathInList(folder), leaf: name, authorId: entry.editorId,
    data: entry.data ?? (entry.kind === 'folder' ? { Title: name } : {}), ...entry.content,
    ...(contentTypeId === undefined ? {} : { contentTypeId }), ...(entry.kind === 'folder' ? {} : firstVersion(list)),
  });
}

/** Moves a file or folder with all that is in it; ids of items stay within a list, UniqueIds everywhere. */
export function moveEntry(store: Store, source: FileEntry, place: Place, editorId: number): void {
  const { folder, name } = place;
  store.transaction(() => {
    if (source.item && source.list && source.item.leaf === null && source.list.id === folder.list?.id) {
      moveWithinList(store, source.list, source.item, pathInList(folder), null);
    } else if (source.item && source.list && holdsItems(folder, source.kind)) {
      if (source.list.id === folder.list!.id) moveWithinList(store, source.list, source.item, pathInList(folder), name);
      else transfer(store, source.item, folder.list!, pathInList(folder), name);
    } else if (source.loose && source.web.id === folder.web.id && !holdsItems(folder, source.kind)) {
      moveLooseFile(store, source.loose, folder.path === '' ? name : `${folder.path}/${name}`);
    } else {
      copyEntry(store, source, place, editorId, true);
      removeEntry(store, source);
    }
  });
}

/** Copies a file or folder with all that is in it. @param reset the copies are the caller's and new, not the original author's */
export function copyEntry(store: Store, source: FileEntry, { folder, name }: Place, editorId: number, reset: boolean): void {
  store.transaction(() => {
    if (source.item) return copyItem(store, source.item, { folder, name }, editorId, reset);
    const { loose } = source;
    if (!loose) return;
    createEntry(store, { folder, name }, { kind: source.kind, editorId, ...contentOfLoose(loose) });
    if (holdsItems(folder, source.kind) || source.kind === 'file') return;
    for (const child of looseFilesBelow(store, loose.webId, loose.path)) {
      const path = `${folder.path === '' ? name : `${folder.path}/${name}`}${child.path.slice(loose.path.length)}`;
      putLooseFile(store, { webId: folder.web.id, path, kind: child.kind, editorId, ...contentOfLoose(child).content });
    }
  });
}

/** Removes a file or folder for good. Folders and pages that lists have by themselves stay. */
export function removeEntry(store: Store, { item, loose }: FileEntry): void {
  if (item) deleteItem(store, item);
  else if (loose) deleteLooseFile(store, loose);
}

/** Whether a folder would end up inside itself. */
export function isWithin(folder: FileEntry, source: FileEntry): boolean {
  const inner = `${urlOf(folder).toLowerCase()}/`;
  return source.kind === 'folder' && inner.startsWith(`${urlOf(source).toLowerCase()}/`);
}

/** @param leaf null for a plain list item, whose address is made of its id */
function moveWithinList(store: Store, list: List, item: Item, folder: string, leaf: string | null): void {
  const before = inheritedScope(store, list, item.folder);
  const after = inheritedScope(store, list, folder);
  const [from, to] = [pathOf(item), folder === '' ? leaf : `${folder}/${leaf}`];
  updateItem(store, item, { folder, ...(leaf === null ? {} : { leaf }), editorId: item.editorId, modified: item.modified, ...(item.kind === 1 ? { data: { Title: leaf } } : {}) });
  const below = '(folder = ?1 OR substr(folder, 1, length(?1) + 1) = ?1 || \'/\')';
  if (item.kind === 1) {
    store.run(`UPDATE item SET folder = ?2 || substr(folder, length(?1) + 1) WHERE list_id = ?3 AND ${below}`, from, to, list.id);
    store.run(`INSERT INTO change(at, list_id, item_id, kind) SELECT ?2, list_id, id, 'update' FROM item WHERE list_id = ?3 AND ${below}`, to, store.now(), list.id);
  }
  if (before === after) return;
  store.run('UPDATE item SET scope_id = ? WHERE list_id = ? AND id = ? AND scope_id = ?', after, list.id, item.id, before);
  if (item.kind === 1) store.run(`UPDATE item SET scope_id = ?2 WHERE list_id = ?3 AND scope_id = ?4 AND ${below}`, to, after, list.id, before);
}

/** Takes an item out of its list and puts it, with history, comments and children, into another one. */
function transfer(store: Store, item: Item, list: List, folder: string, leaf: string): void {
  const children = item.kind === 1 ? childrenOf(store, item) : [];
  const versions = keptVersions(store, item);
  const contentTypeId = item.kind === 1 ? { contentTypeId: listContentTypeId(list, '0x0120') } : {};
  store.run("UPDATE item SET guid = guid || '-moving', leaf = NULL WHERE list_id = ? AND id = ?", item.listId, item.id);
  const id = addItem(store, list.id, {
    ...contentTypeId, kind: item.kind, folder, leaf, guid: item.guid, data: item.data, authorId: item.authorId, editorId: item.editorId,
    created: item.created, modified: item.modified, uiVersion: item.uiVersion, level: item.level,
    ...(item.sha256 === null ? {} : { sha256: item.sha256, size: item.size ?? 0 }),
  });
  const moved = itemById(store, list.id, id)!;
  if (item.published) updateItem(store, moved, { published: item.published, modified: item.modified, editorId: item.editorId });
  for (const version of versions) keepVersion(store, { ...moved, ...version }, version.comment);
  for (const table of ['comment', 'item_like', 'item_rating']) {
    store.run(`UPDATE ${table} SET list_id = ?, item_id = ? WHERE list_id = ? AND item_id = ?`, list.id, id, item.listId, item.id);
  }
  for (const child of children) transfer(store, child, list, folder === '' ? leaf : `${folder}/${leaf}`, child.leaf!);
  deleteItem(store, { ...item, kind: 0 });
}

function copyItem(store: Store, item: Item, { folder, name }: Place, editorId: number, reset: boolean): void {
  const path = pathInList(folder);
  createEntry(store, { folder, name }, {
    kind: item.kind === 1 ? 'folder' : 'file', editorId, data: item.kind === 1 ? { ...item.data, Title: name } : withoutState(item.data),
    ...(item.sha256 === null ? {} : { content: { sha256: item.sha256, size: item.size ?? 0 } }),
  });
  const { list } = folder;
  if (!list || !holdsItems(folder, item.kind === 1 ? 'folder' : 'file')) return;
  const { id } = store.get<{ id: number }>('SELECT id FROM item WHERE list_id = ? AND folder = ? AND leaf = ?', list.id, path, name)!;
  const copy = itemById(store, list.id, id)!;
  if (!reset) updateItem(store, copy, { authorId: item.authorId, created: item.created, editorId: item.editorId, modified: item.modified });
  if (item.kind !== 1) return;
  const inside: FileEntry = { ...folder, kind: 'folder', path: `${folder.path}/${name}`, guid: copy.guid, item: copy };
  for (const child of childrenOf(store, item)) copyItem(store, child, { folder: inside, name: child.leaf! }, editorId, reset);
}

/** The scope that whatever lies in the folder inherits. */
function inheritedScope(store: Store, list: List, folder: string): number {
  return folderScope(store, list.id, folder) ?? list.scopeId;
}

/** Columns that tell of the original's own life, not of its content. */
function withoutState(data: ItemData): ItemData {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !['_ModerationStatus', '_ModerationComments', '_CheckinComment'].includes(name)));
}

function contentOfLoose({ sha256, size }: LooseFile): { content?: { sha256: string; size: number } } {
  return sha256 === null ? {} : { content: { sha256, size: size ?? 0 } };
}
