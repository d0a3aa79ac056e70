import {
  commentCount, currentVersion, itemEntry, keptVersions, level, likesOfItem, permission, principalById, restoreVersion, versionFromLabel, versionLabel, type Principal,
} from '../../../store/index';
import { jsonBody } from '../../body';
import type { Context } from '../../model/Context';
import { badArgument, itemMissing } from '../../model/errors';
import { defineType } from '../../model/registry';
import { entity, entityOrNothing, nothing, reads, value, writes, type Resource } from '../../model/types';
import { complex, listOf, resourcePath, type Value } from '../../model/values';
import { demandWritable } from '../files/fileWriting';
import { recycleEntry } from '../files/recycling';
import { commentsDisabled } from '../social/participation';
import { copyOfPage } from './copyingPages';
import { bylineOf, columnsFrom } from './pageFields';
import { textOf } from '../files/locate';
import { addressOf, pageUrl, templatesFolder, webRelativeUrl, type PageView } from './sitePages';
import { translationsOf } from './translations';
import { checkInDraft, checkOutPage, discardPage, pageContentType, promoted, promotePage, publishPage, savePage, schedulePage } from './writingPages';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.Publishing.SitePage': PageView; 'SP.Publishing.UserInfo': Principal }
}

/** .NET's first moment, as SharePoint writes "never" in these two places. */
const neverPublished = '0001-01-01T08:00:00Z';
const noVersionYet = '0001-01-01T00:00:00';
const noGuid = '00000000-0000-0000-0000-000000000000';

