import { newGuid } from './principals';
import type { Store } from './Store';

/**
 * A file or folder that is no list item: what lies in a web outside its lists, and in the `Forms` folder of a library.
 * Such files have no columns, no versions and no permissions of their own.
 */
export interface LooseFile {
  readonly webId: string;
  /** Path below the web, e.g. "Shared Documents/Forms/client_LocationBasedDefaults.html". */
  readonly path: string;
  /** 0 file, 1 folder. */
  readonly kind: 0 | 1;
  readonly guid: string;
  readonly authorId: number;
  readonly editorId: number;
  readonly created: string;
  readonly modified: string;
  readonly etag: number;
  readonly sha256: string | null;
  readonly size: number | null;
}

const columns = 'web_id AS webId, path, kind, guid, author_id AS authorId, editor_id AS editorId, created, modified, etag, sha256, size';

export function looseFile(store: Store, webId: string, path: string): LooseFile | undefined {
  return store.get<LooseFile>(`SELECT ${columns} FROM loose_file WHERE web_id = ? AND path = ?`, webId, path);
}

export function looseFileByGuid(store: Store, guid: string): LooseFile | undefined {
  return store.get<LooseFile>(`SELECT ${columns} FROM loose_file WHERE guid = ?`, guid.toLowerCase());
}

/** What lies directly in a folder (path below the web; "" is the web itself). */
export function looseFilesIn(store: Store, webId: string, folder: string): LooseFile[] {
  return looseFilesBelow(store, webId, folder).filter(({ path }) => !path.slice(folder === '' ? 0 : folder.length + 1).includes('/'));
}

/** Everything below a folder, at any depth. */
export function looseFilesBelow(store: Store, webId: string, folder: string): LooseFile[] {
  if (folder === '') return store.all<LooseFile>(`SELECT ${columns} FROM loose_file WHERE web_id = ? ORDER BY path`, webId);
  return store.all<LooseFile>(
    `SELECT ${columns} FROM loose_file WHERE web_id = ?1 AND path > ?2 || '/' AND path < ?2 || '0' ORDER BY path`, webId, folder,
  );
}

/** Writes a file or makes a folder; one that is there keeps its id, author and creation time. */
export function putLooseFile(
  store: Store, file: { webId: string; path: string; kind: 0 | 1; editorId: number; sha256?: string; size?: number },
): LooseFile {
  const now = store.now();
  store.run(
    `INSERT INTO loose_file(web_id, path, kind, guid, author_id, editor_id, created, modified, sha256, size) VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6, ?6, ?7, ?8)
     ON CONFLICT(web_id, path) DO UPDATE SET editor_id = ?5, modified = ?6, sha256 = ?7, size = ?8, etag = etag + 1`,
    file.webId, file.path, file.kind, newGuid(), file.editorId, now, file.sha256 ?? null, file.size ?? null,
  );
  return looseFile(store, file.webId, file.path)!;
}

/** Moves a file or a folder with what is in it. */
export function moveLooseFile(store: Store, file: LooseFile, path: string): void {
  store.transaction(() => {
    for (const child of looseFilesBelow(store, file.webId, file.path)) {
      store.run('UPDATE loose_file SET path = ? WHERE guid = ?', path + child.path.slice(file.path.length), child.guid);
    }
    store.run('UPDATE loose_file SET path = ?, modified = ? WHERE guid = ?', path, store.now(), file.guid);
  });
}

/** Removes a file or a folder with what is in it. */
export function deleteLooseFile(store: Store, file: LooseFile): void {
  store.transaction(() => {
    for (const child of looseFilesBelow(store, file.webId, file.path)) store.run('DELETE FROM loose_file WHERE guid = ?', child.guid);
    store.run('DELETE FROM loose_file WHERE guid = ?', file.guid);
  });
}
