/** Pages and files out of the tenant's store, as the person who asks may see them. */
import { decodeServerRelativeUrl } from './serverRelativeUrl';
import { findPages } from './findPages';
import { pageOf } from './pageOf';
import { languageOf } from './pageLanguage';
import { type PageAnswer, type PageLanguage, type PageSource, type SearchFindings, type SiteFile } from '../PageSource';
import {
  attachmentAt,
  blobOf,
  itemByGuid,
  itemByPath,
  type Item,
  type List,
  listById,
  listsOf,
  openSharingLink,
  permission,
  photoOf,
  type Principal,
  principalByLogin,
  rightsOf,
  sharingLinkByToken,
  type Store,
  visibleVersion,
  type Web,
  webById,
  webByUrl
} from '../../store/index';

/** What the REST side knows of a caller; the same for pages, so that both answer to the same person. */
export interface Callers {
  /** Who asks, or null when the session names nobody. */
  callerOf(request: Request): Principal | null;
  /** A request digest that REST takes from whoever sent this request. */
  newDigest(request: Request): { readonly value: string; readonly timeoutSeconds: number };
}

/** Base template of a Site Pages library. */
const sitePages = 119;

export class StorePageSource implements PageSource {
  readonly #store: Store;
  readonly #callers: Callers;

  constructor(store: Store, callers: Callers) {
    this.#store = store;
    this.#callers = callers;
  }

