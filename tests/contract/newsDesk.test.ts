import assert from 'node:assert/strict';
import { it } from 'node:test';

import { addPages, listByUrl, principalByLogin, webByUrl } from '../../local-tenant/store/index';
import { emptyContent } from '../../src/domain/newsDesk/NewsContent';
import type { KampusError } from '../../src/domain/shared/KampusError';
import { createGateways, type Gateways } from '../../src/gateways/createGateways';
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
  const outcome = await desk.save(key, content(), content({ title: 'Uusi' }), null);
  assert.ok(outcome.kind === 'reserved');
  assert.equal(outcome.theirs.content.title, content().title);
  assert.equal(outcome.theirs.checkedOutTo, 'colleague@gov.example');
  assert.equal((await desk.pages('/sites/kampus-vm')).pages[0]?.checkedOutTo, 'colleague@gov.example');
});

it('C3.4: accepting that breaks off after any of its calls is gone on with, and one common draft is made', async () => {
  const test = await makeDesk();
  const vm = await test.gatewaysAs('vm@gov.example');
  const context = await test.contextAs('chief@gov.example');
  let lost = 0;
  for (let breaksAt = 1; lost === breaksAt - 1; breaksAt += 1) {
    const title = `Tarjottu ${breaksAt}`;
    const key = await vm.newsDesk.begin('/sites/kampus-vm');
    await vm.newsDesk.save(key, emptyContent(''), content({ title }), null);
    await vm.newsDesk.publish(key);
    await vm.newsOffers.offer(key, (await vm.newsDesk.open(key)).uniqueId, 'VM');
    const chief = await test.gatewaysAs('chief@gov.example');
    const offer = (await chief.newsOffers.all()).find(({ decision }) => decision === null);
    assert.ok(offer);
    let calls = 0;
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      const answer = await context.fetch!(url, init);
      calls += 1;
      if (calls !== breaksAt) return answer;
      lost += 1;
      throw new TypeError('the line dropped before the answer');
    };
    const breaking = createGateways({ ...context, fetch }, { withNews: true, travel: 'together', isFirstVisit: false });
    const first = await breaking.newsOffers.accept(offer).catch((error: KampusError) => error.kind);
    const common = await chief.newsOffers.accept(offer);
    if (typeof first === 'object') assert.deepEqual(first, common);
    const { pages } = await chief.newsDesk.pages('/sites/kampus');
    assert.deepEqual(pages.filter((page) => page.title === title).map(({ id }) => id), [common.id], `broken at call ${breaksAt}`);
    assert.equal(pages.filter((page) => page.title === '').length, 0);
    const draft = await chief.newsDesk.open(common);
    assert.deepEqual(draft.content, content({ title }));
    assert.equal(draft.checkedOutTo, null);
  }
  assert.ok(lost > 8, 'every call was lost once');
});

it('opening the desk costs the same however many pages the site has, and no filter or sort meets the threshold', async () => {
  const test = await makeDesk();
  const desk = (await test.gatewaysAs('vm@gov.example')).newsDesk;
  const library = listByUrl(test.store, webByUrl(test.store, '/sites/kampus-vm')!.id, 'SitePages')!.id;
  const author = principalByLogin(test.store, 'i:0#.f|membership|vm@gov.example')!.id;
  const made = Array.from({ length: 5_200 }, (_, number) => ({
    name: `uutinen-${number}.aspx`, folder: '', authorId: author, created: '2026-10-01T08:00:00Z',
    data: { Title: `Uutinen ${number}`, PageLayoutType: 'Article', PromotedState: 2, FirstPublishedDate: '2026-10-01T08:00:00Z', KampusOrganisation: 'VM', KampusKind: 'news' }
  }));
  addPages(test.store, library, made);
  for (const title of ['Luonnos yksi', 'Luonnos kaksi']) await desk.save(await desk.begin('/sites/kampus-vm'), emptyContent(''), content({ title }), null);
  test.sent.length = 0;
  const first = await desk.pages('/sites/kampus-vm');
  assert.equal(test.sent.length, 2, 'one stretch of the library, and one batch for the times of its drafts');
  assert.deepEqual([first.pages[0]?.title, first.pages[2]?.title, first.pages.length], ['Luonnos kaksi', 'Uutinen 5199', 1_000]);
  const seen = new Set(first.pages.map(({ id }) => id));
  for (let older = first.older; older !== null; ) {
    const next = await desk.pages('/sites/kampus-vm', older);
    next.pages.forEach(({ id }) => seen.add(id));
    older = next.older;
  }
  assert.equal(seen.size, 5_202);
});
