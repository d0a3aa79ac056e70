import { looseFilesBelow, pathInList, type FileEntry, type Store } from '../../../store/index';
import { defineType } from '../../model/registry';

/** What a folder and all below it holds. */
export interface StorageMetrics {
  readonly lastModified: string;
  readonly files: number;
  readonly bytes: number;
  readonly versions: number;
  readonly versionBytes: number;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.StorageMetrics': StorageMetrics }
}

defineType('SP.StorageMetrics', {
  properties: {
    AdditionalFileStreamSize: '0',
    LastModified: ({ lastModified }) => lastModified,
    TotalFileCount: ({ files }) => String(files),
    TotalFileStreamSize: ({ bytes }) => String(bytes),
    TotalSize: ({ bytes, versionBytes }) => String(bytes + versionBytes),
    VersionCount: ({ versions }) => String(versions),
    VersionSize: ({ versionBytes }) => String(versionBytes),
  },
});

const below = "(?2 = '' OR folder = ?2 OR substr(folder, 1, length(?2) + 1) = ?2 || '/')";

export function storageMetricsOf(store: Store, folder: FileEntry): StorageMetrics {
  const { list, item, web } = folder;
  const loose = looseFilesBelow(store, web.id, folder.path).filter(({ kind }) => kind === 0);
  const looseBytes = loose.reduce((sum, { size }) => sum + (size ?? 0), 0);
  const lastModified = (item ?? list ?? web).modified;
  if (!list) return { lastModified, files: loose.length, bytes: looseBytes, versions: 0, versionBytes: 0 };
  const path = pathInList(folder);
  const files = store.get<{ files: number; bytes: number }>(`SELECT count(*) AS files, coalesce(sum(size), 0) AS bytes FROM item WHERE list_id = ?1 AND kind = 0 AND ${below}`, list.id, path)!;
  const old = store.get<{ versions: number; bytes: number }>(
    `SELECT count(*) AS versions, coalesce(sum(size), 0) AS bytes FROM item_version WHERE list_id = ?1 AND id IN (SELECT id FROM item WHERE list_id = ?1 AND kind = 0 AND ${below})`, list.id, path,
  )!;
  return { lastModified, files: files.files + loose.length, bytes: files.bytes + looseBytes, versions: old.versions, versionBytes: old.bytes };
}
