import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { extendType } from '../../model/registry';
import { nothing, value, writes, type Resource } from '../../model/types';
import { fileNotFound } from './errors';
import { fileAt, folderAt, textOf } from './locate';
import { isMissing } from './Missing';
import { copyFile, copyFolder, moveFile, moveFolder } from './moving';
import { siteOf } from './siteOf';
import type { FileEntry } from '../../../store/index';

const paths = ['srcPath', 'destPath', 'options'] as const;
const urls = ['srcUrl', 'destUrl', 'options'] as const;

/** `_api/SP.MoveCopyUtil.…`: moves and copies by URL, also between the sites of the tenant. */
extendType('Root', {
  methods: {
    'SP.MoveCopyUtil.MoveFile': writes(['srcUrl', 'destUrl', 'overwrite', 'options'], (_, args, context) => move(file(args.text('srcUrl'), context), args.text('destUrl'), args, context)),
    'SP.MoveCopyUtil.MoveFileByPath': writes([...paths, 'overwrite'], (_, args, context) => move(file(pathFrom(args, 'srcPath'), context), pathFrom(args, 'destPath'), args, context)),
    'SP.MoveCopyUtil.CopyFile': writes(['srcUrl', 'destUrl', 'overwrite', 'options'], (_, args, context) => copy(file(args.text('srcUrl'), context), args.text('destUrl'), args, context)),
    'SP.MoveCopyUtil.CopyFileByPath': writes([...paths, 'overwrite'], (_, args, context) => copy(file(pathFrom(args, 'srcPath'), context), pathFrom(args, 'destPath'), args, context)),
    'SP.MoveCopyUtil.MoveFolder': writes(urls, (_, args, context) => move(folder(args.text('srcUrl'), context), args.text('destUrl'), args, context)),
    'SP.MoveCopyUtil.MoveFolderByPath': writes(paths, (_, args, context) => move(folder(pathFrom(args, 'srcPath'), context), pathFrom(args, 'destPath'), args, context)),
    'SP.MoveCopyUtil.CopyFolder': writes(urls, (_, args, context) => copy(folder(args.text('srcUrl'), context), args.text('destUrl'), args, context)),
    'SP.MoveCopyUtil.CopyFolderByPath': writes(paths, (_, args, context) => copy(folder(pathFrom(args, 'srcPath'), context), pathFrom(args, 'destPath'), args, context)),
  },
});

function move(source: FileEntry, url: string, args: Args, context: Context): Resource {
  const conflict = { overwrite: args.boolean('overwrite'), keepBoth: option(args, 'KeepBoth') };
  if (source.kind === 'file') moveFile(source, url, conflict, context);
  else moveFolder(source, url, conflict, context);
  return nothing;
}

function copy(source: FileEntry, url: string, args: Args, context: Context): Resource {
  const conflict = { overwrite: args.boolean('overwrite'), keepBoth: option(args, 'KeepBoth'), reset: option(args, 'ResetAuthorAndCreatedOnCopy') };
  if (source.kind === 'file') {
    copyFile(source, url, conflict, context);
    return nothing;
  }
  const copied = folderAt(copyFolder(source, url, conflict, context), siteOf(url, context));
  return isMissing(copied) ? nothing : value(copied.guid);
}

function file(url: string, context: Context): FileEntry {
  const found = fileAt(url, siteOf(url, context));
  if (isMissing(found)) throw fileNotFound();
  return found.entry;
}

function folder(url: string, context: Context): FileEntry {
  const found = folderAt(url, siteOf(url, context));
  if (isMissing(found)) throw fileNotFound();
  return found;
}

const option = (args: Args, name: string): boolean => args.object('options')[name] === true;

/** The text of a ResourcePath argument. */
function pathFrom(args: Args, name: string): string {
  const raw = args.raw(name);
  return typeof raw === 'string' ? raw : (textOf(args.object(name), 'DecodedUrl') ?? '');
}
