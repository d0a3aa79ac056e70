import { assignRole, breakInheritance, createSubWeb, hasUniqueScope, listByTitle, listByUrl, listsOf, permission, removeWeb, role, subWebsOf, updateWeb, webById, webByUrl, type List, type Web } from '../../store/index';
import { noTemplate, siteTemplates } from '../../store/templates/lists';
import type { Context } from '../model/Context';
import { accessDenied, badArgument, fileMissing, spException } from '../model/errors';
import { Args } from '../model/Args';
import { defineCollection, defineType } from '../model/registry';
import { collection, entity, entityOrNothing, nothing, reads, value, writes, type Resource } from '../model/types';
import { basePermissions, complex, listOf, resourcePath, type Value } from '../model/values';
import { currentToken } from './changes/ChangeItem';
import { settingChanges } from './settings';
import { shownTitle } from './shownTitle';
import { addHomePage } from './sites/provisionSite';
import { plainText } from '../model/plainText';

declare module '../model/EntityTypes' {
  interface EntityTypes { 'SP.Web': Web }
  interface CollectionParents { 'SP.WebCollection': Web }
}

const noGuid = '00000000-0000-0000-0000-000000000000';

/** Settings that a web remembers when someone changes them, with the value that a new one has. */
const settings = {
  AllowRssFeeds: true, AlternateCssUrl: '', CommentsOnSitePagesDisabled: false, CustomMasterUrl: '', DisableAppViews: false, DisableFlows: false,
  DisableRecommendedItems: false, EnableMinimalDownload: false, ExcludeFromOfflineClient: false, FooterEmphasis: 0, FooterEnabled: true, FooterLayout: 0,
  HeaderEmphasis: 0, HeaderLayout: 2, HideTitleInHeader: false, HorizontalQuickLaunch: false, IsMultilingual: true, LogoAlignment: 0, MasterUrl: '',
  MegaMenuEnabled: false, MembersCanShare: false, NavAudienceTargetingEnabled: false, NoCrawl: false, ObjectCacheEnabled: false,
  OverwriteTranslationsOnChange: false, PreviewFeaturesEnabled: true, QuickLaunchEnabled: true, RecycleBinEnabled: true, RequestAccessEmail: '', SaveSiteAsTemplateEnabled: true,
  SearchBoxInNavBar: 0, SearchBoxPlaceholderText: '', SearchScope: 0, SiteLogoDescription: '', SiteLogoUrl: '', SyndicationEnabled: true, TreeViewEnabled: false, UIVersion: 15,
} as const;

/** When something was last changed in the web's lists and libraries; its settings do not count. */
const lastChange = (web: Web, { store }: Context): string =>
  store.get<{ at: string | null }>('SELECT max(modified) AS at FROM list WHERE web_id = ?', web.id)?.at ?? web.created;

const remembered = (name: keyof typeof settings) => (web: Web): Value => (web.settings[name] as Value | undefined) ?? settings[name];

