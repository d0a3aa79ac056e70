import {
  contentOf, currentVersion, dropVersion, dropVersions, keptVersions, permission, principalById, restoreVersion, versionFromLabel, versionLabel,
  type FileEntry, type ItemVersion,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { itemMissing, spException } from '../../model/errors';
import { defineCollection, defineType } from '../../model/registry';
import { entity, entityOrNothing, nothing, reads, writes, type Resource } from '../../model/types';
import { contentResponse } from './File';
import { demandNotLocked, demandWritable } from './fileWriting';
import { demandOn, type FileView } from './locate';

/** One version of a file. */
export interface FileVersionView {
  readonly file: FileView;
  readonly version: ItemVersion;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.FileVersion': FileVersionView }
  interface CollectionParents { 'SP.FileVersionCollection': FileView }
}

const noSuchVersion = (): Error => spException(-2130575338, 'The version does not exist. It may have been deleted by another user.', 404);

defineType('SP.FileVersion', {
  properties: {
    CheckInComment: ({ version }) => version.comment,
    Created: ({ version }) => version.modified,
    ID: ({ version }) => version.uiVersion,
    IsCurrentVersion: ({ version }) => version.current,
    Length: ({ version }) => String(version.size ?? 0),
    Size: ({ version }) => version.size ?? 0,
    Url: ({ file, version }) => `_vti_history/${version.uiVersion}/${file.entry.path}`,
    VersionLabel: ({ version }) => versionLabel(version.uiVersion),
  },
  onRequest: { ExpirationDate: null, SnapshotDate: null },
  navigations: {
    CreatedBy: ({ version }, { store }) => entityOrNothing('SP.User', principalById(store, version.editorId)),
  },
  methods: {
    OpenBinaryStream: reads([], (view, _args, context) => ({ kind: 'response', response: contentOfVersion(view, context) })),
    OpenBinaryStreamWithOptions: reads(['openOptions'], (view, _args, context) => ({ kind: 'response', response: contentOfVersion(view, context) })),
    DeleteObject: writes([], ({ file, version }, _args, context) => deleteVersion(file, version, context)),
  },
  id: ({ file, version }) => `Web/GetFileById('${file.entry.guid}')/Versions(${version.uiVersion})`,
  webOf: ({ file }) => file.entry.web,
  remove: ({ file, version }, context) => void deleteVersion(file, version, context),
  content: contentOfVersion,
});

defineCollection('SP.FileVersionCollection', {
  of: 'SP.FileVersion',
  all: (file, context) => earlierVersions(file, context),
  byKey: (file, key, context) => [...earlierVersions(file, context), ...current(file)].find(({ version }) => version.uiVersion === Number(key)),
  methods: {
    GetById: reads(['versionid'], (file, args, context) => entity('SP.FileVersion', found(file, args.integer('versionid'), context))),
    DeleteAll: writes([], (file, _args, context) => {
      demandDelete(file.entry, context);
      if (file.entry.item) dropVersions(context.store, file.entry.item);
      return nothing;
    }),
    DeleteByID: writes(['vid'], (file, args, context) => deleteVersion(file, found(file, args.integer('vid'), context).version, context)),
    DeleteByLabel: writes(['versionlabel'], (file, args, context) => deleteVersion(file, labelled(file, args.text('versionlabel'), context), context)),
    RecycleByID: writes(['vid'], (file, args, context) => deleteVersion(file, found(file, args.integer('vid'), context).version, context)),
    RecycleByLabel: writes(['versionlabel'], (file, args, context) => deleteVersion(file, labelled(file, args.text('versionlabel'), context), context)),
    RestoreByLabel: writes(['versionlabel'], (file, args, context) => {
      const { item, list } = file.entry;
      if (!item || !list) throw itemMissing();
      demandWritable(file.entry, context);
      restoreVersion(context.store, list, item, labelled(file, args.text('versionlabel'), context), context.user.id);
      return nothing;
    }),
  },
});

/** Versions before the current one, the oldest first, as SharePoint lists them. */
function earlierVersions(file: FileView, { store }: Context): FileVersionView[] {
  return file.entry.item ? keptVersions(store, file.entry.item).reverse().map((version) => ({ file, version })) : [];
}

function current(file: FileView): FileVersionView[] {
  return file.entry.item ? [{ file, version: currentVersion(file.entry.item) }] : [];
}

function found(file: FileView, uiVersion: number, context: Context): FileVersionView {
  const view = [...earlierVersions(file, context), ...current(file)].find(({ version }) => version.uiVersion === uiVersion);
  if (!view) throw noSuchVersion();
  return view;
}

function labelled(file: FileView, label: string, context: Context): ItemVersion {
  const uiVersion = versionFromLabel(label);
  if (uiVersion === undefined) throw noSuchVersion();
  return found(file, uiVersion, context).version;
}

function deleteVersion({ entry }: FileView, version: ItemVersion, context: Context): Resource {
  demandDelete(entry, context);
  if (version.current) throw spException(-2130575159, 'You cannot delete the current version.');
  dropVersion(context.store, entry.item!, version.uiVersion);
  return nothing;
}

function demandDelete(entry: FileEntry, context: Context): void {
  demandOn(permission.deleteVersions, entry, context);
  demandNotLocked(entry, context);
}

function contentOfVersion({ file, version }: FileVersionView, { store }: Context): Response {
  return contentResponse(file.entry, contentOf(store, version));
}
