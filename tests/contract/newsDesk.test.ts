import assert from 'node:assert/strict';
import { it } from 'node:test';

import { provision } from '../../admin/provision/provision';
import { createNewsDesk, createNewsOffers } from '../../src/gateways/newsDesk/createNewsDesk';
import type { SharePointContext } from '../../src/gateways/client/sharePointClient';
import { CHIEF_EDITORS, editorsOf, staffOf } from '../../src/schema/groups';
import { FakeClock } from '../../src/testing/fakes';
import { FakeNewsDesk } from '../../src/testing/FakeNewsDesk';
import { FakeOffers } from '../../src/testing/FakeOffers';
import { content, newsDeskContract, type NewsDeskStage } from './newsDesk.contract';
import { HOME, makeTenant, type TestTenant } from './tenant';

async function fakeStage(): Promise<NewsDeskStage> {
  const clock = new FakeClock('2026-11-09T07:00:00Z');
  const desk = new FakeNewsDesk(clock);
  const offers = new FakeOffers(clock, desk);
  return {
    deskOf: (writer) => {
      desk.writable = writer === 'lvm' ? ['/sites/kampus-lvm'] : null;
      return desk;
    },
    offersOf: () => offers,
    at: (moment) => clock.set(moment)
  };
}

const contextOf = (test: TestTenant, upn: string): SharePointContext => ({
  webUrl: `${HOME}-vm`,
  homeUrl: HOME,
  loginName: `i:0#.f|membership|${upn}`,
  formDigest: null,
  clock: { now: () => new Date(test.clock.now()) },
  fetch: test.fetchAs(upn),
  wait: async () => undefined
});

async function makeDesk(): Promise<TestTenant> {
  const test = makeTenant();
  test.addStaff('vm@gov.example', staffOf('VM'), editorsOf('VM'));
  test.addStaff('colleague@gov.example', staffOf('VM'), editorsOf('VM'));
  test.addStaff('lvm@gov.example', staffOf('LVM'), editorsOf('LVM'));
  test.addStaff('chief@gov.example', staffOf('VNK'), CHIEF_EDITORS);
  await provision(test.tenant, { organisation: 'VM' });
  return test;
}

async function tenantStage(): Promise<NewsDeskStage> {
  const test = await makeDesk();
  return {
    deskOf: (writer) => createNewsDesk(contextOf(test, `${writer}@gov.example`)),
    offersOf: (writer) => createNewsOffers(contextOf(test, `${writer}@gov.example`)),
    at: (moment) => test.clock.set(moment)
  };
}

newsDeskContract('fake', fakeStage);
newsDeskContract('SharePoint', tenantStage);

it('C3.4: the server lets only an organisation’s editors offer for it, and only chief editors decide', async () => {
  const test = await makeDesk();
  const desk = createNewsDesk(contextOf(test, 'vm@gov.example'));
  const key = await desk.begin('/sites/kampus-vm');
  await desk.save(key, { ...content(), title: '', summary: '', body: '', owner: '', expires: '' }, content());
  const { uniqueId } = await desk.open(key);
  const [vm, lvm] = ['vm', 'lvm'].map((name) => createNewsOffers(contextOf(test, `${name}@gov.example`)));
  await assert.rejects(lvm!.offer(key, uniqueId, 'VM'), { kind: 'forbidden' });
  await vm!.offer(key, uniqueId, 'VM');
  const [offer] = await vm!.all();
  await assert.rejects(vm!.giveBack(offer!, 'Oma päätös.'), { kind: 'forbidden' });
  await assert.rejects(lvm!.giveBack(offer!, 'Toisen päätös.'), { kind: 'forbidden' });
});

it('C3.7: a page that a colleague has checked out is not saved over', async () => {
  const test = await makeDesk();
  const [mine, theirs] = ['vm', 'colleague'].map((name) => contextOf(test, `${name}@gov.example`));
  const desk = createNewsDesk(mine!);
  const key = await desk.begin('/sites/kampus-vm');
  const saved = await desk.save(key, { ...content(), title: '', summary: '', body: '', owner: '', expires: '' }, content());
  assert.equal(saved.kind, 'saved');
  const page = `${HOME}-vm/_api/sitepages/pages(${key.id})/checkoutpage`;
  const digest = await (await theirs!.fetch!(`${HOME}-vm/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json;odata=nometadata' } })).json() as { FormDigestValue: string };
  assert.equal((await theirs!.fetch!(page, { method: 'POST', headers: { 'X-RequestDigest': digest.FormDigestValue } })).status, 200);
  await assert.rejects(desk.save(key, content(), content({ title: 'Uusi' })), { kind: 'conflict', status: 423 });
  assert.equal((await desk.pages('/sites/kampus-vm'))[0]?.checkedOutTo, 'colleague@gov.example');
});
