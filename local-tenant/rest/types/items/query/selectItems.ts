import { toItem, type Item, type ItemRow, type List } from '../../../../store/index';
import type { Context } from '../../../model/Context';
import type { Filter } from '../../../odata/parseFilter';
import { visibleItem, visibleRows } from '../visibility';
import type { Column, Columns } from './columns';
import { filterToSql, type Condition } from './filterToSql';
import { pageToken, tokenValue, type PageToken } from './pageToken';
import { accessPath, indexedBy } from './threshold';

/** A query over one list's items. */
export interface ItemQuery {
  readonly list: List;
  readonly columns: Columns;
  readonly filter: Filter | undefined;
  /** More conditions that are not filters: a folder's scope. */
  readonly within?: Condition;
  readonly order: readonly { readonly name: string; readonly column: Column; readonly descending: boolean }[];
  readonly limit: number;
  readonly after: PageToken | undefined;
}

/** A page of items, and the token of the next one when there is more. */
export interface ItemPage {
  readonly items: readonly Item[];
  readonly next: string | undefined;
}

interface Row extends ItemRow { readonly [key: `key${number}`]: string | number | null }
interface Keyed { readonly item: Item; readonly keys: readonly (string | number | null)[] }

/** The items that the caller may see, filtered, sorted and cut to a page. */
export function selectItems(query: ItemQuery, context: Context): ItemPage {
  const { list, limit, after } = query;
  const visible = visibleRows(list, context);
  const published = runs(query).flatMap((run) => selectRun(query, { sql: visible.sql, params: visible.params }, run, context));
  const drafts = visible.overlaid === undefined ? [] : overlaidItems(query, { sql: visible.overlaid, params: visible.params }, context);
  const compare = comparator(query);
  const all = drafts.length === 0 ? published : [...published, ...drafts].sort(compare);
  const page = all.slice(0, limit);
  const last = page.at(-1);
  const next = all.length > limit && last && !after?.back
    ? pageToken(last.item.id, Object.fromEntries(query.order.map(({ name }, index) => [name, last.keys[index] ?? null])))
    : undefined;
  return { items: (after?.back ? page.reverse() : page).map(({ item }) => item), next };
}

/** How many items the caller may see. */
export function countItems(query: ItemQuery, context: Context): number {
  const { list, filter, columns } = query;
  const visible = visibleRows(list, context);
  const condition = filter ? filterToSql(filter, columns) : { sql: '1', params: [] };
  const { count } = context.store.get<{ count: number }>(
    `SELECT count(*) AS count FROM item WHERE list_id = ${list.id} AND ${visible.sql} AND ${condition.sql}`, ...visible.params, ...condition.params,
  )!;
  return count;
}

/** The same rows whether empty values come first or last: two runs, so that each can start inside an index. */
type Run = Condition | undefined;

/** Where the page begins, in one or two runs. */
function runs({ after, order }: ItemQuery): Run[] {
  const [first, ...rest] = order;
  if (!after) return [undefined];
  if (!first) return [{ sql: after.back ? 'id < ?' : 'id > ?', params: [after.id] }];
  if (rest.length > 0) return [{ sql: '1', params: [] }];
  const descending = first.descending !== after.back;
  const key = first.column.order;
  const [than, other] = descending ? ['<', '<='] : ['>', '>='];
  const value = tokenValue(after, first.name, first.column);
  const byId = `id ${than} ?`;
  if (value === null) {
    const sameEmpty: Run = { sql: `${key} IS NULL AND ${byId}`, params: [after.id] };
    return descending ? [sameEmpty] : [sameEmpty, { sql: `${key} IS NOT NULL`, params: [] }];
  }
  const later: Run = { sql: `${key} ${other} ? AND (${key} ${than} ? OR ${byId})`, params: [value, value, after.id] };
  return descending ? [later, { sql: `${key} IS NULL`, params: [] }] : [later];
}

