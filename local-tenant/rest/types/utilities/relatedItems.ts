import { entryAt, itemById, listByGuid, listByTitle, permission, updateItem, webAround, webById, webByUrl, type Item, type List, type Web } from '../../../store/index';
import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { accessDenied, badArgument, itemMissing, listMissing } from '../../model/errors';
import { extendType } from '../../model/registry';
import { textOr } from '../../model/text';
import { nothing, reads, value, writes, type Resource } from '../../model/types';
import { complex, listOf, type Complex } from '../../model/values';
import { fileRef, type ListItem } from '../items/fieldValue';
import { mayWrite, visibleItem } from '../items/visibility';
import { pathOf } from '../sites/urls';

/** A link as SharePoint keeps it, as JSON, in the column RelatedItems. */
interface Link {
  readonly ItemId: number;
  /** GUIDs. */
  readonly ListId: string;
  readonly WebId: string;
}

const column = 'RelatedItems';
const pageSize = 20;

/** Static members of SP.RelatedItemManager: links from one item to others. */
const methods = {
  AddSingleLink: writes(['SourceListName', 'SourceItemID', 'SourceWebUrl', 'TargetListName', 'TargetItemID', 'TargetWebUrl', 'TryAddReverseLink'], (_root, args, context) => {
    const source = itemOf(args, 'Source', context);
    const target = itemOf(args, 'Target', context);
    return link(source, target, args.boolean('TryAddReverseLink'), context);
  }),
  AddSingleLinkToUrl: writes(['SourceListName', 'SourceItemID', 'TargetItemUrl', 'TryAddReverseLink'], (_root, args, context) =>
    link(itemOf(args, 'Source', context), itemAt(args.text('TargetItemUrl'), context), args.boolean('TryAddReverseLink'), context)),
  AddSingleLinkFromUrl: writes(['SourceItemUrl', 'TargetListName', 'TargetItemID', 'TryAddReverseLink'], (_root, args, context) =>
    link(itemAt(args.text('SourceItemUrl'), context), itemOf(args, 'Target', context), args.boolean('TryAddReverseLink'), context)),
  DeleteSingleLink: writes(['SourceListName', 'SourceItemID', 'SourceWebUrl', 'TargetListName', 'TargetItemID', 'TargetWebUrl', 'TryDeleteReverseLink'], (_root, args, context) => {
    const source = itemOf(args, 'Source', context);
    const target = itemOf(args, 'Target', context);
    save(source, linksOf(source.item).filter((each) => !same(each, linkTo(target))), context);
    if (args.boolean('TryDeleteReverseLink')) save(target, linksOf(target.item).filter((each) => !same(each, linkTo(source))), context);
    return nothing;
  }),
  GetRelatedItems: reads(['SourceListName', 'SourceItemID'], (_root, args, context) => value(listOf('SP.RelatedItem', related(itemOf(args, 'Source', context), context)))),
  GetPageOneRelatedItems: reads(['SourceListName', 'SourceItemID'], (_root, args, context) => value(listOf('SP.RelatedItem', related(itemOf(args, 'Source', context), context).slice(0, pageSize)))),
};

extendType('Root', { methods: Object.fromEntries(Object.entries(methods).map(([name, method]) => [`SP.RelatedItemManager.${name}`, method])) });

/** The item that parameters name: a list by GUID or title, in a web by URL (default: the caller's). @throws 404 */
function itemOf(args: Args, side: 'Source' | 'Target', context: Context): ListItem {
  const url = args.textOr(`${side}WebUrl`, '');
  const web = url === '' ? context.web : webByUrl(context.store, pathOf(url, context));
  if (!web) throw badArgument(`Invalid URL: ${url}`);
  const name = args.text(`${side}ListName`);
  const list = listByGuid(context.store, name.replace(/[{}]/g, '')) ?? listByTitle(context.store, web.id, name);
  if (!list || list.webId !== web.id) throw listMissing();
  return seen(list, itemById(context.store, list.id, args.integer(`${side}ItemID`)), context);
}

function itemAt(url: string, context: Context): ListItem {
  const found = webAround(context.store, pathOf(url, context));
  const entry = found && entryAt(context.store, found.web, found.path);
  if (!entry?.list) throw itemMissing();
  return seen(entry.list, entry.item, context);
}

function seen(list: List, item: Item | null | undefined, context: Context): ListItem {
  const visible = item ? visibleItem(list, item, context) : undefined;
  if (!visible) throw itemMissing();
  return { list, item: visible };
}

function link(source: ListItem, target: ListItem, reverse: boolean, context: Context): Resource {
  add(source, linkTo(target), context);
  if (reverse) add(target, linkTo(source), context);
  return nothing;
}

function add(from: ListItem, to: Link, context: Context): void {
  save(from, [...linksOf(from.item).filter((each) => !same(each, to)), to], context);
}

function save({ list, item }: ListItem, links: readonly Link[], context: Context): void {
  if (!context.can(permission.editListItems, item, context.webOf(list).siteId) || !mayWrite(list, item, context)) throw accessDenied();
  const stored = itemById(context.store, list.id, item.id)!;
  updateItem(context.store, stored, { data: { [column]: JSON.stringify(links) }, editorId: context.user.id });
}

/** Where a list has a column of that name, people may have written anything into it: what is no link is left out. */
function linksOf({ data }: Item): Link[] {
  try {
    const parsed: unknown = JSON.parse(textOr(data[column], '[]'));
    return Array.isArray(parsed) ? parsed.filter(isLink) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function isLink(candidate: unknown): candidate is Link {
  const { ItemId: id, ListId: list, WebId: web } = (candidate ?? {}) as Partial<Record<keyof Link, unknown>>;
  return typeof id === 'number' && typeof list === 'string' && typeof web === 'string';
}

const linkTo = ({ list, item }: ListItem): Link => ({ ItemId: item.id, ListId: list.guid, WebId: list.webId });
const same = (one: Link, other: Link): boolean => one.ItemId === other.ItemId && one.ListId === other.ListId;

/** What an item is linked to, as far as the caller may see it. */
function related({ item }: ListItem, context: Context): Complex[] {
  return linksOf(item).flatMap(({ ItemId: id, ListId: listId, WebId: webId }) => {
    const list = listByGuid(context.store, listId);
    const target = list && itemById(context.store, list.id, id);
    const visible = list && target && visibleItem(list, target, context);
    const web = webById(context.store, webId);
    return list && visible && web ? [relatedItem({ list, item: visible }, web, context)] : [];
  });
}

function relatedItem(entry: ListItem, web: Web, context: Context): Complex {
  const { list, item } = entry;
  return complex('SP.RelatedItem', {
    IconUrl: item.leaf === null ? '/_layouts/15/images/itgen.png' : '/_layouts/15/images/icgen.gif', ItemId: item.id, ListId: list.guid,
    Title: item.leaf ?? textOr(item.data['Title']), Url: context.absolute(item.leaf === null ? `${list.rootUrl}/DispForm.aspx?ID=${item.id}` : fileRef(entry)), WebId: web.id,
  });
}