/** SP.Web: a site or sub-site. */
defineType('SP.Web', {
  id: () => 'Web',
  webOf: (web) => web,
  properties: {
    AllowRssFeeds: remembered('AllowRssFeeds'), AlternateCssUrl: remembered('AlternateCssUrl'), AppInstanceId: noGuid, ClassicWelcomePage: null,
    Configuration: (web) => Number(web.template.split('#')[1]),
    Created: (web) => web.created,
    CurrentChangeToken: (web, { store }) => complex('SP.ChangeToken', { StringValue: currentToken(2, web.id, store) }),
    CustomMasterUrl: (web) => `${root(web)}/_catalogs/masterpage/seattle.master`,
    Description: (web) => web.description,
    DesignPackageId: noGuid, DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false, EnableMinimalDownload: remembered('EnableMinimalDownload'),
    FooterEmphasis: remembered('FooterEmphasis'), FooterEnabled: remembered('FooterEnabled'), FooterLayout: remembered('FooterLayout'),
    HeaderEmphasis: remembered('HeaderEmphasis'), HeaderLayout: remembered('HeaderLayout'), HideTitleInHeader: remembered('HideTitleInHeader'),
    HorizontalQuickLaunch: remembered('HorizontalQuickLaunch'),
    Id: (web) => web.id,
    IsEduClass: false, IsHomepageModernized: false, IsMultilingual: remembered('IsMultilingual'), IsRevertHomepageLinkHidden: false,
    Language: (web) => web.lcid,
    LastItemModifiedDate: lastChange,
    LastItemUserModifiedDate: lastChange,
    LogoAlignment: remembered('LogoAlignment'),
    MasterUrl: (web) => `${root(web)}/_catalogs/masterpage/seattle.master`,
    MegaMenuEnabled: remembered('MegaMenuEnabled'), NavAudienceTargetingEnabled: remembered('NavAudienceTargetingEnabled'), NoCrawl: remembered('NoCrawl'),
    ObjectCacheEnabled: remembered('ObjectCacheEnabled'), OverwriteTranslationsOnChange: remembered('OverwriteTranslationsOnChange'),
    ResourcePath: (web, context) => resourcePath(context.absolute(web.url)),
    QuickLaunchEnabled: remembered('QuickLaunchEnabled'), RecycleBinEnabled: remembered('RecycleBinEnabled'), SearchScope: remembered('SearchScope'),
    ServerRelativeUrl: (web) => web.url,
    SiteLogoUrl: remembered('SiteLogoUrl'), SyndicationEnabled: remembered('SyndicationEnabled'), TenantAdminMembersCanShare: 0,
    Title: shownTitle,
    TreeViewEnabled: remembered('TreeViewEnabled'), UIVersion: remembered('UIVersion'), UIVersionConfigurationEnabled: false,
    Url: (web, context) => context.absolute(web.url),
    WebTemplate: (web) => web.template.split('#')[0]!,
    WelcomePage: (web) => welcomePage(web),
  },
  onRequest: {
    AccessRequestListUrl: '', Acronym: (web) => web.title.slice(0, 2).toUpperCase(), CommentsOnSitePagesDisabled: remembered('CommentsOnSitePagesDisabled'),
    DisableAppViews: remembered('DisableAppViews'), DisableFlows: remembered('DisableFlows'), DisableRecommendedItems: remembered('DisableRecommendedItems'),
    EffectiveBasePermissions: (web, context) => basePermissions(context.rights.mask(web.scopeId, web.siteId)),
    ExcludeFromOfflineClient: remembered('ExcludeFromOfflineClient'),
    HasUniqueRoleAssignments: (web, context) => hasUniqueScope(context.store, { webId: web.id }),
    MembersCanShare: remembered('MembersCanShare'), PreviewFeaturesEnabled: remembered('PreviewFeaturesEnabled'), RequestAccessEmail: remembered('RequestAccessEmail'),
    SaveSiteAsTemplateEnabled: remembered('SaveSiteAsTemplateEnabled'), SearchBoxInNavBar: remembered('SearchBoxInNavBar'), SearchBoxPlaceholderText: remembered('SearchBoxPlaceholderText'),
    ServerRelativePath: (web) => resourcePath(web.url),
    ShowUrlStructureForCurrentUser: true, SiteLogoDescription: remembered('SiteLogoDescription'),
    SupportedUILanguageIds: (web) => listOf('Edm.Int32', languages(web)),
    ThirdPartyMdmEnabled: false,
    WebTemplateConfiguration: (web) => web.template,
  },
  navigations: {
    AllProperties: (web) => entity('SP.PropertyValues', web.settings['AllProperties'] as Record<string, string> | undefined ?? {}),
    Lists: (web) => collection('SP.ListCollection', web),
    ParentWeb: (web, context) => (web.parentId === null ? nothing : openWeb(webById(context.store, web.parentId), context)),
    SiteUserInfoList: (_web, context) => openList(listByUrl(context.store, context.site.rootWebId, '_catalogs/users'), context),
    Webs: (web) => collection('SP.WebCollection', web),
  },
  methods: {
    DefaultDocumentLibrary: reads([], (web, _args, context) => openList(listsOf(context.store, web.id).find(({ settings: { IsDefaultDocumentLibrary } }) => IsDefaultDocumentLibrary === true), context)),
    GetList: reads(['strUrl'], (web, args, context) => entity('SP.List', listAt(web, args.text('strUrl'), context))),
    GetListByTitle: reads(['title'], (web, args, context) => openList(listByTitle(context.store, web.id, args.text('title')), context)),
    GetListUsingPath: reads(['path', 'DecodedUrl'], (web, args, context) => entity('SP.List', listAt(web, args.textOr('DecodedUrl', undefined) ?? plainText(args.object('path')['DecodedUrl']), context))),
    DoesUserHavePermissions: reads(['permissionMask'], (web, args, context) => {
      const asked = args.object('permissionMask');
      const bits = (BigInt(wholeOf(asked['High'])) << 32n) | BigInt(wholeOf(asked['Low']));
      return value(context.can(bits, web, web.siteId));
    }),
  },
  remove(web, context) {
    context.demand(permission.manageWeb, web, web.siteId);
    if (web.parentId === null) throw badArgument('The root web site of a site collection cannot be deleted.');
    if (subWebsOf(context.store, web.id).length > 0) throw spException(-2130575223, 'There was a problem deleting the Web site: sites below it have to be deleted first.');
    if (subWebsOf(context.store, web.id).length > 0) throw spException(-2147024809, `There was a problem deleting the web site "${web.url}". Sites that have subsites or certain apps can't be deleted. Please try again after deleting all subsites and removing the apps.`);
    removeWeb(context.store, web.id);
  },
  update(web, changes, context) {
    context.demand(permission.manageWeb, web, web.siteId);
    const { Title: title, Description: description, ...rest } = settingChanges('SP.Web', ['Title', 'Description', 'WelcomePage', ...Object.keys(settings)], changes);
    updateWeb(context.store, web.id, { ...(title === undefined ? {} : { title: plainText(title) }), ...(description === undefined ? {} : { description: plainText(description) }), settings: rest });
  },
});