/** SP.Publishing.SitePage: a modern page, with the methods of its life from draft to news. */
defineType('SP.Publishing.SitePage', {
  nameOf: (page) => (isRepost(page) ? 'SP.Publishing.RepostPage' : 'SP.Publishing.SitePage'),
  properties: {
    AbsoluteUrl: (page, context) => context.absolute(pageUrl(page)),
    AuthorByline: ({ version }, context) => bylineValue(bylineOf(version.data, context)),
    BannerImageUrl: ({ version }, context) => absoluteAddress(addressOf(version.data, 'BannerImageUrl'), context),
    BannerThumbnailUrl: ({ version }, context) => absoluteAddress(addressOf(version.data, 'BannerThumbnailUrl') ?? addressOf(version.data, 'BannerImageUrl'), context),
    CallToAction: ({ version }) => addressOf(version.data, '_SPCallToAction') ?? '',
    Categories: null,
    ContentTypeId: ({ item }) => item.contentTypeId,
    Description: ({ version }) => textOf(version.data, 'Description'),
    DoesUserHaveEditPermission: ({ item, web }, context) => context.can(permission.editListItems, item, web.siteId),
    FileName: ({ item }) => item.leaf,
    FirstPublished: ({ version }) => textOf(version.data, 'FirstPublishedDate') ?? neverPublished,
    Id: ({ item }) => item.id,
    IsPageCheckedOutToCurrentUser: ({ item }, { user }) => item.checkedOutTo === user.id,
    IsWebWelcomePage: (page) => webRelativeUrl(page).toLowerCase() === (textOf(page.web.settings, 'WelcomePage') ?? 'SitePages/Home.aspx').toLowerCase(),
    Modified: ({ version }) => version.modified,
    PageLayoutType: ({ version }) => textOf(version.data, 'PageLayoutType') ?? 'Article',
    Path: (page) => resourcePath(webRelativeUrl(page)),
    PromotedState: ({ version }) => Number(version.data['PromotedState'] ?? promoted.no),
    Title: ({ version }) => textOf(version.data, 'Title'),
    TopicHeader: ({ version }) => textOf(version.data, '_TopicHeader'),
    UniqueId: ({ item }) => item.guid,
    Url: webRelativeUrl,
    Version: ({ version }) => versionLabel(version.uiVersion),
    VersionInfo: versionInfo,
    AlternativeUrlMap: '{}',
    AuthoringMetadata: null,
    CanvasContent1: ({ version }) => textOf(version.data, 'CanvasContent1'),
    CoAuthState: null,
    Language: ({ version }) => textOf(version.data, '_SPTranslationLanguage'),
    LayoutWebpartsContent: ({ version }) => textOf(version.data, 'LayoutWebpartsContent'),
    SitePageFlags: '',
  },
  onRequest: {
    AssetFolderId: 0,
    CanvasJson1: null,
    CheckIn: false,
    CommentCount: ({ item }, { store }) => commentCount(store, item),
    CommentsDisabled: ({ item }) => commentsDisabled(item),
    Created: ({ item }) => item.created,
    CreationMode: 0,
    HasUserRecentlyModified: ({ version }, { user }) => version.editorId === user.id,
    IsBannerImageUrlExternal: ({ version }) => /^https?:/i.test(addressOf(version.data, 'BannerImageUrl') ?? ''),
    IsLikedByCurrentUser: ({ item }, { store, user }) => likesOfItem(store, item).some(({ principalId }) => principalId === user.id),
    IsTemplate: ({ item }) => item.folder === templatesFolder,
    LikeCount: ({ item }, { store }) => likesOfItem(store, item).length,
    ListId: ({ list }) => list.guid,
    Name: ({ item }) => item.leaf,
    OriginalSourceItemId: ({ version }) => textOf(version.data, '_OriginalSourceItemId') ?? noGuid,
    OriginalSourceListId: ({ version }) => textOf(version.data, '_OriginalSourceListId') ?? noGuid,
    OriginalSourceSiteId: ({ version }) => textOf(version.data, '_OriginalSourceSiteId') ?? noGuid,
    OriginalSourceUrl: ({ version }) => addressOf(version.data, '_OriginalSourceUrl') ?? '',
    OriginalSourceWebId: ({ version }) => textOf(version.data, '_OriginalSourceWebId') ?? noGuid,
    PublishStartDate: ({ version }) => textOf(version.data, 'PublishStartDate'),
    SocialBarOnSitePagesDisabled: false,
  },
  navigations: {
    CreatedBy: ({ item }, { store }) => entityOrNothing('SP.Publishing.UserInfo', principalById(store, item.authorId)),
    LastModifiedBy: ({ version }, { store }) => entityOrNothing('SP.Publishing.UserInfo', principalById(store, version.editorId)),
    Translations: (page, context) => entity('SP.TranslationStatusCollection', translationsOf(page, context)),
  },
  methods: {
    CheckOut: writes([], (page, _args, context) => done(checkOutPage(page, context))),
    CheckoutPage: writes([], (page, _args, context) => entity('SP.Publishing.SitePage', checkOutPage(page, context))),
    SavePage: writes(['content'], (page, _args, context) => {
      savePage(page, columnsFrom(jsonBody(context.bytes), context), context);
      return nothing;
    }),
    SavePageAsDraft: writes(['content'], (page, _args, context) => done(checkInDraft(savePage(page, columnsFrom(jsonBody(context.bytes), context), context), context))),
    SaveDraft: writes(['sitePage'], (page, args, context) => done(checkInDraft(savePage(page, columnsFrom(args.object('sitePage'), context), context), context))),
    Publish: writes(['content'], (page, _args, context) => {
      const columns = columnsFrom(jsonBody(context.bytes), context);
      return done(publishPage(Object.keys(columns).length === 0 ? page : savePage(page, columns, context), context));
    }),
    DiscardPage: writes([], (page, _args, context) => entityOrNothing('SP.Publishing.SitePage', discardPage(page, context))),
    PromoteToNews: writes([], (page, _args, context) => done(promotePage(page, true, context))),
    DemoteFromNews: writes([], (page, _args, context) => done(promotePage(page, false, context))),
    SchedulePublish: writes(['sitePage'], (page, args, context) => {
      const at = args.object('sitePage')['PublishStartDate'];
      if (typeof at !== 'string') throw badArgument('PublishStartDate is not a valid date.');
      return value(schedulePage(page, at, context));
    }),
    Copy: writes([], (page, _args, context) => entity('SP.Publishing.SitePage', copyOfPage(page, { promoted: promoted.no }, context))),
    CreateNewsCopy: writes([], (page, _args, context) => entity('SP.Publishing.SitePage', copyOfPage(page, { promoted: promoted.onPublish }, context))),
    CopyWithConfiguration: writes(['sitePageFlags', 'isNews', 'creationMode'], (page, args, context) =>
      entity('SP.Publishing.SitePage', copyOfPage(page, { promoted: args.boolean('isNews') ? promoted.onPublish : promoted.no }, context))),
    SavePageAsTemplate: writes([], (page, _args, context) => entity('SP.Publishing.SitePage', copyOfPage(page, { promoted: promoted.no, folder: templatesFolder }, context))),
    SavePageAsTemplate2: writes(['creationMode'], (page, _args, context) => entity('SP.Publishing.SitePage', copyOfPage(page, { promoted: promoted.no, folder: templatesFolder }, context))),
    GetVersion: reads(['versionId'], (page, args, context) => entity('SP.Publishing.SitePage', versionOf(page, args.integer('versionId'), context))),
    GetLatestVersionsInDescendingOrder: reads(['numVersions'], (page, args, context) => value(latestVersions(page, args.integer('numVersions'), context))),
    RestoreByLabel: writes(['versionlabel'], (page, args, context) => {
      const { version } = versionOf(page, versionFromLabel(args.text('versionlabel')) ?? 0, context);
      demandWritable(itemEntry(page.web, page.list, page.item), context);
      restoreVersion(context.store, page.list, page.item, { ...version, comment: '', current: false }, context.user.id);
      return nothing;
    }),
    GetDependencyMetadata: reads([], () => value(listOf('SP.Publishing.SitePageDependencyMetadata', []))),
    SharePagePreviewByEmail: writes(['message', 'recipientEmails'], () => nothing),
    Update: writes([], () => nothing),
  },
  id: ({ item }) => `SitePages/Pages(${item.id})`,
  etag: ({ item }) => `"${item.guid},${item.etag}"`,
  update: (page, changes, context) => void savePage(page, columnsFrom(changes, context), context),
  remove: (page, context) => void recycleEntry(itemEntry(page.web, page.list, page.item), context, { keep: false }),
});

