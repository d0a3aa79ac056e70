import { level, permission, principalIdsOf, toItem, updateList, updateWeb, type ItemRow } from '../../../store/index';
import { jsonBody } from '../../body';
import type { Context } from '../../model/Context';
import { badArgument, listViewThreshold } from '../../model/errors';
import { defineCollection } from '../../model/registry';
import { entities, entity, nothing, reads, value, writes, type Page } from '../../model/types';
import { applyQuery } from '../../odata/readCollection';
import type { ODataQuery } from '../../odata/query';
import { createAppPage, updateAppPage } from './appPages';
import { columnsFrom } from './pageFields';
import { textOf } from '../files/locate';
import { itemAtUrl, pageByGuid, pageById, pageByUrl, pageView, templatesFolder, type PageLibrary, type PageView } from './sitePages';
import { translationsOf } from './translations';
import { createPage, pageContentType, promoted, publishPage } from './writingPages';

declare module '../../model/EntityTypes' {
  interface CollectionParents { 'SP.Publishing.SitePageCollection': PageLibrary }
}

const pageSize = 100;
/** More pages than this cannot be filtered or sorted (SharePoint's list view threshold). */
const threshold = 5000;

defineCollection('SP.Publishing.SitePageCollection', {
  of: 'SP.Publishing.SitePage',
  page: pagesOf,
  byKey: (library, key, context) => (typeof key === 'number' ? pageById(library, key, context) : pageByGuid(library, key, context)),
  create: (library, body, context) => create(library, body, context),
  methods: {
    GetById: reads(['id'], (library, args, context) => entity('SP.Publishing.SitePage', pageById(library, args.integer('id'), context))),
    GetByUniqueId: reads(['uniqueId'], (library, args, context) => entity('SP.Publishing.SitePage', pageByGuid(library, args.text('uniqueId'), context))),
    GetByUrl: reads(['url'], (library, args, context) => entity('SP.Publishing.SitePage', pageByUrl(library, args.text('url'), context))),
    IsSitePage: reads(['url'], (library, args, context) => {
      const item = itemAtUrl(library, args.text('url'), context);
      return value(pageView(library, item, context) !== undefined && item!.contentTypeId.startsWith(pageContentType.page));
    }),
    GetTranslations: reads(['sourceItemId'], (library, args, context) => entity('SP.TranslationStatusCollection', translationsOf(pageByGuid(library, args.text('sourceItemId'), context), context))),
    Feed: reads(['promotedState', 'published', 'metadataFilter', 'languageOverride'], (library, args, context) =>
      entities('SP.Publishing.SitePage', feed(library, args.has('promotedState') ? args.integer('promotedState') : promoted.yes, args.boolean('published', true), context))),
    Templates: reads([], (library, _args, context) => entities('SP.Publishing.SitePage', allPages(library, context).filter(({ item }) => item.folder === templatesFolder))),
    Reposts: writes(['content'], (library, _args, context) => entity('SP.Publishing.SitePage', repost(library, jsonBody(context.bytes), context))),
    CreateAppPage: writes(['webPartDataAsJson'], (library, args, context) => value(createAppPage(library, args.text('webPartDataAsJson'), null, context))),
    CreateFullPageApp: writes(['webPartDataAsJson', 'title', 'addToQuickLaunch'], (library, args, context) =>
      value(createAppPage(library, args.text('webPartDataAsJson'), args.textOr('title', null), context))),
    UpdateAppPage: writes(['pageId', 'webPartDataAsJson', 'title', 'includeInNavigation'], (library, args, context) =>
      value(updateAppPage(pageById(library, args.integer('pageId'), context), args.text('webPartDataAsJson'), args.textOr('title', null), context))),
    UpdateFullPageApp: writes(['serverRelativeUrl', 'webPartDataAsJson'], (library, args, context) => {
      updateAppPage(pageByUrl(library, args.text('serverRelativeUrl'), context), args.text('webPartDataAsJson'), null, context);
      return nothing;
    }),
    SetMultilingual: writes(['enabled'], ({ web }, args, context) => {
      context.demand(permission.manageWeb, web, web.siteId);
      updateWeb(context.store, web.id, { settings: { IsMultilingual: args.boolean('enabled') } });
      return nothing;
    }),
    SetScheduling: writes(['enabled'], ({ web, list }, args, context) => {
      context.demand(permission.manageLists, list, web.siteId);
      updateList(context.store, list.id, { settings: { PageSchedulingEnabled: args.boolean('enabled') } });
      return nothing;
    }),
    EnsureTitleResource: writes([], () => nothing),
  },
});