/** A web that the caller may enter. @throws 404, 403 */
export function openWeb(web: Web | undefined, context: Context): Resource {
  if (!web) throw fileMissing('The web');
  context.demandWeb(web);
  return entity('SP.Web', web);
}

/** A list that the caller may open, or nothing when there is none. @throws 403 */
function openList(list: List | undefined, context: Context): Resource {
  if (list) context.demand(permission.open, list, context.webOf(list).siteId);
  return entityOrNothing('SP.List', list);
}

/** SP.WebCollection: the sub-sites that the caller may enter. */
defineCollection('SP.WebCollection', {
  of: 'SP.Web',
  all: (web, context) => subWebsOf(context.store, web.id).filter((each) => context.can(permission.open, each, each.siteId)),
  methods: {
    Add: writes(['parameters'], (web, args, context) => {
      context.demand(permission.manageSubwebs, web, web.siteId);
      return entity('SP.Web', addSubWeb(web, new Args(args.object('parameters')), context));
    }),
  },
});

/** Makes a sub-site from SP.WebCreationInformation or SP.WebInfoCreationInformation. @throws 400 when the address is not valid or taken */
export function addSubWeb(web: Web, parameters: Args, context: Context): Web {
  const leaf = parameters.text('Url').replace(/^\/+|\/+$/g, '');
  if (leaf === '' || /["*:<>?/\\|#%&{}~]/.test(leaf)) throw badArgument(`The Web site address "${leaf}" is not valid.`);
  const asked = parameters.textOr('WebTemplate', 'STS#3');
  const template = asked === '' ? noTemplate : knownTemplate(asked);
  if (webByUrl(context.store, `${root(web)}/${leaf}`)) {
    throw spException(-2147024713, `The Web site address "${root(web)}/${leaf}" is already in use.`);
  }
  const language = parameters.textOr('Language', null);
  const id = createSubWeb(context.store, web.id, {
    leaf, title: parameters.textOr('Title', leaf), description: parameters.textOr('Description', ''), authorId: context.user.id, template,
    ...(language === null ? {} : { lcid: parameters.integer('Language') }),
  });
  if (template !== noTemplate) addHomePage(context.store, id, context.user.id);
  const ownPermissions = !parameters.boolean('UseSamePermissionsAsParentSite', true) || parameters.boolean('UseUniquePermissions');
  if (ownPermissions) assignRole(context.store, breakInheritance(context.store, { webId: id }, false), context.user.id, role.fullControl);
  return webById(context.store, id)!;
}

/** "STS" means its first configuration; a template that is not known makes a plain team site. */
export function knownTemplate(name: string): string {
  return [name, `${name}#0`].find((each) => Object.hasOwn(siteTemplates, each)) ?? 'STS#0';
}

/**
 * The list at a URL: server-relative, web-relative or absolute, its root folder or something in it.
 * @throws 404 when there is none, 403 when it is closed to the caller
 */
export function listAt(web: Web, url: string, context: Context): List {
  const path = serverRelative(url, web, context);
  const prefix = `${root(web)}/`;
  if (!path.toLowerCase().startsWith(prefix.toLowerCase())) throw fileMissing(path);
  const parts = path.slice(prefix.length).replace(/\/+$/, '').split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const list = listByUrl(context.store, web.id, parts.slice(0, length).join('/'));
    if (!list) continue;
    if (!context.can(permission.open, list, web.siteId)) throw accessDenied();
    return list;
  }
  throw fileMissing(path);
}

/** Any way in which callers write a URL of this tenant, as a decoded server-relative path. */
export function serverRelative(url: string, web: Web, context: Context): string {
  const path = url.startsWith(`${context.origin}/`) ? decodeURI(url.slice(context.origin.length)) : url;
  return path.startsWith('/') ? path : `${root(web)}/${path}`;
}

/** The web's URL as the beginning of others: the tenant's root has none. */
export function root(web: { readonly url: string }): string {
  return web.url === '/' ? '' : web.url;
}

export function welcomePage(web: Web): string {
  return plainText(web.settings['WelcomePage'], 'SitePages/Home.aspx');
}

/** The site's own language first, then those it is translated to. */
export function languages(web: Web): number[] {
  return (web.settings['SupportedUILanguageIds'] as number[] | undefined) ?? [web.lcid];
}

function wholeOf(half: unknown): number {
  const number = Number(half ?? 0);
  if (!Number.isInteger(number) || number < 0) throw badArgument('permissionMask');
  return number;
}
