import {
  attachmentByName, attachmentsOf, blobOf, deleteAttachment, itemById, nameProblem, permission, putAttachment, type Attachment, type Item,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied, fileMissing, itemMissing, spException } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entity, nothing, reads, writes, type Resource } from '../../model/types';
import { resourcePath } from '../../model/values';
import { contentTypeOf } from '../files/contentTypes';
import { nameBlocked, nameNotPermitted } from '../files/errors';
import { quoted } from '../files/fileFacts';
import type { ListItem } from '../items/fieldValue';
import { mayWrite } from '../items/visibility';

/** An attachment of an item that the caller sees. */
export interface AttachmentView {
  readonly on: ListItem;
  readonly attachment: Attachment;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.Attachment': AttachmentView }
  interface CollectionParents { 'SP.AttachmentCollection': ListItem }
}

defineType('SP.Attachment', {
  properties: {
    FileName: ({ attachment }) => attachment.name,
    FileNameAsPath: ({ attachment }) => resourcePath(attachment.name),
    ServerRelativePath: (view) => resourcePath(urlOfAttachment(view)),
    ServerRelativeUrl: urlOfAttachment,
  },
  methods: {
    DeleteObject: writes([], (view, _args, context) => removed(view, context)),
    RecycleObject: writes([], (view, _args, context) => removed(view, context)),
  },
  id: ({ on, attachment }) => `Web/Lists(guid'${on.list.guid}')/Items(${on.item.id})/AttachmentFiles('${quoted(attachment.name)}')`,
  webOf: ({ on }, context) => context.webOf(on.list),
  content: ({ attachment }, { store }) => new Response(blobOf(store, attachment.sha256) ?? new Uint8Array(), {
    headers: { 'content-type': contentTypeOf(attachment.name), 'content-disposition': 'attachment', 'x-content-type-options': 'nosniff' },
  }),
  putContent: ({ on, attachment }, bytes, context) => void putAttachment(context.store, writable(on, context), attachment.name, bytes, context.user.id),
  remove: (view, context) => void removed(view, context),
});

defineCollection('SP.AttachmentCollection', {
  of: 'SP.Attachment',
  all: (on, { store }) => attachmentsOf(store, on.item).map((attachment) => ({ on, attachment })),
  byKey: (on, key, context) => found(on, String(key), context),
  methods: {
    Add: writes(['FileName', 'content'], (on, args, context) => entity('SP.Attachment', added(on, args.text('FileName'), context))),
    AddUsingPath: writes(['DecodedUrl', 'content'], (on, args, context) => entity('SP.Attachment', added(on, args.text('DecodedUrl'), context))),
    GetByFileName: reads(['fileName'], (on, args, context) => entity('SP.Attachment', found(on, args.text('fileName'), context))),
    GetByFileNameAsPath: reads(['DecodedUrl'], (on, args, context) => entity('SP.Attachment', found(on, args.text('DecodedUrl'), context))),
  },
});

extendType('SP.ListItem', {
  navigations: { AttachmentFiles: (on) => collection('SP.AttachmentCollection', on) },
});

function added(on: ListItem, name: string, context: Context): AttachmentView {
  const item = writable(on, context);
  const { list } = on;
  if (list.baseType === 1) throw spException(-2130575254, 'Attachments are not available in document libraries.');
  if (list.settings['EnableAttachments'] === false) throw spException(-2130575254, 'Attachments are turned off for this list.');
  const problem = nameProblem(name, 'file');
  if (problem === 'blocked') throw nameBlocked(name);
  if (problem) throw nameNotPermitted();
  if (attachmentByName(context.store, item, name)) {
    throw spException(-2130575257, 'The specified name is already in use.\n\nAn attachment with the same name already exists in this item. Please use a different name.');
  }
  return { on, attachment: putAttachment(context.store, item, name, context.bytes, context.user.id) };
}

function removed({ on, attachment }: AttachmentView, context: Context): Resource {
  deleteAttachment(context.store, writable(on, context), attachment.name, context.user.id);
  return nothing;
}

/** @throws 404 when the item has no attachment of that name */
function found(on: ListItem, name: string, { store }: Context): AttachmentView {
  const attachment = attachmentByName(store, on.item, name);
  if (!attachment) throw fileMissing(`${folderOf(on)}/${name}`);
  return { on, attachment };
}

/** The item as it is now. @throws 403 unless the caller may change it */
function writable({ list, item }: ListItem, context: Context): Item {
  context.demand(permission.editListItems, item, context.webOf(list).siteId);
  const now = itemById(context.store, list.id, item.id);
  if (!now) throw itemMissing();
  if (!mayWrite(list, now, context)) throw accessDenied();
  return now;
}

function urlOfAttachment({ on, attachment }: AttachmentView): string {
  return `${folderOf(on)}/${attachment.name}`;
}

function folderOf({ list, item }: ListItem): string {
  return `${list.rootUrl}/Attachments/${item.id}`;
}
