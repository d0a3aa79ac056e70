import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import {
  addField, addItems, addPages, assignRole, breakInheritance, createList, ensureFolder, itemById, itemByPath, listById, listByUrl, role, saveFile, updateList, type List,
} from '../../../store/index';
import { parseFilter } from '../../odata/parseFilter';
import { testTenant, type TestTenant } from '../../testing/tenant';
import { Columns } from './query/columns';
import { accessPath } from './query/threshold';

let tenant: TestTenant;
let list: List;
const items = "/sites/dev/_api/web/lists/getbytitle('Ilmoitukset')/items";
interface Ids { value: { Id: number }[]; 'odata.nextLink'?: string }

beforeEach(() => {
  tenant = testTenant();
  list = createList(tenant.store, {
    webId: tenant.site.webId, title: 'Ilmoitukset', url: 'Lists/Notices', fields: [
      { internalName: 'Kind', kind: 'Choice', choices: ['a', 'b'], indexed: true }, { internalName: 'Code', kind: 'Text', unique: true, maxLength: 20 },
      { internalName: 'Free', kind: 'Text' }, { internalName: 'When', kind: 'DateTime', indexed: true }, { internalName: 'Boss', kind: 'User' }, { internalName: 'Tags', kind: 'MultiChoice', choices: ['x', 'y'] },
    ],
  });
});

const ids = async (upn: string, query: string): Promise<number[]> => (await tenant.json<Ids>(upn, `${items}?$select=Id&${query}`)).value.map(({ Id }) => Id);
const add = (upn: string, body: object): Promise<Response> => tenant.call(upn, items, { body: JSON.stringify(body) });
const errorOf = async (response: Response): Promise<string> => `${response.status} ${((await response.json()) as { 'odata.error': { code: string } })['odata.error'].code.split(',')[0]}`;

describe('filters', () => {
  beforeEach(() => addItems(tenant.store, list.id, [
    { data: { Title: 'Yksi', Kind: 'a', When: '2026-01-05T10:00:00Z', Boss: tenant.ids.member, Tags: ['x', 'y'] } },
    { data: { Title: 'Kaksi', Kind: 'b' } },
    { data: { Title: '100 %_\\ valmis', Kind: 'a', When: '2025-01-05T10:00:00Z', Tags: ['y'] } },
  ]));

  for (const [filter, expected] of [
    ["Kind eq 'a'", [1, 3]], ["Kind ne 'a'", [2]], ["When ne datetime'2026-01-05T10:00:00Z'", [2, 3]], ["substringof('%_\\',Title)", [3]], ["startswith(Title,'k')", [2]],
    ["When ge datetime'2026-01-05T12:00:00%2B02:00'", [1]], ['year(When) eq 2025', [3]], ['When eq null', [2]], ['When ne null', [1, 3]], ["Tags eq 'x'", [1]], ["Boss/Title eq 'Jaska Jäsen'", [1]],
    ["Boss/EMail eq 'member@gov.example' or Id eq 2", [1, 2]], ["not (Kind eq 'a')", [2]], ["(Kind eq 'a' and Id gt 1) or Title eq 'KAKSI'", [2, 3]], ['Id eq 1 or Id eq 3', [1, 3]],
  ] as const) it(filter, async () => assert.deepEqual(await ids(tenant.reader, `$filter=${filter.replaceAll('%_', '%25_')}`), expected));

  it('take a bare field only where it says yes or no', async () => {
    assert.equal((await tenant.call(tenant.reader, `${items}?$filter=Kind eq 'a' and Id`)).status, 400);
    assert.equal((await tenant.call(tenant.reader, `${items}?$filter=not Title`)).status, 400);
  });

  it('over a lookup reach the other list, and expand shows only what the caller may see there', async () => {
    const child = createList(tenant.store, { webId: tenant.site.webId, title: 'Lapset', url: 'Lists/Children', fields: [{ internalName: 'Parent', kind: 'Lookup', lookupList: list.guid, lookupField: 'Title' }] });
    addItems(tenant.store, child.id, [{ data: { Title: 'a', Parent: 1 } }, { data: { Title: 'b', Parent: 2 } }]);
    breakInheritance(tenant.store, { webId: tenant.site.webId, listId: list.id, itemId: 2 }, false);
    const path = "/sites/dev/_api/web/lists/getbytitle('Lapset')/items?$select=Id,Parent/Title&$expand=Parent";
    assert.deepEqual((await tenant.json<Ids>(tenant.reader, `${path}&$filter=Parent/Title eq 'Yksi'`)).value, [{ Id: 1, ID: 1, Parent: { Title: 'Yksi' } }]);
    assert.deepEqual((await tenant.json<Ids>(tenant.reader, `${path}&$filter=Id eq 2`)).value, [{ Id: 2, ID: 2, Parent: null }]);
  });
});

