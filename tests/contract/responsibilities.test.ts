import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { NamedPerson } from '../../src/domain/people/Person';
import { addItems, listByUrl, siteByUrl } from '../../local-tenant/store/index';
import { adminsOf, staffOf } from '../../src/schema/groups';
import type { ResponsibilityContent } from '../../src/domain/responsibilities/Responsibility';
import { aResponsibility } from '../../src/testing/builders';
import { FakeClock } from '../../src/testing/fakes';
import { FakeResponsibilities } from '../../src/testing/FakeResponsibilities';
import { ADMINISTRATOR, CONTENT, CONTENT_ID, HOLDER, NOW, OTHER, PEOPLE, responsibilityContract, SECOND, SECOND_ID, WRITTEN, type ResponsibilityStage } from './responsibilities.contract';
import { HOME, OWNER, provisionedTenant, type TestTenant } from './tenant';

const upnOf = ({ loginName }: NamedPerson): string => loginName.split('|').pop()!;
const LIST = (name: string): string => `${HOME}/_api/web/getlist('/sites/kampus/Lists/${name}')`;
const JSON_TYPE = 'application/json;odata=nometadata';

async function fakeStage(): Promise<ResponsibilityStage> {
  const clock = new FakeClock(NOW);
  const row = { createdAt: WRITTEN, changedAt: WRITTEN, confirmedAt: null };
  const register = {
    entries: [aResponsibility({ ...CONTENT, ...row, id: CONTENT_ID, holder: HOLDER }), aResponsibility({ ...SECOND, ...row, id: SECOND_ID, holder: OTHER })],
    updates: []
  };
  return {
    as: async ({ loginName }) => new FakeResponsibilities(clock, loginName, loginName === ADMINISTRATOR.loginName ? ['VM'] : [], register),
    setClock: (moment) => clock.set(moment)
  };
}

async function post(test: TestTenant, upn: string, url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const info = await test.fetchAs(upn)(`${HOME}/_api/contextinfo`, { method: 'POST', headers: { Accept: JSON_TYPE } });
  const { FormDigestValue } = (await info.json()) as { readonly FormDigestValue: string };
  return test.fetchAs(upn)(url, { method: 'POST', headers: { Accept: JSON_TYPE, 'Content-Type': JSON_TYPE, 'X-RequestDigest': FormDigestValue, ...headers }, body: JSON.stringify(body) });
}

const MERGE = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };

async function numberOf(test: TestTenant, official: NamedPerson): Promise<number> {
  const answer = await post(test, OWNER, `${HOME}/_api/web/ensureuser`, { logonName: official.loginName });
  return ((await answer.json()) as { readonly Id: number }).Id;
}

/** The stage's rows, written with plain REST as an administrator might. */
async function writeRow(test: TestTenant, { topics, synonyms, deputy }: ResponsibilityContent, holder: NamedPerson): Promise<void> {
  const form = {
    Title: topics.fi, TopicSv: topics.sv, TopicEn: topics.en, Synonyms: synonyms.join(', '), OrganisationKey: 'VM',
    Holder: String(await numberOf(test, holder)), Deputy: deputy === null ? '' : String(await numberOf(test, deputy))
  };
  const answer = await post(test, OWNER, `${LIST('Responsibilities')}/AddValidateUpdateItemUsingPath`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/kampus/Lists/Responsibilities/VM' }, UnderlyingObjectType: 0 },
    formValues: Object.entries(form).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
    bNewDocumentUpdate: false
  });
  assert.equal(answer.status, 200);
}

/** @param addMore writes more rows, before search takes all of them in */
async function makeHome(addMore: (test: TestTenant) => Promise<void> = async () => undefined): Promise<TestTenant> {
  const test = await provisionedTenant('VM', 'STM');
  test.clock.set(WRITTEN);
  for (const official of PEOPLE) test.addPerson(upnOf(official), official.displayName, staffOf('VM'), ...(official === ADMINISTRATOR ? [adminsOf('VM')] : []));
  await writeRow(test, CONTENT, HOLDER);
  await writeRow(test, SECOND, OTHER);
  await addMore(test);
  await test.fetchAs(OWNER)('http://127.0.0.1:4321/_local/index', { method: 'POST' });
  return test;
}

async function tenantStage(): Promise<ResponsibilityStage> {
  const test = await makeHome();
  test.clock.set(NOW);
  return { as: async (official) => (await test.gatewaysAs(upnOf(official))).responsibilities, setClock: (moment) => test.clock.set(moment) };
}

responsibilityContract('fake', fakeStage);
responsibilityContract('SharePoint', tenantStage);

