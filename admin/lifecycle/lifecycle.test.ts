import assert from 'node:assert/strict';
import { it } from 'node:test';

import { addPages, listByUrl, siteByUrl } from '../../local-tenant/store/index';
import { makeTenant } from '../../tests/contract/tenant';
import { readPages } from '../pages';
import { provision } from '../provision/provision';
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
  const due = await planLifecycle(test.tenant, { now: NOW });
  assert.deepEqual(due.changes, [{ what: 'expired news', where: at('vanha'), action: 'update' }]);
  assert.deepEqual(due.tasks.map(({ where }) => where), [at('kesken')]);
  assert.deepEqual(test.sent.filter(({ method }) => method !== 'GET'), [], 'a dry run writes nothing');

  assert.deepEqual(await runLifecycle(test.tenant, { now: NOW }), due);
  const state = (await readPages(test.tenant)).filter(({ siteUrl, isFrontPage }) => siteUrl === SITE && !isFrontPage);
  assert.deepEqual(state.map(({ url, isNews, hasDraft }) => [url, isNews, hasDraft]), [[at('vanha'), false, false], [at('voimassa'), true, false], [at('kesken'), true, true]]);
  assert.deepEqual((await runLifecycle(test.tenant, { now: NOW })).changes, []);
});

it('a page that was left between its two steps is a task, not forgotten', async () => {
  const test = makeTenant(NOW.toISOString());
  await provision(test.tenant, { organisation: 'VM' });
  const list = listByUrl(test.store, siteByUrl(test.store, SITE)!.rootWebId, 'SitePages')!;
  addPages(test.store, list.id, [{ name: 'vanha.aspx', created: '2026-11-01T08:00:00Z', data: { Title: 'vanha', PromotedState: 2, PageLayoutType: 'Article', KampusExpires: '2026-11-02T00:00:00Z' } }]);
  // The first write to a site asks for its digest; the second changes the row; the third publishes.
  await assert.rejects(runLifecycle(test.tenantLosing(3), { now: NOW }), { operation: `publish ${at('vanha')}` });
  const { changes, tasks } = await planLifecycle(test.tenant, { now: NOW });
  assert.deepEqual([changes, tasks.map(({ where }) => where)], [[], [at('vanha')]]);
});
