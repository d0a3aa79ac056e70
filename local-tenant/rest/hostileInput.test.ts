import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { addItems, createList } from '../store/index';
import { testOrigin } from './testing/pnp';
import { testTenant, type TestTenant } from './testing/tenant';

let tenant: TestTenant;
before(() => {
  tenant = testTenant();
  const list = createList(tenant.store, {
    webId: tenant.site.webId, title: 'L', url: 'Lists/L', fields: [{ internalName: 'Kind', kind: 'Choice', choices: ['a'] }, { internalName: 'When', kind: 'DateTime' }, { internalName: 'Boss', kind: 'User' }, { internalName: 'N', kind: 'Number' }],
  });
  addItems(tenant.store, list.id, [{ data: { Title: 'x', Kind: 'a', N: 1 } }]);
});

const items = "/sites/dev/_api/web/lists/getbytitle('L')/items";
const names = fc.constantFrom('Title', 'Kind', 'When', 'Boss', 'Boss/Title', 'BossId', 'N', 'Id', 'Author/EMail', 'FileRef', 'Nope', 'OData__UIVersionString', 'ContentType', '*', '', '../x', "a'b");
const literals = fc.oneof(fc.string().map((text) => `'${text.replaceAll("'", "''")}'`), fc.integer().map(String), fc.double().map(String), fc.constantFrom('null', 'true', "datetime'2026-01-01'", "datetime'zz'", "guid'x'", '@p', '2026-99-99T00:00:00Z'));
const comparison = fc.tuple(names, fc.constantFrom('eq', 'ne', 'gt', 'le', 'like', ''), literals).map((parts) => parts.join(' '));
const call = fc.tuple(fc.constantFrom('substringof', 'startswith', 'endswith', 'year', 'concat', 'geo.distance'), names, literals).map(([name, member, literal]) => `${name}(${literal},${member})`);
const filters: fc.Arbitrary<string> = fc.letrec((tie) => ({
  filter: fc.oneof({ depthSize: 'small', withCrossShrink: true }, comparison, call, fc.tuple(tie('filter'), fc.constantFrom('and', 'or', 'xor'), tie('filter')).map((parts) => parts.join(' ')), tie('filter').map((inner) => `not (${String(inner)})`), fc.string()),
})).filter.map(String);

/** Whatever comes, the answer is SharePoint's kind: below 500, or 501 for what is not implemented. */
async function answersSoberly(response: Response, input: unknown): Promise<void> {
  const text = await response.text();
  assert.ok(response.status < 500 || response.status === 501, `${response.status} for ${JSON.stringify(input)}: ${text.slice(0, 300)}`);
}

