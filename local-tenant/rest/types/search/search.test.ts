import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '@pnp/sp/search/index.js';
import { SearchQueryBuilder } from '@pnp/sp/search/index.js';
import { itemByPath, listByUrl, updateItem } from '../../../store/index';
import { searchTenant } from '../../../search/testing/searchTenant';
import { createTenant } from '../../handle';
import { spAs, testOrigin } from '../../testing/pnp';

const tenant = searchTenant();
const running = createTenant({ store: tenant.store, clock: tenant.clock });
const vm = spAs(running, 'vm@gov.example', '/sites/kampus');
const stm = spAs(running, 'stm@gov.example', '/sites/kampus');

interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** A GET below `/sites/kampus/_api/search/`. */
async function get(path: string, user = 'vm', accept = 'application/json;odata=nometadata'): Promise<Answer> {
  const request = new Request(`${testOrigin}/sites/kampus/_api/search/${path}`, { headers: { accept, 'X-Local-User': `${user}@gov.example` } });
  const response = await running.handle(request);
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

/** Follows names into an answer. */
function at(value: unknown, ...names: (string | number)[]): unknown {
  return names.reduce<unknown>((inner, name) => (inner as Record<string | number, unknown>)[name], value);
}

describe('search by PnPjs', () => {
  it('posts a query and reads its rows', async () => {
    const results = await vm.search({ Querytext: 'PromotedState:2', SelectProperties: ['Title', 'Path'], SortList: [{ Property: 'FirstPublishedDate', Direction: 1 }], RowLimit: 2, TrimDuplicates: false });
    assert.equal(results.TotalRows, 4);
    assert.equal(results.RowCount, 2);
    assert.equal(results.PrimarySearchResults[0]?.Title, 'VMBaro tulokset');
    const second = await results.getPage(2);
    assert.equal(second?.PrimarySearchResults.length, 2);
  });

  it('takes text and what the builder makes', async () => {
    assert.equal((await vm.search('etatyon')).RowCount, 1);
    const built = SearchQueryBuilder('').text('PromotedState:2').rowLimit(1).selectProperties('Title').sortList({ Property: 'Write', Direction: 1 }).refiners('FileType');
    const results = await vm.search(built);
    assert.equal(results.RowCount, 1);
    assert.equal(results.RawSearchResults.PrimaryQueryResult?.RefinementResults?.Refiners?.[0]?.Entries[0]?.RefinementCount, '4');
  });

  it('suggests', async () => {
    const found = await vm.searchSuggest({ querytext: 'hal', count: 3, hitHighlighting: false, capitalize: true });
    const queries = found.Queries as { Query: string }[]; // PnPjs leaves it untyped
    assert.deepEqual(queries.map(({ Query }) => Query), ['Hallituksen päätös']);
    const people = await vm.searchSuggest('åsa');
    assert.deepEqual(people.PeopleNames, ['Åsa Återholm']);
  });

  it('shows an outsider nothing of what is closed', async () => {
    const results = await stm.search({ Querytext: 'VMBaro OR salainenluku OR suljettu', Refiners: 'SiteTitle,Author' });
    assert.equal(results.TotalRows, 0);
    assert.deepEqual(results.RawSearchResults.PrimaryQueryResult?.RefinementResults?.Refiners?.flatMap(({ Entries }) => Entries), []);
    assert.ok(!JSON.stringify(await get(`suggest?querytext='vmb'`, 'stm')).includes('VMBaro'));
  });
});

describe('search by REST', () => {
  it('answers in the shape of each format', async () => {
    const path = "query?querytext='PromotedState:2'&selectproperties='Title'&sortlist='FirstPublishedDate:ascending'&rowlimit=1&trimduplicates=false";
    const plain = await get(path);
    assert.equal(at(plain.body, 'PrimaryQueryResult', 'RelevantResults', 'Table', 'Rows', 0, 'Cells', 2, 'Value'), 'Etätyön ohje uudistui');
    const verbose = await get(path, 'vm', 'application/json;odata=verbose');
    assert.equal(at(verbose.body, 'd', 'query', 'PrimaryQueryResult', 'RelevantResults', 'Table', 'Rows', 'results', 0, 'Cells', 'results', 2, 'Value'), 'Etätyön ohje uudistui');
    assert.equal(at(verbose.body, 'd', 'query', '__metadata', 'type'), 'Microsoft.Office.Server.Search.REST.SearchResult');
  });

  it('finds people in the people source', async () => {
    const { body } = await get("query?querytext='makinen'&sourceid='b09a7990-05ea-4af9-81ef-edfab16c4e31'&selectproperties='PreferredName,JobTitle'");
    assert.equal(at(body, 'PrimaryQueryResult', 'RelevantResults', 'TotalRows'), 1);
  });

  const refused: [path: string, status: number, message: RegExp][] = [
    ["query?querytext='a AND'", 400, /proper syntax/],
    ['query', 400, /SafeQueryPropertiesTemplateUrl/],
    ["query?querytext='a'&sortlist='Title:ascending'", 400, /manner inconsistent with schema/],
    ["query?querytext='a'&rowlimit='x'", 400, /Edm.Int32/],
    ["query?querytext='a'&startrow=50001", 400, /50000/],
    ["query?querytext=a'b", 400, /not valid/],
    ["query?querytext='and(a'&enablefql=true", 400, /not valid/],
    ["query?querytext='a'&collapsespecification='Author'", 400, /collapse specification/],
    ["query?querytext='a'&collapsespecification='Nothing:1'", 400, /schema settings/],
    ['autocompletions', 501, /autocompletions/],
    ['nonsense', 404, /nonsense/],
  ];
  for (const [path, status, message] of refused) {
    it(`answers ${status} to ${path}`, async () => {
      const answer = await get(path);
      assert.equal(answer.status, status);
      assert.match(JSON.stringify(answer.body), message);
    });
  }

  it('gives 500 rows at most', async () => {
    assert.equal((await get("query?querytext='*'&rowlimit=5000")).status, 200);
  });

  it('is refused when a user searches more than ten times a second, as SharePoint does it', async () => {
    const throttle = (intensity: string): Promise<Response> => running.handle(new Request(`${testOrigin}/_local/throttle`, { method: 'POST', body: JSON.stringify({ intensity }) }));
    const ask = (): Promise<Response> => running.handle(new Request(`${testOrigin}/sites/kampus/_api/search/query?querytext='a'`, { headers: { 'X-Local-User': 'stm@gov.example' } }));
    await throttle('real');
    try {
      const statuses: number[] = [];
      for (let time = 0; time < 11; time += 1) statuses.push((await ask()).status);
      assert.deepEqual(statuses, [...Array.from({ length: 10 }, () => 200), 429]);
    } finally {
      await throttle('off');
    }
  });

  it('lags by a minute, until it is told to catch up', async () => {
    const pages = listByUrl(tenant.store, tenant.open.webId, 'SitePages')!.id;
    updateItem(tenant.store, itemByPath(tenant.store, pages, 'etusivu.aspx')!, { data: { Title: 'Aivan uusi etusivu' } });
    assert.equal((await vm.search('Title:aivan')).TotalRows, 0);
    await running.handle(new Request(`${testOrigin}/_local/index`, { method: 'POST' }));
    assert.equal((await vm.search('Title:"aivan uusi"')).TotalRows, 1);
  });
});
