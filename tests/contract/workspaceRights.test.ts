import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ORIGIN, REGISTER, REQUESTS, approvalTenant, approvalsOf, asked, read, registered, silent, upn, write } from './approvalTenant';

describe('the server decides', () => {
  it('who sees, changes and decides on requests', async () => {
    const test = await approvalTenant();
    const request = await asked(test);
    assert.deepEqual(await read(test, 'virkamies.vm', REQUESTS), []);
    assert.deepEqual(await read(test, 'erik.skisslund', `${REQUESTS}?$filter=FSObjType eq 0`), [], 'not even a colleague');
    assert.equal((await read<unknown[]>(test, 'pyytaja.okm', `${REQUESTS}?$filter=FSObjType eq 0`)).length, 1);
    for (const account of ['pyytaja.okm', 'erik.skisslund', 'virkamies.vm', 'hyvaksyja.vm']) {
      const status = await write(test, account, `${REQUESTS}(${request.id})`, 'MERGE', { RequestState: 'approved' });
      assert.ok([403, 404].includes(status), `${account} changes: ${status}`);
      assert.ok([403, 404].includes(await write(test, account, `${REQUESTS}(${request.id})`, 'DELETE', {})), `${account} deletes`);
    }
    await assert.rejects((await approvalsOf(test, 'hyvaksyja.vm')).approve(request, silent), { kind: 'notFound' });
    await assert.rejects((await approvalsOf(test, 'virkamies.vm')).reject(request, 'En pidä'), { kind: 'notFound' });
    for (const account of ['pyytaja.okm', 'virkamies.vm', 'hyvaksyja.okm', 'hyvaksyja.vm']) assert.equal(await write(test, account, REQUESTS, 'POST', { Title: 'x', RequestKey: `x-${account}` }) === 201, account.startsWith('hyvaksyja'), account);
    assert.deepEqual((await (await approvalsOf(test, 'hyvaksyja.okm')).queue()).map(({ request: { key } }) => key), ['key-1'], 'rows outside the folders are nobody’s requests');
  });

  it('who keeps the register, and who may make sites', async () => {
    const test = await approvalTenant();
    await (await approvalsOf(test, 'hyvaksyja.okm')).approve(await asked(test), silent);
    const [row] = await registered(test, 'virkamies.vm');
    for (const account of ['pyytaja.okm', 'omistaja.okm', 'virkamies.vm', 'hyvaksyja.vm']) {
      assert.equal(await write(test, account, `${REGISTER}(${row!.Id})`, 'MERGE', { WorkspaceState: 'readOnly' }), 403, account);
      assert.equal(await write(test, account, REGISTER, 'POST', { Title: 'x' }), 403, account);
    }
    assert.equal(await write(test, 'pyytaja.okm', '/sites/kampus/_api/SPSiteManager/create', 'POST', { request: { Title: 'x', Url: `${ORIGIN}/sites/tt-x`, Lcid: 1035, WebTemplate: 'STS#3' } }), 403);
  });

  it('who learns of a closed workspace', async () => {
    const test = await approvalTenant();
    await (await approvalsOf(test, 'hyvaksyja.okm')).approve(await asked(test, { name: 'Salainen valmistelu', visibility: 'closed' }), silent);
    const seen = await Promise.all(['virkamies.vm', 'pyytaja.okm', 'hyvaksyja.vm', 'hyvaksyja.okm', 'omistaja.okm', 'erik.skisslund'].map(async (account) => (await registered(test, account)).length));
    assert.deepEqual(seen, [0, 0, 0, 1, 1, 1]);
    test.clock.set('2026-11-09T08:00:00Z');
    const similar = async (account: string): Promise<string[]> => (await (await test.gatewaysAs(upn(account))).workspaceRequests.similar('Salainen valmisteluryhmä')).map(({ name }) => name);
    assert.deepEqual(await similar('virkamies.vm'), []);
    assert.deepEqual(await similar('omistaja.okm'), ['Salainen valmistelu']);
  });

  it('C7.3: that nobody from outside comes to an internal workspace', async () => {
    const test = await approvalTenant();
    const url = await (await approvalsOf(test, 'hyvaksyja.okm')).approve(await asked(test, { kind: 'internal' }), silent);
    const site = await read<{ ShareByEmailEnabled: boolean; ShareByLinkEnabled: boolean }>(test, 'omistaja.okm', `${url}/_api/site?$select=ShareByEmailEnabled,ShareByLinkEnabled`);
    assert.deepEqual(site, { ShareByEmailEnabled: false, ShareByLinkEnabled: false });
  });
});
