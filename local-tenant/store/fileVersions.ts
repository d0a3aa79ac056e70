import { blobOf } from './files';
import type { Item, ItemData, PublishedVersion } from './itemRow';
import { deleteItem, keepVersion, updateItem, type ItemChange } from './items';
import type { List } from './lists';
import { parseData, type Store } from './Store';

/** A version of an item: `uiVersion` is 512 × major + minor. */
export interface ItemVersion extends PublishedVersion {
  readonly level: number;
  readonly comment: string;
  readonly current: boolean;
}

/** Values of `_ModerationStatus`. */
const moderation = { approved: 0, denied: 1, pending: 2, draft: 3 } as const;
export const level = { published: 1, draft: 2, checkout: 255 } as const;

const major = 512;

/** "1.0" from 512. */
export function versionLabel(uiVersion: number): string {
  return `${Math.floor(uiVersion / major)}.${uiVersion % major}`;
}

/** 512 from "1.0"; undefined when the text is no version label. */
export function versionFromLabel(label: string): number | undefined {
  const match = /^(\d+)\.(\d+)$/.exec(label);
  return match ? Number(match[1]) * major + Number(match[2]) : undefined;
}

/** How a library keeps versions. */
export function versioning({ settings }: List): { readonly kept: boolean; readonly minor: boolean; readonly moderated: boolean } {
  const kept = settings['EnableVersioning'] === true;
  return { kept, minor: kept && settings['EnableMinorVersions'] === true, moderated: settings['EnableModeration'] === true };
}

/** Version number and level of a file that is new in the library. */
export function firstVersion(list: List): { readonly uiVersion: number; readonly level: number } {
  const { minor, moderated } = versioning(list);
  return { uiVersion: minor ? 1 : major, level: minor || moderated ? level.draft : level.published };
}

/**
 * Changes a file's content or columns the way its library keeps versions: a checked-out file in place, otherwise as a
 * new version. A draft leaves the last published version for readers.
 */
export function saveFile(store: Store, list: List, item: Item, change: ItemChange & { editorId: number }): Item {
  const { kept, minor, moderated } = versioning(list);
  if (item.checkedOutTo !== null || !kept) return updateItem(store, item, change);
  keepVersion(store, item, commentOf(item));
  const draft = minor || moderated;
  if (!minor) pruneVersions(store, list, item);
  return updateItem(store, item, {
    ...change,
    uiVersion: minor ? item.uiVersion + 1 : nextMajor(item.uiVersion),
    level: draft ? level.draft : level.published,
    published: draft ? publishedBy(item) : null,
    data: { ...change.data, _CheckinComment: null, ...(moderated ? { _ModerationStatus: minor ? moderation.draft : moderation.pending } : {}) },
  });
}

/** Reserves a file for one person. The version before stays what everybody else sees. */
export function checkOut(store: Store, list: List, item: Item, userId: number): Item {
  const { kept, minor } = versioning(list);
  keepVersion(store, item, commentOf(item));
  return updateItem(store, item, {
    checkedOutTo: userId, level: level.checkout, editorId: item.editorId, modified: item.modified, published: publishedBy(item),
    uiVersion: !kept ? item.uiVersion : minor ? item.uiVersion + 1 : nextMajor(item.uiVersion),
  });
}

/** Ends a check-out and keeps the changes. @param type 0 minor version, 1 major version, 2 overwrite the version before */
export function checkIn(store: Store, list: List, item: Item, type: 0 | 1 | 2, comment: string): Item {
  const { kept, minor, moderated } = versioning(list);
  const before = latestKept(store, item);
  const overwrites = (type === 2 || !kept) && before;
  if (overwrites) dropVersion(store, item, before.uiVersion);
  const uiVersion = overwrites ? before.uiVersion : type === 0 && minor ? item.uiVersion : minor ? nextMajor(item.uiVersion) : item.uiVersion;
  const draft = uiVersion % major !== 0 || moderated;
  return updateItem(store, item, {
    uiVersion, checkedOutTo: null, level: draft ? level.draft : level.published, published: draft ? item.published : null,
    editorId: item.editorId, modified: item.modified,
    data: { _CheckinComment: comment, ...(moderated ? { _ModerationStatus: uiVersion % major ? moderation.draft : moderation.pending } : {}) },
  });
}

/** Throws the changes of a check-out away. A file that was never checked in goes altogether (null). */
export function undoCheckOut(store: Store, item: Item): Item | null {
  const before = latestKept(store, item);
  if (!before) {
    deleteItem(store, item);
    return null;
  }
  dropVersion(store, item, before.uiVersion);
  return replaceState(store, item, before, { uiVersion: before.uiVersion, level: before.level, checkedOutTo: null, published: before.level === level.published ? null : item.published });
}

/** Makes the newest draft the major version that readers see; in a moderated library it waits for approval. */
export function publish(store: Store, list: List, item: Item, comment: string): Item {
  const { moderated } = versioning(list);
  const kept = { _CheckinComment: comment };
  if (moderated) return updateItem(store, item, { editorId: item.editorId, modified: item.modified, data: { ...kept, _ModerationStatus: moderation.pending } });
  if (item.level === level.published) return item;
  return updateItem(store, item, {
    uiVersion: item.uiVersion % major === 0 ? item.uiVersion : nextMajor(item.uiVersion), level: level.published, published: null,
    editorId: item.editorId, modified: item.modified, data: kept,
  });
}

