import { readFileSync } from 'node:fs';
import peggy from 'peggy';
import type { Rights } from '../../store/rights';
import type { Store } from '../../store/Store';
import { managedProperty, type ManagedProperty } from '../index/managedProperties';
import { parseDate } from '../kql/dates';
import type { CompiledQuery } from './compileKql';
import { SearchError, unusableProperty } from './SearchError';
import { totalsBy, type DocumentValue } from './totals';

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
 * @param now the tenant's clock, ms
 * @throws SearchError when it is malformed, or names a property that is not refinable.
 */
export function refine(store: Store, rights: Rights, query: CompiledQuery, refiners: string, now: number): Refiner[] {
  if (refiners.trim() === '') return [];
  return parse(refiners).map(request => {
    const property = managedProperty(request.name);
    if (!property?.refinable) throw unusableProperty();
    const count = (value: DocumentValue): Map<string | number, number> => totalsBy(store, rights, query, value);
    const entries = property.type === 'text' || property.type === 'yesNo'
      ? valueEntries(property, request, count(valueOf(property)))
      : intervalEntries(property, boundsOf(property, request, now), count);
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

/** A document's own value, or each of several. */
function valueOf({ name, sql }: ManagedProperty): DocumentValue {
  return sql.startsWith('json_extract') ? { sql: 'e.value', params: [], join: `json_each(d.data, '$.${name}') e` } : { sql, params: [], join: null };
}

function valueEntries(property: ManagedProperty, { options }: RefinerRequest, counts: ReadonlyMap<string | number, number>): RefinerEntry[] {
  const most = Math.min(Number(options['filter']?.[0] ?? mostEntries) || mostEntries, mostEntries);
  const [key, direction] = options['sort'] ?? ['frequency', 'descending'];
  const sign = direction === 'ascending' ? 1 : -1;
  const byValue = ([one]: Counted, [other]: Counted): number => (one < other ? -1 : one > other ? 1 : 0);
  const inOrder = (one: Counted, other: Counted): number => (key === 'name' ? byValue(one, other) : one[1] - other[1]) * sign || byValue(one, other);
  return [...counts].sort(inOrder).slice(0, most).map(([value, count]) => {
    const shown = property.type === 'yesNo' ? String(value === 1) : String(value);
    return { name: shown, value: shown, token: `"ǂǂ${Buffer.from(shown, 'utf8').toString('hex')}"`, count };
  });
}

type Counted = readonly [value: string | number, count: number];
type Bound = string | number;

/** Given bounds, or SharePoint's usual ones for dates: a year, half a year, a month, a week and a day before today. */
function boundsOf(property: ManagedProperty, { options }: RefinerRequest, now: number): Bound[] {
  const [method, ...given] = options['discretize'] ?? [];
  if (property.type !== 'dateTime') return method === 'manual' ? given.map(Number).filter(Number.isFinite) : [];
  if (method === 'manual') return given.map(text => parseDate(text, now)).flatMap(date => (date ? [isoSecond(date.from)] : []));
  const today = Math.floor(now / day) * day;
  return [365, 182, 30, 7, 1].map(days => isoSecond(today - days * day));
}

function isoSecond(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function intervalEntries({ sql }: ManagedProperty, bounds: readonly Bound[], count: (value: DocumentValue) => Map<string | number, number>): RefinerEntry[] {
  const steps = bounds.map((_, index) => `WHEN ${sql} < ? THEN ${index}`).join(' ');
  const counts = count({ sql: `CASE WHEN ${sql} IS NULL THEN NULL ${steps} ELSE ${bounds.length} END`, params: bounds, join: null });
  const edges: (Bound | null)[] = [null, ...bounds, null];
  return edges.slice(0, -1).flatMap((from, index) => {
    const to = edges[index + 1] ?? null;
    const found = counts.get(index);
    if (found === undefined) return [];
    const token = `range(${from ?? 'min'}, ${to ?? 'max'})`;
    const name = from === null ? `To ${to ?? ''}`.trim() : to === null ? `From ${from}` : `From ${from} to ${to}`;
    return [{ name, value: name, token, count: found }];
  });
}
