import {
  createEntry, entryAt, listByGuid, listByTitle, numberedName, permission, urlOf, type FileEntry, type Web,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument, listMissing } from '../../model/errors';
import { defineType, extendCollection, extendType } from '../../model/registry';
import { collection, entity, nothing, reads, value, writes } from '../../model/types';
import { listOf } from '../../model/values';
import { fileNotFound } from '../files/errors';
import { addFileTo, freeName } from '../files/fileWriting';
import { ensureSitePages } from '../lists/changeLists';
import { fileNameFor } from './pageNames';
import { membershipIds } from './SitePageCollection';
import { pageLibraryOf } from './sitePages';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.Publishing.SitePageService': Web; 'SP.Publishing.RichSharing': Web }
}

/** `_api/sitepages` */
defineType('SP.Publishing.SitePageService', {
  properties: { CustomContentApprovalEnabled: false },
  navigations: {
    Pages: (web, context) => collection('SP.Publishing.SitePageCollection', pageLibraryOf(web, context)),
  },
  methods: {
    CanCreatePage: reads([], (web, _args, context) => value(canCreate(web, context))),
    CanCreatePromotedPage: reads([], (web, _args, context) => value(canCreate(web, context))),
    PagesInLib: reads(['id'], (web, args, context) => {
      const list = listByGuid(context.store, args.text('id').replace(/[{}]/g, ''));
      if (!list || list.webId !== web.id) throw listMissing();
      return collection('SP.Publishing.SitePageCollection', { web, list });
    }),
    PagesInLibByName: reads(['name'], (web, args, context) => {
      const list = listByTitle(context.store, web.id, args.text('name'));
      if (!list) throw listMissing();
      return collection('SP.Publishing.SitePageCollection', { web, list });
    }),
    AddImage: writes(['pageName', 'imageFileName', 'pageId', 'gettyId', 'content'], (web, args, context) => {
      const folder = assetFolder(web, args.text('pageName'), context);
      const wanted = args.text('imageFileName');
      const name = freeName(folder, wanted, (number) => numberedName(wanted, number), context);
      return entity('SP.File', addFileTo(folder, name, context.bytes, { overwrite: false }, context));
    }),
    AddImageFromExternalUrl: writes(['pageName', 'imageFileName', 'externalUrl', 'subFolderName', 'pageId'], (web, args, context) => {
      const folder = assetFolder(web, args.text('pageName'), context);
      const wanted = args.text('imageFileName');
      if (!URL.canParse(args.text('externalUrl'))) throw badArgument('The parameter externalUrl is not a valid URL.');
      const name = freeName(folder, wanted, (number) => numberedName(wanted, number), context);
      return entity('SP.File', addFileTo(folder, name, blankPicture, { overwrite: false }, context));
    }),
    GetOrCreateAssetFolder: writes(['pageName', 'createFolderIfNeeded', 'subFolderName', 'pageId'], (web, args, context) =>
      value(urlOf(assetFolder(web, args.text('pageName'), context)))),
  },
  id: () => 'SitePages',
});

/** What stands for a picture from elsewhere, which is never fetched: one transparent dot (PNG). */
const blankPicture = new Uint8Array(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64'));

/** `_api/SP.Publishing.RichSharing`: no mail leaves this tenant, so there is nothing to do but to accept. */
defineType('SP.Publishing.RichSharing', {
  properties: {},
  methods: {
    SharePageByEmail: writes(['url', 'message', 'recipientEmails', 'pageContent'], () => nothing),
    ShareSiteByEmail: writes(['CustomDescription', 'CustomTitle', 'Message', 'Url', 'recipientEmails'], () => nothing),
  },
});

extendType('Root', {
  navigations: {
    SitePages: (_, { web }) => entity('SP.Publishing.SitePageService', web),
    'SP.Publishing.SitePageService': (_, { web }) => entity('SP.Publishing.SitePageService', web),
    'SP.Publishing.RichSharing': (_, { web }) => entity('SP.Publishing.RichSharing', web),
  },
  methods: {
    'SP.Publishing.SitePageService.ComputeFileName': reads(['title'], (_, args) => value(fileNameFor(args.text('title')))),
    'SP.Publishing.SitePageService.GetCurrentUserMemberships': reads(['scenario'], (_, _args, context) => value(listOf('Edm.Guid', membershipIds(context)))),
  },
});

extendCollection('SP.ListCollection', {
  EnsureClientRenderedSitePagesLibrary: writes([], (web, _args, context) => entity('SP.List', ensureSitePages(web, context))),
});

function canCreate(web: Web, context: Context): boolean {
  return context.can(permission.addListItems, pageLibraryOf(web, context).list, web.siteId);
}

/** The folder of a page's pictures: SiteAssets/SitePages/<page>; made when it is not there. */
function assetFolder(web: Web, pageName: string, context: Context): FileEntry {
  const { store, user } = context;
  const name = pageName.replace(/\.aspx$/i, '').replace(/[^\p{L}\p{N}_-]/gu, '-') || 'Page';
  const assets = entryAt(store, web, 'SiteAssets');
  if (!assets) throw fileNotFound();
  context.demand(permission.addListItems, assets.list!, web.siteId);
  for (const [parent, leaf] of [['SiteAssets', 'SitePages'], ['SiteAssets/SitePages', name]] as const) {
    if (!entryAt(store, web, `${parent}/${leaf}`)) createEntry(store, { folder: entryAt(store, web, parent)!, name: leaf }, { kind: 'folder', editorId: user.id });
  }
  return entryAt(store, web, `SiteAssets/SitePages/${name}`)!;
}