describe('rights', () => {
  it('hide an item that the caller may not read, everywhere', async () => {
    addItems(tenant.store, list.id, [{ data: { Title: 'open' } }, { data: { Title: 'closed' } }]);
    const scope = breakInheritance(tenant.store, { webId: tenant.site.webId, listId: list.id, itemId: 2 }, false);
    assignRole(tenant.store, scope, tenant.ids.member, role.read);
    assert.deepEqual(await ids(tenant.reader, ''), [1]);
    assert.deepEqual(await ids(tenant.member, ''), [1, 2]);
    assert.equal((await tenant.call(tenant.reader, `${items}(2)`)).status, 404);
    assert.equal((await tenant.call(tenant.member, `${items}(2)`, { method: 'PATCH', body: '{"Title":"x"}' })).status, 403);
  });

  it('of the list: own items only, for reading and for writing', async () => {
    updateList(tenant.store, list.id, { settings: { ReadSecurity: 2, WriteSecurity: 2 } });
    addItems(tenant.store, list.id, [{ data: { Title: 'his' }, authorId: tenant.ids.owner }, { data: { Title: 'hers' }, authorId: tenant.ids.reader }]);
    assert.deepEqual(await ids(tenant.reader, ''), [2]);
    assert.deepEqual(await ids(tenant.member, ''), [], 'to edit lists is not to override what they say');
    assert.deepEqual(await ids(tenant.owner, ''), [1, 2]);
  });

  it('of a folder: who may add there and nowhere else adds there, in nobody else’s name', async () => {
    ensureFolder(tenant.store, list.id, 'Oma', tenant.ids.owner);
    const folder = itemByPath(tenant.store, list.id, 'Oma')!;
    assignRole(tenant.store, breakInheritance(tenant.store, { webId: tenant.site.webId, listId: list.id, itemId: folder.id }, false), tenant.ids.reader, role.contribute);
    const addIn = (upn: string, path: string): Promise<Response> => tenant.call(upn, `${items.replace(/\/items$/, '')}/AddValidateUpdateItemUsingPath`, { method: 'POST', body: JSON.stringify({
      listItemCreateInfo: { FolderPath: { DecodedUrl: path }, UnderlyingObjectType: 0 },
      formValues: [{ FieldName: 'Title', FieldValue: 'x' }, { FieldName: 'Author', FieldValue: JSON.stringify([{ Key: `i:0#.f|membership|${tenant.owner}` }]) }], bNewDocumentUpdate: false,
    }) });
    assert.equal((await addIn(tenant.reader, list.rootUrl)).status, 403);
    assert.equal((await addIn(tenant.reader, `${list.rootUrl}/Oma`)).status, 200);
    assert.equal((await addIn(tenant.member, `${list.rootUrl}/Oma`)).status, 403);
    assert.equal((await addIn(tenant.owner, `http://127.0.0.1:4321${list.rootUrl}`)).status, 200, 'absolute addresses too');
    assert.equal((await addIn(tenant.owner, `http://elsewhere.example${list.rootUrl}`)).status, 400);
    const [row] = tenant.store.all<{ author_id: number; folder: string }>('SELECT author_id, folder FROM item WHERE list_id = ? AND kind = 0 ORDER BY id', list.id);
    assert.deepEqual({ ...row }, { author_id: tenant.ids.reader, folder: 'Oma' });
  });

  it('let readers see the published version while a draft is written', async () => {
    const pages = listByUrl(tenant.store, tenant.site.webId, 'SitePages')!;
    const [id] = addPages(tenant.store, pages.id, [{ name: 'a.aspx', data: { Title: 'Julkaistu' } }, { name: 'b.aspx', data: { Title: 'Luonnos' }, level: 2, uiVersion: 1 }]);
    saveFile(tenant.store, pages, itemById(tenant.store, pages.id, id!)!, { data: { Title: 'Uusi luonnos' }, editorId: tenant.ids.member });
    const titles = async (upn: string, filter: string): Promise<string[]> => (await tenant.json<{ value: { Title: string }[] }>(upn, `/sites/dev/_api/web/getlist('/sites/dev/SitePages')/items?$select=Title&$filter=${filter}`)).value.map(({ Title }) => Title);
    assert.deepEqual(await titles(tenant.reader, 'Id gt 0'), ['Julkaistu']);
    assert.deepEqual(await titles(tenant.reader, "Title eq 'Uusi luonnos'"), []);
    assert.deepEqual(await titles(tenant.member, 'Id gt 0'), ['Uusi luonnos', 'Luonnos']);
  });
});

