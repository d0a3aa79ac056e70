import {
  currentVersion, dropVersion, dropVersions, itemById, keptVersions, permission, principalById, restoreVersion, versionLabel, type Item, type ItemVersion,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { itemMissing, spException } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entity, entityOrNothing, nothing, reads, writes, type Resource } from '../../model/types';
import type { ListItem } from '../items/fieldValue';
import { itemMembers } from '../items/itemMembers';

/** A version of an item: the item with that version's columns. */
export interface ListItemVersion extends ListItem {
  readonly version: ItemVersion;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.ListItemVersion': ListItemVersion }
  interface CollectionParents { 'SP.ListItemVersionCollection': ListItem }
}

defineType('SP.ListItemVersion', {
  properties: {
    Created: ({ version }) => version.modified,
    IsCurrentVersion: ({ version }) => version.current,
    VersionId: ({ version }) => version.uiVersion,
    VersionLabel: ({ version }) => versionLabel(version.uiVersion),
  },
  navigations: {
    CreatedBy: ({ version }, { store }) => entityOrNothing('SP.User', principalById(store, version.editorId)),
  },
  methods: {
    DeleteObject: writes([], (view, _args, context) => deleted(view, context)),
    Recycle: writes([], (view, _args, context) => deleted(view, context)),
  },
  id: ({ list, item, version }) => `Web/Lists(guid'${list.guid}')/Items(${item.id})/Versions(${version.uiVersion})`,
  webOf: ({ list }, context) => context.webOf(list),
  membersOf: ({ list }, { store }) => {
    // A version was created when it was saved; the item's own column of that name says when the item was.
    const members = itemMembers(store, list);
    return { ...members, properties: Object.fromEntries(Object.entries(members.properties ?? {}).filter(([name]) => name !== 'Created')) };
  },
  remove: (view, context) => void deleted(view, context),
});

defineCollection('SP.ListItemVersionCollection', {
  of: 'SP.ListItemVersion',
  all: versionsOf,
  byKey: (entry, key, context) => versionsOf(entry, context).find(({ version }) => version.uiVersion === Number(key)),
  methods: {
    GetById: reads(['versionId'], (entry, args, context) => entity('SP.ListItemVersion', found(entry, args.integer('versionId'), context))),
    DeleteAll: writes([], (entry, _args, context) => allDeleted(entry, context)),
    RecycleAll: writes([], (entry, _args, context) => allDeleted(entry, context)),
    RestoreByID: writes(['versionId'], (entry, args, context) => {
      const { list, item } = entry;
      context.demand(permission.editListItems, item, context.webOf(list).siteId);
      restoreVersion(context.store, list, itemNow(entry, context), found(entry, args.integer('versionId'), context).version, context.user.id);
      return nothing;
    }),
  },
});

extendType('SP.ListItem', {
  navigations: {
    Versions: (entry, context) => {
      context.demand(permission.viewVersions, entry.item, context.webOf(entry.list).siteId);
      return collection('SP.ListItemVersionCollection', entry);
    },
  },
});

/** The newest first; readers see nothing newer than what is published. */
function versionsOf(entry: ListItem, context: Context): ListItemVersion[] {
  const { list, item } = entry;
  const now = itemNow(entry, context);
  return [currentVersion(now), ...keptVersions(context.store, now)].filter(({ uiVersion }) => uiVersion <= item.uiVersion).map((version) => ({
    list, version, item: { ...now, data: version.data, uiVersion: version.uiVersion, level: version.level, editorId: version.editorId, modified: version.modified, sha256: version.sha256, size: version.size },
  }));
}

function found(entry: ListItem, uiVersion: number, context: Context): ListItemVersion {
  const version = versionsOf(entry, context).find((each) => each.version.uiVersion === uiVersion);
  if (!version) throw itemMissing();
  return version;
}

function deleted({ list, item, version }: ListItemVersion, context: Context): Resource {
  context.demand(permission.deleteVersions, item, context.webOf(list).siteId);
  if (version.current) throw spException(-2130575159, 'You cannot delete the current version.');
  dropVersion(context.store, item, version.uiVersion);
  return nothing;
}

function allDeleted({ list, item }: ListItem, context: Context): Resource {
  context.demand(permission.deleteVersions, item, context.webOf(list).siteId);
  dropVersions(context.store, item);
  return nothing;
}

/** The item itself, whatever version the caller sees of it. */
function itemNow({ list, item }: ListItem, { store }: Context): Item {
  const now = itemById(store, list.id, item.id);
  if (!now) throw itemMissing();
  return now;
}
