import { rightsOf } from '../../store/rights';
import type { Principal } from '../../store/principals';
import type { Store } from '../../store/Store';
import type { KqlNode } from '../kql/KqlNode';
import { parseKql } from '../kql/parseKql';
import { rowsOf, type Cell } from './cells';
import { compileKql } from './compileKql';
import { parseCollapse } from './collapse';
import { execute } from './execute';
import { parseFql, parseRefinement } from './parseRefinement';
import { fillTemplate, type QueryVariables } from './queryTemplate';
import { refine, type Refiner } from './refine';
import { resultSource } from './resultSources';
import { SearchError } from './SearchError';
import { maxRowLimit, maxStartRow, sortKeys, type SearchRequest } from './SearchRequest';

/** What a search finds for one user: nothing in it tells of what that user may not read. */
export interface SearchResults {
  rows: Cell[][];
  /** All matching documents that the user may read. */
  totalRows: number;
  refiners: Refiner[];
  /** The query as it was run, after the template. */
  queryModification: string;
}

/** Who asks, from where. */
export interface SearchCaller {
  user: Principal;
  origin: string;
  variables: QueryVariables;
}

/**
 * Answers a search.
 *
 * @throws SearchError for what SharePoint refuses: a malformed query, a property that cannot be sorted by, …
 */
export function search(store: Store, request: SearchRequest, caller: SearchCaller): SearchResults {
  demandPage(request);
  const now = store.clock.now();
  const queryText = effectiveQuery(request, caller.variables, now);
  const query = compileKql(wholeQuery(queryText, request), { now, origin: caller.origin });
  const hits = execute(store, caller.user, query, {
    startRow: request.startRow,
    rowLimit: Math.min(request.rowLimit, maxRowLimit),
    sort: sortKeys(request.sort),
    collapse: parseCollapse(request.collapseSpecification),
  });
  return {
    rows: rowsOf(store, hits, request.selectProperties, query.words, caller.origin),
    totalRows: hits.total,
    refiners: refine(store, rightsOf(store, caller.user), query, request.refiners, now),
    queryModification: queryText,
  };
}

function demandPage({ startRow, rowLimit }: SearchRequest): void {
  if (startRow < 0 || rowLimit < 0) throw new SearchError('StartRow and RowLimit must not be negative.');
  if (startRow > maxStartRow) throw new SearchError(`StartRow must not be greater than ${maxStartRow}.`);
}

function effectiveQuery({ queryText, queryTemplate }: SearchRequest, variables: QueryVariables, now: number): string {
  if (queryTemplate.trim() === '') return queryText;
  return fillTemplate(queryTemplate, { ...variables, searchterms: queryText, searchboxquery: queryText }, now);
}

/** The user's query, and what holds besides it: the result source, hidden constraints, refinement filters. */
function wholeQuery(queryText: string, request: SearchRequest): KqlNode {
  const asked = request.fql ? parseFql(queryText) : parseKql(queryText);
  if (asked === null) throw new SearchError('The query text must not be empty.');
  const hidden = parseKql(request.hiddenConstraints);
  const operands = [asked, ...(hidden ? [hidden] : []), resultSource(request.sourceId), ...request.refinementFilters.map(parseRefinement)];
  return { kind: 'and', operands };
}
