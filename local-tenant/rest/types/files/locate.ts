import {
  entryAt, entryByGuid, permission, visibleVersion, webAround, type FileEntry, type PublishedVersion, type VisibleVersion, type Web,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied, badArgument } from '../../model/errors';
import { fileNotFound, outsideWeb } from './errors';
import { visibleItem } from '../items/visibility';
import type { Missing } from './Missing';

/** A file as the caller sees it: where it is, and which of its versions. */
export interface FileView {
  readonly entry: FileEntry;
  /** null for pages that lists have by themselves, and loose files: they have no versions. */
  readonly version: VisibleVersion | null;
}

/** The scope that decides on rights to a file or folder. */
function scopeOfEntry({ item, holder, list, web }: FileEntry): { readonly scopeId: number } {
  return item ?? holder ?? list ?? web;
}

export function may(bits: bigint, entry: FileEntry, context: Context): boolean {
  return context.can(bits, scopeOfEntry(entry), entry.web.siteId);
}

/** @throws 403 unless the caller holds these rights on the file or folder */
export function demandOn(bits: bigint, entry: FileEntry, context: Context): void {
  if (!may(bits, entry, context)) throw accessDenied();
}

/** The right to look at a file or folder: of lists to see items, elsewhere to open pages. */
export function readable(entry: FileEntry, context: Context): boolean {
  if (entry.holder && entry.list) return visibleItem(entry.list, entry.holder, context) !== undefined;
  return may(entry.list ? permission.viewListItems : permission.viewPages, entry, context);
}

/** The file as the caller sees it; undefined when there is none for him or her. */
export function viewOf(entry: FileEntry, context: Context): FileView | undefined {
  if (entry.kind !== 'file' || !readable(entry, context)) return undefined;
  if (!entry.item || !entry.list) return { entry, version: null };
  const version = visibleVersion(context.store, entry.list, entry.item, context.rights, entry.web.siteId);
  return version && { entry, version };
}

/** A file by its URL: server-relative, absolute on this host, or relative to the web. */
export function fileAt(url: string, context: Context): FileView | Missing {
  const { web, path } = placeOf(url, context);
  const entry = entryAt(context.store, web, path);
  const view = entry && viewOf(entry, context);
  if (!view) demandAround(web, path, context);
  return view ?? { missing: serverRelative(web, path) };
}

/** A folder by its URL, likewise. */
export function folderAt(url: string, context: Context): FileEntry | Missing {
  const { web, path } = placeOf(url, context);
  const entry = entryAt(context.store, web, path);
  if (entry?.kind === 'folder' && readable(entry, context)) return entry;
  demandAround(web, path, context);
  return { missing: serverRelative(web, path) };
}

/** @throws 404 when no file of the web has that UniqueId, or none that the caller may see */
export function fileById(guid: string, context: Context): FileView {
  const entry = entryByGuid(context.store, context.web, withoutBraces(guid));
  const view = entry && viewOf(entry, context);
  if (!view) throw fileNotFound();
  return view;
}

export function folderById(guid: string, context: Context): FileEntry {
  const entry = entryByGuid(context.store, context.web, withoutBraces(guid));
  if (entry?.kind !== 'folder' || !readable(entry, context)) throw fileNotFound();
  return entry;
}

/** The web and the path below it that a URL means. @throws 400 when it leads out of the site */
export function placeOf(url: string, context: Context): { readonly web: Web; readonly path: string } {
  const path = pathOfUrl(url, context);
  if (!path.startsWith('/')) return { web: context.web, path };
  const found = webAround(context.store, path);
  if (!found || found.web.siteId !== context.web.siteId) throw outsideWeb();
  return found;
}

/** The server-relative part of an absolute URL of this host; any other text as it is. @throws 400 for another host */
export function pathOfUrl(url: string, context: Context): string {
  if (!/^https?:\/\//i.test(url)) return url.trim();
  if (!url.toLowerCase().startsWith(`${context.origin.toLowerCase()}/`)) throw badArgument('The URL is outside of this tenant.');
  return url.slice(context.origin.length);
}

/** Percent-decoded text; the text itself when it is not percent-encoded. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The newest version's number, editor and so on, or what stands for them where there are no versions. */
export function stateOf({ entry, version }: FileView): Pick<PublishedVersion, 'uiVersion' | 'editorId' | 'modified' | 'sha256' | 'size'> & { readonly level: number } {
  if (version) return version;
  const { loose, list, web } = entry;
  return {
    uiVersion: 512, level: 1, editorId: loose?.editorId ?? list?.authorId ?? web.authorId, modified: loose?.modified ?? list?.created ?? web.created,
    sha256: loose?.sha256 ?? null, size: loose?.size ?? 0,
  };
}

/** What is closed as a whole says so; only inside of it is something merely not there. */
function demandAround(web: Web, path: string, context: Context): void {
  const parts = path.split('/');
  for (let length = parts.length - 1; length >= 0; length -= 1) {
    const above = entryAt(context.store, web, parts.slice(0, length).join('/'));
    if (!above) continue;
    if (!above.item && !readable(above, context)) throw accessDenied();
    if (!above.item) return;
  }
}

function serverRelative(web: Web, path: string): string {
  return `${web.url === '/' ? '' : web.url}/${path}`;
}

function withoutBraces(guid: string): string {
  return guid.replace(/[{}]/g, '').toLowerCase();
}

/** A text among values of any kind; null when it is empty or something else. */
export function textOf(values: Readonly<Record<string, unknown>>, name: string): string | null {
  const text = values[name];
  return typeof text === 'string' && text !== '' ? text : null;
}
