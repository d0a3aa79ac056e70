import { itemCountIn, numberedName, type FileEntry } from '../../../store/index';
import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { listViewThreshold } from '../../model/errors';
import { defineCollection } from '../../model/registry';
import { entity, reads, writes } from '../../model/types';
import { fileNotFound } from './errors';
import { threshold } from './FileCollection';
import { freeName } from './fileWriting';
import { addFolder, foldersIn } from './folderWriting';
import { folderAt, textOf } from './locate';
import type { Missing } from './Missing';
import { destinationOf } from './moving';

declare module '../../model/EntityTypes' {
  interface CollectionParents { 'SP.FolderCollection': FileEntry }
}

defineCollection('SP.FolderCollection', {
  of: 'SP.Folder',
  all: (folder, context) => {
    if (itemCountIn(context.store, folder) > threshold) throw listViewThreshold();
    return foldersIn(folder, context);
  },
  byKey: (folder, key, context) => folderIn(folder, String(key), context),
  methods: {
    GetByUrl: reads(['url'], (folder, args, context) => entity('SP.Folder', folderIn(folder, args.text('url'), context))),
    GetByPath: reads(['DecodedUrl'], (folder, args, context) => entity('SP.Folder', folderIn(folder, args.text('DecodedUrl'), context))),
    Add: writes(['url'], (folder, args, context) => entity('SP.Folder', addAt(folder, args.text('url'), args, context))),
    AddUsingPath: writes(['DecodedUrl', 'EnsureUniqueFileName', 'Overwrite'], (folder, args, context) => entity('SP.Folder', addAt(folder, args.text('DecodedUrl'), args, context))),
    AddWithOverwrite: writes(['url', 'overwrite'], (folder, args, context) => entity('SP.Folder', addAt(folder, args.text('url'), args, context))),
  },
  create: (folder, body, context) => {
    const url = textOf(body, 'ServerRelativeUrl') ?? textOf(body, 'Name') ?? '';
    return addFolder(parentAt(folder, url, context), leafOf(url), context);
  },
});

function addAt(folder: FileEntry, url: string, args: Args, context: Context): FileEntry {
  const parent = parentAt(folder, url, context);
  const wanted = leafOf(url);
  const name = args.boolean('EnsureUniqueFileName') ? freeName(parent, wanted, (number) => numberedName(wanted, number, 'unique'), context) : wanted;
  return addFolder(parent, name, context);
}

/** A name in the folder, or the URL of a folder. */
function folderIn(folder: FileEntry, url: string, context: Context): FileEntry | Missing {
  return folderAt(url.startsWith('/') || folder.path === '' ? url : `${folder.path}/${url}`, context.inWeb(folder.web));
}

/** Where a new folder goes: a URL from the root of the server or of the web names its parent; a name alone is put here. */
function parentAt(folder: FileEntry, url: string, context: Context): FileEntry {
  const clean = url.replace(/\/+$/, '');
  if (!clean.includes('/')) return folder;
  if (clean.startsWith('/') || /^https?:/i.test(clean) || folder.path === '') return destinationOf(clean, 'folder', context.inWeb(folder.web)).folder;
  const parent = folderIn(folder, clean.slice(0, clean.lastIndexOf('/')), context);
  if ('missing' in parent) throw fileNotFound();
  return parent;
}

function leafOf(url: string): string {
  const clean = url.replace(/\/+$/, '');
  return clean.slice(clean.lastIndexOf('/') + 1);
}
