/** What the tenant's own search finds for a person, for the page that stands in for SharePoint's search page. */
import { type FoundItem, type SearchFindings, type TextPart } from '../PageSource';
import { type Cell } from '../../search/query/cells';
import { search } from '../../search/query/search';
import { SearchError, SearchNotImplemented } from '../../search/query/SearchError';
import { defaultRequest } from '../../search/query/SearchRequest';
import { searchIndexOf } from '../../search/searchIndexOf';
import { type Principal, type Store } from '../../store/index';

/** Rows of the one page of results. */
const rowLimit = 50;

/** Longer queries are refused, as search does: characters. */
const longestQuery = 1000;

/** Pictures have a tab of their own in SharePoint, and the local tenant has no form that would show a list's item. */
const hiddenConstraints = '-IsListItem:true -FileType:svg -FileType:png -FileType:jpg -FileType:jpeg -FileType:gif -FileType:webp';

/** Cells of a row by their names; absent when null. */
type Row = Readonly<Partial<Record<string, string>>>;

/** @param origin of this tenant; results elsewhere are none */
export function findPages(store: Store, user: Principal, query: string, origin: string): SearchFindings | 'refused' {
  if (query.length > longestQuery) return 'refused';
  searchIndexOf(store).crawl();
  const selectProperties = ['Title', 'Path', 'SiteTitle', 'LastModifiedTime', 'HitHighlightedSummary', 'Description'];
  try {
    const { rows, totalRows } = search(store, { ...defaultRequest, queryText: withWordForms(query), hiddenConstraints, rowLimit, selectProperties }, { user, origin, variables: {} });
    return { total: totalRows, items: rows.map((cells) => foundItem(rowOf(cells), origin)) };
  } catch (error) {
    if (error instanceof SearchError || error instanceof SearchNotImplemented) return 'refused';
    throw error;
  }
}

const operators: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT', 'NEAR', 'ONEAR', 'XRANK']);

/** Every plain word also as the beginning of a word; what is quoted or written as KQL stays as it is. */
export const withWordForms = (query: string): string =>
  query.replace(/"[^"]*"?|[^\s"]+/gu, (part) => (/^[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*$/u.test(part) && !operators.has(part) ? `${part}*` : part));

const rowOf = (cells: readonly Cell[]): Row => Object.fromEntries(cells.flatMap(({ Key, Value }) => (Value === null ? [] : [[Key, Value]])));

function foundItem(row: Row, origin: string): FoundItem {
  const path = (row['Path'] ?? '').replace(origin, '');
  const summary = row['HitHighlightedSummary'] ?? '';
  return {
    title: row['Title'] ?? path,
    url: path.split('/').map(encodeURIComponent).join('/'),
    site: row['SiteTitle'] ?? '',
    modified: new Date(row['LastModifiedTime'] ?? 0),
    summary: summary === '' ? plain(row['Description'] ?? '') : summaryParts(summary)
  };
}

const plain = (text: string): TextPart[] => (text === '' ? [] : [{ text, isFound: false }]);

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Search's markup of a summary: `<c0>` around what was found, `<ddd/>` where text is left out, all else escaped. */
export function summaryParts(markup: string): TextPart[] {
  return markup
    .split(/<c0>(.*?)<\/c0>/)
    .map((piece, index) => ({ text: piece.replace(/<ddd\/>/g, ' … ').replace(/&(amp|lt|gt);/g, (entity) => entities[entity] ?? entity), isFound: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