/** 4 200 rows of STM and 1 000 of VM. */
async function addThousands(test: TestTenant): Promise<void> {
  const list = listByUrl(test.store, siteByUrl(test.store, '/sites/kampus')!.rootWebId, 'Lists/Responsibilities')!;
  const [authorId, Holder] = [await numberOf(test, HOLDER), await numberOf(test, OTHER)];
  const rowOf = (index: number) => ({ folder: index < 4200 ? 'STM' : 'VM', created: WRITTEN, authorId, data: { Title: `hankinnat ${index}`, OrganisationKey: index < 4200 ? 'STM' : 'VM', Holder } });
  addItems(test.store, list.id, Array.from({ length: 5200 }, (_row, index) => rowOf(index)));
}

describe('the register on the server (C9.2)', () => {
  const update = (id: number, title: string) => ({ ResponsibilityId: id, OrganisationKey: 'VM', Title: title });

  it('refuses a holder who writes on the row itself, in the folder, or on a colleague’s update', async () => {
    const test = await makeHome();
    assert.equal((await post(test, upnOf(HOLDER), `${LIST('Responsibilities')}/items(${CONTENT_ID})`, { Title: 'oma' }, MERGE)).status, 403);
    assert.equal((await post(test, upnOf(HOLDER), `${LIST('Responsibilities')}/items`, { Title: 'oma' })).status, 403);
    const answer = await post(test, upnOf(HOLDER), `${LIST('ResponsibilityUpdates')}/items`, update(CONTENT_ID, 'matkustusturvallisuus'));
    assert.equal(answer.status, 201);
    const { Id } = (await answer.json()) as { readonly Id: number };
    for (const other of [OTHER, ADMINISTRATOR]) {
      assert.equal((await post(test, upnOf(other), `${LIST('ResponsibilityUpdates')}/items(${Id})`, { Title: 'toinen' }, MERGE)).status, 403);
      assert.equal((await post(test, upnOf(other), `${LIST('ResponsibilityUpdates')}/items(${Id})`, {}, { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' })).status, 403);
    }
  });

  it('lets anybody write an update, which counts for nothing unless its author holds the responsibility', async () => {
    const test = await makeHome();
    assert.equal((await post(test, upnOf(OTHER), `${LIST('ResponsibilityUpdates')}/items`, update(CONTENT_ID, 'kaapattu'))).status, 201);
    const register = (await test.gatewaysAs(upnOf(ADMINISTRATOR))).responsibilities;
    const [seen] = await register.read([CONTENT_ID]);
    assert.deepEqual([seen?.topics.fi, seen?.confirmedAt], [CONTENT.topics.fi, null]);
  });

  it('and an update that somebody else has changed is nobody’s word', async () => {
    const test = await makeHome();
    const { Id } = (await (await post(test, upnOf(HOLDER), `${LIST('ResponsibilityUpdates')}/items`, update(CONTENT_ID, 'matkaturva'))).json()) as { readonly Id: number };
    assert.equal((await post(test, OWNER, `${LIST('ResponsibilityUpdates')}/items(${Id})`, { Title: 'muutettu' }, MERGE)).status, 204);
    const [seen] = await (await test.gatewaysAs(upnOf(OTHER))).responsibilities.read([CONTENT_ID]);
    assert.deepEqual([seen?.topics.fi, seen?.confirmedAt], [CONTENT.topics.fi, null]);
  });

  it('takes an administrator of VM for nobody in another organisation’s folder', async () => {
    const test = await makeHome();
    const register = (await test.gatewaysAs(upnOf(ADMINISTRATOR))).responsibilities;
    await assert.rejects(register.add('STM', CONTENT, { holder: HOLDER, validFrom: null, validTo: null }), { kind: 'forbidden' });
  });

  it('is searched, read and watched over the list view threshold, and the words of an update are found by search', async () => {
    const test = await makeHome(addThousands);
    const administrator = (await test.gatewaysAs(upnOf(ADMINISTRATOR))).responsibilities;
    const mine = (await test.gatewaysAs(upnOf(HOLDER))).responsibilities;
    const [held] = await mine.heldBy([HOLDER.loginName]);
    await mine.say(held!, { ...CONTENT, synonyms: ['vaaratilanteet'] });
    await test.fetchAs(OWNER)('http://127.0.0.1:4321/_local/index', { method: 'POST' });
    assert.deepEqual(await administrator.find('vaaratilanteet', []), [CONTENT_ID]);
    assert.equal((await administrator.ofOrganisation('VM')).length, 1002);
    assert.equal((await administrator.ofOrganisation('STM')).length, 4200);
    const found = await administrator.find('hankinnat', ['VM']);
    assert.equal(found.length, 500);
    assert.ok((await administrator.read(found.slice(100, 130))).every(({ organisation }) => organisation === 'VM'), 'the reader’s own organisation comes first');
  });
});

it('C8: no name and no account stands in an address', async () => {
  const test = await makeHome();
  const { responsibilities } = await test.gatewaysAs(upnOf(OTHER));
  await responsibilities.heldBy([HOLDER.loginName]);
  await responsibilities.find('Keksintöaho', ['VM']);
  assert.deepEqual(test.sent.filter(({ url }) => /saara|keksint/i.test(decodeURIComponent(url))), []);
});
