import { readFileSync } from 'node:fs';
import peggy from 'peggy';
import { invalidExpression } from '../model/errors';

export type Comparator = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

/** A parsed $filter. */
export type Filter =
  | { readonly type: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly type: 'not'; readonly operand: Filter }
  | { readonly type: 'compare'; readonly operator: Comparator; readonly left: Filter; readonly right: Filter }
  | { readonly type: 'call'; readonly name: string; readonly arguments: readonly Filter[] }
  | { readonly type: 'member'; readonly path: readonly string[] }
  | { readonly type: 'literal'; readonly kind: 'text' | 'number' | 'boolean' | 'null' | 'date' | 'guid'; readonly value: string | number | boolean | null };

const parser = peggy.generate(readFileSync(new URL('./filter.peggy', import.meta.url), 'utf8'), { cache: true });
const maximumDepth = 120;
/** SQLite takes a thousand nested conditions; SharePoint gives up earlier, by the length of the URL. */
const maximumConditions = 800;

/** @throws 400 when the text is not a filter, or nests deeper than anyone would write */
export function parseFilter(text: string): Filter {
  if (text.length > 20_000 || nesting(text) > maximumDepth || conditions(text) > maximumConditions) throw invalidExpression(text.slice(0, 200));
  try {
    return parser.parse(text) as Filter;
  } catch (error) {
    if (error instanceof parser.SyntaxError) throw invalidExpression(text);
    throw error;
  }
}

const conditions = (text: string): number => text.match(/\b(and|or)\b/gi)?.length ?? 0;

/** How deep the parentheses and nots go, so that hostile input cannot exhaust the stack. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '(') deepest = Math.max(deepest, depth += 1);
    if (character === ')') depth -= 1;
  }
  return Math.max(deepest, (text.match(/\bnot\b/gi)?.length ?? 0));
}
