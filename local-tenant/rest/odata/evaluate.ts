import { invalidQuery } from '../model/errors';
import type { Comparator, Filter } from './parseFilter';
import { plainText } from '../model/plainText';

/** Reads a member of the entity in question; undefined and null both mean "empty". @throws 400 for an unknown name */
export type ReadMember = (path: readonly string[]) => unknown;

/** Whether an entity satisfies a filter. */
export function satisfies(filter: Filter, read: ReadMember): boolean {
  switch (filter.type) {
    case 'and': return satisfies(filter.left, read) && satisfies(filter.right, read);
    case 'or': return satisfies(filter.left, read) || satisfies(filter.right, read);
    case 'not': return !satisfies(filter.operand, read);
    default: return comparable(evaluate(filter, read)) === 1;
  }
}

/** Orders two values as SharePoint sorts: empty first, text by the language's alphabet. */
export function compareValues(left: unknown, right: unknown): number {
  const [a, b] = [comparable(left), comparable(right)];
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'fi');
}

function evaluate(filter: Filter, read: ReadMember): unknown {
  switch (filter.type) {
    case 'literal': return filter.value;
    case 'member': return read(filter.path);
    case 'compare': return compare(filter.operator, operand(filter.left, read), operand(filter.right, read));
    case 'call': return callFunction(filter.name, filter.arguments.map((argument) => evaluate(argument, read)));
    default: return satisfies(filter, read);
  }
}

/** A date literal meets dates whatever their spelling: both sides become the same text. */
function operand(filter: Filter, read: ReadMember): unknown {
  const value = evaluate(filter, read);
  return filter.type === 'literal' && filter.kind === 'date' ? isoDate(String(value)) : value;
}

function compare(operator: Comparator, left: unknown, right: unknown): boolean {
  const [a, b] = [comparable(left), comparable(right)];
  if (operator === 'eq' || operator === 'ne') return (same(a, b)) === (operator === 'eq');
  if (a === null || b === null) return false;
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : a < b ? -1 : a > b ? 1 : 0;
  return { gt: order > 0, ge: order >= 0, lt: order < 0, le: order <= 0 }[operator];
}

const same = (a: string | number | null, b: string | number | null): boolean => a === b || (a !== null && b !== null && String(a) === String(b));

/** Text is compared without case, as SharePoint's collation does; booleans count as 1 and 0. */
function comparable(value: unknown): string | number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  return plainText(value).toLowerCase();
}

function callFunction(name: string, values: readonly unknown[]): unknown {
  const [first, second] = values.map((value) => (value === undefined || value === null ? '' : plainText(value).toLowerCase()));
  switch (name) {
    case 'startswith': return first!.startsWith(second ?? '');
    case 'substringof': return (second ?? '').includes(first!);
    case 'year': case 'month': case 'day': case 'hour': case 'minute': case 'second': return datePart(name, first!);
    default: throw unsupportedFunction(name);
  }
}

/** What SharePoint documents as not supported: endswith, tolower, toupper, trim, concat, length, replace, substring, round, … */
export const unsupportedFunction = (name: string): Error => invalidQuery(`The function '${name}' is not supported.`);

/** Where a part of a date stands in its ISO form. */
export const datePartAt: Readonly<Record<string, readonly [number, number]>> = { year: [0, 4], month: [5, 7], day: [8, 10], hour: [11, 13], minute: [14, 16], second: [17, 19] };

function datePart(name: string, iso: string): number | null {
  return iso === '' ? null : Number(iso.slice(...datePartAt[name]!));
}

/** Any date that a caller may write, as UTC with whole seconds. @throws 400 when it is none */
export function isoDate(text: string): string {
  const hasZone = /(Z|[+-]\d\d:?\d\d)$/i.test(text);
  const time = Date.parse(/T/i.test(text) && !hasZone ? `${text}Z` : text);
  if (Number.isNaN(time) || Math.abs(time) > 8e15) throw invalidQuery(`The value '${text.slice(0, 50)}' is not a valid date.`);
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
