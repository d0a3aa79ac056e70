import { entryAt, ensureFolder, itemById, listByGuid, permission, principalById, type Web } from '../../../store/index';
import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { itemMissing, listMissing } from '../../model/errors';
import { extendType } from '../../model/registry';
import { entity, entityOrNothing, nothing, reads, writes, type Resource } from '../../model/types';
import { visibleItem } from '../items/visibility';
import { ensureSiteAssets } from '../lists/changeLists';
import { addFileTo } from './fileWriting';
import { itemOfEntry } from './itemOfEntry';
import { placeOf } from './locate';

extendType('SP.Web', {
  navigations: { Author: ({ authorId }, { store }) => entityOrNothing('SP.User', principalById(store, authorId)) },
  methods: {
    GetListItem: reads(['strUrl'], (web, args, context) => itemAt(args.text('strUrl'), context.inWeb(web))),
    GetListItemUsingPath: reads(['DecodedUrl'], (web, args, context) => itemAt(args.text('DecodedUrl'), context.inWeb(web))),
    UploadImage: writes(['listTitle', 'imageName', 'listId', 'itemId', 'fieldId', 'content'], (web, args, context) => uploadImage(web, args, context)),
  },
});

/** The item of the file or folder at a URL. @throws 404 when there is none that the caller may see */
function itemAt(url: string, context: Context): Resource {
  const { web, path } = placeOf(url, context);
  const entry = entryAt(context.store, web, path);
  const item = entry ? itemOfEntry(entry, context) : nothing;
  if (item.kind === 'nothing') throw itemMissing();
  return item;
}

/** Keeps the picture of an image column where SharePoint does: in the site's assets, in a folder of the list. */
function uploadImage(web: Web, args: Args, context: Context): Resource {
  const { store } = context;
  const list = listByGuid(store, args.text('listId').replace(/[{}]/g, ''));
  if (list?.webId !== web.id) throw listMissing();
  const stored = itemById(store, list.id, args.integer('itemId'));
  const item = stored && visibleItem(list, stored, context);
  if (!item) throw itemMissing();
  context.demand(permission.editListItems, item, web.siteId);
  const assets = ensureSiteAssets(web, context);
  const folder = `Lists/${list.guid}`;
  ensureFolder(store, assets.id, folder, context.user.id);
  const there = entryAt(store, web, `SiteAssets/${folder}`)!;
  return entity('SP.File', addFileTo(there, args.text('imageName'), context.bytes, { overwrite: true }, context.inWeb(web)));
}
