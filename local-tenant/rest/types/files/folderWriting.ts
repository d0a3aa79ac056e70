import { createEntry, entriesIn, entryAt, type FileEntry } from '../../../store/index';
import type { Context } from '../../model/Context';
import { demandName, nameTaken } from './errors';
import { demandAdd } from './fileWriting';
import { readable } from './locate';

/** Sub-folders that the caller may see. */
export function foldersIn(entry: FileEntry, context: Context): FileEntry[] {
  return entriesIn(context.store, entry, 'folder').filter((each) => readable(each, context));
}

/** Makes a folder; one that is there already is returned as it is. @throws 400 for a bad name or one that a file has */
export function addFolder(parent: FileEntry, name: string, context: Context): FileEntry {
  const { store, user } = context;
  demandName(name, 'folder', parent);
  const path = parent.path === '' ? name : `${parent.path}/${name}`;
  const there = entryAt(store, parent.web, path);
  if (there?.kind === 'file') throw nameTaken(name);
  demandAdd(parent, context);
  if (!there) createEntry(store, { folder: parent, name }, { kind: 'folder', editorId: user.id });
  return entryAt(store, parent.web, path)!;
}
