import { FormulaError, functions, numberOf, textOf, truthOf, valueError } from './functions';
import type { Formula, FormulaValue } from './parseFormula';

/** What a formula may look at. */
export interface FormulaSource {
  /** A column's value by its title or internal name; undefined: there is no such column. */
  readonly column: (name: string) => FormulaValue | undefined;
  /** The time by the site's clocks, as a formula counts it. */
  readonly now: number;
}

/** @throws FormulaError for what Excel shows as "#VALUE!" and the like */
export function evaluateFormula(formula: Formula, source: FormulaSource): FormulaValue {
  switch (formula.type) {
    case 'value': return formula.value;
    case 'column': {
      const value = source.column(formula.name);
      if (value === undefined) throw new FormulaError('#NAME?');
      return value;
    }
    case 'negate': return -numberOf(evaluateFormula(formula.operand, source));
    case 'binary': return binary(formula.operator, evaluateFormula(formula.left, source), evaluateFormula(formula.right, source));
    case 'call': return call(formula.name, formula.arguments, source);
  }
}

function binary(operator: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  switch (operator) {
    case '&': return textOf(left) + textOf(right);
    case '+': return numberOf(left) + numberOf(right);
    case '-': return numberOf(left) - numberOf(right);
    case '*': return numberOf(left) * numberOf(right);
    case '^': return functions['POWER']!(left, right);
    case '/':
      if (numberOf(right) === 0) throw new FormulaError('#DIV/0!');
      return numberOf(left) / numberOf(right);
    default: {
      const order = compare(left, right);
      return { '=': order === 0, '<>': order !== 0, '<': order < 0, '>': order > 0, '<=': order <= 0, '>=': order >= 0 }[operator]!;
    }
  }
}

/** Numbers come before text, and text before TRUE and FALSE, as Excel orders them. */
function compare(left: FormulaValue, right: FormulaValue): number {
  const [a, b] = [comparable(left, right), comparable(right, left)];
  const rank = (value: number | string | boolean): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An empty column is what the other side would be empty as. */
function comparable(value: FormulaValue, other: FormulaValue): number | string | boolean {
  if (value === null) return typeof other === 'string' || other === null ? '' : typeof other === 'boolean' ? false : 0;
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function call(name: string, args: readonly Formula[], source: FormulaSource): FormulaValue {
  const value = (index: number): FormulaValue => {
    const argument = args[index];
    if (!argument) throw valueError();
    return evaluateFormula(argument, source);
  };
  switch (name) {
    case 'IF': return truthOf(value(0)) ? value(1) : args.length > 2 ? value(2) : false;
    case 'CHOOSE': return value(Math.floor(numberOf(value(0))));
    case 'ISERROR': return isError(() => value(0));
    case 'IFERROR': return isError(() => value(0)) ? value(1) : value(0);
    case 'TODAY': return Math.floor(source.now);
    case 'NOW': return source.now;
    case 'TRUE': return true;
    case 'FALSE': return false;
    default: {
      const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
      if (!known) throw new FormulaError('#NAME?');
      if (args.length < known.length) throw valueError();
      return known(...args.map((_, index) => value(index)));
    }
  }
}

function isError(evaluate: () => FormulaValue): boolean {
  try {
    evaluate();
    return false;
  } catch (error) {
    if (error instanceof FormulaError) return true;
    throw error;
  }
}
