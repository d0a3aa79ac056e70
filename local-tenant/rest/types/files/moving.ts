import {
  copyEntry, entryAt, extensionOf, isWithin, itemById, itemEntry, moveEntry, nameOf, numberedName, parentOf, permission, removeEntry, urlOf, webAround,
  type FileEntry, type Item, type Place,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied, badArgument } from '../../model/errors';
import type { ListItem } from '../items/fieldValue';
import { demandName, fileNotFound, intoItself, nameTaken } from './errors';
import { demandAdd, demandNotLocked, demandWritable, freeName, taken } from './fileWriting';
import { demandOn, pathOfUrl, readable } from './locate';
import { recycleEntry } from './recycling';

/** How a name that is taken at the destination is dealt with. */
export interface Conflict {
  readonly overwrite: boolean;
  /** Give the newcomer a free name instead ("Report1.docx"). */
  readonly keepBoth: boolean;
}

/** Copies a file to a URL, anywhere in the tenant. @returns the URL it got */
export function copyFile(source: FileEntry, url: string, conflict: Conflict & { readonly reset: boolean }, context: Context): string {
  return into(source, url, conflict, context, (place) => copyEntry(context.store, source, place, context.user.id, conflict.reset));
}

/** Moves a file to a URL, anywhere in the tenant. @returns the URL it got */
export function moveFile(source: FileEntry, url: string, conflict: Conflict, context: Context): string {
  demandOn(source.item ? permission.deleteListItems : permission.addAndCustomizePages, source, context);
  demandWritable(source, context);
  return into(source, url, conflict, context, (place) => moveEntry(context.store, source, place, context.user.id));
}

/** Copies a folder with all that is in it. @returns the URL it got */
export function copyFolder(source: FileEntry, url: string, conflict: Conflict & { readonly reset: boolean }, context: Context): string {
  demandMovable(source);
  return into(source, url, conflict, context, (place) => copyEntry(context.store, source, place, context.user.id, conflict.reset));
}

/** Moves or renames a folder with all that is in it. @returns the URL it got */
export function moveFolder(source: FileEntry, url: string, conflict: Conflict, context: Context): string {
  demandMovable(source);
  demandOn(source.item ? permission.deleteListItems : permission.addAndCustomizePages, source, context);
  return into(source, url, conflict, context, (place) => moveEntry(context.store, source, place, context.user.id));
}

/** The web, folder and name that a URL means, in whichever site of the tenant. @throws 404 without such a folder, 403 */
export function destinationOf(url: string, kind: 'file' | 'folder', context: Context): Place {
  const path = pathOfUrl(url, context).replace(/\/+$/, '');
  const found = path.startsWith('/') ? webAround(context.store, path) : { web: context.web, path };
  if (!found || found.path === '') throw badArgument('Value does not fall within the expected range.');
  const name = found.path.slice(found.path.lastIndexOf('/') + 1);
  const folder = entryAt(context.store, found.web, found.path.slice(0, Math.max(found.path.lastIndexOf('/'), 0)));
  if (folder && !readable(folder, context)) throw accessDenied();
  if (folder?.kind !== 'folder') throw fileNotFound();
  demandName(name, kind, folder);
  return { folder, name };
}

function into(source: FileEntry, url: string, conflict: Conflict, context: Context, act: (place: Place) => void): string {
  const { store } = context;
  const { folder, name } = destinationOf(url, source.kind, context);
  demandAdd(folder, context);
  if (isWithin(folder, source)) throw intoItself();
  const there = entryAt(store, folder.web, pathIn(folder, name));
  const isItself = there !== undefined && there.guid === source.guid;
  if (isItself && !conflict.keepBoth && name === nameOf(source)) return urlOf(there);
  return store.transaction(() => {
    const place = { folder, name: there && !isItself ? replaceOrRename(there, source, name, folder, conflict, context) : name };
    act(isItself && conflict.keepBoth ? { folder, name: freeName(folder, name, (number) => numberedName(name, number), context) } : place);
    return urlOf({ web: folder.web, path: pathIn(folder, place.name) });
  });
}

/** Makes room for the newcomer, or finds a free name for it. @returns the name to use */
function replaceOrRename(there: FileEntry, source: FileEntry, name: string, folder: FileEntry, conflict: Conflict, context: Context): string {
  if (conflict.keepBoth) return freeName(folder, name, (number) => numberedName(name, number), context);
  if (!conflict.overwrite || there.kind !== source.kind) throw there.kind === 'file' ? taken(there, context) : nameTaken(name);
  demandNotLocked(there, context);
  if (there.kind === 'file') {
    demandOn(there.item ? permission.editListItems : permission.addAndCustomizePages, there, context);
    removeEntry(context.store, there);
  } else recycleEntry(there, context, { keep: true });
  return name;
}

/** Roots of lists and of webs, and the folders that lists have by themselves, stay where they are. */
function demandMovable(source: FileEntry): void {
  if (!source.item && !source.loose) throw badArgument('This folder cannot be moved or copied.');
}

function pathIn(folder: FileEntry, name: string): string {
  return folder.path === '' ? name : `${folder.path}/${name}`;
}

/** Gives a file or folder another name in its folder. @throws 400 for a bad or taken name */
export function renameEntry(entry: FileEntry, name: string, context: Context): void {
  const { store, user } = context;
  const folder = parentOf(store, entry);
  if (!folder) throw badArgument('The root folder of a web cannot be renamed.');
  if (name === nameOf(entry)) return;
  demandName(name, entry.kind, folder);
  const there = entryAt(store, folder.web, pathIn(folder, name));
  if (there && there.guid !== entry.guid) throw there.kind === 'file' ? taken(there, context) : nameTaken(name);
  moveEntry(store, entry, { folder, name }, user.id);
}

/** Renames the file or folder of a list item; a file keeps its extension when the new name has none. @returns the item as it is now */
export function renameItem({ list, item }: ListItem, name: string, context: Context): Item {
  if (item.leaf === null) return item;
  const extension = item.kind === 0 && extensionOf(name) === '' ? extensionOf(item.leaf) : '';
  renameEntry(itemEntry(context.webOf(list), list, item), extension === '' ? name : `${name}.${extension}`, context);
  return itemById(context.store, list.id, item.id)!;
}
