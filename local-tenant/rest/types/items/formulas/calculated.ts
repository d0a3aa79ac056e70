import type { Field, ItemData, Store, Web } from '../../../../store/index';
import { badArgument, spException } from '../../../model/errors';
import { localToUtc, offsetAt, timeZoneOf } from '../../regional/timeZones';
import { isNumber } from '../fieldKinds';
import { plainText } from '../../../model/plainText';
import { evaluateFormula, type FormulaSource } from './evaluateFormula';
import { FormulaError, functions, localOf, numberOf, serialOf, textOf, truthOf } from './functions';
import { parseFormula, type Formula, type FormulaValue } from './parseFormula';

/** The parts of an item that formulas can look at. */
export interface FormulaItem {
  readonly data: ItemData;
  readonly created: string;
  readonly modified: string;
}

/** Where a formula is worked out: its list's columns and its site's clocks. */
export interface FormulaPlace {
  readonly fields: readonly Field[];
  readonly web: Web;
  readonly store: Store;
}

/**
 * The values of a list's calculated columns for an item, as they are stored: numbers, text, truths, times in UTC.
 * One that cannot be computed holds what Excel shows ("#DIV/0!"). One that looks at another calculated column sees it computed.
 */
export function calculatedValues(item: FormulaItem, place: FormulaPlace): ItemData {
  const values: Record<string, unknown> = {};
  for (const field of place.fields) if (field.kind === 'Calculated') values[field.internalName] = calculatedValue(field, item, place, new Set());
  return values;
}

/** One calculated column's value. */
export function calculatedValue(field: Field, item: FormulaItem, place: FormulaPlace, above: ReadonlySet<string> = new Set()): string | number | boolean | null {
  if (above.has(field.internalName)) return '#REF!';
  const source = sourceOf(item, place, new Set([...above, field.internalName]));
  try {
    return stored(field, evaluateFormula(parseFormula(field.formula ?? ''), source), place);
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
}

/**
 * Holds a row against the formulas that its columns and its list set.
 * @param rule the list's own, with what it says when a row fails
 * @throws 400 with that message
 */
export function checkFormulas(item: FormulaItem, place: FormulaPlace, rule: { readonly formula: string; readonly message: string }): void {
  const rules = [...place.fields.flatMap(({ settings }) => {
    const formula = plainText(settings?.['ValidationFormula']);
    return formula === '' ? [] : [{ formula, message: plainText(settings?.['ValidationMessage']) }];
  }), ...(rule.formula === '' ? [] : [rule])];
  for (const { formula, message } of rules) if (!holds(formula, item, place)) throw spException(-2130575163, message || 'List data validation failed.');
}

function holds(formula: string, item: FormulaItem, place: FormulaPlace): boolean {
  try {
    return truthOf(evaluateFormula(parseFormula(formula), sourceOf(item, place, new Set())));
  } catch (error) {
    if (error instanceof FormulaError) return false;
    throw error;
  }
}

/** @throws 400 when a formula cannot be read, or names a column or a function that is not there */
export function checkFormula(text: string, fields: readonly Field[]): void {
  for (const part of partsOf(parseFormula(text))) {
    if (part.type === 'column' && !named(fields, part.name)) throw badArgument('The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column.');
    if (part.type === 'call' && !Object.hasOwn(functions, part.name) && !special.has(part.name)) throw spException(-2130575270, 'The formula contains a syntax error or is not supported.');
  }
}

const special = new Set(['IF', 'CHOOSE', 'ISERROR', 'IFERROR', 'TODAY', 'NOW', 'TRUE', 'FALSE']);

function partsOf(formula: Formula): Formula[] {
  switch (formula.type) {
    case 'negate': return [formula, ...partsOf(formula.operand)];
    case 'binary': return [formula, ...partsOf(formula.left), ...partsOf(formula.right)];
    case 'call': return [formula, ...formula.arguments.flatMap(partsOf)];
    default: return [formula];
  }
}

function named(fields: readonly Field[], name: string): Field | undefined {
  const wanted = name.toLowerCase();
  return fields.find(({ title, internalName, hidden }) => !hidden && (title.toLowerCase() === wanted || internalName.toLowerCase() === wanted)) ?? fields.find(({ internalName }) => internalName.toLowerCase() === wanted);
}

function sourceOf(item: FormulaItem, place: FormulaPlace, above: ReadonlySet<string>): FormulaSource {
  const local = (iso: string): number => {
    const utc = Date.parse(iso);
    return serialOf(utc + offsetAt(utc, timeZoneOf(place.web)));
  };
  return {
    now: local(place.store.now()),
    column: (name) => {
      const field = named(place.fields, name);
      if (!field) return undefined;
      if (field.kind === 'Calculated') return calculatedAgain(calculatedValue(field, item, place, above), local);
      const value = field.internalName === 'Created' ? item.created : field.internalName === 'Modified' ? item.modified : item.data[field.internalName];
      if (value === undefined || value === null || value === '') return null;
      if (field.kind === 'DateTime') return local(plainText(value));
      if (Array.isArray(value)) return value.map((each) => plainText(each)).join('; ');
      return typeof value === 'number' || typeof value === 'boolean' ? value : plainText(value);
    },
  };
}

/** A calculated column inside another's formula. */
function calculatedAgain(value: string | number | boolean | null, local: (iso: string) => number): FormulaValue {
  if (typeof value !== 'string') return value;
  if (/^#[A-Z/0]+[!?]$/.test(value)) throw new FormulaError(value);
  return /^\d{4}-\d\d-\d\dT[\d:]+Z$/.test(value) ? local(value) : value;
}

/** The result as the column's kind of result is stored. */
function stored(field: Field, result: FormulaValue, { web }: FormulaPlace): string | number | boolean | null {
  if (result === null) return null;
  if (isNumber(field)) return numberOf(result);
  switch (field.outputKind) {
    case 'Boolean': return truthOf(result);
    case 'DateTime': {
      if (result === '') return null;
      const time = localToUtc(localOf(numberOf(result)), timeZoneOf(web));
      if (!(Math.abs(time) < 8e15)) throw new FormulaError('#NUM!');
      return `${new Date(time).toISOString().slice(0, 19)}Z`;
    }
    default: return typeof result === 'boolean' ? (result ? 'Yes' : 'No') : textOf(result);
  }
}
