import { attachmentAt, type Attachment } from './attachments';
import { pathOf, toItem, type Item, type ItemRow } from './itemRow';
import { itemByGuid } from './items';
import { listById, listByUrl, listsOf, type List } from './lists';
import { looseFile, looseFileByGuid, looseFilesIn, type LooseFile } from './looseFiles';
import { guidFrom } from './principals';
import { webById, type Web } from './sites';
import { parseData, type Store } from './Store';

/**
 * A file or folder of a web as its URL names it: a list's item, a loose file, or (with neither) one of the folders and
 * pages that every web and list has by itself: the roots, "Lists", "Forms" and the pages of views and forms.
 */
export interface FileEntry {
  readonly web: Web;
  readonly kind: 'file' | 'folder';
  /** Path below the web, spelled as stored; "" is the web's root folder. */
  readonly path: string;
  readonly guid: string;
  /** The list or library that it is in, or whose root it is. */
  readonly list: List | null;
  readonly item: Item | null;
  readonly loose: LooseFile | null;
  /** The item that an attachment hangs from: who may read that may read the attachment. */
  readonly holder?: Item;
}

/** The entry of a path below the web; undefined when nothing is there. */
export function entryAt(store: Store, web: Web, path: string): FileEntry | undefined {
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.some((part) => part === '.' || part === '..')) return undefined;
  if (parts.length === 0) return builtIn(web, '', 'folder', null);
  const list = listAround(store, web, parts);
  if (list) {
    const found = entryInList(store, web, list, parts.slice(webPath(web, list).split('/').length));
    if (found) return found;
  }
  const loose = looseFile(store, web.id, parts.join('/'));
  if (loose) return looseEntry(web, list ?? null, loose);
  const folder = `${parts.join('/').toLowerCase()}/`;
  const above = listsOf(store, web.id).map((each) => webPath(web, each)).find((url) => url.toLowerCase().startsWith(folder));
  return above === undefined ? undefined : builtIn(web, above.slice(0, folder.length - 1), 'folder', null);
}

/** The file or folder with that UniqueId in the web. */
export function entryByGuid(store: Store, web: Web, guid: string): FileEntry | undefined {
  const item = itemByGuid(store, guid);
  const list = item && listById(store, item.listId);
  if (item && list && list.webId === web.id && item.leaf !== null) return itemEntry(web, list, item);
  const loose = looseFileByGuid(store, guid);
  if (loose) return loose.webId === web.id ? entryAt(store, web, loose.path) : undefined;
  const wanted = guid.toLowerCase();
  const folders = [builtIn(web, '', 'folder', null), ...listsOf(store, web.id).map((each) => rootEntry(web, each))];
  return folders.find((entry) => entry.guid === wanted);
}

/** The entry of an item that is a file or folder. */
export function itemEntry(web: Web, list: List, item: Item): FileEntry {
  return { web, kind: item.kind === 1 ? 'folder' : 'file', path: `${webPath(web, list)}/${pathOf(item)}`, guid: item.guid, list, item, loose: null };
}

/** The root folder of a list. */
export function rootEntry(web: Web, list: List): FileEntry {
  return builtIn(web, webPath(web, list), 'folder', list);
}

/** What lies directly in a folder, by name; whether the caller may see it is not judged here. */
export function entriesIn(store: Store, folder: FileEntry, kind: 'file' | 'folder'): FileEntry[] {
  const { web, list } = folder;
  const loose = looseFilesIn(store, web.id, folder.path).filter((file) => file.kind === kindNumber(kind)).map((file) => looseEntry(web, list, file));
  const rest = list ? entriesOfList(store, folder, list, kind) : kind === 'folder' ? foldersAboveLists(store, folder) : [];
  return [...rest, ...loose];
}

/** How many items a folder of a list holds; 0 for folders outside lists. */
export function itemCountIn(store: Store, folder: FileEntry): number {
  if (!folder.list || isForms(folder)) return 0;
  return store.get<{ count: number }>('SELECT count(*) AS count FROM item WHERE list_id = ? AND folder = ?', folder.list.id, pathInList(folder))!.count;
}

