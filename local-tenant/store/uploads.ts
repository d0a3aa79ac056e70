import { keepBlob } from './files';
import type { Store } from './Store';

/** A file on its way, sent in parts: what has come is invisible until it is finished. The caller chose the id. */
export interface Upload {
  readonly id: string;
  readonly listId: number;
  readonly itemId: number;
  readonly principalId: number;
  readonly started: string;
  /** Bytes received: where the next part has to begin. */
  readonly length: number;
}

export function startUpload(store: Store, upload: Pick<Upload, 'id' | 'listId' | 'itemId' | 'principalId'>): void {
  store.run('INSERT INTO upload VALUES (?, ?, ?, ?, ?)', upload.id.toLowerCase(), upload.listId, upload.itemId, upload.principalId, store.now());
}

export function uploadById(store: Store, id: string): Upload | undefined {
  return store.get<Upload>(
    `SELECT id, list_id AS listId, item_id AS itemId, principal_id AS principalId, started,
       (SELECT coalesce(sum(length(content)), 0) FROM upload_part WHERE upload_id = upload.id) AS length FROM upload WHERE id = ?`, id.toLowerCase(),
  );
}

/** Adds the next part. Returns the number of bytes received so far. */
export function addPart(store: Store, upload: Upload, content: Uint8Array): number {
  if (content.byteLength > 0) store.run('INSERT INTO upload_part VALUES (?, ?, ?)', upload.id, upload.length, content);
  return upload.length + content.byteLength;
}

/** Joins the parts into one blob and ends the session. Returns the blob's key and bytes. */
export function finishUpload(store: Store, upload: Upload): { sha256: string; size: number } {
  return store.transaction(() => {
    const parts = store.all<{ content: Uint8Array }>('SELECT content FROM upload_part WHERE upload_id = ? ORDER BY offset', upload.id);
    endUpload(store, upload.id);
    return keepBlob(store, Buffer.concat(parts.map((part) => part.content)));
  });
}

/** Forgets a session and its parts; nothing happens when there is none. */
export function endUpload(store: Store, id: string): void {
  store.run('DELETE FROM upload_part WHERE upload_id = ?', id.toLowerCase());
  store.run('DELETE FROM upload WHERE id = ?', id.toLowerCase());
}