  async open(request: Request): Promise<PageAnswer> {
    const user = this.#callers.callerOf(request);
    const language = languageOf(this.#store, user, null);
    const url = decodeServerRelativeUrl(new URL(request.url).pathname);
    if (url === null) return { kind: 'notFound', language };
    if (url === '/') return { kind: 'redirect', location: '/sites/kampus' };
    if (/^\/:[a-z]:\//.test(url)) return this.#shared(url, user) ?? { kind: 'notFound', language };
    const web = this.#webAbove(url);
    if (web === undefined) return { kind: 'notFound', language };
    if (user === null || !this.#can(user, permission.open, web, web)) return { kind: 'forbidden', language };
    return this.#inWeb(request, user, web, url.slice(web.url.length + 1)) ?? { kind: 'notFound', language };
  }

  async photo(request: Request, account: string): Promise<SiteFile | null> {
    if (this.#callers.callerOf(request) === null) return null;
    const person = principalByLogin(this.#store, account);
    const photo = person && photoOf(this.#store, person.id);
    if (person === undefined || photo === undefined) return null;
    const ending = photo.mimeType.replace(/^image\/([a-z]+).*$/, '$1');
    return { name: `photo.${ending}`, contents: photo.content, etag: `"photo-${person.id}-${photo.content.byteLength}"`, modified: new Date(0) };
  }

  async fileById(request: Request, id: string): Promise<SiteFile | null> {
    const user = this.#callers.callerOf(request);
    const item = itemByGuid(this.#store, id.replace(/[{}]/g, ''));
    const list = item && listById(this.#store, item.listId);
    const web = list && webById(this.#store, list.webId);
    if (user === null || !item || !web || !this.#can(user, permission.viewListItems, item, web)) return null;
    return this.#file(this.#visible(user, web, list, item));
  }

  async find(request: Request, query: string): Promise<SearchFindings | 'refused' | null> {
    const user = this.#callers.callerOf(request);
    const url = decodeServerRelativeUrl(new URL(request.url).pathname);
    const web = url === null ? undefined : this.#webAbove(url);
    if (user !== null && web !== undefined && !this.#can(user, permission.open, web, web)) return null;
    return user === null ? null : findPages(this.#store, user, query, new URL(request.url).origin);
  }

  async language(request: Request): Promise<PageLanguage> {
    return languageOf(this.#store, this.#callers.callerOf(request), null);
  }

  /** The web at a URL or nearest above it. */
  #webAbove(url: string): Web | undefined {
    for (let path = url; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
      const web = webByUrl(this.#store, path);
      if (web !== undefined) return web;
    }
    return undefined;
  }

  /** What a sharing link opens, for whom it lets in, or the address that a "/:w:/r/…" link spells out; null for a link that is none. */
  #shared(url: string, user: Principal | null): PageAnswer | null {
    const [, plain] = /^\/:[a-z]:\/r(\/.+)$/.exec(url) ?? [];
    if (plain !== undefined) return { kind: 'redirect', location: encodeURI(plain) };
    const link = sharingLinkByToken(this.#store, url.slice(url.lastIndexOf('/') + 1));
    const item = link && itemByGuid(this.#store, link.itemGuid);
    const list = item && listById(this.#store, item.listId);
    if (!link || !item || !list) return null;
    if (user === null || !openSharingLink(this.#store, link, user, item.scopeId)) return { kind: 'forbidden', language: languageOf(this.#store, user, null) };
    const below = item.leaf === null ? `DispForm.aspx?ID=${item.id}` : item.folder === '' ? item.leaf : `${item.folder}/${item.leaf}`;
    return { kind: 'redirect', location: encodeURI(`${list.rootUrl}/${below}`) };
  }

  /** @param path below the web; null in return means that nothing is there */
  #inWeb(request: Request, user: Principal, web: Web, path: string): PageAnswer | null {
    const target = path === '' ? welcomePage(web) : path;
    const translation = path === '' ? this.#welcomeTranslation(request, user, web) : null;
    if (translation !== null) return translation;
    const list = listsOf(this.#store, web.id).find(({ rootUrl }) => isBelow(`${web.url}/${target}`, rootUrl));
    if (list === undefined) return null;
    const below = `${web.url}/${target}`.slice(list.rootUrl.length + 1);
    const attached = attachmentAt(this.#store, list, below);
    const item = attached?.item ?? itemByPath(this.#store, list.id, below);
    const language = languageOf(this.#store, user, web);
    // Whether something is there is told only to whom it is shown.
    if (!this.#can(user, permission.viewListItems, item ?? list, web)) return { kind: 'forbidden', language };
    if (item === undefined || item.kind === 1) return null;
    const visible = this.#visible(user, web, list, item);
    if (visible === null) return null;
    if (list.baseTemplate === sitePages && /\.aspx$/i.test(target)) {
      return { kind: 'page', page: pageOf(this.#store, { user, web, list, item: visible, digest: this.#callers.newDigest(request) }) };
    }
    const file = this.#file(attached ? { ...visible, sha256: attached.attachment.sha256, leaf: attached.attachment.name } : visible);
    return file === null ? null : { kind: 'file', file };
  }

  /** SharePoint sends a reader on from a site's address to the front page in the reader's language, if there is one. */
  #welcomeTranslation(request: Request, user: Principal, web: Web): PageAnswer | null {
    const language = languageOf(this.#store, user, web);
    const path = welcomePage(web).replace(/[^/]+$/, `${language}/$&`);
    if (language === languageOf(this.#store, null, web) || this.#inWeb(request, user, web, path)?.kind !== 'page') return null;
    return { kind: 'redirect', location: encodeURI(`${web.url}/${path}`) + new URL(request.url).search };
  }

  #file(item: Item | null): SiteFile | null {
    const contents = item?.sha256 ? blobOf(this.#store, item.sha256) : undefined;
    if (item === null || contents === undefined) return null;
    return { name: item.leaf ?? item.guid, contents, etag: `"{${item.guid.toUpperCase()}},${item.etag}"`, modified: new Date(item.modified) };
  }

  /** The item in the version that the person sees, or null when there is none for the person. */
  #visible(user: Principal, web: Web, list: List, item: Item): Item | null {
    const version = visibleVersion(this.#store, list, item, rightsOf(this.#store, user), web.siteId);
    return version === undefined ? null : { ...item, ...version };
  }

  #can(user: Principal, bits: bigint, { scopeId }: { readonly scopeId: number }, { siteId }: Web): boolean {
    return rightsOf(this.#store, user).can(bits, scopeId, siteId);
  }
}

const welcomePage = ({ settings }: Web): string => (typeof settings['WelcomePage'] === 'string' ? settings['WelcomePage'] : 'SitePages/Home.aspx');

const isBelow = (url: string, rootUrl: string): boolean => url.toLowerCase().startsWith(`${rootUrl.toLowerCase()}/`);