defineType('SP.Publishing.UserInfo', {
  properties: {
    AccountName: ({ loginName }) => loginName,
    Acronym: ({ title }) => title.split(/\s+/).map((word) => word.slice(0, 1)).join('').slice(0, 2).toUpperCase(),
    Color: null,
    Name: ({ title }) => title,
  },
});

/** The address as the browser needs it: what is stored below the host gets the host that the caller used. */
function absoluteAddress(address: string | null, context: Context): string | null {
  return address?.startsWith('/') ? context.origin + encodeURI(decodeIfEncoded(address)) : address;
}

function decodeIfEncoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function bylineValue(people: readonly string[]): Value {
  return people.length === 0 ? null : listOf('Edm.String', people);
}

/** When, and by whom, the last version that others see was made. */
function versionInfo({ item, version }: PageView, { store }: Context): Value {
  const last = version.level === level.published ? version : item.published;
  return complex('SP.Publishing.SitePageVersionInfo', {
    LastVersionCreated: last?.modified ?? noVersionYet,
    LastVersionCreatedBy: last ? principalById(store, last.editorId)?.title ?? '' : '',
  });
}

function isRepost({ item }: PageView): boolean {
  return item.contentTypeId.startsWith(pageContentType.repost);
}

function versionOf(page: PageView, uiVersion: number, context: Context): PageView {
  context.demand(permission.viewVersions, page.item, page.web.siteId);
  const version = [currentVersion(page.item), ...keptVersions(context.store, page.item)].find((each) => each.uiVersion === uiVersion);
  if (!version) throw itemMissing();
  return { ...page, version };
}

function latestVersions(page: PageView, count: number, context: Context): Value {
  context.demand(permission.viewVersions, page.item, page.web.siteId);
  const versions = [currentVersion(page.item), ...keptVersions(context.store, page.item)].slice(0, Math.max(count, 0));
  return listOf('SP.Publishing.SitePageVersionInfoCollection', versions.map(({ modified, editorId }) =>
    complex('SP.Publishing.SitePageVersionInfoCollection', { Created: modified, CreatedBy: principalById(context.store, editorId)?.title ?? '' })));
}

/** SharePoint answers true where all went well, and an error where not. */
function done(result: PageView | void): Resource {
  return value(result !== null);
}
