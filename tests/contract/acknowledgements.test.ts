import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { addItems, itemByPath, listByUrl, siteByUrl } from '../../local-tenant/store/index';
import { CHIEF_EDITORS, editorsOf, staffOf } from '../../src/schema/groups';
import { FakeAcknowledgementRepository } from '../../src/testing/FakeAcknowledgementRepository';
import { acknowledgementContract, type AcknowledgementStage } from './acknowledgements.contract';
import { HOME, OWNER, provisionedTenant, type TestTenant } from './tenant';

const LIST = `${HOME}/_api/web/getlist('/sites/kampus/Lists/Acknowledgements')`;
const FOLDER = '/sites/kampus/Lists/Acknowledgements';
const JSON_HEADERS = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata' };
const reading = { articleId: '00000000-0000-4000-8000-000000000001', version: 1 };

async function fakeStage(): Promise<AcknowledgementStage> {
  const readers = { vm: new FakeAcknowledgementRepository(['VM']), colleague: new FakeAcknowledgementRepository(['VM']), stm: new FakeAcknowledgementRepository(['STM']) };
  return { acknowledgementsOf: async (reader) => readers[reader] };
}

async function makeHome(): Promise<TestTenant> {
  const test = await provisionedTenant('VM', 'STM');
  for (const reader of ['vm', 'colleague']) test.addStaff(`${reader}@gov.example`, staffOf('VM'));
  test.addStaff('stm@gov.example', staffOf('STM'));
  test.addStaff('editor@gov.example', staffOf('VM'), editorsOf('VM'));
  test.addStaff('chief@gov.example', staffOf('VNK'), CHIEF_EDITORS);
  return test;
}

async function tenantStage(): Promise<AcknowledgementStage> {
  const test = await makeHome();
  return { acknowledgementsOf: async (reader) => (await test.gatewaysAs(`${reader}@gov.example`)).acknowledgements };
}

acknowledgementContract('fake', fakeStage);
acknowledgementContract('SharePoint', tenantStage);

interface Rows { readonly value: ReadonlyArray<{ readonly Id: number; readonly AcknowledgementKey: string | null; readonly AuthorId: number; readonly FileDirRef: string }> }

async function rowsAs(test: TestTenant, upn: string): Promise<Rows['value']> {
  const answer = await test.fetchAs(upn)(`${LIST}/items?$select=Id,AcknowledgementKey,AuthorId,FileDirRef&$filter=Id gt 0`, { headers: JSON_HEADERS });
  return ((await answer.json()) as Rows).value.filter(({ AcknowledgementKey }) => AcknowledgementKey !== null);
}

async function post(test: TestTenant, upn: string, url: string, content: unknown, more: Record<string, string> = {}): Promise<Response> {
  const info = await test.fetchAs(upn)(`${HOME}/_api/contextinfo`, { method: 'POST', headers: JSON_HEADERS });
  const { FormDigestValue } = (await info.json()) as { readonly FormDigestValue: string };
  return test.fetchAs(upn)(url, { method: 'POST', headers: { ...JSON_HEADERS, 'X-RequestDigest': FormDigestValue, ...more }, body: JSON.stringify(content) });
}

/** A row as somebody would write it who has read how Kampus does. */
const forged = (folder: string, key: string, author?: string): unknown => ({
  listItemCreateInfo: { FolderPath: { DecodedUrl: `${FOLDER}${folder}` }, UnderlyingObjectType: 0 },
  formValues: [
    { FieldName: 'AcknowledgementKey', FieldValue: key },
    { FieldName: 'GroupKey', FieldValue: 'x:1:VM' },
    ...(author === undefined ? [] : [{ FieldName: 'Author', FieldValue: JSON.stringify([{ Key: `i:0#.f|membership|${author}` }]) }])
  ],
  bNewDocumentUpdate: false
});

