import assert from 'node:assert/strict';
import { it } from 'node:test';

import type { Gateways } from '../../src/gateways/createGateways';
import { CHIEF_EDITORS, editorsOf, staffOf } from '../../src/schema/groups';
import { FakeClock } from '../../src/testing/fakes';
import { FakeNewsDesk } from '../../src/testing/FakeNewsDesk';
import { FakeOffers } from '../../src/testing/FakeOffers';
import { content, newsDeskContract, type NewsDeskStage } from './newsDesk.contract';
import { HOME, provisionedTenant, type TestTenant } from './tenant';

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

async function makeDesk(): Promise<TestTenant> {
  const test = await provisionedTenant('VM');
  test.addStaff('vm@gov.example', staffOf('VM'), editorsOf('VM'));
  test.addStaff('colleague@gov.example', staffOf('VM'), editorsOf('VM'));
  test.addStaff('lvm@gov.example', staffOf('LVM'), editorsOf('LVM'));
  test.addStaff('chief@gov.example', staffOf('VNK'), CHIEF_EDITORS);
  return test;
}

async function tenantStage(): Promise<NewsDeskStage> {
  const test = await makeDesk();
  const of: Record<string, Gateways> = {};
  for (const writer of ['vm', 'colleague', 'lvm', 'chief']) of[writer] = await test.gatewaysAs(`${writer}@gov.example`);
  return { deskOf: (writer) => of[writer]!.newsDesk, offersOf: (writer) => of[writer]!.newsOffers, at: (moment) => test.clock.set(moment) };
}

newsDeskContract('fake', fakeStage);
newsDeskContract('SharePoint', tenantStage);

it('C3.4: the server lets only an organisation’s editors offer for it, and only chief editors decide', async () => {
  const test = await makeDesk();
  const desk = (await test.gatewaysAs('vm@gov.example')).newsDesk;
  const key = await desk.begin('/sites/kampus-vm');
  await desk.save(key, { ...content(), title: '', summary: '', body: '', owner: '', expires: '' }, content(), null);
  const { uniqueId } = await desk.open(key);
  const [vm, lvm] = await Promise.all(['vm', 'lvm'].map(async (name) => (await test.gatewaysAs(`${name}@gov.example`)).newsOffers));
  await assert.rejects(lvm!.offer(key, uniqueId, 'VM'), { kind: 'forbidden' });
  await vm!.offer(key, uniqueId, 'VM');
  const [offer] = await vm!.all();
  await assert.rejects(vm!.giveBack(offer!, 'Oma päätös.'), { kind: 'forbidden' });
  await assert.rejects(lvm!.giveBack(offer!, 'Toisen päätös.'), { kind: 'forbidden' });
});

it('C3.7: a page that a colleague has checked out is not saved over', async () => {
  const test = await makeDesk();
  const desk = (await test.gatewaysAs('vm@gov.example')).newsDesk;
  const colleague = test.fetchAs('colleague@gov.example');
  const key = await desk.begin('/sites/kampus-vm');
  const saved = await desk.save(key, { ...content(), title: '', summary: '', body: '', owner: '', expires: '' }, content(), null);
  assert.equal(saved.kind, 'saved');
  const page = `${HOME}-vm/_api/sitepages/pages(${key.id})/checkoutpage`;
  const digest = await (await colleague(`${HOME}-vm/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json;odata=nometadata' } })).json() as { FormDigestValue: string };
  assert.equal((await colleague(page, { method: 'POST', headers: { 'X-RequestDigest': digest.FormDigestValue } })).status, 200);
  await assert.rejects(desk.save(key, content(), content({ title: 'Uusi' }), null), { kind: 'conflict', status: 423 });
  assert.equal((await desk.pages('/sites/kampus-vm'))[0]?.checkedOutTo, 'colleague@gov.example');
});
