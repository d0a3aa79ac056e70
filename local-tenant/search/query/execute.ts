import type { SqlValue, Store } from '../../store/Store';
import { rightsOf, type Rights } from '../../store/rights';
import type { Principal } from '../../store/principals';
import type { ManagedProperty } from '../index/managedProperties';
import { collapsed, type Collapse } from './collapse';
import { and, textOf, toSql, walked, type Condition } from './Condition';
import { inSites, type CompiledQuery } from './compileKql';
import { totalOf } from './totals';
import { readableBy } from './trimming';

/** By which property results are sorted; none is by rank. */
export interface SortKey {
  property: ManagedProperty;
  descending: boolean;
}

/** One page of results: documents' ids in order, with their ranks. */
export interface Hits {
  hits: { id: number; rank: number }[];
  /** All documents that match and that the user may read. */
  total: number;
}

/** SQL to be put after WHERE over `search_document d`, with its parameters. */
export interface Matching {
  sql: string;
  params: readonly SqlValue[];
}

/** Everything that matches and that the user may find. */
export function matching(store: Store, user: Principal, condition: Condition): Matching {
  return toSql(and([condition, readableBy(rightsOf(store, user))]));
}

/** Runs a query for a user. */
export function execute(store: Store, user: Principal, query: CompiledQuery, page: Page): Hits {
  const rights = rightsOf(store, user);
  const total = totalOf(store, rights, query);
  if (total === 0 || (page.rowLimit === 0 && page.collapse.length === 0)) return { hits: [], total };
  if (page.collapse.length > 0) {
    const whole = { ...page, startRow: 0, rowLimit: -1 };
    const kept = collapsed(page.sort.length > 0 ? sorted(store, rights, query, whole, total) : ranked(store, rights, query, whole), page.collapse);
    return { hits: kept.slice(page.startRow, page.startRow + page.rowLimit), total: kept.length };
  }
  const hits = page.sort.length > 0 ? sorted(store, rights, query, page, total) : ranked(store, rights, query, page);
  return { hits, total };
}

/** Which rows of the result, in which order. */
export interface Page {
  startRow: number;
  rowLimit: number;
  sort: readonly SortKey[];
  collapse: readonly Collapse[];
}

/** A result, with the values that results are collapsed by. */
type Row = { id: number; rank: number } & Record<`collapse${number}`, SqlValue>;

const collapseColumns = ({ collapse }: Page): string => collapse.map(({ property }, index) => `, ${property.sql} AS collapse${index}`).join('');

/** With more results than this, walking them in the order of an index beats collecting them all by their words and sorting. */
const worthWalking = 2000;
const inOrderOfIndex: ReadonlySet<string> = new Set(['d.id', 'd.modified', 'd.first_published']);

function sorted(store: Store, rights: Rights, query: CompiledQuery, page: Page, total: number): Row[] {
  const whole = and([query.condition, readableBy(rights)]);
  const walks = total > worthWalking && inOrderOfIndex.has(page.sort[0]?.property.sql ?? '');
  const { sql, params } = walks ? walked(whole) : inSites(query, whole);
  const order = page.sort.map(({ property, descending }) => `${sortExpression(property)} ${descending ? 'DESC' : 'ASC'}`);
  return store.all<Row>(
    `SELECT d.id, 0 AS rank${collapseColumns(page)} FROM search_document d WHERE ${sql} ORDER BY ${order.join(', ')} LIMIT ? OFFSET ?`,
    ...params,
    page.rowLimit,
    page.startRow
  );
}

/** Text sorts by the Finnish alphabet (see SearchIndex), numbers and dates as they are. */
function sortExpression(property: ManagedProperty): string {
  return property.type === 'text' ? `sort_key(${property.sql})` : property.sql;
}

/** A word in the title weighs most, then one in other properties, then one in the text; equal ranks: newest first. */
const relevance = 'bm25(search_text, 10.0, 1.0, 3.0, 0.0)';

function ranked(store: Store, rights: Rights, query: CompiledQuery, page: Page): Row[] {
  const boosts = query.boosts.map(({ condition, boost }) => ({ ...toSql(condition), boost }));
  const boosted = boosts.map(({ sql }) => ` + CASE WHEN ${sql} THEN ? ELSE 0 END`).join('');
  const boostParams = boosts.flatMap(({ params, boost }) => [...params, boost]);
  const fts = textOf(query.condition);
  const order = fts === null && boosts.length === 0 ? 'd.modified DESC' : 'rank DESC, d.modified DESC';
  const rest = toSql(and([fts === null ? query.condition : fts.rest, readableBy(rights)]));
  const from = fts === null ? 'search_document d' : 'search_text JOIN search_document d ON d.id = search_text.rowid';
  const where = fts === null ? rest.sql : `search_text MATCH ? AND ${rest.sql}`;
  const base = fts === null ? '0' : `-${relevance}`;
  return store.all<Row>(
    `SELECT d.id, ${base}${boosted} AS rank${collapseColumns(page)} FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...boostParams,
    ...(fts === null ? [] : [fts.fts]),
    ...rest.params,
    page.rowLimit,
    page.startRow
  );
}
