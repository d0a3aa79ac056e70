import {
  moveToSecondStage, permission, principalById, purgeRecycled, recycledById, recycledOf, restoreRecycled, type Recycled, type Site, type Web,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied, SharePointError, spException } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entities, entity, entityOrNothing, nothing, reads, writes, type Resource } from '../../model/types';
import { resourcePath } from '../../model/values';

/** A recycle bin: that of a web, or that of the whole site collection. */
export interface RecycleBin {
  readonly siteId: string;
  readonly webId?: string;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.RecycleBinItem': Recycled }
  interface CollectionParents { 'SP.RecycleBinItemCollection': RecycleBin }
}

const emptyGuid = '00000000-0000-0000-0000-000000000000';

defineType('SP.RecycleBinItem', {
  properties: {
    AuthorEmail: ({ authorId }, { store }) => principalById(store, authorId)?.email ?? '',
    AuthorName: ({ authorId }, { store }) => principalById(store, authorId)?.title ?? '',
    DeletedByEmail: ({ deletedById }, { store }) => principalById(store, deletedById)?.email ?? '',
    DeletedByName: ({ deletedById }, { store }) => principalById(store, deletedById)?.title ?? '',
    DeletedDate: ({ deleted }) => deleted,
    DeletedDateLocalFormatted: ({ deleted }, { web }) => new Intl.DateTimeFormat(languageOf(web), { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Helsinki' }).format(new Date(deleted)),
    DirName: ({ dir }) => dir,
    DirNamePath: ({ dir }) => resourcePath(dir),
    Id: ({ id }) => id,
    ItemState: ({ stage }) => stage,
    ItemType: ({ kind }) => kind,
    LeafName: ({ leaf }) => leaf,
    LeafNamePath: ({ leaf }) => resourcePath(leaf),
    Size: ({ size }) => String(size),
    Title: ({ title }) => title,
  },
  onRequest: { RecycleBinListId: emptyGuid, UniqueId: ({ id }) => id },
  navigations: {
    Author: ({ authorId }, { store }) => entityOrNothing('SP.User', principalById(store, authorId)),
    DeletedBy: ({ deletedById }, { store }) => entityOrNothing('SP.User', principalById(store, deletedById)),
  },
  methods: {
    Restore: writes([], (bin, _args, context) => restore(bin, context)),
    MoveToSecondStage: writes([], (bin, _args, { store }) => {
      moveToSecondStage(store, bin);
      return nothing;
    }),
    DeleteObject: writes([], (bin, _args, { store }) => {
      purgeRecycled(store, bin);
      return nothing;
    }),
  },
  id: ({ id }) => `Site/RecycleBin('${id}')`,
  remove: (bin, { store }) => purgeRecycled(store, bin),
});

defineCollection('SP.RecycleBinItemCollection', {
  of: 'SP.RecycleBinItem',
  all: (bin, context) => itemsOf(bin, context),
  byKey: (bin, key, context) => found(bin, String(key), context),
  methods: {
    GetById: reads(['id'], (bin, args, context) => entity('SP.RecycleBinItem', found(bin, args.text('id'), context))),
    DeleteAll: writes([], (bin, _args, context) => each(itemsOf(bin, context), (item) => purgeRecycled(context.store, item))),
    DeleteAllSecondStageItems: writes([], (bin, _args, context) => each(itemsOf(bin, context).filter(({ stage }) => stage === 2), (item) => purgeRecycled(context.store, item))),
    MoveAllToSecondStage: writes([], (bin, _args, context) => each(firstStage(bin, context), (item) => moveToSecondStage(context.store, item))),
    RestoreAll: writes([], (bin, _args, context) => each(bin.webId === undefined ? itemsOf(bin, context) : firstStage(bin, context), (item) => void restore(item, context))),
    DeleteByIds: writes(['ids'], (bin, args, context) => each(chosen(bin, args.array('ids'), context), (item) => purgeRecycled(context.store, item))),
    MoveToSecondStageByIds: writes(['ids'], (bin, args, context) => each(chosen(bin, args.array('ids'), context), (item) => moveToSecondStage(context.store, item))),
    RestoreByIds: writes(['ids', 'bRenameExistingItems'], (bin, args, context) => each(chosen(bin, args.array('ids'), context), (item) => void restore(item, context))),
  },
});

const queryParameters = ['pagingInfo', 'rowLimit', 'isAscending', 'orderBy', 'itemState'] as const;

extendType('SP.Web', {
  navigations: { RecycleBin: (web) => collection('SP.RecycleBinItemCollection', binOfWeb(web)) },
  methods: {
    GetRecycleBinItems: reads(queryParameters, (web, args, context) => entities('SP.RecycleBinItem', asked(binOfWeb(web), args.textOr('rowLimit', '100'), args.textOr('itemState', '0'), context))),
    GetRecycleBinItemsByQueryInfo: reads(['IsAscending', 'ItemState', 'OrderBy', 'PagingInfo', 'RowLimit', 'ShowOnlyMyItems'], (web, args, context) =>
      entities('SP.RecycleBinItem', asked(binOfWeb(web), args.textOr('RowLimit', '100'), args.textOr('ItemState', '0'), context))),
  },
});

extendType('SP.Site', {
  navigations: { RecycleBin: (site) => collection('SP.RecycleBinItemCollection', binOfSite(site)) },
  methods: {
    GetRecycleBinItems: reads(queryParameters, (site, args, context) => entities('SP.RecycleBinItem', asked(binOfSite(site), args.textOr('rowLimit', '100'), args.textOr('itemState', '0'), context))),
  },
});

const binOfWeb = (web: Web): RecycleBin => ({ siteId: web.siteId, webId: web.id });
const binOfSite = (site: Site): RecycleBin => ({ siteId: site.id });

/** What the caller deleted; a site's administrators see all of it, in both stages. */
function itemsOf(bin: RecycleBin, context: Context): Recycled[] {
  const administers = context.rights.isSiteAdmin(bin.siteId);
  return recycledOf(context.store, bin.siteId, bin.webId).filter(({ deletedById, stage }) => administers || (deletedById === context.user.id && stage === 1));
}

/** What a web's own page of its recycle bin shows. */
function firstStage(bin: RecycleBin, context: Context): Recycled[] {
  return itemsOf(bin, context).filter(({ stage }) => stage === 1);
}

/** @param state 0 both stages, 1 or 2 one of them */
function asked(bin: RecycleBin, rowLimit: string, state: string, context: Context): Recycled[] {
  const limit = Number(rowLimit);
  return itemsOf(bin, context).filter(({ stage }) => state === '0' || String(stage) === state).slice(0, Number.isInteger(limit) && limit > 0 ? limit : 100);
}

function found(bin: RecycleBin, id: string, context: Context): Recycled {
  const item = recycledById(context.store, bin.siteId, id.replace(/[{}]/g, ''));
  if (!item || !itemsOf(bin, context).some((each) => each.id === item.id)) {
    throw new SharePointError(404, -2147024894, 'System.IO.FileNotFoundException', 'The recycle bin item was not found.');
  }
  return item;
}

function chosen(bin: RecycleBin, ids: readonly unknown[], context: Context): Recycled[] {
  return ids.map((id) => found(bin, String(id), context));
}

function each(items: readonly Recycled[], act: (item: Recycled) => void): Resource {
  for (const item of items) act(item);
  return nothing;
}

function restore(item: Recycled, context: Context): Resource {
  if (!context.can(permission.addListItems, context.web) && !context.rights.isSiteAdmin(item.siteId)) throw accessDenied();
  const problem = restoreRecycled(context.store, item);
  if (problem === 'nameTaken') throw spException(-2130575257, `A file or folder with the name ${item.leaf} already exists in "${item.dir}". To restore it, rename or move the existing one first.`);
  if (problem === 'listMissing') throw spException(-2130575322, 'The list or library that the item was in has been deleted. Restore that first.');
  return nothing;
}

function languageOf({ lcid }: Web): string {
  return lcid === 1053 ? 'sv-SE' : lcid === 1033 ? 'en-US' : 'fi-FI';
}