function selectRun(query: ItemQuery, visible: Condition, run: Run, { store }: Context): Keyed[] {
  const { list, columns, filter, within, order, limit, after } = query;
  const path = accessPath(store, list, filter, order[0]?.column.field, columns);
  const conditions = [visible, ...(filter ? [filterToSql(filter, columns)] : []), ...(path.within ? [path.within] : []), ...(within ? [within] : []), ...(run ? [run] : [])];
  const back = after?.back ?? false;
  const keys = order.map(({ column }, index) => `${column.order} AS key${index}`);
  const direction = (descending: boolean): string => (descending !== back ? 'DESC' : 'ASC');
  const orderBy = [...order.map(({ column, descending }) => `${column.order} ${direction(descending)}`), `id ${direction(order[0]?.descending ?? false)}`];
  // Several sort columns cannot start inside an index: the page is cut afterwards, from what the filter left.
  const cut = order.length > 1 && after !== undefined;
  const sql = `SELECT ${['item.*', ...keys].join(', ')} FROM item${indexedBy(path.index)}
    WHERE list_id = ${list.id} AND ${conditions.map((each) => `(${each.sql})`).join(' AND ')} ORDER BY ${orderBy.join(', ')}${cut ? '' : ` LIMIT ${limit + 1}`}`;
  const rows = store.all<Row>(sql, ...conditions.flatMap(({ params }) => [...params])).map((row) => ({ item: toItem(row), keys: order.map((_, index) => row[`key${index}`] ?? null) }));
  return cut ? afterToken(rows, query).slice(0, limit + 1) : rows;
}

/** Drafts, of which this caller perhaps sees an earlier version: looked at one by one, by the version that shows. */
function overlaidItems(query: ItemQuery, visible: Condition, context: Context): Keyed[] {
  const { list, columns, filter, within, order } = query;
  const { store } = context;
  const rows = store.all<ItemRow>(`SELECT * FROM item WHERE list_id = ${list.id} AND ${visible.sql}${within ? ` AND (${within.sql})` : ''}`, ...visible.params, ...(within?.params ?? []));
  const seen = rows.map(toItem).flatMap((item) => visibleItem(list, item, context) ?? []);
  if (seen.length === 0) return [];
  // The same SQL judges them, over what is seen in place of what is stored.
  const condition = filter ? filterToSql(filter, columns) : { sql: '1', params: [] };
  const keys = order.map(({ column }, index) => `${column.order} AS key${index}`);
  const found = store.all<Row>(
    `WITH seen AS (SELECT value ->> 'id' AS seen_id, value ->> 'data' AS seen_data, value ->> 'modified' AS seen_modified, value ->> 'editorId' AS seen_editor,
       value ->> 'uiVersion' AS seen_version, value ->> 'level' AS seen_level FROM json_each(?))
     SELECT id${keys.length > 0 ? `, ${keys.join(', ')}` : ''} FROM (
       SELECT list_id, id, guid, kind, folder, leaf, content_type_id, author_id, seen_editor AS editor_id, created, seen_modified AS modified, scope_id, etag,
         seen_version AS ui_version, seen_level AS level, checked_out_to, sha256, size, seen_data AS data, published
       FROM item AS stored JOIN seen ON seen_id = stored.id WHERE stored.list_id = ${list.id}) AS item WHERE ${condition.sql}`,
    JSON.stringify(seen), ...condition.params,
  );
  const byId = new Map(seen.map((item) => [item.id, item]));
  return afterToken(found.map((row) => ({ item: byId.get(row.id)!, keys: order.map((_, index) => row[`key${index}`] ?? null) })), query);
}

/** What lies beyond the page's beginning. */
function afterToken(rows: readonly Keyed[], query: ItemQuery): Keyed[] {
  const { after, order } = query;
  if (!after) return [...rows];
  const compare = comparator(query);
  const values = order.map(({ name, column }) => tokenValue(after, name, column));
  return rows.filter((row) => compare(row, { item: { ...row.item, id: after.id }, keys: values }) > 0);
}

/** The order of the SQL, for rows that SQL did not order together. */
function comparator({ order, after }: ItemQuery): (a: Keyed, b: Keyed) => number {
  const sign = after?.back ? -1 : 1;
  return (a, b) => {
    for (const [index, { descending }] of order.entries()) {
      const difference = compareKeys(a.keys[index] ?? null, b.keys[index] ?? null);
      if (difference !== 0) return (descending ? -difference : difference) * sign;
    }
    return (a.item.id - b.item.id) * (order[0]?.descending ? -1 : 1) * sign;
  };
}

function compareKeys(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [lowerAscii(String(a)), lowerAscii(String(b))];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** As SQLite's NOCASE folds. */
const lowerAscii = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
