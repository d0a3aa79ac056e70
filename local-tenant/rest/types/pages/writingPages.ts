import {
  addFile, checkIn, checkOut, clearSchedule, ensureFolder, itemById, level, listContentTypeId, nameProblem, newGuid, pageContent, permission, principalById,
  publish, saveFile, setSchedule, templateOf, undoCheckOut, updateItem, versioning, versionLabel, type Item, type ItemData, type List, type Store,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';
import { checkedOutBy, nameBlocked, nameNotPermitted } from '../files/errors';
import { clientSideApplicationId } from '../files/templateFiles';
import { fileNameFor, freePageName, temporaryName } from './pageNames';
import { again, pageById, pageUrl, type PageLibrary, type PageView } from './sitePages';

/** Values of PromotedState: an ordinary page, one that becomes news when it is published, and news. */
export const promoted = { no: 0, onPublish: 1, yes: 2 } as const;

export const pageContentType = {
  page: '0x0101009D1CB255DA76424F860D91F20E6C4118',
  repost: '0x0101009D1CB255DA76424F860D91F20E6C41180300000000000000000000000000000002',
} as const;

/** Marks a page whose file name is still a made-up one; its first title names it. */
const unnamed = '_TemporaryName';

export interface NewPage {
  readonly columns: ItemData;
  /** File name; without one the first title that is saved makes it. */
  readonly name?: string | null;
  /** Below the library's root; default: the root. */
  readonly folder?: string;
  readonly contentType?: string;
  /** Leave it as a draft that nobody has checked out. */
  readonly checkedIn?: boolean;
}

/** Makes a page: a draft (0.1), checked out to its maker. @throws 403, 400 for a bad or taken name */
export function createPage({ web, list }: PageLibrary, page: NewPage, context: Context): PageView {
  const { store, user } = context;
  context.demand(permission.addListItems, list, web.siteId);
  const folder = page.folder ?? '';
  const named = page.name !== undefined && page.name !== null && page.name !== '' ? page.name : null;
  const name = named === null ? temporaryName(newGuid()) : freePageName(store, list, folder, checkedName(named));
  const minor = versioning(list).minor;
  const contentType = page.contentType ?? pageContentType.page;
  const id = store.transaction(() => {
    ensureFolder(store, list.id, folder, user.id);
    const made = addFile(store, list.id, {
      name, folder, content: pageContent, authorId: user.id, uiVersion: minor ? 1 : 512, level: minor ? level.draft : level.published,
      ...(templateOf(list).contentTypes.some((each) => each.id === contentType) ? { contentTypeId: listContentTypeId(list, contentType) } : {}),
      data: withoutEmpty({ ...page.columns, ClientSideApplicationId: clientSideApplicationId, ...(named === null ? { [unnamed]: true } : {}) }),
    });
    if (!page.checkedIn) updateItem(store, itemById(store, list.id, made)!, { level: level.checkout, checkedOutTo: user.id, editorId: user.id });
    return made;
  });
  return pageById({ web, list }, id, context);
}

/** Reserves a page for the caller; his or her own reservation simply goes on. @throws 403, 423 */
export function checkOutPage(page: PageView, context: Context): PageView {
  demandEditable(page, context);
  if (page.item.checkedOutTo !== context.user.id) checkOut(context.store, page.list, page.item, context.user.id);
  return again(page, context);
}

/** Saves columns: into the caller's check-out, or as a new draft. A page without a name of its own gets one from its title. */
export function savePage(page: PageView, columns: ItemData, context: Context): PageView {
  const { store, user } = context;
  demandEditable(page, context);
  store.transaction(() => {
    const saved = saveFile(store, page.list, page.item, { data: columns, editorId: user.id });
    nameByTitle(page.list, saved, context);
  });
  return again(page, context);
}

/** Ends the caller's check-out as a minor version. */
export function checkInDraft(page: PageView, context: Context): PageView {
  demandEditable(page, context);
  if (page.item.checkedOutTo !== null) checkIn(context.store, page.list, page.item, 0, '');
  return again(page, context);
}

/** Makes the newest draft what everybody sees; what was to be promoted becomes news. @throws 403, 423 */
export function publishPage(page: PageView, context: Context, comment = ''): PageView {
  demandEditable(page, context);
  publishItem(context, page.list, page.item, comment);
  return again(page, context);
}

/** Publishing itself, without asking who: also what a schedule does when its time has come. */
export function publishItem({ store }: { readonly store: Store }, list: List, item: Item, comment: string): void {
  store.transaction(() => {
    clearSchedule(store, item);
    const checkedIn = item.checkedOutTo === null ? item : checkIn(store, list, item, 1, comment);
    const published = checkedIn.level === level.published ? checkedIn : publish(store, list, checkedIn, comment);
    markPublished(store, published);
  });
}

/** What happens to a page when it is published, by whatever way: what waited to be news becomes news, and the first time is noted. */
export function markPublished(store: Store, item: Item): void {
  if (item.level !== level.published) return;
  const data: ItemData = {
    ...(item.data['PromotedState'] === promoted.onPublish ? { PromotedState: promoted.yes } : {}),
    ...(item.data['FirstPublishedDate'] ? {} : { FirstPublishedDate: store.now() }), PublishStartDate: null,
  };
  updateItem(store, item, { data, editorId: item.editorId, modified: item.modified });
}

/** Marks a page as news, or takes the mark away, in the published version and in the draft. */
export function promotePage(page: PageView, news: boolean, context: Context): void {
  const { store } = context;
  demandEditable(page, context);
  const { item } = page;
  const isPublished = item.level === level.published || item.published !== null;
  const state: ItemData = news
    ? { PromotedState: isPublished ? promoted.yes : promoted.onPublish, ...(isPublished && !item.data['FirstPublishedDate'] ? { FirstPublishedDate: store.now() } : {}) }
    : { PromotedState: promoted.no };
  updateItem(store, item, {
    data: state, editorId: item.editorId, modified: item.modified,
    ...(item.published ? { published: { ...item.published, data: { ...item.published.data, ...state } } } : {}),
  });
}

/** Throws the caller's check-out away. @returns the page as it was before; null when it never was more than that check-out */
export function discardPage(page: PageView, context: Context): PageView | null {
  demandEditable(page, context);
  if (page.item.checkedOutTo === null) return page;
  return undoCheckOut(context.store, page.item) === null ? null : again(page, context);
}

/** Publishes the draft at a time; at once when that has passed. @returns the version that is to be published, e.g. "0.3" */
export function schedulePage(page: PageView, at: string, context: Context): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) throw badArgument('PublishStartDate is not a valid date.');
  const draft = checkInDraft(savePage(page, { PublishStartDate: new Date(time).toISOString().replace(/\.\d+Z$/, 'Z') }, context), context);
  const label = versionLabel(draft.item.uiVersion);
  if (time <= context.store.clock.now()) publishItem(context, draft.list, draft.item, '');
  else setSchedule(context.store, draft.item, time);
  return label;
}

/** @throws 403 without the right to edit, 423 while somebody else has the page checked out */
export function demandEditable(page: PageView, context: Context): void {
  context.demand(permission.editListItems, page.item, page.web.siteId);
  const owner = page.item.checkedOutTo;
  if (owner !== null && owner !== context.user.id) throw checkedOutBy(context.absolute(pageUrl(page)), principalById(context.store, owner)?.loginName ?? '');
}

function nameByTitle(list: List, item: Item, { store }: Context): void {
  const title = item.data['Title'];
  if (item.data[unnamed] !== true || typeof title !== 'string' || title.trim() === '') return;
  updateItem(store, item, { leaf: freePageName(store, list, item.folder, fileNameFor(title)), data: { [unnamed]: null }, editorId: item.editorId, modified: item.modified });
}

function checkedName(name: string): string {
  const leaf = name.slice(name.lastIndexOf('/') + 1);
  const withExtension = /\.aspx$/i.test(leaf) ? leaf : `${leaf}.aspx`;
  const problem = nameProblem(withExtension, 'file');
  if (problem === 'blocked') throw nameBlocked(withExtension);
  if (problem) throw nameNotPermitted();
  return withExtension;
}

function withoutEmpty(columns: ItemData): ItemData {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null && value !== undefined));
}