const url = (path: string): Request | undefined => {
  try {
    return new Request(`${testOrigin}${path}`, { headers: { 'x-local-user': tenant.owner, accept: 'application/json' } });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

describe('hostile input gets a sober answer', { timeout: 120_000 }, () => {
  it('in $filter', () => fc.assert(fc.asyncProperty(filters, async (filter) => {
    await answersSoberly(await tenant.call(tenant.owner, `${items}?$filter=${encodeURIComponent(filter)}`), filter);
    await answersSoberly(await tenant.call(tenant.owner, `/sites/dev/_api/web/lists?$filter=${encodeURIComponent(filter)}`), filter);
  }), { numRuns: 300 }));

  it('in the other query options', () => fc.assert(fc.asyncProperty(fc.dictionary(fc.constantFrom('$select', '$expand', '$orderby', '$top', '$skip', '$skiptoken', '@p', '$format'), fc.oneof(names, fc.string(), fc.constantFrom('Paged=TRUE&p_ID=1', 'Paged=TRUE&p_ID=x', 'Author', 'Author/Id', 'Title desc', '99999999999'))), async (options) => {
    await answersSoberly(await tenant.call(tenant.owner, `${items}?${new URLSearchParams(options).toString()}`), options);
  }), { numRuns: 300 }));

  it('in paths', () => fc.assert(fc.asyncProperty(fc.array(fc.oneof(fc.constantFrom('web', 'lists', "getbytitle('L')", 'items', 'items(1)', 'fields', '$value', "('", '(1,2)', '(a=1)', "(@x)", '%2e%2e', '%00', '%ff', 'Title', '$batch', 'contextinfo', '{', '"', '\\'), fc.string()), { maxLength: 6 }), async (segments) => {
    const request = url(`/sites/dev/_api/${segments.join('/')}`);
    if (request) await answersSoberly(await tenant.handle(request), segments);
  }), { numRuns: 500 }));

  it('in bodies', () => fc.assert(fc.asyncProperty(fc.oneof(fc.json(), fc.string(), fc.record({ Title: fc.anything(), Kind: fc.anything(), When: fc.anything(), BossId: fc.anything(), N: fc.anything(), ContentTypeId: fc.anything() }, { requiredKeys: [] }).map((body) => JSON.stringify(body) ?? '')), fc.constantFrom(items, `${items}(1)/validateupdatelistitem`, '/sites/dev/_api/web/lists', "/sites/dev/_api/web/lists/getbytitle('L')/fields", "/sites/dev/_api/web/lists/getbytitle('L')/views", '/sites/dev/_api/web/contenttypes', "/sites/dev/_api/web/lists/getbytitle('L')/getitems"), async (body, path) => {
    await answersSoberly(await tenant.call(tenant.owner, path, { method: 'POST', body }), [path, body]);
  }), { numRuns: 400 }));

  it('in the XML of columns, views and queries', () => fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.constantFrom('<View>', '<View><Query><Where><Eq><FieldRef Name="Title"/></Eq></Where></Query></View>', '<!DOCTYPE x [<!ENTITY a "b">]><View>&a;</View>', '<View><Query><OrderBy><FieldRef/></OrderBy></Query></View>', '<View><RowLimit>-1</RowLimit></View>', '<Field Type="Text"/>', '<Field Type="Choice" Name="a b"><CHOICES/></Field>', `${'<And>'.repeat(500)}${'</And>'.repeat(500)}`)), async (xml) => {
    await answersSoberly(await tenant.call(tenant.owner, "/sites/dev/_api/web/lists/getbytitle('L')/getitems", { body: JSON.stringify({ query: { ViewXml: xml } }) }), xml);
    await answersSoberly(await tenant.call(tenant.owner, "/sites/dev/_api/web/lists/getbytitle('L')/fields/createfieldasxml", { body: JSON.stringify({ parameters: { SchemaXml: xml } }) }), xml);
    await answersSoberly(await tenant.call(tenant.owner, "/sites/dev/_api/web/lists/getbytitle('L')/renderlistdataasstream", { body: JSON.stringify({ parameters: { ViewXml: xml } }) }), xml);
  }), { numRuns: 150 }));

  it('in batches', () => fc.assert(fc.asyncProperty(fc.array(fc.oneof(fc.string(), fc.constantFrom('--b', '--b--', 'Content-Type: application/http', 'GET /sites/dev/_api/web HTTP/1.1', 'GET http://evil.example/ HTTP/1.1', 'POST x', 'Content-Type: multipart/mixed; boundary=c', '--c', '--c--', '', ': x'))), async (lines) => {
    await answersSoberly(await tenant.call(tenant.owner, '/sites/dev/_api/$batch', { method: 'POST', body: lines.join('\n'), headers: { 'content-type': 'multipart/mixed; boundary=b' } }), lines);
  }), { numRuns: 200 }));

  it('in the switches', () => fc.assert(fc.asyncProperty(fc.constantFrom('faults', 'throttle', 'clock'), fc.oneof(fc.json(), fc.string()), async (name, body) => {
    await answersSoberly(await tenant.handle(new Request(`${testOrigin}/_local/${name}`, { method: 'POST', body })), body);
    await tenant.handle(new Request(`${testOrigin}/_local/faults`, { method: 'DELETE' }));
    await tenant.handle(new Request(`${testOrigin}/_local/clock`, { method: 'DELETE' }));
    tenant.tenant.throttle.settings = { ...tenant.tenant.throttle.settings, intensity: 'off' };
  }), { numRuns: 200 }));

  it('in depth', async () => {
    for (const filter of ['('.repeat(5000), `${'not '.repeat(3000)}Id eq 1`, Array.from({ length: 3000 }, () => 'Id eq 1').join(' or '), Array.from({ length: 1300 }, () => 'Id eq 1').join(' or '), `Title eq '${'x'.repeat(30_000)}'`]) {
      await answersSoberly(await tenant.call(tenant.owner, `${items}?$filter=${encodeURIComponent(filter)}`), filter.slice(0, 40));
    }
    await answersSoberly(await tenant.call(tenant.owner, items, { body: `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}` }), 'deep JSON');
    const member = url(`/sites/dev/_api/web/getitems(query=${encodeURIComponent(`${'['.repeat(5000)}`)})`);
    if (member) await answersSoberly(await tenant.handle(member), 'deep path');
  });
});