/** POST to the collection: a draft checked out to its maker, with whatever columns the body gives. */
function create(library: PageLibrary, body: Readonly<Record<string, unknown>>, context: Context): PageView {
  const name = body['Name'] ?? body['FileName'];
  if (name !== undefined && name !== null && typeof name !== 'string') throw badArgument('Name');
  const columns = columnsFrom(body, context);
  return createPage(library, {
    name: name ?? null,
    columns: { CanvasContent1: '[]', PromotedState: promoted.no, ...columns, PageLayoutType: textOf(columns, 'PageLayoutType') ?? 'Article' },
  }, context);
}

/** A repost is a news page that leads elsewhere; it is published at once unless it is to be a draft. */
function repost(library: PageLibrary, body: Readonly<Record<string, unknown>>, context: Context): PageView {
  const columns = columnsFrom(body, context);
  const title = textOf(columns, 'Title') ?? 'Repost';
  const page = createPage(library, {
    name: title.replace(/[^\p{L}\p{N}_-]/gu, '-'), contentType: pageContentType.repost,
    columns: { ...columns, PageLayoutType: 'RepostPage', PromotedState: promoted.onPublish },
  }, context);
  return body['ShouldSaveAsDraft'] === true ? page : publishPage(page, context);
}

/** Pages by id, a hundred at a time; filters and orders look at all of them, up to the threshold. */
function pagesOf(library: PageLibrary, query: ODataQuery, context: Context): Page<PageView> {
  if (query.filter || query.orderBy.length > 0 || query.skip !== undefined) {
    if (library.list.itemCount > threshold) throw listViewThreshold();
    return applyQuery('SP.Publishing.SitePage', ordinaryPages(library, context), query, context) as Page<PageView>;
  }
  const wanted = Math.min(query.top ?? pageSize, threshold);
  const after = Number(/p_ID=(\d+)/.exec(query.skipToken ?? '')?.[1] ?? 0);
  const found: PageView[] = [];
  for (const view of readPages(library, after, context)) {
    if (view.item.folder === templatesFolder) continue;
    if (found.length === wanted) return { entities: found, next: { $skiptoken: `Paged=TRUE&p_ID=${found.at(-1)!.item.id}` } };
    found.push(view);
  }
  return { entities: found };
}

function allPages(library: PageLibrary, context: Context): PageView[] {
  return [...readPages(library, 0, context)];
}

function ordinaryPages(library: PageLibrary, context: Context): PageView[] {
  return allPages(library, context).filter(({ item }) => item.folder !== templatesFolder);
}

function* readPages(library: PageLibrary, after: number, context: Context): Generator<PageView> {
  const step = 200;
  for (let last = after; ;) {
    const rows = context.store.all<ItemRow>('SELECT * FROM item WHERE list_id = ? AND id > ? AND kind = 0 ORDER BY id LIMIT ?', library.list.id, last, step);
    for (const row of rows) {
      const view = pageView(library, toItem(row), context);
      if (view) yield view;
    }
    if (rows.length < step) return;
    last = rows.at(-1)!.id;
  }
}

/** News (or pages in another state of promotion), the newest first. */
function feed(library: PageLibrary, state: number, published: boolean, context: Context): PageView[] {
  if (library.list.itemCount > threshold) throw listViewThreshold();
  const date = ({ version }: PageView): string => textOf(version.data, 'FirstPublishedDate') ?? '';
  return ordinaryPages(library, context)
    .filter(({ version }) => Number(version.data['PromotedState'] ?? 0) === state && (!published || version.level === level.published))
    .sort((one, other) => date(other).localeCompare(date(one)));
}

/** Entra groups that the caller is in, as GUIDs: for audiences. */
export function membershipIds({ store, user }: Context): string[] {
  return principalIdsOf(store, user)
    .map((id) => /c:0t\.c\|tenant\|([0-9a-f-]{36})/i.exec(store.get<{ login_name: string }>('SELECT login_name FROM principal WHERE id = ?', id)?.login_name ?? '')?.[1])
    .filter((guid) => guid !== undefined);
}