describe('writing', () => {
  it('refuses what does not fit', async () => {
    await add(tenant.member, { Title: 'Ensimmäinen', Code: 'c1' });
    for (const [body, expected] of [
      [{ Title: 'x', Code: 'C1' }, '400 -2130575169'], [{ Code: 'x'.repeat(21) }, '400 -2130575155'], [{ Nope: 1 }, '400 -1'],
      [{ When: 'huomenna' }, '400 -1'], [{ BossId: 99999 }, '400 -2130575276'], [{ Tags: 'x' }, '400 -1'],
    ] as const) assert.equal(await errorOf(await add(tenant.member, body)), expected, JSON.stringify(body));
    assert.equal((await add(tenant.reader, { Title: 'x' })).status, 403);
  });

  it('meets the ETag that was read', async () => {
    const made = await add(tenant.member, { Title: 'a' });
    const etag = made.headers.get('etag')!;
    const merge = (ifMatch: string): Promise<Response> => tenant.call(tenant.member, `${items}(1)`, { method: 'POST', body: '{"Title":"b"}', headers: { 'x-http-method': 'MERGE', 'if-match': ifMatch } });
    const first = await merge(etag);
    assert.equal(first.status, 204);
    assert.notEqual(first.headers.get('etag'), etag);
    assert.equal((await merge(etag)).status, 412);
    assert.equal((await merge('*')).status, 204);
  });

  it('by form saves all columns or none, in the site\'s own way of writing', async () => {
    await add(tenant.member, { Title: 'a' });
    const form = async (values: object[]): Promise<{ HasException: boolean }[]> =>
      (await (await tenant.call(tenant.member, `${items}(1)/validateUpdateListItem`, { body: JSON.stringify({ formValues: values }) })).json() as { value: { HasException: boolean }[] }).value;
    const failed = await form([{ FieldName: 'Title', FieldValue: 'b' }, { FieldName: 'Kind', FieldValue: 'zzz' }]);
    assert.deepEqual(failed.map(({ HasException }) => HasException), [false, true]);
    assert.equal(itemById(tenant.store, list.id, 1)!.data['Title'], 'a');
    await form([{ FieldName: 'When', FieldValue: '1.7.2026 9.30' }, { FieldName: 'Boss', FieldValue: '[{"Key":"i:0#.f|membership|reader@gov.example"}]' }]);
    assert.deepEqual([itemById(tenant.store, list.id, 1)!.data['When'], itemById(tenant.store, list.id, 1)!.data['Boss']], ['2026-07-01T06:30:00Z', tenant.ids.reader]);
  });
});