/** Path below the list's root; "" for the root itself and outside lists. */
export function pathInList({ web, list, path }: FileEntry): string {
  return list ? path.slice(webPath(web, list).length + 1) : '';
}

/** Server-relative URL. */
export function urlOf({ web, path }: Pick<FileEntry, 'web' | 'path'>): string {
  const base = web.url === '/' ? '' : web.url;
  return path === '' ? base || '/' : `${base}/${path}`;
}

/** Last part of the path; "" for the web's root folder. */
export function nameOf({ path }: Pick<FileEntry, 'path'>): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder above; undefined for the web's root folder. */
export function parentOf(store: Store, entry: FileEntry): FileEntry | undefined {
  return entry.path === '' ? undefined : entryAt(store, entry.web, entry.path.slice(0, Math.max(entry.path.lastIndexOf('/'), 0)));
}

/** The web that a server-relative URL lies in, and the path below it; undefined when no web's URL begins it. */
export function webAround(store: Store, url: string): { web: Web; path: string } | undefined {
  const parts = url.split('/').filter((part) => part !== '');
  for (let length = parts.length; length >= 0; length -= 1) {
    const found = store.get<{ id: string }>('SELECT id FROM web WHERE url = ?', `/${parts.slice(0, length).join('/')}`);
    if (found) return { web: webById(store, found.id)!, path: parts.slice(length).join('/') };
  }
  return undefined;
}

/** Pages that a list shows its items with: paths below its root. Types as SP.PageType: 4 display, 6 edit, 8 new. */
export function formPages(list: List): readonly { readonly type: 4 | 6 | 8; readonly path: string }[] {
  const library = list.baseType === 1;
  const page = (name: string): string => (library ? `Forms/${name}` : name);
  return [{ type: 4, path: page('DispForm.aspx') }, { type: 6, path: page('EditForm.aspx') }, { type: 8, path: page(library ? 'Upload.aspx' : 'NewForm.aspx') }];
}

function entryInList(store: Store, web: Web, list: List, parts: readonly string[]): FileEntry | undefined {
  let item: Item | undefined;
  let folder = '';
  for (const [index, leaf] of parts.entries()) {
    item = itemIn(store, list, folder, leaf);
    if (!item || (item.kind === 0 && index < parts.length - 1)) return builtInOfList(store, web, list, parts.join('/'));
    folder = pathOf(item);
  }
  return item ? itemEntry(web, list, item) : rootEntry(web, list);
}

/** A plain list item has no name: its address is made of its id (`5_.000`). */
const plainItem = /^(\d+)_\.000$/;

function itemIn(store: Store, list: List, folder: string, leaf: string): Item | undefined {
  const id = plainItem.exec(leaf)?.[1];
  const plain = id === undefined ? undefined : store.get<ItemRow>('SELECT * FROM item WHERE list_id = ? AND id = ? AND folder = ? AND leaf IS NULL', list.id, Number(id), folder);
  const row = plain ?? store.get<ItemRow>('SELECT * FROM item WHERE list_id = ? AND folder = ? AND leaf = ?', list.id, folder, leaf);
  return row && toItem(row);
}

function builtInOfList(store: Store, web: Web, list: List, path: string): FileEntry | undefined {
  const wanted = path.toLowerCase();
  const name = [...builtInFolders(list)].find((each) => each.toLowerCase() === wanted);
  if (name) return builtIn(web, `${webPath(web, list)}/${name}`, 'folder', list);
  const attached = attachmentAt(store, list, path);
  if (attached) return attachmentEntry(web, list, attached);
  const page = pagesOf(store, list).find((each) => each.toLowerCase() === wanted);
  return page === undefined ? undefined : builtIn(web, `${webPath(web, list)}/${page}`, 'file', list);
}

