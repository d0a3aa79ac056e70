import type { FormulaValue } from './parseFormula';

/** What Excel shows in place of a value that cannot be computed: "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!". */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
}

export const valueError = (): FormulaError => new FormulaError('#VALUE!');
const numError = (): FormulaError => new FormulaError('#NUM!');

const dayMs = 86_400_000;
/** Excel's day 0, as if its clocks stood in UTC. */
const dayZero = Date.UTC(1899, 11, 30);

export const serialOf = (local: number): number => (local - dayZero) / dayMs;
export const localOf = (serial: number): number => Math.round(serial * dayMs) + dayZero;

/** @throws FormulaError when it is text that is no number */
export function numberOf(value: FormulaValue): number {
  if (value === null || value === '') return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = Number(value);
  if (!Number.isFinite(number)) throw valueError();
  return number;
}

export function textOf(value: FormulaValue): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

export function truthOf(value: FormulaValue): boolean {
  if (typeof value === 'string') {
    if (/^(true|yes)$/i.test(value)) return true;
    if (/^(false|no)?$/i.test(value)) return false;
    throw valueError();
  }
  return Boolean(value);
}

type Call = (...values: FormulaValue[]) => FormulaValue;

const numbersIn = (values: readonly FormulaValue[]): number[] => values.filter((value) => value !== null && value !== '').map(numberOf);
const finite = (number: number): number => {
  if (!Number.isFinite(number)) throw numError();
  return number;
};
/** Away from zero for halves, as Excel rounds. */
const rounded = (number: number, digits: number, round: (magnitude: number) => number): number => {
  const factor = 10 ** digits;
  return finite((Math.sign(number) * round(Number((Math.abs(number) * factor).toPrecision(15)))) / factor);
};
const date = (value: FormulaValue): Date => {
  const serial = typeof value === 'string' && Number.isNaN(Number(value)) ? dateValue(value) : numberOf(value);
  const time = new Date(localOf(serial));
  if (Number.isNaN(time.getTime())) throw numError();
  return time;
};

function dateValue(text: FormulaValue): number {
  const time = Date.parse(`${textOf(text)} UTC`);
  if (Number.isNaN(time)) throw valueError();
  return serialOf(time);
}

function found(needle: FormulaValue, within: FormulaValue, from: FormulaValue, fold: (text: string) => string): number {
  const at = fold(textOf(within)).indexOf(fold(textOf(needle)), (from === null ? 1 : numberOf(from)) - 1);
  if (at < 0) throw valueError();
  return at + 1;
}

const same = (text: string): string => text;
const lower = (text: string): string => text.toLowerCase();
const longestText = 32_767;

function dateDifference(from: FormulaValue, to: FormulaValue, unit: FormulaValue): number {
  const [a, b] = [date(from), date(to)];
  if (a > b) throw numError();
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth() - (b.getUTCDate() < a.getUTCDate() ? 1 : 0);
  switch (textOf(unit).toLowerCase()) {
    case 'd': return Math.floor(numberOf(to)) - Math.floor(numberOf(from));
    case 'm': return months;
    case 'y': return Math.floor(months / 12);
    case 'ym': return months % 12;
    case 'md': return b.getUTCDate() >= a.getUTCDate() ? b.getUTCDate() - a.getUTCDate() : Math.round((b.getTime() - Date.UTC(b.getUTCFullYear(), b.getUTCMonth() - 1, a.getUTCDate())) / dayMs);
    case 'yd': {
      const thisYear = Date.UTC(b.getUTCFullYear(), a.getUTCMonth(), a.getUTCDate());
      return Math.floor((b.getTime() - (thisYear > b.getTime() ? Date.UTC(b.getUTCFullYear() - 1, a.getUTCMonth(), a.getUTCDate()) : thisYear)) / dayMs);
    }
    default: throw numError();
  }
}

const two = (number: number): string => String(number).padStart(2, '0');

