import { parseData } from './Store';

/**
 * Values of an item's own columns by internal name, as stored:
 * Text, Note, Choice: string. Number, Currency: number. Boolean: boolean. DateTime: ISO 8601 UTC, whole seconds.
 * Lookup, User: the id (number). LookupMulti, UserMulti, MultiChoice: array. URL: { Url, Description }.
 * TaxonomyFieldType: { Label, TermGuid, WssId }; its multi form: array of those. null or absent: empty.
 */
export type ItemData = Record<string, unknown>;

/** A row of a list: an item, a file (kind 0 with a leaf name) or a folder (kind 1). */
export interface Item {
  readonly listId: number;
  readonly id: number;
  readonly guid: string;
  readonly kind: 0 | 1;
  /** Path of the folder it is in, below the list's root; "" is the root. */
  readonly folder: string;
  /** File or folder name; null for plain list items. */
  readonly leaf: string | null;
  readonly contentTypeId: string;
  readonly authorId: number;
  readonly editorId: number;
  readonly created: string;
  readonly modified: string;
  readonly scopeId: number;
  /** Number in the ETag: grows with every change. */
  readonly etag: number;
  /** 512 × major + minor. */
  readonly uiVersion: number;
  /** 1 published, 2 draft, 255 checked out. */
  readonly level: number;
  readonly checkedOutTo: number | null;
  /** Content of a file: key of the table `blob`, and bytes. */
  readonly sha256: string | null;
  readonly size: number | null;
  readonly data: ItemData;
  /** The last major version that readers see while a newer draft exists; null when the row itself is what they see. */
  readonly published: PublishedVersion | null;
}

/** What a reader sees of an item that has a newer draft. */
export interface PublishedVersion {
  readonly data: ItemData;
  readonly uiVersion: number;
  readonly editorId: number;
  readonly modified: string;
  readonly sha256: string | null;
  readonly size: number | null;
}

/** How the table keeps it. */
export interface ItemRow {
  list_id: number; id: number; guid: string; kind: 0 | 1; folder: string; leaf: string | null; content_type_id: string;
  author_id: number; editor_id: number; created: string; modified: string; scope_id: number; etag: number; ui_version: number;
  level: number; checked_out_to: number | null; sha256: string | null; size: number | null; data: string; published: string | null;
}

/** An item as its row has it. */
export function toItem(row: ItemRow): Item {
  return {
    listId: row.list_id, id: row.id, guid: row.guid, kind: row.kind, folder: row.folder, leaf: row.leaf, contentTypeId: row.content_type_id,
    authorId: row.author_id, editorId: row.editor_id, created: row.created, modified: row.modified, scopeId: row.scope_id, etag: row.etag,
    uiVersion: row.ui_version, level: row.level, checkedOutTo: row.checked_out_to, sha256: row.sha256, size: row.size,
    data: parseData(row.data), published: row.published === null ? null : parseData<PublishedVersion>(row.published),
  };
}

/** Path below the list's root. */
export function pathOf(item: Pick<Item, 'folder' | 'leaf' | 'id'>): string {
  const leaf = item.leaf ?? `${item.id}_.000`;
  return item.folder === '' ? leaf : `${item.folder}/${leaf}`;
}
