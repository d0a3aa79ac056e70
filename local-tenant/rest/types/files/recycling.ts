import { deleteAttachment, itemCountIn, nameOf, permission, recycleItem, recycleLooseFile, removeEntry, urlOf, type FileEntry } from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';
import { folderNotEmpty } from './errors';
import { demandNotLocked } from './fileWriting';
import { demandOn } from './locate';

const emptyGuid = '00000000-0000-0000-0000-000000000000';

/** How something is deleted. */
export interface DeleteOptions {
  /** Into the recycle bin; else for good. */
  readonly keep: boolean;
  /** Although somebody has it checked out (needs the right to override list behaviours). */
  readonly bypassCheckOut?: boolean;
  readonly onlyIfEmpty?: boolean;
}

/** Deletes a file or folder. @returns its id in the recycle bin; an empty GUID when it is gone for good */
export function recycleEntry(entry: FileEntry, context: Context, { keep, bypassCheckOut, onlyIfEmpty }: DeleteOptions): string {
  const { store, user } = context;
  if (entry.holder) {
    demandOn(permission.editListItems, entry, context);
    deleteAttachment(store, entry.holder, nameOf(entry), user.id);
    return emptyGuid;
  }
  demandOn(entry.item ? permission.deleteListItems : permission.addAndCustomizePages, entry, context);
  if (bypassCheckOut) demandOn(permission.overrideListBehaviors, entry, context);
  else demandNotLocked(entry, context);
  if (onlyIfEmpty && entry.kind === 'folder' && itemCountIn(store, entry) > 0) throw folderNotEmpty();
  if (entry.item && entry.list) {
    if (keep) return recycleItem(store, entry.list, entry.item, user.id);
  } else if (entry.loose) {
    if (keep) return recycleLooseFile(store, entry.loose, urlOf(entry), user.id);
  } else throw badArgument('This file or folder belongs to its list and cannot be deleted.');
  removeEntry(store, entry);
  return emptyGuid;
}
