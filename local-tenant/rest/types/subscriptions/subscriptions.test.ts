import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createList } from '../../../store/index';
import { devSite, errorOf } from '../../testing/devSite';

describe('webhooks of a list', () => {
  const { store, site, send, wait } = devSite();
  const list = createList(store, { webId: site.webId, title: 'Notices' });
  const url = `/sites/dev/_api/web/lists(guid'${list.guid}')/subscriptions`;
  const hook = (days: number) => ({ notificationUrl: 'https://receiver.example/hook', expirationDateTime: new Date(Date.parse(store.now()) + days * 86_400_000).toISOString() });

  it('are none, to whoever manages the list', async () => {
    assert.deepEqual(await (await send('editor', 'GET', url)).json(), { value: [] });
    assert.equal((await send('reader', 'GET', url)).status, 403);
  });

  it('are kept until they expire, without asking the receiver', async () => {
    const { id } = await (await send('editor', 'POST', url, hook(90))).json() as { id: string };
    assert.equal((await send('editor', 'PATCH', `${url}('${id}')`, { clientState: 'x' })).status, 204);
    assert.equal((await (await send('editor', 'GET', `${url}('${id}')`)).json() as { clientState: string }).clientState, 'x');
    wait(91 * 86_400_000);
    assert.equal((await send('editor', 'GET', `${url}('${id}')`)).status, 404);
    assert.match((await errorOf(await send('editor', 'POST', url, { ...hook(90), notificationUrl: 'nowhere' }))).message, /not a valid URL/);
    assert.match((await errorOf(await send('editor', 'POST', url, hook(181)))).message, /180 days/);
    assert.equal((await send('reader', 'POST', url, hook(90))).status, 403);
    assert.equal((await send('editor', 'GET', `${url}('00000000-0000-0000-0000-000000000001')`)).status, 404);
  });
});
