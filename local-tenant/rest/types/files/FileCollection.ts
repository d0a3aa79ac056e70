import { entriesIn, entryAt, itemCountIn, numberedName, type FileEntry } from '../../../store/index';
import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { badArgument, listViewThreshold } from '../../model/errors';
import { defineCollection } from '../../model/registry';
import { entity, reads, writes } from '../../model/types';
import { addFileTo, freeName, viewAt } from './fileWriting';
import { fileAt, viewOf, type FileView } from './locate';
import type { Missing } from './Missing';
import { addTemplateFile } from './templateFiles';

declare module '../../model/EntityTypes' {
  interface CollectionParents { 'SP.FileCollection': FileEntry }
}

/** Folders with more than this cannot be listed (SharePoint's list view threshold). */
export const threshold = 5000;

defineCollection('SP.FileCollection', {
  of: 'SP.File',
  all: (folder, context) => filesIn(folder, context),
  byKey: (folder, key, context) => fileIn(folder, String(key), context),
  methods: {
    GetByUrl: reads(['url'], (folder, args, context) => entity('SP.File', fileIn(folder, args.text('url'), context))),
    Add: writes(['url', 'overwrite', 'content'], (folder, args, context) => entity('SP.File', add(folder, args.text('url'), args, context))),
    AddUsingPath: writes(
      ['DecodedUrl', 'AutoCheckoutOnInvalidData', 'EnsureUniqueFileName', 'Overwrite', 'XorHash', 'content'],
      (folder, args, context) => entity('SP.File', add(folder, args.text('DecodedUrl'), args, context)),
    ),
    AddStub: writes(['urlOfFile'], (folder, args, context) => entity('SP.File', stub(folder, args.text('urlOfFile'), args, context))),
    AddStubUsingPath: writes(['DecodedUrl', 'AutoCheckoutOnInvalidData', 'EnsureUniqueFileName', 'Overwrite', 'XorHash'], (folder, args, context) =>
      entity('SP.File', stub(folder, args.text('DecodedUrl'), args, context))),
    GetByPathOrAddStub: writes(['DecodedUrl'], (folder, args, context) => entity('SP.File', existingOrStub(folder, args.text('DecodedUrl'), context))),
    GetByUrlOrAddStub: writes(['urlOfFile'], (folder, args, context) => entity('SP.File', existingOrStub(folder, args.text('urlOfFile'), context))),
    AddTemplateFile: writes(['urlOfFile', 'templateFileType'], (folder, args, context) =>
      entity('SP.File', addTemplateFile(folder, args.text('urlOfFile'), args.integer('templateFileType'), context))),
  },
});

/** Files of a folder that the caller may see. @throws 500 (throttled) above the list view threshold */
function filesIn(folder: FileEntry, context: Context): FileView[] {
  if (itemCountIn(context.store, folder) > threshold) throw listViewThreshold();
  return entriesIn(context.store, folder, 'file').map((entry) => viewOf(entry, context)).filter((view) => view !== undefined);
}

/** A name in the folder, or the URL of a file in it. */
function fileIn(folder: FileEntry, url: string, context: Context): FileView | Missing {
  return fileAt(url.includes('/') ? url : urlWithin(folder, url), context.inWeb(folder.web));
}

function urlWithin(folder: FileEntry, name: string): string {
  return folder.path === '' ? name : `${folder.path}/${name}`;
}

function add(folder: FileEntry, url: string, args: Args, context: Context): FileView {
  const wanted = nameFrom(url, folder, context);
  const unique = args.boolean('EnsureUniqueFileName');
  const name = unique ? freeName(folder, wanted, (number) => numberedName(wanted, number, 'unique'), context) : wanted;
  return addFileTo(folder, name, context.bytes, { overwrite: args.boolean('overwrite') }, context);
}

function stub(folder: FileEntry, url: string, args: Args, context: Context): FileView {
  return addFileTo(folder, nameFrom(url, folder, context), new Uint8Array(), { overwrite: args.boolean('Overwrite') }, context);
}

function existingOrStub(folder: FileEntry, url: string, context: Context): FileView {
  const name = nameFrom(url, folder, context);
  const path = urlWithin(folder, name);
  return entryAt(context.store, folder.web, path)?.kind === 'file'
    ? viewAt(folder, path, context)
    : addFileTo(folder, name, new Uint8Array(), { overwrite: false }, context);
}

/** The name of a new file: given alone, or as a URL in this very folder. @throws 400 for a URL elsewhere */
function nameFrom(url: string, folder: FileEntry, context: Context): string {
  if (!url.includes('/')) return url;
  const path = url.replace(/^https?:\/\/[^/]+/i, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const place = path.slice(0, path.lastIndexOf('/')).toLowerCase();
  const here = `${folder.web.url === '/' ? '' : folder.web.url}${folder.path === '' ? '' : `/${folder.path}`}`.toLowerCase();
  if (place !== here && place !== here.slice(1) && place !== folder.path.toLowerCase()) throw badArgument(`The URL '${url}' is not in the folder '${here}' of ${context.origin}.`);
  return name;
}
