import { listsOf, permission, siteById, siteByUrl, webByUrl, type List, type Web } from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied, cannotFindResource } from '../../model/errors';
import { extendType } from '../../model/registry';
import { reads, value } from '../../model/types';
import { complex, listOf, type Complex } from '../../model/values';
import { pathOf, pathOrNothing } from './urls';

/** Static members of SP.Site and SP.Web: called without an object, by a URL. */
extendType('Root', {
  methods: {
    'SP.Site.Exists': reads(['url'], (_root, args, context) => {
      const path = pathOrNothing(args.text('url'), context);
      return value(path !== undefined && siteByUrl(context.store, path) !== undefined);
    }),
    'SP.Site.GetUrlById': reads(['id', 'stopRedirect'], (_root, args, context) => {
      const site = siteById(context.store, args.text('id'));
      return value(site ? context.absolute(site.url) : '');
    }),
    'SP.Web.GetDocumentLibraries': reads(['webFullUrl'], (_root, args, context) => {
      const web = webAt(args.text('webFullUrl'), context);
      return value(listOf('SP.DocumentLibraryInformation', librariesOf(web, context).filter(({ baseTemplate }) => baseTemplate === 101).map((list) => libraryInformation(list, context))));
    }),
    'SP.Web.GetDocumentAndMediaLibraries': reads(['webFullUrl', 'includePageLibraries'], (_root, args, context) => {
      const web = webAt(args.text('webFullUrl'), context);
      const wanted = args.boolean('includePageLibraries') ? [101, 109, 119, 851] : [101, 109, 851];
      return value(listOf('SP.DocumentLibraryInformation', librariesOf(web, context).filter(({ baseTemplate }) => wanted.includes(baseTemplate)).map((list) => libraryInformation(list, context))));
    }),
    'SP.Web.DefaultDocumentLibraryUrl': reads(['webUrl'], (_root, args, context) => {
      const library = librariesOf(webAt(args.text('webUrl'), context), context).find(isDefault);
      if (!library) throw cannotFindResource('DefaultDocumentLibraryUrl');
      return value(libraryInformation(library, context));
    }),
    'SP.Web.GetWebUrlFromPageUrl': reads(['pageFullUrl'], (_root, args, context) => value(context.absolute(webHolding(args.text('pageFullUrl'), context).url))),
  },
});

/** @throws 404 or 403 */
function webAt(url: string, context: Context): Web {
  const web = webByUrl(context.store, pathOf(url, context));
  if (!web) throw cannotFindResource(url);
  if (!context.can(permission.open, web, web.siteId)) throw accessDenied();
  return web;
}

/** The web that a page is in: the longest URL that the page's begins with. */
function webHolding(url: string, context: Context): Web {
  const parts = pathOf(url, context).split('/').filter((part) => part !== '');
  for (let length = parts.length; length >= 0; length -= 1) {
    const web = webByUrl(context.store, `/${parts.slice(0, length).join('/')}`);
    if (!web) continue;
    if (!context.can(permission.open, web, web.siteId)) throw accessDenied();
    return web;
  }
  throw cannotFindResource(url);
}

function librariesOf(web: Web, context: Context): List[] {
  return listsOf(context.store, web.id).filter((list) =>
    list.baseType === 1 && !list.hidden && list.settings['IsSystemList'] !== true && context.can(permission.viewListItems, list, web.siteId));
}

const isDefault = (list: List): boolean => list.settings['IsDefaultDocumentLibrary'] === true;

function libraryInformation(list: List, context: Context): Complex {
  return complex('SP.DocumentLibraryInformation', {
    AbsoluteUrl: context.absolute(list.rootUrl),
    DriveId: null,
    FromCrossFarm: false,
    Id: list.guid,
    IsDefaultDocumentLibrary: isDefault(list),
    Modified: list.modified,
    ModifiedFriendlyDisplay: list.modified.slice(0, 10),
    ServerRelativeUrl: list.rootUrl,
    Title: list.title,
  });
}
