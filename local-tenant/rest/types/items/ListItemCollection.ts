import { itemById, type Field, type List } from '../../../store/index';
import type { Context } from '../../model/Context';
import { invalidQuery, itemMissing, listViewThreshold } from '../../model/errors';
import { defineCollection, extendType, memberOf } from '../../model/registry';
import { collection, entity, reads, value, type Page } from '../../model/types';
import type { Filter } from '../../odata/parseFilter';
import type { ODataQuery, Selection } from '../../odata/query';
import { isLookup, isPerson } from './fieldKinds';
import type { ListItem } from './fieldValue';
import { Columns } from './query/columns';
import { parsePageToken } from './query/pageToken';
import { countItems, selectItems } from './query/selectItems';
import { checkLookups, viewThreshold } from './query/threshold';
import { visibleItem } from './visibility';
import { addItemFromBody } from './write/addItem';

declare module '../../model/EntityTypes' {
  interface CollectionParents { 'SP.ListItemCollection': List }
}

const defaultTop = 100;

/** SP.ListItemCollection: reads go to SQL, whatever the size of the list. */
defineCollection('SP.ListItemCollection', {
  of: 'SP.ListItem',
  page: (list, query, context) => itemPage(list, query, context),
  byKey: (list, key, context) => openItem(list, key, context),
  create: (list, body, context) => addItemFromBody(list, body, context),
  methods: {
    GetById: reads(['id'], (list, args, context) => entity('SP.ListItem', openItem(list, args.number('id'), context))),
    GetItemByStringId: reads(['stringId'], (list, args, context) => entity('SP.ListItem', openItem(list, args.number('stringId'), context))),
  },
});

extendType('SP.List', {
  navigations: { Items: (list) => collection('SP.ListItemCollection', list) },
  methods: {
    GetItemById: reads(['id'], (list, args, context) => entity('SP.ListItem', openItem(list, args.number('id'), context))),
    GetItemByStringId: reads(['stringId'], (list, args, context) => entity('SP.ListItem', openItem(list, args.number('stringId'), context))),
    GetItemByUniqueId: reads(['uniqueId'], (list, args, context) => {
      const row = context.store.get<{ id: number }>('SELECT id FROM item WHERE guid = ? AND list_id = ?', args.text('uniqueId').replace(/[{}]/g, '').toLowerCase(), list.id);
      return entity('SP.ListItem', openItem(list, row?.id ?? -1, context));
    }),
    ReserveListItemId: { params: [], writes: true, run: (list, _args, context) => {
      context.store.run('UPDATE list SET last_item_id = last_item_id + 1 WHERE id = ?', list.id);
      return value(list.lastItemId + 1);
    } },
  },
});

/** An item by its id. @throws 404 when there is none, or none that the caller may see */
function openItem(list: List, key: string | number, context: Context): ListItem {
  const id = Number(key);
  const item = Number.isInteger(id) ? itemById(context.store, list.id, id) : undefined;
  const seen = item && visibleItem(list, item, context);
  if (!seen) throw itemMissing();
  return { list, item: seen };
}

/** A page of items for the query options of a request. */
function itemPage(list: List, query: ODataQuery, context: Context): Page<ListItem> {
  const columns = new Columns(context.store, list);
  checkSelection(query.selection, columns);
  const order = query.orderBy.map(({ path, descending }) => ({ name: path.join('/'), column: columns.column(path), descending }));
  checkLookups([...lookupsIn(query, columns), ...order.map(({ column }) => column.field)]);
  const top = query.top ?? defaultTop;
  if (top > viewThreshold && list.itemCount > viewThreshold) throw listViewThreshold();
  if (top === 0) return { entities: [] };
  // Sorting by Id is the natural order, up or down.
  const after = query.skipToken === undefined ? undefined : parsePageToken(query.skipToken);
  const { items, next } = selectItems({ list, columns, filter: query.filter, order, limit: top, after }, context);
  return { entities: items.map((item) => ({ list, item })), ...(next === undefined ? {} : { next: { $skiptoken: next } }) };
}

/** How many items of a list a filter lets through, of those that the caller may see. */
export function itemCount(list: List, filter: Filter | undefined, context: Context): number {
  return countItems({ list, columns: new Columns(context.store, list), filter, order: [], limit: 1, after: undefined }, context);
}

/**
 * Persons and lookups are not values: $expand must name them and $select what is wanted of them.
 * Unknown names are refused here too, since an empty list has no item to refuse them for.
 */
function checkSelection(selection: Selection, columns: Columns): void {
  const related = (name: string): boolean => {
    const field = columns.field(name);
    return field !== undefined && (isPerson(field) || isLookup(field));
  };
  for (const name of new Set([...selection.spelled, ...selection.expanded.keys()])) {
    const isKnown = memberOf('SP.ListItem', name) !== undefined || columns.field(name) !== undefined || /stringid$/i.test(name);
    if (!isKnown) columns.column([name]);
    const inside = selection.expanded.get(name.toLowerCase());
    if (!related(name) || memberOf('SP.ListItem', name)) continue;
    if (inside === undefined || inside.names === null) {
      throw invalidQuery(`The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`);
    }
  }
}

function lookupsIn(query: ODataQuery, columns: Columns): Field[] {
  const names = [...query.selection.expanded.keys(), ...query.selection.spelled.map((name) => name.replace(/Id$/, ''))];
  return [...names.flatMap((name) => columns.field(name) ?? []), ...(query.filter ? fieldsOfFilter(query.filter, columns) : [])];
}

function fieldsOfFilter(filter: Filter, columns: Columns): Field[] {
  switch (filter.type) {
    case 'and': case 'or': case 'compare': return [...fieldsOfFilter(filter.left, columns), ...fieldsOfFilter(filter.right, columns)];
    case 'not': return fieldsOfFilter(filter.operand, columns);
    case 'call': return filter.arguments.flatMap((each) => fieldsOfFilter(each, columns));
    case 'member': return [columns.column(filter.path).field];
    case 'literal': return [];
  }
}
