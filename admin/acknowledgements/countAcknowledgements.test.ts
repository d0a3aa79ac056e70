import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { addItems, addPages, addUser, itemByPath, listByUrl, siteByUrl, type List } from '../../local-tenant/store/index';
import { CHIEF_EDITORS, editorsOf, staffOf } from '../../src/schema/groups';
import { SharePointAcknowledgementCounts } from '../../src/gateways/acknowledgements/SharePointAcknowledgementCounts';
import { createSharePointClient } from '../../src/gateways/client/sharePointClient';
import { HOME, makeTenant, type TestTenant } from '../../tests/contract/tenant';
import { provision } from '../provision/provision';
import { countAcknowledgements } from './countAcknowledgements';

const PAGE = '00000000-0000-4000-8000-000000000001';
const VM_PAGE = '00000000-0000-4000-8000-000000000002';
const reading = { articleId: PAGE, version: 1 };
const now = new Date('2026-11-09T07:00:00Z');
const staff = Array.from({ length: 6 }, (_, i) => `vm${i}@gov.example`);

const listOf = ({ store }: TestTenant, site: string, url: string): List => listByUrl(store, siteByUrl(store, site)!.rootWebId, url)!;

function publish(test: TestTenant, site: string, guid: string, columns: Record<string, unknown> = {}): void {
  const data = { Title: 'Ohje', PromotedState: 2, FirstPublishedDate: '2026-11-01T07:00:00Z', KampusMandatoryUntil: '2026-11-13T14:00:00Z', ...columns };
  addPages(test.store, listOf(test, site, 'SitePages').id, [{ guid, name: `ohje-${guid.slice(-2)}.aspx`, data }]);
}

/** The sections of VM and STM, six of VM's staff and one of STM's, editors, and a common article that must be read. */
async function makeHome(): Promise<TestTenant> {
  const test = makeTenant(now.toISOString());
  staff.forEach((upn) => test.addStaff(upn, staffOf('VM')));
  test.addStaff('stm@gov.example', staffOf('STM'));
  test.addStaff('editor.vm@gov.example', staffOf('VM'), editorsOf('VM'));
  test.addStaff('editor.stm@gov.example', staffOf('STM'), editorsOf('STM'));
  test.addStaff('chief@gov.example', staffOf('VNK'), CHIEF_EDITORS);
  for (const organisation of ['VM', 'STM']) await provision(test.tenant, { organisation });
  publish(test, '/sites/kampus', PAGE);
  return test;
}

const acknowledge = async (test: TestTenant, upn: string, organisation: string, articleId = PAGE): Promise<void> =>
  (await test.gatewaysAs(upn)).acknowledgements.acknowledge({ articleId, version: 1 }, organisation);

const countsAs = (test: TestTenant, upn: string) =>
  new SharePointAcknowledgementCounts(createSharePointClient({ webUrl: HOME, homeUrl: HOME, loginName: null, formDigest: null, fetch: test.fetchAs(upn), wait: async () => undefined }));

