import { toIso } from '../../store/Store';
import { managedProperty, type ManagedProperty } from '../index/managedProperties';
import { containsPhrase, equalsPhrase, existsPhrase } from '../index/propertyTokens';
import { parseDate, type DateInterval } from '../kql/dates';
import type { KqlOperator, KqlRestriction, KqlValue } from '../kql/KqlNode';
import { always, never, not, type Condition, type SqlCondition } from './Condition';
import type { QueryPlan } from './QueryPlan';

/**
 * Compiles `name:value` by the property's kind. A property that the schema does not have matches nothing, and so
 * does a value that the property cannot have, as in SharePoint.
 */
export function compileRestriction(restriction: KqlRestriction, context: QueryPlan): Condition {
  const property = managedProperty(restriction.name);
  if (property === null) return restriction.operator === '<>' ? always : never;
  if (restriction.operator === '<>') return not(compileRestriction({ ...restriction, operator: '=' }, context));
  switch (property.comparison) {
    case 'words':
      return compareWords(property, restriction.operator, restriction.value);
    case 'whole':
      return compareWhole(property.sql, restriction.value);
    case 'owner':
      return compareOwner(property, restriction.operator, restriction.value, context.origin);
    case 'url':
      return compareUrl(context.walksPromoted ? `+${property.sql}` : property.sql, restriction.operator, restriction.value, context.origin);
    case 'value':
      return compareValue(property, restriction.operator, restriction.value, context.now);
  }
}

function compareWords(property: ManagedProperty, operator: KqlOperator, value: KqlValue): Condition {
  if ('from' in value) return between(property.sql, value.from || null, value.to || null);
  if (isAnything(value)) return { fts: existsPhrase(property.name) };
  if (operator === ':') {
    const contains = containsPhrase(property.name, value.text, value.prefix);
    return contains === null ? never : { fts: contains };
  }
  if (operator === '=') return { fts: equalsPhrase(property.name, value.text, value.prefix) };
  return { sql: `${property.sql} COLLATE NOCASE ${operator} ?`, params: [value.text] };
}

function compareWhole(sql: string, value: KqlValue): Condition {
  const text = textOf(value);
  if (isAnything(value)) return { sql: `${sql} IS NOT NULL`, params: [] };
  if ('text' in value && value.prefix) return beginsWith(sql, guidOf(text));
  return { sql: `${sql} = ?`, params: [guidOf(text)] };
}

function compareOwner({ sql, owner }: ManagedProperty, operator: KqlOperator, value: KqlValue, origin: string): Condition {
  if (isAnything(value)) return { sql: `${sql} IS NOT NULL`, params: [] };
  if (!owner) throw new Error('A property that is compared by its owner says how to find it');
  const text = owner.by === 'url' ? serverRelative(textOf(value), origin) : owner.by === 'id' ? guidOf(textOf(value)) : textOf(value);
  if (text === null) return never;
  const prefix = 'text' in value && value.prefix;
  const contains = owner.by === 'title' && operator === ':';
  if (!prefix && !contains) return { sql: owner.sql.replace('%', '= ? COLLATE NOCASE'), params: [text] };
  const pattern = text.replace(/[%_\\]/g, '\\$&');
  return { sql: owner.sql.replace('%', "LIKE ? ESCAPE '\\'"), params: [contains ? `%${pattern}%` : `${pattern}%`] };
}

/** `Path:` finds an address and what begins with it, to the end of a word: `…/sites/a` also finds `…/sites/a-b`. A plus before a column keeps SQLite from searching by it. */
function compareUrl(sql: string, operator: KqlOperator, value: KqlValue, origin: string): Condition {
  const address = textOf(value);
  const path = serverRelative(address, origin);
  if (path === null) return never;
  if ('text' in value && value.prefix) return beginsWith(sql, path);
  if (operator === '=') return { sql: `${sql} = ? COLLATE NOCASE`, params: [path] };
  const below = beginsWith(sql, address.endsWith('/') ? `${path}/` : path);
  return { sql: `(${below.sql} AND NOT substr(${sql}, ?, 1) GLOB '[A-Za-z0-9]')`, params: [...below.params, address.endsWith('/') ? 1 : path.length + 1] };
}

