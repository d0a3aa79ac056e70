import { indexName, type Field, type List, type Store } from '../../../../store/index';
import { listViewThreshold, SharePointError } from '../../../model/errors';
import type { Filter } from '../../../odata/parseFilter';
import { countsAsLookup } from '../fieldKinds';
import type { Columns } from './columns';
import { filterToSql, type Condition } from './filterToSql';

/** Most items that a query may touch. */
export const viewThreshold = 5000;
/** Most lookup, person and managed metadata columns of a query. */
export const lookupThreshold = 12;

/** How a query finds its rows. */
export interface AccessPath {
  /** The SQL index to use; undefined: the table's key (Id). */
  readonly index: string | undefined;
}

/**
 * Decides how a query reaches its rows, and refuses what SharePoint refuses in a list above the threshold: a filter
 * must begin with an indexed column that matches fewer than 5 000 items; a sort without such a filter needs an
 * indexed column.
 * @param order the first column to sort by, if any
 */
export function accessPath(store: Store, list: List, filter: Filter | undefined, order: Field | undefined, columns: Columns): AccessPath {
  const candidates = filter ? indexedConjuncts(filter, columns) : [];
  if (list.itemCount <= viewThreshold) return { index: candidates[0]?.index ?? (order && !filter ? indexOf(order, list) : undefined) };
  if (!filter) {
    if (!order || order.internalName === 'ID') return { index: undefined };
    const index = indexOf(order, list);
    if (!index) throw listViewThreshold();
    return { index };
  }
  const selective = candidates.find(({ byId, condition, index }) => byId || matches(store, list, condition, index) < viewThreshold);
  if (!selective) throw listViewThreshold();
  // An Id range may be long: then only the natural order costs nothing.
  if (selective.byId && order && order.internalName !== 'ID' && matches(store, list, selective.condition, undefined) >= viewThreshold) throw listViewThreshold();
  return { index: selective.index };
}

/** @throws when a query names more lookup columns than SharePoint joins */
export function checkLookups(fields: readonly Field[]): void {
  const lookups = new Set(fields.filter(countsAsLookup).map(({ internalName }) => internalName));
  if (lookups.size <= lookupThreshold) return;
  throw new SharePointError(
    500, -2147024860, 'Microsoft.SharePoint.SPQueryThrottledException',
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
  );
}

interface Candidate { readonly condition: Condition; readonly index: string | undefined; readonly byId: boolean }

/** The parts of a filter that every result must satisfy and that an index can answer. */
function indexedConjuncts(filter: Filter, columns: Columns): Candidate[] {
  if (filter.type === 'and') return [...indexedConjuncts(filter.left, columns), ...indexedConjuncts(filter.right, columns)];
  if (filter.type === 'or') {
    // Both sides must be indexed; SQLite then unites the two by itself, so no single index is named.
    const [left, right] = [indexedConjuncts(filter.left, columns), indexedConjuncts(filter.right, columns)];
    return left.length > 0 && right.length > 0 ? [{ condition: filterToSql(filter, columns), index: undefined, byId: false }] : [];
  }
  const path = memberOf(filter);
  if (!path) return [];
  const column = columns.column(path);
  const byId = column.field.internalName === 'ID';
  const index = indexOf(column.field, columns.list);
  if (!byId && !index) return [];
  const usesIndex = column.sql !== undefined && !(filter.type === 'compare' && filter.operator === 'ne');
  if (filter.type === 'compare' && filter.operator === 'ne') return [];
  return [{ condition: filterToSql(filter, columns), index: usesIndex ? index : undefined, byId }];
}

/** The column of a comparison that an index can serve. */
function memberOf(filter: Filter): readonly string[] | undefined {
  if (filter.type === 'compare' && filter.left.type === 'member' && filter.right.type === 'literal') return filter.left.path;
  if (filter.type === 'call' && filter.name === 'startswith' && filter.arguments[0]?.type === 'member') return filter.arguments[0].path;
  return undefined;
}

function indexOf(field: Field, list: List): string | undefined {
  return field.indexed || field.unique ? indexName(list.id, field.internalName) : undefined;
}

/** How many items of the list satisfy a condition, counted up to the threshold. */
function matches(store: Store, list: List, { sql, params }: Condition, index: string | undefined): number {
  const by = index ? ` INDEXED BY "${index}"` : '';
  return store.get<{ count: number }>(`SELECT count(*) AS count FROM (SELECT 1 FROM item${by} WHERE list_id = ${list.id} AND ${sql} LIMIT ${viewThreshold})`, ...params)!.count;
}
