import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { addPages, listByUrl, siteByUrl } from '../../local-tenant/store/index';
import { HOME, makeTenant, OWNER, provisionedTenant, type TestTenant } from '../../tests/contract/tenant';
import { staffOf } from '../../src/schema/groups';
import { connect } from '../connect';
import { readPages } from '../pages';
import { provision } from '../provision/provision';
import type { Tenant } from '../provision/Tenant';
import { planLifecycle, runLifecycle } from './lifecycle';

const NOW = new Date('2026-11-09T07:00:00Z');
const SITE = '/sites/kampus-vm';
const at = (name: string): string => `${SITE}/SitePages/${name}.aspx`;

it('news that has expired stops being news, once; pages, drafts and other news stay as they are', async () => {
  const test = makeTenant(NOW.toISOString());
  await provision(test.tenant, { organisation: 'VM' });
  const list = listByUrl(test.store, siteByUrl(test.store, SITE)!.rootWebId, 'SitePages')!;
  const news = (name: string, KampusExpires: string) => ({
    name: `${name}.aspx`, created: '2026-11-01T08:00:00Z', data: { Title: name, PromotedState: 2, PageLayoutType: 'Article', FirstPublishedDate: '2026-11-01T08:00:00Z', KampusExpires }
  });
  addPages(test.store, list.id, [news('vanha', '2026-11-09T07:00:00Z'), news('voimassa', '2026-11-09T07:00:01Z'), news('kesken', '2026-11-02T00:00:00Z')]);
  const { web } = test.tenant.spFor(SITE);
  const [draft] = await web.getList(`${SITE}/SitePages`).items.filter("Title eq 'kesken'").select('Id')<Array<{ readonly Id: number }>>();
  await web.getList(`${SITE}/SitePages`).items.getById(draft!.Id).update({ Description: 'ei vielä valmis' });

  test.sent.length = 0;
  const due = await planLifecycle(test.tenant);
  assert.deepEqual(due.changes, [{ what: 'expired news', where: at('vanha'), action: 'update' }]);
  assert.deepEqual(due.tasks.map(({ where }) => where), [at('kesken')]);
  assert.deepEqual(test.sent.filter(({ method }) => method !== 'GET'), [], 'a dry run writes nothing');

  assert.deepEqual(await runLifecycle(test.tenant), due);
  const state = (await readPages(test.tenant)).filter(({ siteUrl, isFrontPage }) => siteUrl === SITE && !isFrontPage);
  assert.deepEqual(state.map(({ url, isNews, hasDraft }) => [url, isNews, hasDraft]), [[at('vanha'), false, false], [at('voimassa'), true, false], [at('kesken'), true, true]]);
  assert.deepEqual((await runLifecycle(test.tenant)).changes, []);
});

it('a page that was left between its two steps is a task, not forgotten', async () => {
  const test = makeTenant(NOW.toISOString());
  await provision(test.tenant, { organisation: 'VM' });
  const list = listByUrl(test.store, siteByUrl(test.store, SITE)!.rootWebId, 'SitePages')!;
  addPages(test.store, list.id, [{ name: 'vanha.aspx', created: '2026-11-01T08:00:00Z', data: { Title: 'vanha', PromotedState: 2, PageLayoutType: 'Article', KampusExpires: '2026-11-02T00:00:00Z' } }]);
  // The first write to a site asks for its digest; the second changes the row; the third publishes.
  await assert.rejects(runLifecycle(test.tenantLosing(3)), { operation: `publish ${at('vanha')}` });
  const { changes, tasks } = await planLifecycle(test.tenant);
  assert.deepEqual([changes, tasks.map(({ where }) => where)], [[], [at('vanha')]]);
});

