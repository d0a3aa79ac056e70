import { readFileSync } from 'node:fs';
import peggy from 'peggy';
import { invalidExpression } from '../model/errors';

/** One argument in parentheses; `alias` stands for a query string parameter. */
export interface Argument {
  readonly name?: string;
  readonly value: unknown;
}

/** One step of a path, e.g. `getbytitle('x')`; each pair of parentheses is a group. */
export interface Segment {
  readonly name: string;
  readonly groups: readonly (readonly Argument[])[];
}

const grammar = readFileSync(new URL('./path.peggy', import.meta.url), 'utf8');
const parser = peggy.generate(grammar, { allowedStartRules: ['Path', 'Value'] });
const maximumLength = 20_000;
/** JSON in a path nests little; more brackets than this would only exhaust the stack. */
const maximumBrackets = 200;

/**
 * Parses what follows `/_api/`.
 * @param path percent-decoded
 * @param query for parameter aliases: `GetList(@u)` with `@u='/sites/x'`
 * @throws 400 for anything that is not a path
 */
export function parsePath(path: string, query: URLSearchParams): Segment[] {
  if (path.length > maximumLength || (path.match(/[[{]/g)?.length ?? 0) > maximumBrackets) throw invalidExpression(`${path.slice(0, 100)}…`);
  const segments = parse<Segment[]>(path, 'Path');
  return segments.map(({ name, groups }) => ({ name: name.trim(), groups: groups.map((group) => group.map((argument) => resolveAlias(argument, query))) }));
}

/** Parses one literal as it stands in a path or an alias: 'text', 3, true, guid'…', {"a":1}. */
function parseLiteral(text: string): unknown {
  if (text.length > maximumLength || (text.match(/[[{]/g)?.length ?? 0) > maximumBrackets) throw invalidExpression(`${text.slice(0, 100)}…`);
  return parse(text.trim(), 'Value');
}

/**
 * A method's arguments in the query string, as literals: `search/query?querytext='x'&rowlimit=5`.
 * @param names the method's parameters; whatever else the query string holds is not an argument
 * @throws 400 for what is no literal
 */
export function queryArguments(names: readonly string[], query: URLSearchParams): Record<string, unknown> {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return Object.fromEntries([...query].filter(([name]) => known.has(name.toLowerCase())).map(([name, text]) => [name, parseLiteral(text)]));
}

function resolveAlias(argument: Argument, query: URLSearchParams): Argument {
  const { value } = argument;
  if (typeof value !== 'object' || value === null || !('alias' in value)) return argument;
  const text = aliasOf(query, String(value.alias));
  if (text === undefined) throw invalidExpression(String(value.alias));
  return { ...argument, value: parseLiteral(text) };
}

function aliasOf(query: URLSearchParams, alias: string): string | undefined {
  for (const [name, text] of query) if (name.toLowerCase() === alias.toLowerCase()) return text;
  return undefined;
}

function parse<Result>(text: string, startRule: string): Result {
  try {
    return parser.parse(text, { startRule }) as Result;
  } catch (error) {
    if (error instanceof parser.SyntaxError) throw invalidExpression(text);
    throw error;
  }
}
