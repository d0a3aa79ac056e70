import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { callReceivers } from '../../../server/callReceivers';
import { addItem, createList, tenantId } from '../../../store/index';
import { postOnThisMachine } from '../../webhooks/receivers';
import { devSite, errorOf } from '../../testing/devSite';

const { store, site, send, wait } = devSite();
const list = createList(store, { webId: site.webId, title: 'Watched' });
const otherList = createList(store, { webId: site.webId, title: 'Beside' });
const subscriptionsUrl = `/sites/dev/_api/web/lists(guid'${list.guid}')/subscriptions`;
const received: { readonly value: readonly Record<string, unknown>[] }[] = [];
let receiver: Server;
let origin: string;

before(async () => {
  receiver = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://receiver');
    const token = searchParams.get('validationtoken');
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (token === null) received.push(JSON.parse(body) as typeof received[number]);
      if (pathname === '/moved') response.writeHead(302, { location: 'https://elsewhere.example/' });
      response.end(token !== null && pathname === '/mute' ? 'what?' : token ?? '');
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
});
after(() => void receiver.close());

const hook = (notificationUrl: string, clientState = 'state') => ({ notificationUrl, clientState, expirationDateTime: new Date(Date.parse(store.now()) + 86_400_000).toISOString() });
const kept = async (): Promise<number> => (await (await send('editor', 'GET', subscriptionsUrl)).json() as { value: unknown[] }).value.length;

describe('a webhook’s receiver', () => {
  it('is asked before a subscription is kept, and one that does not answer the token gets none', async () => {
    for (const path of ['/mute', '/moved']) {
      const refused = await errorOf(await send('editor', 'POST', subscriptionsUrl, hook(origin + path)));
      assert.equal(refused.status, 400);
      assert.match(refused.message, /Failed to validate the notification URL/);
    }
    assert.equal(await kept(), 0);
    const made = await send('editor', 'POST', subscriptionsUrl, hook(`${origin}/hook?own=1`));
    assert.equal(made.status, 201);
    const { id } = await made.json() as { id: string };
    assert.equal((await send('editor', 'PATCH', `${subscriptionsUrl}('${id}')`, { notificationUrl: `${origin}/mute` })).status, 400);
    assert.equal((await (await send('editor', 'GET', `${subscriptionsUrl}('${id}')`)).json() as { notificationUrl: string }).notificationUrl, `${origin}/hook?own=1`);
    assert.equal((await send('editor', 'DELETE', `${subscriptionsUrl}('${id}')`)).status, 200);
  });

  it('is told once of what happened in its list since, and never of other lists', async () => {
    addItem(store, list.id, { data: { Title: 'before' } });
    const { id } = await (await send('editor', 'POST', subscriptionsUrl, hook(`${origin}/hook`))).json() as { id: string };
    const tell = callReceivers(store, postOnThisMachine);
    addItem(store, otherList.id, { data: { Title: 'beside' } });
    tell();
    addItem(store, list.id, { data: { Title: 'one' } });
    addItem(store, list.id, { data: { Title: 'two' } });
    tell();
    tell();
    for (let tries = 0; received.length === 0 && tries < 500; tries += 1) await delay(20);
    assert.deepEqual(received.map(({ value }) => value.map(({ subscriptionId, clientState, resource, tenantId: tenant, siteUrl, webId }) => [subscriptionId, clientState, resource, tenant, siteUrl, webId])), [
      [[id, 'state', list.guid, tenantId, '/sites/dev', site.webId]],
    ]);
    wait(2 * 86_400_000);
    addItem(store, list.id, { data: { Title: 'after it expired' } });
    tell();
    await delay(50);
    assert.equal(received.length, 1);
  });

  it('elsewhere is neither asked nor told', async () => {
    assert.equal((await send('editor', 'POST', subscriptionsUrl, hook('https://receiver.example/hook'))).status, 201);
    const called: string[] = [];
    const tell = callReceivers(store, (url) => { called.push(url); return Promise.reject(new Error('nobody')); });
    addItem(store, list.id, { data: { Title: 'unheard' } });
    tell();
    assert.deepEqual(called, []);
  });
});
