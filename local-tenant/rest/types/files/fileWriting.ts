import {
  blobOf, createEntry, entriesIn, entryAt, extensionOf, keepBlob, nameOf, permission, principalById, putAttachment, saveFile, urlOf, type FileEntry,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied, fileMissing } from '../../model/errors';
import { defaultsFor } from './columnDefaults';
import { absoluteUrl, checkedOutBy, demandName, fileExists, mustCheckOut, nameTaken } from './errors';
import { demandOn, viewOf, type FileView } from './locate';

/** Pages and what else runs on the server or in the browser as part of the site: not to be uploaded by everybody. */
const customScript = /^(aspx|asmx|ascx|ashx|htc|jar|master|swf|xap|xsf)$/;

/** How a file is added to a folder. */
export interface AddOptions {
  readonly overwrite: boolean;
  /** Pages from templates are the server's own text: no custom script. */
  readonly trusted?: boolean;
  readonly data?: Record<string, unknown>;
  readonly contentTypeId?: string;
}

/** Adds a file, or (overwrite) replaces the one of that name. @throws 400 for a bad or taken name, 403, 423 */
export function addFileTo(folder: FileEntry, name: string, bytes: Uint8Array, options: AddOptions, context: Context): FileView {
  const { store, user } = context;
  demandName(name, 'file', folder);
  const path = folder.path === '' ? name : `${folder.path}/${name}`;
  const there = entryAt(store, folder.web, path);
  if (there?.kind === 'folder') throw nameTaken(name);
  if (there && !options.overwrite) throw taken(there, context);
  if (there) replaceContent(there, bytes, context);
  else {
    demandAdd(folder, context);
    if (!options.trusted) demandScript(folder, name, context);
    createEntry(store, { folder, name }, {
      kind: 'file', editorId: user.id, content: keepBlob(store, bytes), data: { ...defaultsFor(folder, context), ...options.data },
      ...(options.contentTypeId ? { contentTypeId: options.contentTypeId } : {}),
    });
  }
  return viewAt(folder, path, context);
}

/** The right to put something into a folder. */
export function demandAdd(folder: FileEntry, context: Context): void {
  demandOn(folder.list ? permission.addListItems : permission.addAndCustomizePages, folder, context);
}

/** Puts other bytes in the place of a file's content; a new version where the library keeps versions. */
export function replaceContent(entry: FileEntry, bytes: Uint8Array, context: Context): void {
  demandWritable(entry, context);
  demandScript(entry, nameOf(entry), context);
  saveContent(entry, keepBlob(context.store, bytes), context);
}

/** Gives a file content that is in the store already. */
export function saveContent(entry: FileEntry, content: { readonly sha256: string; readonly size: number }, context: Context): void {
  const { store, user } = context;
  if (entry.item && entry.list) saveFile(store, entry.list, entry.item, { ...content, editorId: user.id });
  else if (entry.holder) putAttachment(store, entry.holder, nameOf(entry), blobOf(store, content.sha256) ?? new Uint8Array(), user.id);
  else createEntry(store, { folder: { ...entry, path: entry.path.slice(0, Math.max(entry.path.lastIndexOf('/'), 0)) }, name: nameOf(entry) }, { kind: 'file', editorId: user.id, content });
}

/** @throws 403 without the right to edit, 423 while somebody else has it checked out or when it has to be checked out first */
export function demandWritable(entry: FileEntry, context: Context): void {
  demandOn(entry.item ?? entry.holder ? permission.editListItems : permission.addAndCustomizePages, entry, context);
  demandNotLocked(entry, context);
  const { item, list } = entry;
  if (item && item.checkedOutTo === null && list?.settings['ForceCheckout'] === true) throw mustCheckOut(absoluteUrl(entry, context));
}

/** @throws 423 while somebody else has the file checked out */
export function demandNotLocked(entry: FileEntry, context: Context): void {
  const owner = entry.item?.checkedOutTo ?? null;
  if (owner !== null && owner !== context.user.id) throw checkedOutBy(absoluteUrl(entry, context), principalById(context.store, owner)?.loginName ?? '');
}

/** The newest state of what was just written, as the writer sees it. */
export function viewAt(folder: FileEntry, path: string, context: Context): FileView {
  const entry = entryAt(context.store, folder.web, path);
  const view = entry && viewOf(entry, context);
  if (!view) throw fileMissing(urlOf({ web: folder.web, path }));
  return view;
}

/** A free name like the wanted one: "Report(1).docx". */
export function freeName(folder: FileEntry, name: string, numbered: (number: number) => string, { store }: Context): string {
  const taken = new Set([...entriesIn(store, folder, 'file'), ...entriesIn(store, folder, 'folder')].map((entry) => nameOf(entry).toLowerCase()));
  for (let number = 1, candidate = name; ; number += 1) {
    if (!taken.has(candidate.toLowerCase())) return candidate;
    candidate = numbered(number);
  }
}

/** Says which file has the name already, who changed it and when. */
export function taken(there: FileEntry, context: Context): Error {
  const { item, loose, web } = there;
  const editor = principalById(context.store, item?.editorId ?? loose?.editorId ?? web.authorId)?.loginName ?? '';
  return fileExists(there.path, editor, item?.modified ?? loose?.modified ?? web.created);
}

function demandScript(where: FileEntry, name: string, context: Context): void {
  if (!customScript.test(extensionOf(name))) return;
  if (!context.can(permission.addAndCustomizePages, where.item ?? where.list ?? where.web, where.web.siteId)) throw accessDenied();
}
