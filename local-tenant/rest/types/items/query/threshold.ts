import { indexName, type Field, type List, type Store } from '../../../../store/index';
import { listViewThreshold, SharePointError } from '../../../model/errors';
import type { Filter } from '../../../odata/parseFilter';
import { countsAsLookup } from '../fieldKinds';
import type { Columns } from './columns';
import { filterToSql, partsOf, type Condition } from './filterToSql';

/** Most items that a query may touch. */
export const viewThreshold = 5000;
/** Most lookup, person and managed metadata columns of a query. */
const lookupThreshold = 12;

/** How a query finds its rows. */
export interface AccessPath {
  /** The SQL index to use; undefined: the table's key (Id). */
  readonly index: string | undefined;
  /** What follows from the filter and finds the rows by several indexes. */
  readonly within?: Condition;
}

/**
 * Decides how a query reaches its rows, and refuses what SharePoint refuses in a list above the threshold: a filter
 * must begin with an indexed column that matches fewer than 5 000 items; a sort without such a filter needs an
 * indexed column.
 * @param order the first column to sort by, if any
 */
export function accessPath(store: Store, list: List, filter: Filter | undefined, order: Field | undefined, columns: Columns): AccessPath {
  const candidates = filter ? indexedConjuncts(filter, columns) : [];
  const [first] = candidates;
  if (list.itemCount <= viewThreshold) return first ? pathOf(first) : { index: order && !filter ? indexOf(order, list) : undefined };
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
  return pathOf(selective);
}

function pathOf({ index, condition, united }: Candidate): AccessPath {
  return { index, ...(united ? { within: condition } : {}) };
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

interface Candidate {
  readonly condition: Condition;
  readonly index: string | undefined;
  readonly byId: boolean;
  /** The condition unites several: it finds rows by their indexes itself. */
  readonly united: boolean;
}

/** As many queries SQLite unites at most; a CAML `In` takes as many values. */
const MOST_UNITED = 500;

/** The parts of a filter that every result must satisfy and that an index can answer. */
function indexedConjuncts(filter: Filter, columns: Columns): Candidate[] {
  if (filter.type === 'and') return [...indexedConjuncts(filter.left, columns), ...indexedConjuncts(filter.right, columns)];
  if (filter.type === 'or') {
    const alternatives = partsOf(filter, 'or').map((part) => indexedConjuncts(part, columns)[0]);
    const found = alternatives.flatMap((each) => (each ? [each] : []));
    if (found.length < alternatives.length || found.length > MOST_UNITED) return [];
    return [{ condition: unionOf(found, columns.list), index: undefined, byId: false, united: true }];
  }
  const path = memberOf(filter);
  if (!path) return [];
  const column = columns.column(path);
  const byId = column.field.internalName === 'ID';
  const index = indexOf(column.field, columns.list);
  if (!byId && !index) return [];
  const usesIndex = column.sql !== undefined && !(filter.type === 'compare' && filter.operator === 'ne');
  if (filter.type === 'compare' && filter.operator === 'ne') return [];
  return [{ condition: filterToSql(filter, columns), index: usesIndex ? index : undefined, byId, united: false }];
}

/** Left to itself SQLite would read the whole list for alternatives: each is looked up in its own index. */
function unionOf(candidates: readonly Candidate[], list: List): Condition {
  const parts = candidates.map(({ condition, index }) => `SELECT id FROM item${indexedBy(index)} WHERE list_id = ${list.id} AND ${condition.sql}`);
  return { sql: `id IN (${parts.join(' UNION ALL ')})`, params: candidates.flatMap(({ condition }) => [...condition.params]) };
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
  return store.get<{ count: number }>(`SELECT count(*) AS count FROM (SELECT 1 FROM item${indexedBy(index)} WHERE list_id = ${list.id} AND ${sql} LIMIT ${viewThreshold})`, ...params)!.count;
}

/** @param index undefined: SQLite's own choice */
export const indexedBy = (index: string | undefined): string => (index === undefined ? '' : ` INDEXED BY "${index}"`);