describe('acknowledgements on the server', () => {
  it('C4.2 one record is left of two acknowledgements, in the folder of the organisation, by the reader', async () => {
    const test = await makeHome();
    const { acknowledgements } = await test.gatewaysAs('vm@gov.example');
    await acknowledgements.acknowledge(reading, 'VM');
    await acknowledgements.acknowledge(reading, 'VM');
    const rows = await rowsAs(test, OWNER);
    assert.equal(rows.length, 1);
    assert.equal(rows[0]!.FileDirRef, `${FOLDER}/VM`);
    assert.equal(rows[0]!.AcknowledgementKey, `${reading.articleId}:1:${rows[0]!.AuthorId}`);
  });

  it('C4.3 colleagues, editors and chief editors are shown no row of another, nor may they open the list to themselves', async () => {
    const test = await makeHome();
    await (await test.gatewaysAs('vm@gov.example')).acknowledgements.acknowledge(reading, 'VM');
    for (const reader of ['colleague', 'stm', 'editor', 'chief']) {
      const upn = `${reader}@gov.example`;
      assert.deepEqual(await rowsAs(test, upn), [], reader);
      assert.equal((await post(test, upn, LIST, { ReadSecurity: 1 }, { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' })).status, 403, reader);
    }
  });

  it('nobody adds a row for an organisation that is not theirs, nor changes or removes another’s', async () => {
    const test = await makeHome();
    await (await test.gatewaysAs('vm@gov.example')).acknowledgements.acknowledge(reading, 'VM');
    const add = `${LIST}/AddValidateUpdateItemUsingPath`;
    assert.equal((await post(test, 'stm@gov.example', add, forged('/VM', 'x:1:1'))).status, 403);
    assert.equal((await post(test, 'stm@gov.example', add, forged('', 'x:1:1'))).status, 403);
    assert.equal((await post(test, 'stm@gov.example', `${LIST}/items`, { AcknowledgementKey: 'x:1:1', GroupKey: 'x:1:VM' })).status, 403);
    const [row] = await rowsAs(test, OWNER);
    for (const method of ['MERGE', 'DELETE']) {
      const status = (await post(test, 'colleague@gov.example', `${LIST}/items(${row!.Id})`, { Title: 'x' }, { 'X-HTTP-Method': method, 'IF-MATCH': '*' })).status;
      assert.ok([403, 404].includes(status), `${method}: ${status}`);
    }
    assert.equal((await rowsAs(test, OWNER)).length, 1);
  });

  it('a row under another’s key is its writer’s own, and keeps the other from nothing', async () => {
    const test = await makeHome();
    const victim = (await test.gatewaysAs('vm@gov.example')).acknowledgements;
    const me = await test.fetchAs('vm@gov.example')(`${HOME}/_api/web/currentuser?$select=Id`, { headers: JSON_HEADERS });
    const { Id } = (await me.json()) as { readonly Id: number };
    const add = await post(test, 'colleague@gov.example', `${LIST}/AddValidateUpdateItemUsingPath`, forged('/VM', `${reading.articleId}:1:${Id}`, 'vm@gov.example'));
    assert.equal(add.status, 200);
    assert.deepEqual(await victim.own(), [], 'nobody acknowledges for another');
    await victim.acknowledge(reading, 'VM');
    assert.deepEqual(await victim.own(), [`${reading.articleId}:1`]);
  });

  it('C4.3 holds for 12 000 rows: reading and acknowledging stay under the list view threshold', async () => {
    const test = await makeHome();
    const { store } = test;
    const list = listByUrl(store, siteByUrl(store, '/sites/kampus')!.rootWebId, 'Lists/Acknowledgements')!;
    const author = itemByPath(store, list.id, 'VM')!.authorId;
    addItems(store, list.id, Array.from({ length: 12_000 }, (_, i) => ({ folder: 'VM', authorId: author, data: { AcknowledgementKey: `old:1:${i}`, GroupKey: `old:1:VM` } })));
    const { acknowledgements } = await test.gatewaysAs('vm@gov.example');
    await acknowledgements.acknowledge(reading, 'VM');
    assert.deepEqual(await acknowledgements.own(), [`${reading.articleId}:1`]);
  });
});
