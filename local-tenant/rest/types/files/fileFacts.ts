import { level, type FileEntry } from '../../../store/index';

const noDate = '0001-01-01T00:00:00Z';

/** A file's ETag, as SharePoint writes it: "{GUID},7". */
export function fileETag(entry: FileEntry): string {
  return `"{${entry.guid.toUpperCase()}},${etagNumber(entry)}"`;
}

/** Text for a literal in a URL: percent-encoded, apostrophes doubled. */
export function quoted(text: string): string {
  return encodeURI(text).replace(/[#&+?]/g, encodeURIComponent).replaceAll("'", "''");
}

/** Values of a file's or folder's property bag that clients are known to read. */
export function fileProperties(entry: FileEntry): Record<string, string | number> {
  const { list, item } = entry;
  return {
    vti_level: item?.level ?? level.published,
    vti_timecreated: item?.created ?? entry.loose?.created ?? noDate,
    vti_timelastmodified: item?.modified ?? entry.loose?.modified ?? noDate,
    vti_folderitemcount: 0,
    vti_etag: fileETag(entry),
    vti_docstoreversion: etagNumber(entry),
    ...(list ? { vti_listname: `{${list.guid.toUpperCase()}}`, vti_listtitle: list.title, vti_listservertemplate: list.baseTemplate, vti_listbasetype: list.baseType } : {}),
  };
}

/** The number in the ETag: it grows with every change. */
export function etagNumber({ item, loose }: FileEntry): number {
  return item?.etag ?? loose?.etag ?? 1;
}
