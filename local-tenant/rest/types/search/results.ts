import type { Cell } from '../../../search/query/cells';
import type { Refiner } from '../../../search/query/refine';
import type { SearchResults } from '../../../search/query/search';
import type { Suggestions } from '../../../search/query/suggest';
import { complex, listOf, type Complex, type Value, type ValueList } from '../../model/values';
import type { ReceivedRequest } from './receivedRequest';

const rest = 'Microsoft.Office.Server.Search.REST';
const noId = '00000000-0000-0000-0000-000000000000';

/** Microsoft.Office.Server.Search.REST.SearchResult, whole. @param elapsed ms */
export function searchResult(results: SearchResults, { request, clientType }: ReceivedRequest, elapsed: number): Complex {
  return complex(`${rest}.SearchResult`, {
    ElapsedTime: elapsed,
    PrimaryQueryResult: complex(`${rest}.QueryResult`, {
      CustomResults: listOf(`${rest}.CustomResult`, []),
      QueryId: crypto.randomUUID(),
      QueryRuleId: noId,
      RefinementResults: request.refiners.trim() === '' ? null : refinementResults(results.refiners),
      RelevantResults: relevantResults(results),
      SpecialTermResults: null,
    }),
    Properties: keyValues([
      ['RowLimit', String(request.rowLimit), 'Edm.Int32'],
      ['SourceId', request.sourceId ?? '8413cd39-2156-4e00-b54d-11efd9abdb89', 'Edm.Guid'],
      ['CorrelationId', crypto.randomUUID(), 'Edm.Guid'],
      ['WasGroupRestricted', 'false', 'Edm.Boolean'],
      ['IsPartial', 'false', 'Edm.Boolean'],
      ['ClientType', clientType, 'Edm.String'],
    ]),
    SecondaryQueryResults: listOf(`${rest}.QueryResult`, []),
    SpellingSuggestion: '',
    TriggeredRules: listOf('Edm.Guid', []),
  });
}

function relevantResults({ rows, totalRows, queryModification }: SearchResults): Complex {
  return complex(`${rest}.RelevantResults`, {
    GroupTemplateId: null,
    ItemTemplateId: null,
    Properties: keyValues([
      ['QueryModification', queryModification, 'Edm.String'],
      ['RenderTemplateId', '~sitecollection/_catalogs/masterpage/Display Templates/Search/Group_Default.js', 'Edm.String'],
      ['StartRecord', '0', 'Edm.Int32'],
    ]),
    ResultTitle: null,
    ResultTitleUrl: null,
    RowCount: rows.length,
    Table: complex('SP.SimpleDataTable', {
      Rows: listOf('SP.SimpleDataRow', rows.map(cells => complex('SP.SimpleDataRow', { Cells: listOf('SP.KeyValue', cells.map(keyValue)) }))),
    }),
    TotalRows: totalRows,
    TotalRowsIncludingDuplicates: totalRows,
  });
}

function refinementResults(refiners: readonly Refiner[]): Complex {
  return complex(`${rest}.RefinementResults`, {
    GroupTemplateId: null,
    ItemTemplateId: null,
    Properties: keyValues([]),
    Refiners: listOf(`${rest}.Refiner`, refiners.map(({ name, entries }) => complex(`${rest}.Refiner`, {
      Entries: listOf(`${rest}.RefinerEntry`, entries.map(entry => complex(`${rest}.RefinerEntry`, {
        RefinementCount: String(entry.count),
        RefinementName: entry.name,
        RefinementToken: entry.token,
        RefinementValue: entry.value,
      }))),
      Name: name,
    }))),
    ResultTitle: null,
    ResultTitleUrl: null,
  });
}

/** Microsoft.SharePoint.Client.Search.Query.QuerySuggestionResults. */
export function suggestionResults({ queries, peopleNames }: Suggestions): Complex {
  const query = 'Microsoft.SharePoint.Client.Search.Query';
  return complex(`${query}.QuerySuggestionResults`, {
    PeopleNames: listOf('Edm.String', peopleNames),
    PersonalResults: listOf(`${query}.PersonalResultSuggestion`, []),
    PopularResults: listOf(`${query}.PersonalResultSuggestion`, []),
    Queries: listOf(`${query}.QuerySuggestionQuery`, queries.map(text => complex(`${query}.QuerySuggestionQuery`, { IsPersonal: false, Query: text }))),
  });
}

function keyValue({ Key, Value: content, ValueType }: Cell): Value {
  return complex('SP.KeyValue', { Key, Value: content, ValueType });
}

function keyValues(entries: readonly [key: string, content: string, type: string][]): ValueList {
  return listOf('SP.KeyValue', entries.map(([Key, content, ValueType]) => keyValue({ Key, Value: content, ValueType })));
}
