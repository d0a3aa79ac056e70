import { keepBlob } from './files';
import type { Item } from './itemRow';
import { itemById, updateItem } from './items';
import type { List } from './lists';
import type { Store } from './Store';

/** A file attached to a list item. */
export interface Attachment {
  readonly name: string;
  /** Key of the content in the table `blob`, and bytes. */
  readonly sha256: string;
  readonly size: number;
}

/** An item's attachments, by name. */
export function attachmentsOf(store: Store, item: Pick<Item, 'listId' | 'id'>): Attachment[] {
  return store.all<Attachment>('SELECT name, sha256, size FROM attachment WHERE list_id = ? AND item_id = ? ORDER BY name', item.listId, item.id);
}

export function attachmentByName(store: Store, item: Pick<Item, 'listId' | 'id'>, name: string): Attachment | undefined {
  return store.get<Attachment>('SELECT name, sha256, size FROM attachment WHERE list_id = ? AND item_id = ? AND name = ?', item.listId, item.id, name);
}

/** The attachment at a path below a list's root: "Attachments/3/name.pdf". */
export function attachmentAt(store: Store, list: List, path: string): { readonly item: Item; readonly attachment: Attachment } | undefined {
  const [, id, name] = /^Attachments\/(\d{1,9})\/([^/]+)$/i.exec(path) ?? [];
  const item = list.baseType === 0 && id !== undefined ? itemById(store, list.id, Number(id)) : undefined;
  const attachment = item && attachmentByName(store, item, name!);
  return item && attachment && { item, attachment };
}

/** Attaches a file, or replaces the one of that name; the item counts as changed. */
export function putAttachment(store: Store, item: Item, name: string, content: Uint8Array, editorId: number): Attachment {
  return store.transaction(() => {
    const { sha256, size } = keepBlob(store, content);
    store.run('INSERT OR REPLACE INTO attachment(list_id, item_id, name, sha256, size) VALUES (?, ?, ?, ?, ?)', item.listId, item.id, name, sha256, size);
    updateItem(store, item, { editorId });
    return { name, sha256, size };
  });
}

export function deleteAttachment(store: Store, item: Item, name: string, editorId: number): void {
  store.transaction(() => {
    store.run('DELETE FROM attachment WHERE list_id = ? AND item_id = ? AND name = ?', item.listId, item.id, name);
    updateItem(store, item, { editorId });
  });
}
