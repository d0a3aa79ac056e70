import {
  changesOf, itemById, lastChange, lastChangeUntil, listsOf, permission, subWebsOf, timeOfChange, toIso, webById,
  type Item, type ItemChangeEntry, type List, type Store, type Web,
} from '../../../store/index';
import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';
import { defineType, extendType } from '../../model/registry';
import { entities, reads, type Resource } from '../../model/types';
import { complex } from '../../model/values';
import { visibleItem } from '../items/visibility';

/** A change of an item, with the item if it is still there. */
interface Change {
  readonly entry: ItemChangeEntry;
  readonly list: List;
  readonly item: Item | undefined;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.ChangeItem': Change }
}

/** SharePoint's numbers of the kinds of changes. */
const changeType = { add: 1, update: 2, delete: 3, security: 2 } as const;
const emptyGuid = '00000000-0000-0000-0000-000000000000';
const mostChanges = 1000;

/** .NET ticks of 1970, and of a millisecond. */
const epochTicks = 621_355_968_000_000_000n;
const ticksInMillisecond = 10_000n;

defineType('SP.ChangeItem', {
  id: ({ entry }) => `SP.ChangeItem${entry.number}`,
  properties: {
    ChangeToken: ({ entry, list }) => complex('SP.ChangeToken', { StringValue: changeToken(entry, list) }),
    ChangeType: ({ entry }) => changeType[entry.kind],
    SiteId: ({ list }, { store }) => webById(store, list.webId)?.siteId ?? emptyGuid,
    Time: ({ entry }) => entry.at,
    ItemId: ({ entry }) => entry.itemId,
    ListId: ({ list }) => list.guid,
    UniqueId: ({ item }) => item?.guid ?? emptyGuid,
    WebId: ({ list }) => list.webId,
  },
});

extendType('SP.List', { methods: { GetChanges: reads(['query'], (list, args, context) => changesIn([list], args, context)) } });
extendType('SP.Web', { methods: { GetChanges: reads(['query'], (web, args, context) => changesIn(listsOf(context.store, web.id), args, context)) } });
extendType('SP.Site', {
  methods: { GetChanges: reads(['query'], (site, args, context) => changesIn(websBelow(webById(context.store, site.rootWebId)!, context.store).flatMap(({ id }) => listsOf(context.store, id)), args, context)) },
});

/** Changes of items in lists that the caller may see. What is asked of other kinds of things has not changed: it is not logged. */
function changesIn(lists: readonly List[], args: Args, context: Context): Resource {
  const { store } = context;
  const query = args.object('query');
  const asks = (name: string): boolean => query[name] === true;
  const seen = new Map(lists.filter((list) => context.can(permission.viewListItems, list, webById(store, list.webId)!.siteId)).map((list) => [list.id, list]));
  const ofItems = !['List', 'Web', 'Site', 'Field', 'View', 'User', 'Group'].some(asks) || ['Item', 'File', 'Folder'].some(asks);
  const kinds = [...(asks('Add') ? ['add' as const] : []), ...(asks('Update') ? ['update' as const] : []), ...(asks('DeleteObject') ? ['delete' as const] : [])];
  const found = !ofItems ? [] : changesOf(store, {
    listIds: [...seen.keys()], kinds, after: changeBound(query['ChangeTokenStart'], store), upTo: changeBound(query['ChangeTokenEnd'], store),
    latestFirst: asks('LatestFirst'), limit: Math.min(Number(query['FetchLimit'] ?? mostChanges) || mostChanges, mostChanges),
  });
  return entities('SP.ChangeItem', found.flatMap((entry) => visibleChange(entry, seen.get(entry.listId)!, context)));
}

function visibleChange(entry: ItemChangeEntry, list: List, context: Context): Change[] {
  const item = itemById(context.store, list.id, entry.itemId);
  if (item && !visibleItem(list, item, context)) return [];
  return [{ entry, list, item }];
}

function websBelow(web: Web, store: Store): Web[] {
  return [web, ...subWebsOf(store, web.id).flatMap((each) => websBelow(each, store))];
}

/** The token of a place in the change log, as a list hands it out. */
export function changeToken(entry: Pick<ItemChangeEntry, 'at' | 'number'>, { guid }: List): string {
  return tokenOf(3, guid, entry);
}

/** Where the change log ends now, as a list, a web or a site says it. */
export function currentToken(scope: 1 | 2 | 3, guid: string, store: Store): string {
  return tokenOf(scope, guid, lastChange(store) ?? { at: store.now(), number: 0 });
}

function tokenOf(scope: 1 | 2 | 3, guid: string, { at, number }: Pick<ItemChangeEntry, 'at' | 'number'>): string {
  return `1;${scope};${guid};${BigInt(Date.parse(at)) * ticksInMillisecond + epochTicks};${number}`;
}

/** The change that a token means: 0 is before the first. One whose number the log does not know (callers write -1) has a time: then the last change until that. */
export function changeBound(given: unknown, store: Store): number | null {
  if (given === undefined || given === null) return null;
  const text = (given as { readonly StringValue?: unknown }).StringValue;
  const [, ticks, number] = (typeof text === 'string' ? /^1;\d;[0-9a-f-]{36};(\d{1,19});(-1|\d{1,15})$/i.exec(text) : null) ?? [];
  if (ticks === undefined) throw badArgument('The changeToken format is invalid.');
  const at = toIso(Number((BigInt(ticks) - epochTicks) / ticksInMillisecond));
  return number === '0' || timeOfChange(store, Number(number)) === at ? Number(number) : lastChangeUntil(store, at);
}
