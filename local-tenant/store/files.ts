import { hash } from 'node:crypto';
import type { ItemData } from './itemRow';
import { addItems, itemByPath, type NewItem } from './items';
import { listById, listContentTypeId } from './lists';
import type { Store } from './Store';

/** A file to put into a document library; a modern page is a file whose `data` holds CanvasContent1 and so on. */
export interface NewFile extends Omit<NewItem, 'leaf' | 'kind' | 'sha256' | 'size' | 'data'> {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly data?: ItemData;
}

/** Adds files to a library, all or none. @returns the ids of their items, in order. @throws when a name is taken */
export function addFiles(store: Store, listId: number, files: Iterable<NewFile>): number[] {
  return store.transaction(() => addItems(store, listId, toItems(store, files)));
}

export function addFile(store: Store, listId: number, file: NewFile): number {
  return addFiles(store, listId, [file])[0]!;
}

/** Content of a modern page's .aspx file: the page itself is in the item's columns. */
export const pageContent = '<%@ Page language="C#" Inherits="Microsoft.SharePoint.WebPartPages.WikiEditPage" %>';

/** Adds modern pages to a Site Pages library; `data` carries Title, CanvasContent1, PromotedState (2 = news), FirstPublishedDate, … */
export function addPages(store: Store, listId: number, pages: Iterable<Omit<NewFile, 'content'>>): number[] {
  return addFiles(store, listId, withContent(pages));
}

/** Makes a folder, and those above it; existing ones stay. @param path below the list's root */
export function ensureFolder(store: Store, listId: number, path: string, authorId?: number): void {
  const parts = path.split('/').filter((part) => part !== '');
  const list = listById(store, listId)!;
  parts.forEach((leaf, index) => {
    const folder = parts.slice(0, index).join('/');
    if (itemByPath(store, listId, parts.slice(0, index + 1).join('/'))) return;
    addItems(store, listId, [{ kind: 1, folder, leaf, data: { Title: leaf }, contentTypeId: listContentTypeId(list, '0x0120'), ...(authorId === undefined ? {} : { authorId }) }]);
  });
}

/** Keeps bytes under the hash of their content; the same content is kept once. */
export function keepBlob(store: Store, content: Uint8Array | string): { sha256: string; size: number } {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const sha256 = hash('sha256', bytes, 'hex');
  store.run('INSERT OR IGNORE INTO blob(sha256, content) VALUES (?, ?)', sha256, bytes);
  return { sha256, size: bytes.byteLength };
}

export function blobOf(store: Store, sha256: string): Uint8Array<ArrayBuffer> | undefined {
  return store.get<{ content: Uint8Array<ArrayBuffer> }>('SELECT content FROM blob WHERE sha256 = ?', sha256)?.content;
}

function* toItems(store: Store, files: Iterable<NewFile>): Generator<NewItem> {
  for (const { name, content, data, ...rest } of files) yield { ...rest, ...keepBlob(store, content), leaf: name, data: data ?? {} };
}

function* withContent(pages: Iterable<Omit<NewFile, 'content'>>): Generator<NewFile> {
  for (const page of pages) yield { ...page, content: pageContent };
}
