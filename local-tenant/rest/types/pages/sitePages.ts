import {
  itemByGuid, itemById, itemByPath, listById, listByUrl, listsOf, pathOf, permission, visibleVersion, type Item, type ItemData, type List, type VisibleVersion, type Web,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied, itemMissing, listMissing } from '../../model/errors';

/** A page of a Site Pages library as the caller sees it. */
export interface PageView {
  readonly web: Web;
  readonly list: List;
  readonly item: Item;
  /** The caller's version of it: the draft for editors, the last published one for readers. */
  readonly version: VisibleVersion;
}

/** What is asked of the pages of one library. */
export interface PageLibrary {
  readonly web: Web;
  readonly list: List;
}

const pagesTemplate = 119;
/** Folders of the library that hold no ordinary pages. */
export const templatesFolder = 'Templates';

/** The web's Site Pages library. @throws 404 when it has none */
export function pageLibraryOf(web: Web, { store }: Context): PageLibrary {
  const list = listByUrl(store, web.id, 'SitePages') ?? listsOf(store, web.id).find(({ baseTemplate }) => baseTemplate === pagesTemplate);
  if (!list) throw listMissing();
  return { web, list };
}

/** The caller's view of an item as a page; undefined when there is nothing to see. */
export function pageView({ web, list }: PageLibrary, item: Item | undefined, context: Context): PageView | undefined {
  if (!item || item.listId !== list.id || item.kind !== 0 || !context.can(permission.viewListItems, item, web.siteId)) return undefined;
  const version = visibleVersion(context.store, list, item, context.rights, web.siteId);
  return version && { web, list, item, version };
}

/** @throws 403 when the library is closed altogether, 404 when there is no such page for the caller */
export function demandPage(library: PageLibrary, item: Item | undefined, context: Context): PageView {
  const view = pageView(library, item, context);
  if (view) return view;
  if (!context.can(permission.open, library.list, library.web.siteId)) throw accessDenied();
  throw itemMissing();
}

export function pageById(library: PageLibrary, id: number, context: Context): PageView {
  return demandPage(library, itemById(context.store, library.list.id, id), context);
}

export function pageByGuid(library: PageLibrary, guid: string, context: Context): PageView {
  return demandPage(library, itemByGuid(context.store, guid.replace(/[{}]/g, '')), context);
}

/** @param url relative to the web ("SitePages/x.aspx"), to the server, or absolute */
export function pageByUrl(library: PageLibrary, url: string, context: Context): PageView {
  return demandPage(library, itemAtUrl(library, url, context), context);
}

export function itemAtUrl({ web, list }: PageLibrary, url: string, context: Context): Item | undefined {
  const path = url.startsWith(context.origin) ? url.slice(context.origin.length) : url;
  const base = web.url === '/' ? '' : web.url;
  const serverRelative = path.startsWith('/') ? path : `${base}/${path}`;
  if (!serverRelative.toLowerCase().startsWith(`${list.rootUrl.toLowerCase()}/`)) return undefined;
  return itemByPath(context.store, list.id, serverRelative.slice(list.rootUrl.length + 1));
}

/** The same page after a change. */
export function again({ web, item }: PageView, context: Context): PageView {
  const list = listById(context.store, item.listId)!;
  return demandPage({ web, list }, itemById(context.store, list.id, item.id), context);
}

/** Server-relative URL of a page. */
export function pageUrl({ list, item }: Pick<PageView, 'list' | 'item'>): string {
  return `${list.rootUrl}/${pathOf(item)}`;
}

/** URL below the web, e.g. "SitePages/sv/Home.aspx". */
export function webRelativeUrl(page: PageView): string {
  return pageUrl(page).slice(page.web.url === '/' ? 1 : page.web.url.length + 1);
}

/** The address in a URL column, whether it is stored with a description or alone. */
export function addressOf(data: ItemData, name: string): string | null {
  const stored = data[name];
  const url = typeof stored === 'object' && stored !== null ? (stored as { Url?: unknown }).Url : stored;
  return typeof url === 'string' && url !== '' ? url : null;
}

