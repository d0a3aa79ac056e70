import {
  checkIn, checkOut, moderate, permission, publish, undoCheckOut, unpublish, versioning, type FileEntry, type Item, type List,
} from '../../../store/index';
import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { badArgument, preconditionFailed } from '../../model/errors';
import { nothing, value, writes, type Method, type Resource } from '../../model/types';
import { markPublished } from '../pages/writingPages';
import { absoluteUrl, checkedOutBy, noMinorVersions, notCheckedOut, notModerated } from './errors';
import { fileETag } from './fileFacts';
import { demandNotLocked, demandWritable, replaceContent } from './fileWriting';
import { demandOn, type FileView } from './locate';
import { copyFile, moveFile } from './moving';
import { recycleEntry } from './recycling';

const longestComment = 1023;
const pagesTemplate = 119;
/** A move's flags that say: replace what has the name already. */
const overwriteFlag = 1;

/** What can be done to a file. */
export const fileMethods: Readonly<Record<string, Method<FileView>>> = {
  CheckOut: onItem([], permission.editListItems, (list, item, _args, context, entry) => {
    if (item.checkedOutTo !== null) throw checkedOutBy(absoluteUrl(entry, context), context.user.loginName);
    checkOut(context.store, list, item, context.user.id);
  }),
  CheckIn: onItem(['comment', 'checkInType'], permission.editListItems, (list, item, args, context, entry) => {
    if (item.checkedOutTo === null) throw notCheckedOut(absoluteUrl(entry, context));
    noted(list, checkIn(context.store, list, item, checkInType(args), commentFrom(args)), context);
  }),
  UndoCheckOut: writes([], ({ entry }, _args, context) => {
    const item = itemOf(entry);
    if (item.checkedOutTo === null) throw notCheckedOut(absoluteUrl(entry, context));
    demandOn(item.checkedOutTo === context.user.id ? permission.editListItems : permission.overrideListBehaviors, entry, context);
    undoCheckOut(context.store, item);
    return nothing;
  }),
  Publish: onItem(['comment'], permission.editListItems, (list, item, args, context, entry) => {
    if (item.checkedOutTo !== null) throw checkedOutBy(absoluteUrl(entry, context), context.user.loginName);
    if (!versioning(list).minor && !versioning(list).moderated) throw noMinorVersions();
    noted(list, publish(context.store, list, item, commentFrom(args)), context);
  }),
  UnPublish: onItem(['comment'], permission.editListItems, (list, item, args, context) => {
    if (!versioning(list).minor) throw noMinorVersions();
    unpublish(context.store, item, commentFrom(args));
  }),
  Approve: onItem(['comment'], permission.approveItems, (list, item, args, context) => decide(list, item, true, args, context)),
  Deny: onItem(['comment'], permission.approveItems, (list, item, args, context) => decide(list, item, false, args, context)),

  SaveBinaryStream: writes(['content'], ({ entry }, _args, context) => {
    replaceContent(entry, context.bytes, context);
    return nothing;
  }),
  Update: writes([], ({ entry }, _args, context) => {
    demandWritable(entry, context);
    return nothing;
  }),

  CopyTo: writes(['strNewUrl', 'bOverWrite'], ({ entry }, args, context) => copied(entry, args.text('strNewUrl'), args.boolean('bOverWrite'), context)),
  CopyToUsingPath: writes(['DecodedUrl', 'bOverWrite'], ({ entry }, args, context) => copied(entry, args.text('DecodedUrl'), args.boolean('bOverWrite'), context)),
  MoveTo: writes(['newUrl', 'flags'], ({ entry }, args, context) => moved(entry, args.text('newUrl'), args.textOr('flags', '0'), context)),
  MoveToUsingPath: writes(['DecodedUrl', 'moveOperations'], ({ entry }, args, context) => moved(entry, args.text('DecodedUrl'), args.textOr('moveOperations', '0'), context)),

  Recycle: writes([], ({ entry }, _args, context) => value(recycleEntry(entry, context, { keep: true }))),
  RecycleWithETag: writes(['etagMatch'], ({ entry }, args, context) => {
    demandETag(entry, args.textOr('etagMatch', null));
    return value(recycleEntry(entry, context, { keep: true }));
  }),
  RecycleWithParameters: writes(['parameters'], ({ entry }, args, context) => value(recycleEntry(entry, context, deleteOptions(entry, args, true)))),
  DeleteObject: writes([], ({ entry }, _args, context) => {
    recycleEntry(entry, context, { keep: false });
    return nothing;
  }),
  DeleteWithParameters: writes(['parameters'], ({ entry }, args, context) => {
    recycleEntry(entry, context, deleteOptions(entry, args, false));
    return nothing;
  }),
};

/** SP.FileDeleteParameters and SP.FolderDeleteParameters, read. @throws 412 when the entity tag does not match */
export function deleteOptions(entry: FileEntry, args: Args, keep: boolean): { keep: boolean; bypassCheckOut: boolean; onlyIfEmpty: boolean } {
  const parameters = args.object('parameters');
  const etag = parameters['ETagMatch'];
  demandETag(entry, typeof etag === 'string' && etag !== '' ? etag : null);
  return { keep, bypassCheckOut: parameters['BypassCheckedOut'] === true, onlyIfEmpty: parameters['DeleteIfEmpty'] === true };
}

function demandETag(entry: FileEntry, sent: string | null): void {
  const current = fileETag(entry);
  if (sent !== null && sent !== '*' && sent.toLowerCase() !== current.toLowerCase()) throw preconditionFailed(sent, current);
}

/** A method on a library's file that the caller may change and nobody else holds. Files that are no items have no such life. */
function onItem(
  params: readonly string[], right: bigint, run: (list: List, item: Item, args: Args, context: Context, entry: FileEntry) => void,
): Method<FileView> {
  return writes(params, ({ entry }, args, context) => {
    const item = itemOf(entry);
    demandOn(right, entry, context);
    demandNotLocked(entry, context);
    run(entry.list!, item, args, context, entry);
    return nothing;
  });
}

function itemOf(entry: FileEntry): Item {
  if (!entry.item || !entry.list) throw badArgument('The file is not in a document library.');
  return entry.item;
}

function decide(list: List, item: Item, approved: boolean, args: Args, { store }: Context): void {
  if (!versioning(list).moderated) throw notModerated();
  noted(list, moderate(store, item, approved, commentFrom(args)), { store });
}

/** Pages are published by these methods of their files too. */
function noted(list: List, item: Item, { store }: Pick<Context, 'store'>): void {
  if (list.baseTemplate === pagesTemplate && /\.aspx$/i.test(item.leaf ?? '')) markPublished(store, item);
}

function checkInType(args: Args): 0 | 1 | 2 {
  const type = args.has('checkInType') ? args.integer('checkInType') : 0;
  if (type !== 0 && type !== 1 && type !== 2) throw badArgument('Value does not fall within the expected range.');
  return type;
}

function commentFrom(args: Args): string {
  const comment = args.textOr('comment', '');
  if (comment.length > longestComment) throw badArgument(`The maximum comment length is ${longestComment} characters.`);
  return comment;
}

function copied(entry: FileEntry, url: string, overwrite: boolean, context: Context): Resource {
  copyFile(entry, url, { overwrite, keepBoth: false, reset: true }, context);
  return nothing;
}

function moved(entry: FileEntry, url: string, flags: string, context: Context): Resource {
  const overwrite = /^\d+$/.test(flags) ? (Number(flags) & overwriteFlag) !== 0 : /overwrite/i.test(flags);
  moveFile(entry, url, { overwrite, keepBoth: false }, context);
  return nothing;
}