describe('guides past their review', () => {
  const OWNER_OF_GUIDE = 'virkamies.vm@gov.example';
  const COLLEAGUE = 'virkamies.stm@gov.example';
  const guide = (name: string, KampusReviewDate: string, KampusOwner = OWNER_OF_GUIDE) => ({
    name: `${name}.aspx`, created: '2025-11-01T08:00:00Z', data: { Title: name, PromotedState: 0, PageLayoutType: 'Article', KampusOwner, KampusReviewDate }
  });
  const notices = (tenant: Tenant) => tenant.spFor('/sites/kampus').web.getList('/sites/kampus/Lists/Notifications').items;
  const asReader = (test: TestTenant, upn: string): Tenant => connect({ homeUrl: HOME, fetch: test.fetchAs(upn), wait: async () => undefined });

  async function withGuides(...guides: ReturnType<typeof guide>[]): Promise<TestTenant> {
    const test = makeTenant(NOW.toISOString());
    test.addStaff(OWNER_OF_GUIDE, staffOf('VM'));
    test.addStaff(COLLEAGUE, staffOf('STM'));
    await provision(test.tenant, { organisation: 'VM' });
    addPages(test.store, listByUrl(test.store, siteByUrl(test.store, SITE)!.rootWebId, 'SitePages')!.id, guides);
    test.sent.length = 0;
    return test;
  }

  it('C10.2: give their owner a task, once for each date, that nobody else can read', async () => {
    const test = await withGuides(guide('etatyo', '2026-11-01T00:00:00Z'), guide('matkat', '2026-12-01T00:00:00Z'));
    const asked = [{ what: 'notice', where: at('etatyo'), action: 'create' }];
    assert.deepEqual((await planLifecycle(test.tenant)).changes, asked);
    assert.deepEqual(test.sent.filter(({ method }) => method !== 'GET'), [], 'a dry run writes nothing');
    assert.deepEqual((await runLifecycle(test.tenant)).changes, asked);
    assert.deepEqual((await runLifecycle(test.tenant)).changes, [], 'once a day is as good as twice');
    const mine = await notices(asReader(test, OWNER_OF_GUIDE)).select('Title', 'Url', 'NoticeKind', 'NoticeState', 'DueAt')<Array<Record<string, unknown>>>();
    assert.deepEqual(mine, [{ Title: 'etatyo', Url: at('etatyo'), NoticeKind: 'pageReview', NoticeState: 'open', DueAt: '2026-11-01T00:00:00Z' }]);
    assert.deepEqual(await notices(asReader(test, COLLEAGUE))(), []);
    test.clock.set('2026-12-02T07:00:00Z');
    assert.deepEqual((await runLifecycle(test.tenant)).changes.map(({ where }) => where), [at('matkat')], 'the server’s clock decides');
  });

  it('are seen to when the owner sets another date, and asked for again when that has passed', async () => {
    const test = await withGuides(guide('etatyo', '2026-11-01T00:00:00Z'));
    await runLifecycle(test.tenant);
    const [page] = await test.tenant.spFor(SITE).web.getList(`${SITE}/SitePages`).items.filter("Title eq 'etatyo'").select('Id')<Array<{ readonly Id: number }>>();
    await test.tenant.spFor(SITE).web.getList(`${SITE}/SitePages`).items.getById(page!.Id).update({ KampusReviewDate: '2026-11-20T00:00:00Z' });
    assert.deepEqual((await runLifecycle(test.tenant)).changes.map(({ what }) => what), ['notice done']);
    test.clock.set('2026-11-21T07:00:00Z');
    assert.deepEqual((await runLifecycle(test.tenant)).changes.map(({ what, action }) => [what, action]), [['notice', 'update']]);
    assert.equal((await notices(test.tenant)()).length, 1, 'the same row');
  });

  it('are tasks of the administrators where nobody owns them', async () => {
    const test = await withGuides(guide('orpo', '2026-11-01T00:00:00Z', ''), guide('lahtenyt', '2026-11-01T00:00:00Z', 'poissa@gov.example'));
    const { changes, tasks } = await runLifecycle(test.tenant);
    assert.deepEqual([changes, tasks.map(({ where }) => where)], [[], [at('orpo'), at('lahtenyt')]]);
  });

  it('reach their owner whole, also when a request is lost', async () => {
    const whole = await withGuides(guide('etatyo', '2026-11-01T00:00:00Z'));
    await runLifecycle(whole.tenant);
    const writes = whole.sent.filter(({ method }) => method !== 'GET').length;
    for (let lost = 2; lost <= writes; lost += 1) {
      const test = await withGuides(guide('etatyo', '2026-11-01T00:00:00Z'));
      await assert.rejects(runLifecycle(test.tenantLosing(lost)), { kind: 'unexpected' }, `write ${lost}`);
      await runLifecycle(test.tenant);
      assert.deepEqual((await notices(asReader(test, OWNER_OF_GUIDE)).select('Title')<Array<{ readonly Title: string }>>()).map(({ Title }) => Title), ['etatyo'], `write ${lost}`);
      assert.deepEqual(await notices(asReader(test, COLLEAGUE))(), [], `write ${lost}`);
    }
  });
});

