import { readFileSync } from 'node:fs';
import peggy from 'peggy';
import { spException } from '../../../model/errors';

/** A parsed formula. */
export type Formula =
  | { readonly type: 'value'; readonly value: FormulaValue }
  | { readonly type: 'column'; readonly name: string }
  | { readonly type: 'negate'; readonly operand: Formula }
  | { readonly type: 'binary'; readonly operator: string; readonly left: Formula; readonly right: Formula }
  | { readonly type: 'call'; readonly name: string; readonly arguments: readonly Formula[] };

/** What a formula works on. Times are numbers, as in Excel: days since 30 December 1899 by the site's clocks. null is an empty column. */
export type FormulaValue = number | string | boolean | null;

const parser = peggy.generate(readFileSync(new URL('./formula.peggy', import.meta.url), 'utf8'), { cache: true });
/** SharePoint takes formulas of up to 8 000 characters. */
const longest = 8000;
const deepest = 60;
const parsed = new Map<string, Formula>();

/** @throws 400 as SharePoint does for a formula with a syntax error */
export function parseFormula(text: string): Formula {
  const known = parsed.get(text);
  if (known) return known;
  if (text.length > longest || nesting(text) > deepest) throw invalidFormula();
  try {
    const formula = parser.parse(text) as Formula;
    if (parsed.size > 1000) parsed.clear();
    parsed.set(text, formula);
    return formula;
  } catch (error) {
    if (error instanceof parser.SyntaxError) throw invalidFormula();
    throw error;
  }
}

const invalidFormula = (): Error => spException(-2130575270, 'The formula contains a syntax error or is not supported.');

/** How deep parentheses and signs go, so that hostile input cannot exhaust the stack. */
function nesting(text: string): number {
  const signs = Math.max(0, ...(text.match(/[-+\s]+/g) ?? []).map((run) => run.replace(/\s/g, '').length));
  return Math.max(signs, (text.match(/\(/g) ?? []).length);
}
