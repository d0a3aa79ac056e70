import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { provision } from '../../admin/provision/provision';
import type { NewsQuery } from '../../src/domain/news/NewsRepository';
import { KampusError } from '../../src/domain/shared/KampusError';
import { staffOf } from '../../src/schema/groups';
import { createGateways, type Gateways } from '../../src/gateways/createGateways';
import { makeTenant, type TestTenant } from './tenant';

const VM = 'virkamies.vm@gov.example';
const QUERY: NewsQuery = { language: 'fi', siteUrls: null, kind: null, topic: null, writtenIn: null, pageSize: 12 };

const shell = ({ organisations, navigation, notices, quickLinks }: Gateways): Promise<unknown> =>
  Promise.all([organisations.all(), organisations.ownKeys(), navigation.entries(), notices.current(), quickLinks.all()]);
/** The page's query cache gives the feed the organisations that the shell has asked for. */
const feed = ({ followed, news }: Gateways): Promise<unknown> =>
  Promise.all([followed.keys(), news.latest(QUERY, null), news.fromPages(['/sites/kampus'])]);
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('requests of a page', () => {
  let test: TestTenant;
  const paths = (): string[] => test.sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`);

  before(async () => {
    test = makeTenant();
    test.addStaff(VM, staffOf('VM'));
    await provision(test.tenant, { organisation: 'VM' });
  });

  it('of the shell alone are one', async () => {
    await shell(await test.gatewaysAs(VM));
    assert.deepEqual(paths(), ['POST /sites/kampus/_api/$batch']);
  });

  it('of a cold front page are four at most, of which one is a search, although its parts start apart', async () => {
    const gateways = await test.gatewaysAs(VM);
    const header = shell(gateways);
    await later(20);
    await Promise.all([header, feed(gateways)]);
    assert.deepEqual(paths().sort(), ['POST /sites/kampus/_api/$batch', 'POST /sites/kampus/_api/search/postquery']);
    await gateways.news.fromPages(['/sites/kampus-vm', '/sites/kampus-vm-oma']);
    assert.equal(test.sent.length, 4);
  });

  it('of a first visit have the search under way before its feed is there, which is given that answer', async () => {
    const gateways = createGateways(await test.contextAs(VM), { withNews: true, travel: 'together', isFirstVisit: true });
    gateways.firstNews.ask('fi');
    gateways.firstNews.ask('fi');
    await later(20);
    assert.deepEqual(paths(), ['POST /sites/kampus/_api/search/postquery']);
    assert.ok(gateways.firstNews.isAsked);
    const { items } = await gateways.news.latest(QUERY, null);
    assert.equal(test.sent.length, 1);
    assert.equal(gateways.firstNews.isAsked, false);
    assert.deepEqual((await gateways.news.latest(QUERY, null)).items, items);
    assert.equal(test.sent.length, 2);
  });

  it('of a first visit whose early search fails: its feed hears of it, and asks anew', async () => {
    const context = await test.contextAs(VM);
    let isDown = true;
    const gateways = createGateways({ ...context, fetch: (url, init) => (isDown ? Promise.resolve(new Response('', { status: 500 })) : test.fetchAs(VM)(url, init)) }, { withNews: true, travel: 'together', isFirstVisit: true });
    gateways.firstNews.ask('fi');
    await assert.rejects(gateways.news.latest(QUERY, null), KampusError);
    isDown = false;
    assert.ok((await gateways.news.latest(QUERY, null)).items);
  });

  it('of a later visit have no search ahead of the feed', async () => {
    const { firstNews } = await test.gatewaysAs(VM);
    firstNews.ask('fi');
    assert.equal(firstNews.isAsked, false);
    assert.equal(test.sent.length, 0);
  });

  it('of a visit with everything in the cache but the newest pages are one, for those alone', async () => {
    const { news } = await test.gatewaysAs(VM);
    await news.fromPages(['/sites/kampus']);
    assert.deepEqual(paths(), ['POST /sites/kampus/_api/$batch']);
    assert.equal(test.partsOfBatches(), 1);
  });

  it('are asked anew when they are asked for again', async () => {
    const { notices } = await test.gatewaysAs(VM);
    await notices.current();
    await notices.current();
    assert.equal(test.sent.length, 2);
  });

  it('of one batch fail each by itself when the batch is refused, and recover', async () => {
    const gateways = await test.gatewaysAs(VM);
    const local = (method: string, body?: unknown): Promise<Response> =>
      test.fetchAs(VM)('http://127.0.0.1:4321/_local/faults', { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    await local('POST', { match: '$batch', status: 429, retryAfter: 60, times: 1 });
    const failed = await Promise.allSettled([gateways.notices.current(), gateways.navigation.entries()]);
    failed.forEach((result) => {
      assert.ok(result.status === 'rejected' && result.reason instanceof KampusError);
      assert.deepEqual([result.reason.kind, result.reason.retryAfterMs], ['throttled', 60_000]);
    });
    await local('DELETE');
    assert.deepEqual(await gateways.notices.current(), []);
  });
});