/** TEXT(): the patterns of numbers and dates that lists use. */
function formatted(value: FormulaValue, pattern: FormulaValue): string {
  const wanted = textOf(pattern);
  if (/[ymdhs]/i.test(wanted) && !/[0#]/.test(wanted)) {
    const at = date(value);
    const name = (options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(at);
    const parts: Readonly<Record<string, string>> = {
      yyyy: String(at.getUTCFullYear()), yy: two(at.getUTCFullYear() % 100), mmmm: name({ month: 'long' }), mmm: name({ month: 'short' }), mm: two(at.getUTCMonth() + 1), m: String(at.getUTCMonth() + 1),
      dddd: name({ weekday: 'long' }), ddd: name({ weekday: 'short' }), dd: two(at.getUTCDate()), d: String(at.getUTCDate()), hh: two(at.getUTCHours()), h: String(at.getUTCHours()),
      ss: two(at.getUTCSeconds()), s: String(at.getUTCSeconds()), ':mm': `:${two(at.getUTCMinutes())}`, '.mm': `.${two(at.getUTCMinutes())}`,
    };
    return wanted.replace(/[:.]mm|y+|m+|d+|h+|s+/gi, (part) => parts[part.toLowerCase()] ?? part);
  }
  const [, whole = '', decimals = '', percent = ''] = /^([#0,]*)(?:\.([#0]*))?(%?)$/.exec(wanted) ?? [];
  if (whole === '' && decimals === '') return textOf(value);
  const number = numberOf(value) * (percent ? 100 : 1);
  const needed = decimals.replace(/#/g, '').length;
  return `${number.toLocaleString('en-US', { minimumIntegerDigits: Math.max(1, Math.min(20, whole.replace(/[^0]/g, '').length)), minimumFractionDigits: needed, maximumFractionDigits: Math.max(needed, decimals.length), useGrouping: whole.includes(',') })}${percent}`;
}

/** The functions that need no column and no clock, by their names in Excel. IF, CHOOSE, ISERROR and what looks at the clock are in evaluateFormula. */
export const functions: Readonly<Record<string, Call>> = {
  ABS: (x) => Math.abs(numberOf(x)), AND: (...all) => all.every(truthOf), AVERAGE: (...all) => {
    const numbers = numbersIn(all);
    if (numbers.length === 0) throw new FormulaError('#DIV/0!');
    return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  },
  CHAR: (x) => String.fromCharCode(numberOf(x)), CODE: (x) => textOf(x).charCodeAt(0) || 0, CONCATENATE: (...all) => all.map(textOf).join(''),
  COUNT: (...all) => all.filter((value) => typeof value === 'number').length, COUNTA: (...all) => all.filter((value) => value !== null && value !== '').length,
  DATE: (y, m, d) => serialOf(Date.UTC(numberOf(y), numberOf(m) - 1, numberOf(d))), DATEDIF: (from, to, unit) => dateDifference(from, to, unit), DATEVALUE: (text) => dateValue(text),
  DAY: (x) => date(x).getUTCDate(), EXACT: (a, b) => textOf(a) === textOf(b), EXP: (x) => finite(Math.exp(numberOf(x))),
  FIND: (needle, within, from = null) => found(needle, within, from, same), HOUR: (x) => date(x).getUTCHours(), INT: (x) => Math.floor(numberOf(x)),
  ISBLANK: (x) => x === null || x === '', ISNUMBER: (x) => typeof x === 'number', ISTEXT: (x) => typeof x === 'string',
  LEFT: (text, count = 1) => textOf(text).slice(0, Math.max(0, numberOf(count))), LEN: (text) => textOf(text).length, LOWER: (text) => textOf(text).toLowerCase(),
  MAX: (...all) => Math.max(...numbersIn(all), ...(numbersIn(all).length === 0 ? [0] : [])), MIN: (...all) => Math.min(...numbersIn(all), ...(numbersIn(all).length === 0 ? [0] : [])),
  MEDIAN: (...all) => {
    const sorted = numbersIn(all).sort((a, b) => a - b);
    if (sorted.length === 0) throw numError();
    return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
  },
  MID: (text, from, count) => textOf(text).slice(numberOf(from) - 1, numberOf(from) - 1 + numberOf(count)), MINUTE: (x) => date(x).getUTCMinutes(),
  MOD: (x, by) => {
    if (numberOf(by) === 0) throw new FormulaError('#DIV/0!');
    return numberOf(x) - numberOf(by) * Math.floor(numberOf(x) / numberOf(by));
  },
  MONTH: (x) => date(x).getUTCMonth() + 1, NOT: (x) => !truthOf(x), OR: (...all) => all.some(truthOf), PI: () => Math.PI, POWER: (x, y) => finite(numberOf(x) ** numberOf(y)), PRODUCT: (...all) => numbersIn(all).reduce((product, each) => product * each, 1),
  PROPER: (text) => textOf(text).toLowerCase().replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  REPLACE: (text, from, count, by) => textOf(text).slice(0, numberOf(from) - 1) + textOf(by) + textOf(text).slice(numberOf(from) - 1 + numberOf(count)),
  REPT: (text, times) => {
    if (textOf(text).length * numberOf(times) > longestText || numberOf(times) < 0) throw valueError();
    return textOf(text).repeat(numberOf(times));
  },
  RIGHT: (text, count = 1) => (numberOf(count) <= 0 ? '' : textOf(text).slice(-numberOf(count))), ROUND: (x, digits = 0) => rounded(numberOf(x), numberOf(digits), (each) => Math.floor(each + 0.5)),
  ROUNDDOWN: (x, digits = 0) => rounded(numberOf(x), numberOf(digits), Math.floor), ROUNDUP: (x, digits = 0) => rounded(numberOf(x), numberOf(digits), Math.ceil),
  SEARCH: (needle, within, from = null) => found(needle, within, from, lower), SECOND: (x) => date(x).getUTCSeconds(), SIGN: (x) => Math.sign(numberOf(x)), SQRT: (x) => finite(Math.sqrt(numberOf(x))),
  SUBSTITUTE: (text, old, by) => (textOf(old) === '' ? textOf(text) : textOf(text).replaceAll(textOf(old), () => textOf(by))), SUM: (...all) => numbersIn(all).reduce((sum, each) => sum + each, 0),
  TEXT: (x, pattern) => formatted(x, pattern), TIME: (h, m, s) => (numberOf(h) * 3600 + numberOf(m) * 60 + numberOf(s)) / 86_400, TRIM: (text) => textOf(text).trim().replace(/ +/g, ' '),
  TRUNC: (x, digits = 0) => rounded(numberOf(x), numberOf(digits), Math.floor), UPPER: (text) => textOf(text).toUpperCase(), VALUE: (text) => numberOf(textOf(text).replace(/[\s,]/g, '')),
  WEEKDAY: (x, kind = 1) => ((date(x).getUTCDay() + (numberOf(kind) === 1 ? 0 : 6)) % 7) + (numberOf(kind) === 3 ? 0 : 1), YEAR: (x) => date(x).getUTCFullYear(),
};
