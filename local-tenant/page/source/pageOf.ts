/** A row of a Site Pages library, with its site and reader, as the page host draws it. */
import { type BasePermissions, type Page, type PageItem, type PageSite, type PageUser, type PageWeb } from '../PageSource';
import {
  guidFrom,
  type Item,
  type ItemData,
  type List,
  type Principal,
  principalById,
  rightsOf,
  type Site,
  siteById,
  type Store,
  type Web
} from '../../store/index';
import { extensionActions } from './extensionActions';
import { languageOf } from './pageLanguage';

export interface PageParts {
  readonly user: Principal;
  readonly web: Web;
  readonly list: List;
  /** In the version that the user sees. */
  readonly item: Item;
  readonly digest: Page['digest'];
}

export function pageOf(store: Store, { user, web, list, item, digest }: PageParts): Page {
  const site = siteById(store, web.siteId);
  if (site === undefined) throw new Error(`The web ${web.url} has no site.`);
  const rights = rightsOf(store, user);
  const permissions = ({ scopeId }: { readonly scopeId: number }): BasePermissions => halves(rights.mask(scopeId, web.siteId));
  return {
    language: languageOf(store, user, web),
    contentLanguage: textOrNull(item.data['_SPTranslationLanguage']) ?? languageOf(store, null, web),
    user: pageUser(user, rights.isSiteAdmin(web.siteId)),
    site: pageSite(site),
    web: pageWeb(web, site, permissions(web)),
    list: { id: list.guid, title: list.title, serverRelativeUrl: list.rootUrl, permissions: permissions(list) },
    item: pageItem(store, list, item),
    pagePermissions: permissions(item),
    customActions: extensionActions(store, web),
    digest,
    now: new Date(store.clock.now())
  };
}

const halves = (mask: bigint): BasePermissions => ({ High: Number(mask >> 32n), Low: Number(mask & 0xffffffffn) });

function pageUser({ id, title, email, loginName, upn, guest }: Principal, isSiteAdmin: boolean): PageUser {
  return { id, displayName: title, email, loginName, principalName: upn ?? '', aadId: guidFrom(`user:${(upn ?? loginName).toLowerCase()}`), isGuest: guest, isSiteAdmin };
}

/** Of a theme as `ApplyTheme` takes it: `{ palette: { themePrimary: '#rrggbb', … } }`. What is no colour is left out. */
function paletteOf({ settings }: Web): PageWeb['palette'] {
  const { json } = (settings['theme'] ?? { json: null }) as { readonly json: string | null };
  const { palette = {} } = JSON.parse(json ?? '{}') as { readonly palette?: Readonly<Record<string, unknown>> };
  return Object.fromEntries(Object.entries(palette).filter((entry): entry is [string, string] => /^#[0-9a-f]{6}$/i.test(String(entry[1]))));
}

const pageSite = ({ id, url, settings }: Site): PageSite => ({ id, serverRelativeUrl: url, classification: text(settings['Classification']) });

function pageWeb(web: Web, site: Site, permissions: BasePermissions): PageWeb {
  return {
    id: web.id,
    title: web.title,
    description: web.description,
    serverRelativeUrl: web.url,
    lcid: web.lcid,
    templateId: templateNumber(web.template),
    logoUrl: text(web.settings['SiteLogoUrl']),
    palette: paletteOf(web),
    permissions,
    hubSiteId: site.hubSiteId,
    isHubSite: site.isHub,
    groupId: null
  };
}

/** SharePoint's number of a web template, without its configuration. */
function templateNumber(template: string): number {
  if (template.startsWith('SITEPAGEPUBLISHING')) return 68;
  return template.startsWith('GROUP') ? 64 : 1;
}

function pageItem(store: Store, list: List, { id, guid, folder, leaf, data, authorId, modified }: Item): PageItem {
  return {
    ID: id,
    UniqueId: guid,
    FileRef: [list.rootUrl, folder, leaf].filter(Boolean).join('/'),
    Title: text(data['Title']),
    Description: text(data['Description']),
    CanvasContent1: textOrNull(data['CanvasContent1']),
    LayoutWebpartsContent: textOrNull(data['LayoutWebpartsContent']),
    PageLayoutType: text(data['PageLayoutType']) || 'Article',
    PromotedState: Number(data['PromotedState'] ?? 0),
    FirstPublishedDate: textOrNull(data['FirstPublishedDate']),
    BannerImageUrl: textOrNull((data['BannerImageUrl'] as { Url?: unknown } | undefined)?.Url ?? data['BannerImageUrl']),
    AuthorName: principalById(store, bylineOf(data) ?? authorId)?.title ?? '',
    Modified: modified
  };
}

/** Whom the page names as its author, when that is not the one who made it. */
function bylineOf({ _AuthorByline: byline }: ItemData): number | undefined {
  return Array.isArray(byline) && typeof byline[0] === 'number' ? byline[0] : undefined;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