describe('C4.3 counting acknowledgements', () => {
  it('goes on where a row of an organisation, written past the form, names no site', async () => {
    const test = await makeHome();
    addItems(test.store, listOf(test, '/sites/kampus', 'Lists/Organisations').id, [
      { data: { Title: 'RIKKI', OpenSiteUrl: 'javascript:alert(1)', ClosedSiteUrl: 'https://elsewhere.example/sites/x', SortOrder: 99 } },
      { data: { Title: 'POIS', OpenSiteUrl: '/sites/poistettu', SortOrder: 99 } }
    ]);
    for (const upn of staff) await acknowledge(test, upn, 'VM');
    assert.equal((await countAcknowledgements(test.tenant, now)).length, 1);
  });

  it('tells editors how many of each organisation, and hides what is under five', async () => {
    const test = await makeHome();
    for (const upn of staff) await acknowledge(test, upn, 'VM');
    await acknowledge(test, 'stm@gov.example', 'STM');
    const [counted] = await countAcknowledgements(test.tenant, now);
    assert.deepEqual({ title: counted?.title, shown: counted?.shown }, { title: 'Ohje', shown: 1 });
    const counts = await countsAs(test, 'chief@gov.example').of(reading);
    assert.equal(counts?.countedAt, now.toISOString());
    assert.deepEqual(counts?.organisations.filter(({ organisation }) => ['VM', 'STM', 'OKV'].includes(organisation)), [
      { organisation: 'VM', count: 6 },
      { organisation: 'STM', count: null }
    ]);
  });

  it('shows them to the chief editors, those of an organisation’s article to its editors, and to nobody else', async () => {
    const test = await makeHome();
    publish(test, '/sites/kampus-vm-oma', VM_PAGE, { KampusAudience: 'VM', Title: 'Vain VM:lle' });
    await countAcknowledgements(test.tenant, now);
    const sees = async (upn: string, articleId: string): Promise<boolean> => (await countsAs(test, upn).of({ articleId, version: 1 })) !== null;
    assert.deepEqual(
      await Promise.all(['chief@gov.example', 'editor.vm@gov.example', 'editor.stm@gov.example', staff[0]!].map(async (upn) => [await sees(upn, PAGE), await sees(upn, VM_PAGE)])),
      [[true, true], [false, true], [false, false], [false, false]]
    );
    assert.deepEqual((await countsAs(test, 'editor.vm@gov.example').of({ articleId: VM_PAGE, version: 1 }))?.organisations, [{ organisation: 'VM', count: null }]);
  });

  it('counts a material version anew, and nothing of what was acknowledged before it', async () => {
    const test = await makeHome();
    for (const upn of staff) await acknowledge(test, upn, 'VM');
    const pages = listOf(test, '/sites/kampus', 'SitePages');
    test.store.run("UPDATE item SET data = json_set(data, '$.KampusMandatoryVersion', 2) WHERE list_id = ? AND guid = ?", pages.id, PAGE);
    await countAcknowledgements(test.tenant, now);
    assert.equal(await countsAs(test, 'chief@gov.example').of(reading), null);
    assert.deepEqual((await countsAs(test, 'chief@gov.example').of({ ...reading, version: 2 }))?.organisations.filter(({ count }) => count !== null), []);
  });

  it('does not count what people write beside their own acknowledgement', async () => {
    const test = await makeHome();
    for (const upn of staff.slice(0, 4)) await acknowledge(test, upn, 'VM');
    const list = listOf(test, '/sites/kampus', 'Lists/Acknowledgements');
    const me = addUser(test.store, { upn: 'forger@gov.example', title: 'forger' });
    const forged = (key: string) => ({ folder: 'VM', authorId: me, data: { AcknowledgementKey: key, GroupKey: `${PAGE}:1:VM` } });
    addItems(test.store, list.id, [forged(`${PAGE}:1:900`), forged(`${PAGE}:1:901`), forged(`${PAGE}:1:${me}:1`), forged(`${PAGE}:1:${me}:2`), { ...forged(`${PAGE}:1:${me}`), folder: 'STM' }]);
    await countAcknowledgements(test.tenant, now);
    const counts = await countsAs(test, 'chief@gov.example').of(reading);
    assert.equal(counts?.organisations.find(({ organisation }) => organisation === 'VM')?.count, 5, 'four who acknowledged, and the forger once');
  });

  it('holds for 6 400 people in few requests, none of which meets the list view threshold', async () => {
    const test = await makeHome();
    const list = listOf(test, '/sites/kampus', 'Lists/Acknowledgements');
    const rows = (folder: string, first: number, count: number) =>
      Array.from({ length: count }, (_, i) => ({ folder, authorId: first + i, data: { AcknowledgementKey: `${PAGE}:1:${first + i}`, GroupKey: `${PAGE}:1:${folder}` } }));
    assert.ok(itemByPath(test.store, list.id, 'STM'));
    addItems(test.store, list.id, [...rows('VM', 10_000, 4_000), ...rows('STM', 20_000, 2_400)]);
    await countAcknowledgements(test.tenant, now);
    test.sent.length = 0;
    await countAcknowledgements(test.tenant, now);
    assert.ok(test.sent.length < 80, `${test.sent.length} requests`);
    const counts = await countsAs(test, 'chief@gov.example').of(reading);
    assert.deepEqual(counts?.organisations.filter(({ count }) => count !== null), [{ organisation: 'VM', count: 4_000 }, { organisation: 'STM', count: 2_400 }]);
  });
});
