import { addPart, endUpload, entryAt, finishUpload, startUpload, uploadById, urlOf, type FileEntry, type Upload } from '../../../store/index';
import type { Context } from '../../model/Context';
import { fileMissing } from '../../model/errors';
import { entity, nothing, value, writes, type Method } from '../../model/types';
import type { Args } from '../../model/Args';
import { demandWritable, saveContent } from './fileWriting';
import { noSuchUpload, uploadExists, wrongOffset } from './errors';
import { viewOf, type FileView } from './locate';

/** Uploads in parts: StartUpload, any number of ContinueUpload, FinishUpload; nobody sees the content before its end. */
export const uploadMethods: Readonly<Record<string, Method<FileView>>> = {
  StartUpload: writes(['uploadId', 'content'], ({ entry }, args, context) => value(String(start(entry, args, context)))),
  ContinueUpload: writes(['uploadId', 'fileOffset', 'content'], ({ entry }, args, context) => value(String(addPart(context.store, continued(entry, args, context), context.bytes)))),
  FinishUpload: writes(['uploadId', 'fileOffset', 'content'], ({ entry }, args, context) => {
    const { store } = context;
    store.transaction(() => {
      const upload = continued(entry, args, context);
      addPart(store, upload, context.bytes);
      saveContent(entry, finishUpload(store, upload), context);
    });
    return entity('SP.File', again(entry, context));
  }),
  CancelUpload: writes(['uploadId'], ({ entry }, args, context) => {
    const upload = uploadOf(entry, args, context);
    endUpload(context.store, upload.id);
    return nothing;
  }),
};

/** The file after a change, as the caller sees it. */
export function again(entry: FileEntry, context: Context): FileView {
  const now = entryAt(context.store, entry.web, entry.path);
  const view = now && viewOf(now, context);
  if (!view) throw fileMissing(urlOf(entry));
  return view;
}

function start(entry: FileEntry, args: Args, context: Context): number {
  const { store, user } = context;
  demandWritable(entry, context);
  const id = args.text('uploadId');
  if (uploadById(store, id)) throw uploadExists();
  return store.transaction(() => {
    startUpload(store, { id, listId: entry.list?.id ?? 0, itemId: entry.item?.id ?? 0, principalId: user.id });
    return addPart(store, uploadById(store, id)!, context.bytes);
  });
}

/** The session that the next part belongs to. @throws 404 for an unknown one, 400 when parts are missing before this one */
function continued(entry: FileEntry, args: Args, context: Context): Upload {
  demandWritable(entry, context);
  const upload = uploadOf(entry, args, context);
  if (args.number('fileOffset') !== upload.length) throw wrongOffset(upload.length);
  return upload;
}

function uploadOf(entry: FileEntry, args: Args, { store, user }: Context): Upload {
  const upload = uploadById(store, args.text('uploadId'));
  if (!upload || upload.principalId !== user.id || upload.listId !== (entry.list?.id ?? 0) || upload.itemId !== (entry.item?.id ?? 0)) throw noSuchUpload();
  return upload;
}