describe('a list above the threshold', () => {
  beforeEach(() => {
    addItems(tenant.store, list.id, Array.from({ length: 12_000 }, (_, index) => ({ data: { Title: `t${index}`, Kind: index % 4 === 0 ? 'a' : 'b', Free: `f${index % 7}`, When: new Date(Date.UTC(2026, 0, 1) + (index * 7919 % 12_000) * 60_000).toISOString().slice(0, 19) + 'Z' } })));
  });

  it('is filtered and sorted by indexed columns only', async () => {
    for (const query of ["$filter=Free eq 'f1'", '$orderby=Free', "$filter=Kind eq 'b'", "$filter=Free eq 'f1' or Kind eq 'a'"]) {
      assert.equal(await errorOf(await tenant.call(tenant.reader, `${items}?${query}`)), '500 -2147024860', query);
    }
    assert.equal((await ids(tenant.reader, "$filter=Kind eq 'a' and Free eq 'f1'&$top=5000")).length, 429);
    assert.deepEqual(await ids(tenant.reader, '$filter=Id gt 11998'), [11999, 12000]);
    assert.equal((await ids(tenant.reader, "$filter=Kind eq 'a' or Id gt 11990&$top=5000")).length, 3008);
    assert.equal((await ids(tenant.reader, "$filter=(Kind eq 'a' or When ge '2026-01-09T07:00:00Z') and Free eq 'f1'&$top=5000")).length, (await ids(tenant.reader, "$filter=Kind eq 'a' and Free eq 'f1'&$top=5000")).length
      + (await ids(tenant.reader, "$filter=When ge '2026-01-09T07:00:00Z' and Kind ne 'a' and Free eq 'f1'&$top=5000")).length);
  });

  it('looks alternatives up in the index of each, instead of reading all', () => {
    const columns = new Columns(tenant.store, listById(tenant.store, list.id)!);
    const { within } = accessPath(tenant.store, columns.list, parseFilter("Kind eq 'a' or When ge '2026-01-09T07:00:00Z'"), undefined, columns);
    const plan = tenant.store.all<{ detail: string }>(`EXPLAIN QUERY PLAN SELECT * FROM item WHERE list_id = ${list.id} AND ${within!.sql}`, ...within!.params).map(({ detail }) => detail).join('; ');
    assert.match(plan, /_kind.*_when/s);
    assert.match(plan, /^SEARCH item USING INDEX \S+ \(list_id=\? AND id=\?\)/);
  });

  it('is paged by cursor without gaps or repeats, in any order', async () => {
    for (const order of ['', '$orderby=Id desc&', '$orderby=When desc&', '$orderby=When&']) {
      const seen: number[] = [];
      let path: string | undefined = `${items}?$select=Id&$top=2500&${order}`;
      while (path) {
        const page: Ids = await tenant.json<Ids>(tenant.reader, path);
        seen.push(...page.value.map(({ Id }) => Id));
        path = page['odata.nextLink']?.replace(/^https?:\/\/[^/]+/, '');
      }
      assert.equal(new Set(seen).size, 12_000, order);
      assert.equal(seen.length, 12_000, order);
    }
  });

  it('takes an index up to 20 000 items', async () => {
    const index = (name: string): Promise<Response> => tenant.call(tenant.owner, `/sites/dev/_api/web/lists/getbytitle('Ilmoitukset')/fields/getbyinternalnameortitle('${name}')`, { method: 'PATCH', body: '{"Indexed":true}' });
    assert.equal((await index('Free')).status, 204);
    assert.equal((await ids(tenant.reader, "$filter=Free eq 'f1'&$top=1")).length, 1);
    addItems(tenant.store, list.id, Array.from({ length: 8_001 }, () => ({ data: {} })));
    assert.equal((await index('Title')).status, 400);
  });
});

describe('a query', () => {
  it('joins at most twelve lookup columns', async () => {
    const names = Array.from({ length: 13 }, (_, index) => `Person${index}`);
    for (const internalName of names) addField(tenant.store, list.id, { internalName, kind: 'User' });
    const query = (count: number): string => `${items}?$select=${names.slice(0, count).map((name) => `${name}/Id`).join()}&$expand=${names.slice(0, count).join()}`;
    assert.equal((await tenant.call(tenant.reader, query(12))).status, 200);
    assert.equal(await errorOf(await tenant.call(tenant.reader, query(13))), '500 -2147024860');
  });

  it('in CAML finds what the same filter finds, by local days', async () => {
    addItems(tenant.store, list.id, [{ data: { Title: 'ilta', When: '2026-01-02T22:30:00Z' } }, { data: { Title: 'aamu', When: '2026-01-03T05:00:00Z' } }, { data: { Title: 'muu', When: '2026-01-04T05:00:00Z' } }]);
    const ViewXml = "<View><Query><Where><Eq><FieldRef Name='When'/><Value Type='DateTime'>2026-01-03</Value></Eq></Where><OrderBy><FieldRef Name='Title'/></OrderBy></Query></View>";
    const response = await tenant.call(tenant.reader, "/sites/dev/_api/web/lists/getbytitle('Ilmoitukset')/getitems?$select=Title", { body: JSON.stringify({ query: { ViewXml } }) });
    assert.deepEqual((await response.json() as { value: { Title: string }[] }).value.map(({ Title }) => Title), ['aamu', 'ilta']);
    assert.equal(listById(tenant.store, list.id)!.itemCount, 3);
  });
});
