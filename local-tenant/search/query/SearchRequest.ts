import type { SortKey } from './execute';
import { managedProperty } from '../index/managedProperties';
import { unusableProperty } from './SearchError';

/** A search as the API takes it, in either form, with SharePoint's defaults filled in. */
export interface SearchRequest {
  /** KQL; blank when the template holds the whole query. */
  queryText: string;
  /** A pattern around the query: `{searchTerms} ContentTypeId:0x0101*`. */
  queryTemplate: string;
  /** KQL that holds besides the query. */
  hiddenConstraints: string;
  /** The result source's id; null for SharePoint's own results. */
  sourceId: string | null;
  startRow: number;
  /** Rows asked for; at most 500 are given. */
  rowLimit: number;
  /** Names of managed properties; empty for the default ones. */
  selectProperties: readonly string[];
  sort: readonly { property: string; descending: boolean }[];
  /** FQL conditions, all of which hold. */
  refinementFilters: readonly string[];
  /** `FileType,Write(discretize=manual/2026-01-01)`. */
  refiners: string;
  /** The query text is FQL, not KQL. */
  fql: boolean;
  /** `SiteTitle:1` or `Author:2,FileType:1`: at most so many results of each value are shown. */
  collapseSpecification: string;
}

export const defaultRequest: SearchRequest = {
  queryText: '',
  queryTemplate: '',
  hiddenConstraints: '',
  sourceId: null,
  startRow: 0,
  rowLimit: 10,
  selectProperties: [],
  sort: [],
  refinementFilters: [],
  refiners: '',
  fql: false,
  collapseSpecification: '',
};

/** Rows of one page of results, at most. */
export const maxRowLimit = 500;
/** How far into the results one may page by number of row; beyond that, by `IndexDocId`. */
export const maxStartRow = 50_000;

/**
 * The sort order as properties of the index; by rank when it names rank or nothing.
 *
 * @throws SearchError for a property that cannot be sorted by.
 */
export function sortKeys(sort: SearchRequest['sort']): SortKey[] {
  return sort
    .filter(({ property }) => !/^\[?rank\]?$/i.test(property))
    .map(({ property, descending }) => {
      const managed = managedProperty(property.replace(/^\[docid\]$/i, 'DocId'));
      if (!managed?.sortable) throw unusableProperty();
      return { property: managed, descending };
    });
}