/** As a range, so that the index of paths serves. */
function beginsWith(sql: string, text: string): SqlCondition {
  const last = '\u{10FFFF}';
  return { sql: `(${sql} >= ? COLLATE NOCASE AND ${sql} < ? COLLATE NOCASE)`, params: [text, text + last] };
}

/** The path of an address on this tenant, without a slash at its end; null when it is elsewhere. */
export function serverRelative(address: string, origin: string): string | null {
  const lower = address.toLowerCase();
  const here = origin.toLowerCase();
  const path = lower === here || lower.startsWith(`${here}/`) ? address.slice(origin.length) : address;
  if (path.includes('://')) return null;
  const decoded = path.replace(/%20/g, ' ');
  return decoded.length > 1 && decoded.endsWith('/') ? decoded.slice(0, -1) : decoded;
}

function compareValue(property: ManagedProperty, operator: KqlOperator, value: KqlValue, now: number): Condition {
  if (isAnything(value)) return { sql: `${property.sql} IS NOT NULL`, params: [] };
  const interval = 'from' in value ? rangeOf(property, value, now) : pointOf(property, value.text, now);
  if (interval === null) return never;
  const { sql } = property;
  switch (operator) {
    case ':':
    case '=':
    case '<>':
      return between(sql, interval.from, interval.until, interval.inclusive);
    case '<':
      return between(sql, null, interval.from, false);
    case '<=':
      return between(sql, null, interval.until, interval.inclusive);
    case '>':
      return interval.inclusive
        ? { sql: `${sql} > ?`, params: [interval.until!] }
        : between(sql, interval.until, null);
    case '>=':
      return between(sql, interval.from, null);
  }
}

interface Bounds {
  from: string | number | null;
  until: string | number | null;
  /** Whether `until` itself belongs to it: numbers do, the first instant after a date does not. */
  inclusive: boolean;
}

function rangeOf(property: ManagedProperty, { from, to }: { from: string; to: string }, now: number): Bounds | null {
  const first = pointOf(property, from, now);
  const last = pointOf(property, to, now);
  return first && last ? { from: first.from, until: last.until, inclusive: last.inclusive } : null;
}

function pointOf(property: ManagedProperty, text: string, now: number): Bounds | null {
  if (property.type === 'dateTime') {
    const date = parseDate(text, now);
    return date && dateBounds(date);
  }
  const number = property.type === 'yesNo' ? yesNo(text) : text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
  return Number.isFinite(number) ? { from: number, until: number, inclusive: true } : null;
}

/** The index keeps whole seconds: what begins within a second begins at the next, what ends there ends at this. */
function dateBounds({ from, until }: DateInterval): Bounds {
  const nextSecond = toIso(Math.ceil(from / 1000) * 1000);
  return until - from === 1
    ? { from: nextSecond, until: toIso(from), inclusive: true }
    : { from: nextSecond, until: toIso(until), inclusive: false };
}

function yesNo(text: string): number {
  const lower = text.toLowerCase();
  if (lower === 'true' || lower === '1' || lower === 'yes') return 1;
  return lower === 'false' || lower === '0' || lower === 'no' ? 0 : Number.NaN;
}

function between(sql: string, from: string | number | null, until: string | number | null, inclusive = false): Condition {
  if (from !== null && from === until && inclusive) return { sql: `${sql} = ?`, params: [from] };
  const parts: string[] = [];
  const params: (string | number)[] = [];
  if (from !== null) {
    parts.push(`${sql} >= ?`);
    params.push(from);
  }
  if (until !== null) {
    parts.push(`${sql} ${inclusive ? '<=' : '<'} ?`);
    params.push(until);
  }
  return parts.length === 0 ? always : { sql: `(${parts.join(' AND ')})`, params };
}

/** `name:*` asks for documents that have the property at all. */
function isAnything(value: KqlValue): boolean {
  return 'text' in value && (value.text === '*' || (value.text === '' && value.prefix));
}

function textOf(value: KqlValue): string {
  return 'text' in value ? value.text : `${value.from}..${value.to}`;
}

function guidOf(text: string): string {
  return text.replace(/[{}]/g, '').toLowerCase();
}