describe('responsibilities (C9.2)', () => {
  const HOLDER = 'saara@gov.example';
  const notices = (tenant: Tenant) => tenant.spFor('/sites/kampus').web.getList('/sites/kampus/Lists/Notifications').items;

  async function withTopics(...topics: ReadonlyArray<readonly [topic: string, holder: string | null, confirmedAt: string | null]>): Promise<TestTenant> {
    const test = await provisionedTenant('VM');
    test.addStaff(HOLDER, staffOf('VM'));
    test.addStaff('lahtenyt@gov.example', staffOf('VM'));
    const { web } = test.tenant.spFor('/sites/kampus');
    for (const [Title, holder, ConfirmedAt] of topics) {
      const HolderId = holder === null ? null : (await web.ensureUser(`i:0#.f|membership|${holder}`)).Id;
      await web.getList('/sites/kampus/Lists/Responsibilities').items.add({ Title, HolderId, ConfirmedAt });
    }
    await test.fetchAs(OWNER)('http://127.0.0.1:4321/_local/people', { method: 'POST', body: JSON.stringify({ leave: ['lahtenyt@gov.example'] }) });
    await test.fetchAs(OWNER)('http://127.0.0.1:4321/_local/index', { method: 'POST' });
    return test;
  }

  it('that nobody has confirmed for six months are asked of their holder, once; those of nobody are tasks', async () => {
    const test = await withTopics(['matkat', HOLDER, '2026-05-01T00:00:00Z'], ['budjetti', HOLDER, '2026-10-01T00:00:00Z'], ['tilat', null, null], ['vienti', 'lahtenyt@gov.example', '2026-10-01T00:00:00Z']);
    const page = '/sites/kampus/SitePages/Kuka-hoitaa.aspx';
    const due = await planLifecycle(test.tenant);
    assert.deepEqual(due.changes, [{ what: 'notice', where: page, action: 'create' }]);
    assert.deepEqual(due.tasks, [
      { what: 'responsibility has no holder: name one', where: '/sites/kampus/Lists/Responsibilities tilat' },
      { what: 'holder of the responsibility is not in the directory: name another', where: '/sites/kampus/Lists/Responsibilities vienti' }
    ]);
    assert.deepEqual(await runLifecycle(test.tenant), due);
    assert.deepEqual((await runLifecycle(test.tenant)).changes, [], 'not daily');
    const mine = await notices(connect({ homeUrl: HOME, fetch: test.fetchAs(HOLDER), wait: async () => undefined })).select('Title', 'NoticeKind', 'DueAt', 'NoticeState')<Array<Record<string, unknown>>>();
    assert.deepEqual(mine, [{ Title: 'matkat', NoticeKind: 'responsibilityCheck', DueAt: '2026-11-01T00:00:00Z', NoticeState: 'open' }]);
  });

  it('are seen to when the holder confirms, and asked for again six months later', async () => {
    const test = await withTopics(['matkat', HOLDER, '2026-05-01T00:00:00Z']);
    await runLifecycle(test.tenant);
    const register = (await test.gatewaysAs(HOLDER)).responsibilities;
    const [held] = await register.heldBy([`i:0#.f|membership|${HOLDER}`]);
    await register.say(held!, held!);
    assert.deepEqual((await runLifecycle(test.tenant)).changes.map(({ what }) => what), ['notice done']);
    test.clock.set('2027-05-10T07:00:00Z');
    assert.deepEqual((await runLifecycle(test.tenant)).changes.map(({ what, action }) => [what, action]), [['notice', 'update']]);
  });
});
