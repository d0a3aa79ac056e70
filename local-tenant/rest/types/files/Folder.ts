import {
  entriesIn, itemCountIn, listContentTypeId, nameOf, parentOf, permission, templateOf, updateItem, updateWeb, urlOf, type FileEntry,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { unknownProperty } from '../../model/errors';
import { defineType } from '../../model/registry';
import { collection, entity, entityOrNothing, nothing, value, writes, type TypeTable } from '../../model/types';
import { complex, listOf, resourcePath, type Value } from '../../model/values';
import { fileNotFound } from './errors';
import { fileProperties, quoted } from './fileFacts';
import { deleteOptions } from './fileMethods';
import { addFolder } from './folderWriting';
import { itemOfEntry } from './itemOfEntry';
import { demandOn, textOf } from './locate';
import { orMissing, type Missing } from './Missing';
import { moveFolder, renameEntry } from './moving';
import { recycleEntry } from './recycling';
import { storageMetricsOf } from './storageMetrics';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.Folder': FileEntry | Missing }
}

const folder: TypeTable<FileEntry> = {
  properties: {
    Exists: true,
    ExistsAllowThrowForPolicyFailures: true,
    ExistsWithException: true,
    IsWOPIEnabled: false,
    ItemCount: (entry, { store }) => itemCountIn(store, entry),
    Name: (entry) => nameOf(entry),
    ProgID: null,
    ServerRelativeUrl: (entry) => urlOf(entry),
    TimeCreated: ({ item, loose, list, web }) => (item ?? loose ?? list ?? web).created,
    TimeLastModified: ({ item, loose, list, web }) => (item ?? loose ?? list ?? web).modified,
    UniqueId: (entry) => entry.guid,
    WelcomePage: welcomePageOf,
  },
  onRequest: {
    ContentTypeOrder: contentTypeOrder,
    ServerRelativePath: (entry) => resourcePath(urlOf(entry)),
    UniqueContentTypeOrder: null,
  },
  navigations: {
    Files: (entry) => collection('SP.FileCollection', entry),
    Folders: (entry) => collection('SP.FolderCollection', entry),
    ListItemAllFields: itemOfEntry,
    ParentFolder: (entry, { store }) => entityOrNothing('SP.Folder', parentOf(store, entry)),
    Properties: (entry, { store }) => entity('SP.PropertyValues', { ...fileProperties(entry), vti_folderitemcount: entriesIn(store, entry, 'file').length }),
    StorageMetrics: (entry, { store }) => entity('SP.StorageMetrics', storageMetricsOf(store, entry)),
  },
  methods: {
    AddSubFolder: writes(['leafName'], (entry, args, context) => {
      addFolder(entry, args.text('leafName'), context);
      return nothing;
    }),
    AddSubFolderUsingPath: writes(['DecodedUrl', 'leafPath'], (entry, args, context) => {
      addFolder(entry, args.textOr('DecodedUrl', null) ?? (textOf(args.object('leafPath'), 'DecodedUrl') ?? ''), context);
      return nothing;
    }),
    MoveTo: writes(['newUrl'], (entry, args, context) => {
      moveFolder(entry, args.text('newUrl'), { overwrite: false, keepBoth: false }, context);
      return nothing;
    }),
    MoveToUsingPath: writes(['DecodedUrl'], (entry, args, context) => {
      moveFolder(entry, args.text('DecodedUrl'), { overwrite: false, keepBoth: false }, context);
      return nothing;
    }),
    Recycle: writes([], (entry, _args, context) => value(recycleEntry(entry, context, { keep: true }))),
    RecycleWithParameters: writes(['parameters'], (entry, args, context) => value(recycleEntry(entry, context, deleteOptions(entry, args, true)))),
    DeleteObject: writes([], (entry, _args, context) => {
      recycleEntry(entry, context, { keep: false });
      return nothing;
    }),
    DeleteWithParameters: writes(['parameters'], (entry, args, context) => {
      recycleEntry(entry, context, deleteOptions(entry, args, false));
      return nothing;
    }),
    StartDelete: writes([], (entry, _args, context) => value(recycleEntry(entry, context, { keep: false }))),
  },
  id: (entry) => (entry.path === '' ? 'Web/RootFolder' : `Web/GetFolderByServerRelativePath(decodedurl='${quoted(urlOf(entry))}')`),
  webOf: ({ web }) => web,
  update: updateFolder,
  remove: (entry, context) => void recycleEntry(entry, context, { keep: false }),
};

defineType('SP.Folder', orMissing(folder, () => fileNotFound()));

/** The page that opens with the folder; only the web's root folder has one. */
function welcomePageOf({ path, web }: FileEntry): string {
  return path === '' ? (textOf(web.settings, 'WelcomePage') ?? 'SitePages/Home.aspx') : '';
}

function contentTypeOrder({ list }: FileEntry): Value {
  if (!list) return null;
  const types = templateOf(list).contentTypes.filter(({ id }) => id !== '0x0120');
  return listOf('SP.ContentTypeId', types.map(({ id }) => complex('SP.ContentTypeId', { StringValue: listContentTypeId(list, id) })));
}

/** A new Name renames the folder; WelcomePage of the root folder sets the web's front page. */
function updateFolder(entry: FileEntry, changes: Readonly<Record<string, unknown>>, context: Context): void {
  for (const [name, changed] of Object.entries(changes)) {
    switch (name.toLowerCase()) {
      case 'name': rename(entry, textOf(changes, name) ?? '', context); break;
      case 'welcomepage':
        demandOn(permission.manageWeb, { ...entry, item: null, list: null }, context);
        updateWeb(context.store, entry.web.id, { settings: { WelcomePage: textOf(changes, name) ?? '' } });
        break;
      case 'contenttypeorder': case 'uniquecontenttypeorder': case 'progid':
        demandOn(permission.manageLists, entry, context);
        if (entry.item && name.toLowerCase() === 'progid') updateItem(context.store, entry.item, { data: { ProgId: changed }, editorId: context.user.id });
        break;
      default: throw unknownProperty(name, 'SP.Folder');
    }
  }
}

function rename(entry: FileEntry, name: string, context: Context): void {
  demandOn(entry.item ? permission.editListItems : permission.manageLists, entry, context);
  renameEntry(entry, name, context);
}
