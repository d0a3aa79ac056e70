import {
  commentOf, contentOf, nameOf, permission, principalById, urlOf, versionLabel, type FileEntry, type Principal,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { fileMissing } from '../../model/errors';
import { defineType } from '../../model/registry';
import { collection, entity, entityOrNothing, reads, value, writes, type TypeTable } from '../../model/types';
import { resourcePath } from '../../model/values';
import { itemOfEntry } from './itemOfEntry';
import { contentTypeOf } from './contentTypes';
import { etagNumber, fileETag, fileProperties, quoted } from './fileFacts';
import { fileMethods } from './fileMethods';
import { replaceContent } from './fileWriting';
import { demandOn, stateOf, type FileView } from './locate';
import { orMissing, type Missing } from './Missing';
import { recycleEntry } from './recycling';
import { uploadMethods } from './uploadMethods';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.File': FileView | Missing }
}

/** Values of SP.CheckOutType. */
const checkOutType = { online: 0, none: 2 } as const;

const file: TypeTable<FileView> = {
  properties: {
    CheckInComment: ({ entry, version }) => (entry.item && version && version.uiVersion === entry.item.uiVersion ? commentOf(entry.item) : ''),
    CheckOutType: ({ entry }) => (entry.item && entry.item.checkedOutTo !== null ? checkOutType.online : checkOutType.none),
    ContentTag: (view) => `{${view.entry.guid.toUpperCase()}},${etagNumber(view.entry)},${stateOf(view).uiVersion}`,
    CustomizedPageStatus: ({ entry }) => (nameOf(entry).toLowerCase().endsWith('.aspx') ? 1 : 0),
    ETag: ({ entry }) => fileETag(entry),
    Exists: true,
    ExistsAllowThrowForPolicyFailures: true,
    ExistsWithException: true,
    IrmEnabled: false,
    Length: (view) => String(stateOf(view).size ?? 0),
    Level: (view) => stateOf(view).level,
    LinkingUri: ({ entry }, context) => linkingUrl(entry, context) || null,
    LinkingUrl: ({ entry }, context) => linkingUrl(entry, context),
    MajorVersion: (view) => Math.floor(stateOf(view).uiVersion / 512),
    MinorVersion: (view) => stateOf(view).uiVersion % 512,
    Name: ({ entry }) => nameOf(entry),
    ServerRelativeUrl: ({ entry }) => urlOf(entry),
    TimeCreated: ({ entry }) => entry.item?.created ?? entry.loose?.created ?? entry.list?.created ?? entry.web.created,
    TimeLastModified: (view) => stateOf(view).modified,
    Title: ({ version }) => textOrNull(version?.data['Title']),
    UIVersion: (view) => stateOf(view).uiVersion,
    UIVersionLabel: (view) => versionLabel(stateOf(view).uiVersion),
    UniqueId: ({ entry }) => entry.guid,
  },
  onRequest: {
    Archived: false,
    ExpirationDate: null,
    HasAlternateContentStreams: false,
    ListId: ({ entry }) => entry.list?.guid ?? '00000000-0000-0000-0000-000000000000',
    PageRenderType: 0,
    ServerRedirectedUrl: null,
    ServerRelativePath: ({ entry }) => resourcePath(urlOf(entry)),
    SiteId: ({ entry }) => entry.web.siteId,
    SuppressExpirationNotification: false,
    VroomDriveID: null,
    VroomItemID: null,
    WebId: ({ entry }) => entry.web.id,
  },
  navigations: {
    Author: ({ entry }, { store }) => entityOrNothing('SP.User', personOf(store, entry.item?.authorId ?? entry.loose?.authorId ?? entry.web.authorId)),
    CheckedOutByUser: ({ entry }, { store }) => entityOrNothing('SP.User', personOf(store, entry.item?.checkedOutTo ?? null)),
    ListItemAllFields: ({ entry }, context) => itemOfEntry(entry, context),
    LockedByUser: ({ entry }, { store }) => entityOrNothing('SP.User', personOf(store, entry.item?.checkedOutTo ?? null)),
    ModifiedBy: (view, { store }) => entityOrNothing('SP.User', personOf(store, stateOf(view).editorId)),
    Properties: ({ entry }) => entity('SP.PropertyValues', fileProperties(entry)),
    Versions: (view, context) => {
      demandOn(permission.viewVersions, view.entry, context);
      return collection('SP.FileVersionCollection', view);
    },
    VersionEvents: () => value(null),
    Web: ({ entry }) => entity('SP.Web', entry.web),
  },
  methods: {
    ...fileMethods,
    ...uploadMethods,
    OpenBinaryStream: reads([], (view, _args, { store }) => ({ kind: 'response', response: contentResponse(view.entry, contentOf(store, stateOf(view))) })),
    OpenBinaryStreamWithOptions: reads(['openOptions'], (view, _args, { store }) => ({ kind: 'response', response: contentResponse(view.entry, contentOf(store, stateOf(view))) })),
    GetWOPIFrameUrl: writes(['action'], ({ entry }, _args, context) => value(`${context.absolute(urlOf(entry))}?web=1`)),
    GetLimitedWebPartManager: reads(['scope'], (file, args) => entity('SP.WebParts.LimitedWebPartManager', { file, scope: args.has('scope') ? args.integer('scope') : 0 })),
  },
  id: ({ entry }) => `Web/GetFileByServerRelativePath(decodedurl='${quoted(urlOf(entry))}')`,
  webOf: ({ entry }) => entry.web,
  etag: ({ entry }) => fileETag(entry),
  remove: ({ entry }, context) => void recycleEntry(entry, context, { keep: false }),
  content: (view, { store }) => contentResponse(view.entry, contentOf(store, stateOf(view))),
  putContent: (view, bytes, context) => replaceContent(view.entry, bytes, context),
};

defineType('SP.File', orMissing(file, fileMissing));

/** A file's bytes with the headers that SharePoint sends with them. */
export function contentResponse(entry: FileEntry, content: Uint8Array<ArrayBuffer>): Response {
  return new Response(content, {
    headers: {
      'content-type': contentTypeOf(nameOf(entry)), 'content-length': String(content.byteLength), 'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff', etag: fileETag(entry),
    },
  });
}

/** Office documents open in the browser by this link; other files have none. */
function linkingUrl(entry: FileEntry, context: Context): string {
  return /\.(docx?|xlsx?|pptx?|one)$/i.test(nameOf(entry)) ? `${context.absolute(urlOf(entry))}?d=w${entry.guid.replaceAll('-', '')}` : '';
}

function personOf(store: Context['store'], id: number | null): Principal | undefined {
  return id === null ? undefined : principalById(store, id);
}

function textOrNull(text: unknown): string | null {
  return typeof text === 'string' && text !== '' ? text : null;
}
