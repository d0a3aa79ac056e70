import { invalidExpression, invalidQuery } from '../model/errors';
import { parseFilter, type Filter } from './parseFilter';

/** Which members of an entity are asked for; nested under what is expanded. */
export interface Selection {
  /** Lower-case names; null means the default ones. */
  readonly names: ReadonlySet<string> | null;
  /** Names as the caller wrote them, for messages. */
  readonly spelled: readonly string[];
  /** By lower-case name. */
  readonly expanded: ReadonlyMap<string, Selection>;
}

export interface OrderBy {
  readonly path: readonly string[];
  readonly descending: boolean;
}

/** The system query options of a request, parsed. */
export interface ODataQuery {
  readonly selection: Selection;
  readonly filter: Filter | undefined;
  readonly orderBy: readonly OrderBy[];
  readonly top: number | undefined;
  readonly skip: number | undefined;
  readonly skipToken: string | undefined;
  /** All parameters as sent, for building the next page's link. */
  readonly parameters: URLSearchParams;
}

/** @throws 400 for options that are malformed */
export function parseQuery(parameters: URLSearchParams): ODataQuery {
  const option = (name: string): string | undefined => optionOf(parameters, name);
  const filter = option('$filter');
  return {
    selection: parseSelection(option('$select'), option('$expand')),
    filter: filter === undefined || filter.trim() === '' ? undefined : parseFilter(filter),
    orderBy: parseOrderBy(option('$orderby')),
    top: wholeNumber(option('$top'), '$top'),
    skip: wholeNumber(option('$skip'), '$skip'),
    skipToken: option('$skiptoken'),
    parameters,
  };
}

/** What a selection without $select and $expand means. */
export const defaultSelection: Selection = { names: null, spelled: [], expanded: new Map() };

function optionOf(parameters: URLSearchParams, name: string): string | undefined {
  for (const [key, text] of parameters) if (key.toLowerCase() === name) return text;
  return undefined;
}

function parseSelection(select: string | undefined, expand: string | undefined): Selection {
  const expandPaths = split(expand).map((path) => path.split('/'));
  // PnPjs selects annotations too (odata.id); they come by the format that is asked, not by name.
  const selectPaths = split(select).filter((path) => !/^odata\./i.test(path)).map((path) => path.split('/'));
  return build(selectPaths, expandPaths);
}

function build(selectPaths: readonly string[][], expandPaths: readonly string[][]): Selection {
  const expanded = new Map<string, Selection>();
  for (const name of new Set(expandPaths.map(([head]) => head!.toLowerCase()))) {
    const below = (paths: readonly string[][]): string[][] =>
      paths.filter(([head, ...rest]) => head!.toLowerCase() === name && rest.length > 0).map(([, ...rest]) => rest);
    expanded.set(name, build(below(selectPaths), below(expandPaths)));
  }
  for (const path of selectPaths) {
    if (path.length > 1 && !expanded.has(path[0]!.toLowerCase())) {
      throw invalidQuery(`The query to field '${path[0]}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${path[0]}.`);
    }
  }
  const own = selectPaths.filter((path) => path.length === 1).map(([name]) => name!);
  const all = selectPaths.length === 0 || own.includes('*');
  const spelled = selectPaths.map(([name]) => name!).filter((name) => name !== '*');
  return { names: all && spelled.length === 0 ? null : new Set([...spelled.map((name) => name.toLowerCase()), ...(all ? ['*'] : [])]), spelled, expanded };
}

function parseOrderBy(text: string | undefined): OrderBy[] {
  return split(text).map((part) => {
    const [path, direction = 'asc', ...rest] = part.split(/\s+/);
    if (!/^(asc|desc)$/i.test(direction) || rest.length > 0) throw invalidExpression(part);
    return { path: path!.split('/'), descending: direction.toLowerCase() === 'desc' };
  });
}

function wholeNumber(text: string | undefined, name: string): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (!/^\d{1,9}$/.test(text.trim())) throw invalidQuery(`The query option '${name}' has the value '${text.slice(0, 50)}', which is not a non-negative integer.`);
  return Number(text);
}

function split(text: string | undefined): string[] {
  const parts = (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length > 500) throw invalidQuery('The query string names too many members.');
  return parts;
}