function entriesOfList(store: Store, folder: FileEntry, list: List, kind: 'file' | 'folder'): FileEntry[] {
  const { web } = folder;
  const below = pathInList(folder);
  const inFolder = (path: string): boolean => path.slice(0, Math.max(path.lastIndexOf('/'), 0)).toLowerCase() === below.toLowerCase();
  const own = kind === 'folder' ? (below === '' ? builtInFolders(list) : []) : pagesOf(store, list).filter(inFolder);
  const items = isForms(folder) ? [] : store.all<ItemRow>(
    'SELECT * FROM item WHERE list_id = ? AND folder = ? AND leaf IS NOT NULL AND kind = ? ORDER BY leaf', list.id, below, kindNumber(kind),
  ).map((row) => itemEntry(web, list, toItem(row)));
  return [...items, ...own.map((path) => builtIn(web, `${webPath(web, list)}/${path}`, kind, list))];
}

/** Folders that only lead to lists, e.g. "Lists", and the lists' own root folders. */
function foldersAboveLists(store: Store, folder: FileEntry): FileEntry[] {
  const start = folder.path === '' ? '' : `${folder.path.toLowerCase()}/`;
  const found = new Map<string, FileEntry>();
  for (const list of listsOf(store, folder.web.id)) {
    const url = webPath(folder.web, list);
    if (!url.toLowerCase().startsWith(start)) continue;
    const name = url.slice(start.length).split('/')[0]!;
    const path = url.slice(0, start.length) + name;
    found.set(path.toLowerCase(), path.length === url.length ? rootEntry(folder.web, list) : found.get(path.toLowerCase()) ?? builtIn(folder.web, path, 'folder', null));
  }
  return [...found.values()].sort((one, other) => one.path.localeCompare(other.path));
}

function pagesOf(store: Store, list: List): string[] {
  const views = store.all<{ data: string }>('SELECT data FROM list_view WHERE list_id = ? ORDER BY position', list.id)
    .map(({ data }) => parseData<{ url?: string }>(data).url).filter((url) => url !== undefined);
  return [...views, ...formPages(list).map(({ path }) => path)];
}

function builtInFolders(list: List): readonly string[] {
  return list.baseType === 1 ? ['Forms'] : ['Attachments'];
}

function isForms(folder: FileEntry): boolean {
  return folder.item === null && pathInList(folder) !== '';
}

/** The list whose URL begins the path. */
function listAround(store: Store, web: Web, parts: readonly string[]): List | undefined {
  for (let length = 1; length <= Math.min(parts.length, 4); length += 1) {
    const list = listByUrl(store, web.id, parts.slice(0, length).join('/'));
    if (list) return list;
  }
  return undefined;
}

function webPath(web: Web, list: List): string {
  return list.rootUrl.slice(web.url === '/' ? 1 : web.url.length + 1);
}

function looseEntry(web: Web, list: List | null, loose: LooseFile): FileEntry {
  return { web, kind: loose.kind === 1 ? 'folder' : 'file', path: loose.path, guid: loose.guid, list, item: null, loose };
}

function attachmentEntry(web: Web, list: List, { item, attachment }: { item: Item; attachment: Attachment }): FileEntry {
  const path = `${webPath(web, list)}/Attachments/${item.id}/${attachment.name}`;
  const guid = guidFrom(`attachment:${item.guid}/${attachment.name.toLowerCase()}`);
  const { authorId, editorId, created, modified, etag } = item;
  return { web, kind: 'file', path, guid, list, item: null, holder: item, loose: { webId: web.id, path, kind: 0, guid, authorId, editorId, created, modified, etag, sha256: attachment.sha256, size: attachment.size } };
}

function builtIn(web: Web, path: string, kind: 'file' | 'folder', list: List | null): FileEntry {
  return { web, kind, path, guid: guidFrom(`${kind}:${web.id}/${path.toLowerCase()}`), list, item: null, loose: null };
}

function kindNumber(kind: 'file' | 'folder'): 0 | 1 {
  return kind === 'folder' ? 1 : 0;
}
