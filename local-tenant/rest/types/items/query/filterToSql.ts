import { invalidQuery } from '../../../model/errors';
import { datePartAt, isoDate, unsupportedFunction } from '../../../odata/evaluate';
import type { Comparator, Filter } from '../../../odata/parseFilter';
import type { Column, ColumnKind, Columns } from './columns';

/** A condition in SQL with its parameters. */
export interface Condition {
  readonly sql: string;
  readonly params: readonly (string | number)[];
}

const operators: Readonly<Record<Comparator, string>> = { eq: '=', ne: '<>', gt: '>', ge: '>=', lt: '<', le: '<=' };
const mirrored: Readonly<Record<Comparator, Comparator>> = { eq: 'eq', ne: 'ne', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' };

/** A filter over a list's columns as an SQL condition. @throws 400 for unknown columns and unfit values */
export function filterToSql(filter: Filter, columns: Columns): Condition {
  switch (filter.type) {
    case 'and': case 'or': return joined(partsOf(filter, filter.type).map((part) => filterToSql(part, columns)), filter.type);
    case 'not': {
      const { sql, params } = filterToSql(filter.operand, columns);
      return { sql: `NOT coalesce(${sql}, 0)`, params };
    }
    case 'compare': return compare(filter.operator, filter.left, filter.right, columns);
    case 'call': return textCall(filter.name, filter.arguments, columns);
    case 'member':
      if (columns.column(filter.path).kind !== 'boolean') throw invalidQuery(`The expression "${filter.path.join('/')}" is not valid: it is neither true nor false.`);
      return compare('eq', filter, { type: 'literal', kind: 'boolean', value: true }, columns);
    case 'literal': return { sql: filter.value === true ? '1' : '0', params: [] };
  }
}

/** The filters that a chain of `and`s, or of `or`s, joins. */
export function partsOf(filter: Filter, by: 'and' | 'or'): Filter[] {
  return filter.type === by ? [...partsOf(filter.left, by), ...partsOf(filter.right, by)] : [filter];
}

/** Half by half: SQLite refuses expressions that are nested deeper than 1 000. */
function joined(conditions: readonly Condition[], by: 'and' | 'or'): Condition {
  const [only] = conditions;
  if (only && conditions.length === 1) return only;
  const middle = Math.ceil(conditions.length / 2);
  const [left, right] = [joined(conditions.slice(0, middle), by), joined(conditions.slice(middle), by)];
  return { sql: `(${left.sql} ${by.toUpperCase()} ${right.sql})`, params: [...left.params, ...right.params] };
}

function compare(operator: Comparator, left: Filter, right: Filter, columns: Columns): Condition {
  if (left.type === 'literal' && right.type !== 'literal') return compare(mirrored[operator], right, left, columns);
  if (right.type !== 'literal') throw invalidQuery('A filter compares a field with a value.');
  if (left.type === 'call') return compareCall(operator, left.name, left.arguments, right.value, columns);
  if (left.type !== 'member') throw invalidQuery('A filter compares a field with a value.');
  const column = columns.column(left.path);
  if (right.value === null) {
    const empty = column.sql === undefined ? `NOT coalesce(${column.where((sql) => `${sql} IS NOT NULL`)}, 0)` : `${column.sql} IS NULL`;
    return { sql: operator === 'eq' ? empty : `NOT (${empty})`, params: [] };
  }
  const value = coerce(right.value, column.kind);
  // What is empty is also not equal: SharePoint's "ne" returns it.
  if (operator === 'ne') return { sql: `NOT coalesce(${column.where((sql) => `${sql} = ?`)}, 0)`, params: [value] };
  return { sql: column.where((sql) => `${sql} ${operators[operator]} ?`), params: [value] };
}

/** year(Created) eq 2026, and text calls compared with true or false. */
function compareCall(operator: Comparator, name: string, args: readonly Filter[], value: string | number | boolean | null, columns: Columns): Condition {
  const part = datePartAt[name];
  if (part && args.length === 1 && args[0]!.type === 'member') {
    const column = columns.column(args[0]!.path);
    if (column.kind !== 'date') throw invalidQuery(`The function ${name} takes a date.`);
    return { sql: column.where((sql) => `CAST(substr(${sql}, ${part[0] + 1}, ${part[1] - part[0]}) AS INTEGER) ${operators[operator]} ?`), params: [Number(value)] };
  }
  const { sql, params } = textCall(name, args, columns);
  const wanted = (value === true || value === 1) === (operator === 'eq');
  return wanted ? { sql, params } : { sql: `NOT coalesce(${sql}, 0)`, params };
}

function textCall(name: string, args: readonly Filter[], columns: Columns): Condition {
  const members = args.flatMap((each) => (each.type === 'member' ? [each] : []));
  const literals = args.flatMap((each) => (each.type === 'literal' ? [each] : []));
  if (members.length !== 1 || literals.length !== 1 || args.length !== 2) throw name in datePartAt || known.has(name) ? invalidQuery(`The function ${name} takes a field and a text.`) : unsupportedFunction(name);
  const column = columns.column(members[0]!.path);
  const text = String(literals[0]!.value ?? '');
  switch (name) {
    // A range rather than LIKE: it finds its way in an index.
    case 'startswith': return { sql: column.where((sql) => `(${sql} >= ? AND ${sql} < ?)`), params: [text, `${text}\u{10FFFF}`] };
    case 'substringof': return like(column, `%${escapeLike(text)}%`);
    default: throw unsupportedFunction(name);
  }
}

const known = new Set(['startswith', 'substringof']);

function like(column: Column, pattern: string): Condition {
  return { sql: column.where((sql) => `${sql} LIKE ? ESCAPE '\\'`), params: [pattern] };
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

function coerce(value: string | number | boolean, kind: ColumnKind): string | number {
  switch (kind) {
    case 'number': {
      const number = Number(value);
      if (value === '' || Number.isNaN(number)) throw invalidQuery(`The value '${String(value).slice(0, 50)}' is not a number.`);
      return number;
    }
    case 'boolean': return value === true || value === 1 || /^(true|1)$/i.test(String(value)) ? 1 : 0;
    case 'date': return isoDate(String(value));
    case 'guid': return String(value).replace(/[{}]/g, '').toLowerCase();
    case 'text': return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
  }
}