/** Turns the published version back into a draft; readers see the major version before it, if there is one. */
export function unpublish(store: Store, item: Item, comment: string): Item {
  const band = (Math.floor(item.uiVersion / major) - 1) * major;
  const versions = keptVersions(store, item);
  const newestMinor = Math.max(band, ...versions.map(({ uiVersion }) => uiVersion).filter((number) => number < band + major && number >= band));
  const earlier = versions.find(({ uiVersion, level: kept }) => uiVersion % major === 0 && kept === level.published);
  return updateItem(store, item, {
    uiVersion: newestMinor + 1, level: level.draft, published: earlier ? toPublished(earlier) : null, data: { _CheckinComment: comment },
  });
}

/** Decides on a file that waits for approval. */
export function moderate(store: Store, item: Item, approved: boolean, comment: string): Item {
  const data = { _ModerationStatus: approved ? moderation.approved : moderation.denied, _ModerationComments: comment };
  if (!approved) return updateItem(store, item, { editorId: item.editorId, modified: item.modified, level: level.draft, data });
  return updateItem(store, item, {
    editorId: item.editorId, modified: item.modified, level: level.published, published: null, data,
    uiVersion: item.uiVersion % major === 0 ? item.uiVersion : nextMajor(item.uiVersion),
  });
}

/** Brings an earlier version back as a new one. */
export function restoreVersion(store: Store, list: List, item: Item, version: ItemVersion, editorId: number): Item {
  const saved = saveFile(store, list, item, { editorId });
  return replaceState(store, saved, version, { editorId, modified: store.now() });
}

/** The versions before the current one, the newest first. */
export function keptVersions(store: Store, item: Item): ItemVersion[] {
  return store.all<{ ui_version: number; level: number; editor_id: number; modified: string; comment: string; sha256: string | null; size: number | null; data: string }>(
    'SELECT * FROM item_version WHERE list_id = ? AND id = ? ORDER BY ui_version DESC', item.listId, item.id,
  ).map((row) => ({
    uiVersion: row.ui_version, level: row.level, editorId: row.editor_id, modified: row.modified, comment: row.comment,
    sha256: row.sha256, size: row.size, data: parseData<ItemData>(row.data), current: false,
  }));
}

/** The item as its own newest version. */
export function currentVersion(item: Item): ItemVersion {
  return { ...snapshot(item), level: item.level, comment: commentOf(item), current: true };
}

export function dropVersion(store: Store, item: Item, uiVersion: number): void {
  store.run('DELETE FROM item_version WHERE list_id = ? AND id = ? AND ui_version = ?', item.listId, item.id, uiVersion);
}

export function dropVersions(store: Store, item: Item): void {
  store.run('DELETE FROM item_version WHERE list_id = ? AND id = ?', item.listId, item.id);
}

/** The bytes of a version; empty for what has no content. */
export function contentOf(store: Store, version: Pick<PublishedVersion, 'sha256'>): Uint8Array<ArrayBuffer> {
  return (version.sha256 === null ? undefined : blobOf(store, version.sha256)) ?? new Uint8Array();
}

/** The comment given when the version was checked in. */
export function commentOf(item: Item): string {
  const comment = item.data['_CheckinComment'];
  return typeof comment === 'string' ? comment : '';
}

/** Forgets the oldest versions above the library's limit, the current one counted. */
function pruneVersions(store: Store, { settings }: List, item: Item): void {
  const limit = settings['MajorVersionLimit'];
  if (typeof limit !== 'number' || limit <= 0) return;
  store.run(
    `DELETE FROM item_version WHERE list_id = ?1 AND id = ?2 AND ui_version <= (
       SELECT ui_version FROM item_version WHERE list_id = ?1 AND id = ?2 ORDER BY ui_version DESC LIMIT 1 OFFSET ?3)`, item.listId, item.id, limit - 1,
  );
}

function nextMajor(uiVersion: number): number {
  return (Math.floor(uiVersion / major) + 1) * major;
}

function snapshot({ data, uiVersion, editorId, modified, sha256, size }: Item): PublishedVersion {
  return { data, uiVersion, editorId, modified, sha256, size };
}

function toPublished({ data, uiVersion, editorId, modified, sha256, size }: ItemVersion): PublishedVersion {
  return { data, uiVersion, editorId, modified, sha256, size };
}

/** What readers go on seeing when the item as it is now gets a draft on top. */
function publishedBy(item: Item): PublishedVersion | null {
  return item.level === level.published ? snapshot(item) : item.published;
}

function latestKept(store: Store, item: Item): ItemVersion | undefined {
  return keptVersions(store, item)[0];
}

/** Puts a version's columns and content in the place of the item's. */
function replaceState(store: Store, item: Item, version: ItemVersion, change: ItemChange): Item {
  const emptied = Object.fromEntries(Object.keys(item.data).map((name) => [name, null]));
  return updateItem(store, item, {
    editorId: version.editorId, modified: version.modified, ...change, data: { ...emptied, ...version.data },
    ...(version.sha256 === null ? {} : { sha256: version.sha256, size: version.size ?? 0 }),
  });
}
