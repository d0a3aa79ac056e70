import { readFileSync } from 'node:fs';
import peggy from 'peggy';
import type { Store } from '../../store/Store';
import { managedProperty, type ManagedProperty } from '../index/managedProperties';
import { parseDate } from '../kql/dates';
import type { Matching } from './execute';
import { SearchError, unusableProperty } from './SearchError';

/** One value of a refiner, and how many of the results have it. */
export interface RefinerEntry {
  name: string;
  value: string;
  /** What a refinement filter takes: `FileType:<token>`. */
  token: string;
  count: number;
}

export interface Refiner {
  name: string;
  entries: RefinerEntry[];
}

interface RefinerRequest {
  name: string;
  options: Readonly<Record<string, readonly string[]>>;
}

const grammar = peggy.generate(readFileSync(new URL('./refiners.peggy', import.meta.url), 'utf8'));

const mostEntries = 1000;
const day = 86_400_000;

/**
 * Counts the values of the refiners among the results that the user may find.
 *
 * @param refiners as the API takes it, `FileType,Write(discretize=manual/2026-01-01)`; blank for none
 * @param results which documents are counted: they are already those of the user
 * @param now the tenant's clock, ms
 * @throws SearchError when it is malformed, or names a property that is not refinable.
 */
export function refine(store: Store, refiners: string, results: Matching, now: number): Refiner[] {
  if (refiners.trim() === '') return [];
  return parse(refiners).map(request => {
    const property = managedProperty(request.name);
    if (!property?.refinable) throw unusableProperty();
    const entries = property.type === 'text' || property.type === 'yesNo'
      ? countValues(store, property, request, results)
      : countIntervals(store, property, boundsOf(property, request, now), results);
    return { name: request.name, entries };
  });
}

function parse(refiners: string): RefinerRequest[] {
  try {
    return grammar.parse(refiners) as RefinerRequest[];
  } catch (error) {
    if (error instanceof grammar.SyntaxError) throw new SearchError(`The refiner specification '${refiners.slice(0, 100)}' is not valid.`);
    throw error;
  }
}

function countValues(store: Store, property: ManagedProperty, { options }: RefinerRequest, results: Matching): RefinerEntry[] {
  const most = Math.min(Number(options['filter']?.[0] ?? mostEntries) || mostEntries, mostEntries);
  const [key, direction] = options['sort'] ?? ['frequency', 'descending'];
  const order = `${key === 'name' ? 'value' : 'count'} ${direction === 'ascending' ? 'ASC' : 'DESC'}, value`;
  const inJson = property.sql.startsWith('json_extract');
  const from = inJson ? `search_document d, json_each(d.data, '$.${property.name}') e` : 'search_document d';
  const valueSql = inJson ? 'e.value' : property.sql;
  const rows = store.all<{ value: string | number; count: number }>(
    `SELECT ${valueSql} AS value, count(*) AS count FROM ${from} WHERE ${results.sql} AND ${valueSql} IS NOT NULL AND ${valueSql} <> ''
     GROUP BY 1 ORDER BY ${order} LIMIT ?`,
    ...results.params,
    most
  );
  return rows.map(({ value, count }) => {
    const shown = property.type === 'yesNo' ? String(value === 1) : String(value);
    return { name: shown, value: shown, token: `"ǂǂ${Buffer.from(shown, 'utf8').toString('hex')}"`, count };
  });
}

type Bound = string | number;

/** Given bounds, or SharePoint's usual ones for dates: a year, half a year, a month, a week and a day ago. */
function boundsOf(property: ManagedProperty, { options }: RefinerRequest, now: number): Bound[] {
  const [method, ...given] = options['discretize'] ?? [];
  if (property.type !== 'dateTime') return method === 'manual' ? given.map(Number).filter(Number.isFinite) : [];
  if (method === 'manual') return given.map(text => parseDate(text, now)).flatMap(date => (date ? [isoSecond(date.from)] : []));
  return [365, 182, 30, 7, 1].map(days => isoSecond(now - days * day));
}

function isoSecond(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function countIntervals(store: Store, property: ManagedProperty, bounds: readonly Bound[], results: Matching): RefinerEntry[] {
  const edges: (Bound | null)[] = [null, ...bounds, null];
  return edges.slice(0, -1).flatMap((from, index) => {
    const to = edges[index + 1] ?? null;
    const { count } = store.get<{ count: number }>(
      `SELECT count(*) AS count FROM search_document d WHERE ${results.sql} AND ${property.sql} IS NOT NULL
       AND (? IS NULL OR ${property.sql} >= ?) AND (? IS NULL OR ${property.sql} < ?)`,
      ...results.params, from, from, to, to
    )!;
    if (count === 0) return [];
    const token = `range(${from ?? 'min'}, ${to ?? 'max'})`;
    const name = from === null ? `To ${to ?? ''}`.trim() : to === null ? `From ${from}` : `From ${from} to ${to}`;
    return [{ name, value: name, token, count }];
  });
}
