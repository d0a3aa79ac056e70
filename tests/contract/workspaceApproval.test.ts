import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { PROVISIONING_STEPS, type WorkspaceApprovals } from '../../src/domain/workspaces/WorkspaceRequests';
import { WORKSPACE_FRONT_ID } from '../../src/domain/workspaces/siteParts';
import { createGateways } from '../../src/gateways/createGateways';
import { ORIGIN, approvalTenant, approvalsOf, asked, read, registered, silent, statusOf, upn, write } from './approvalTenant';
import { OWNER, type TestTenant } from './tenant';

/** The approver's way to the server, on which the write of that number fails: before it is done, or after it, when only its answer is lost. */
async function approvalsLosing(test: TestTenant, account: string, number: number, isDone: boolean): Promise<WorkspaceApprovals> {
  const context = await test.contextAs(upn(account));
  let writes = 0;
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    writes += init.method === 'GET' ? 0 : 1;
    if (writes !== number) return test.fetchAs(upn(account))(url, init);
    if (isDone) await test.fetchAs(upn(account))(url, init);
    return new Response('', { status: 500 });
  };
  return createGateways({ ...context, fetch }, { withNews: true, travel: 'together', isFirstVisit: false }).workspaceApprovals;
}

const workspaceSites = (test: TestTenant): string[] => test.store.all<{ url: string }>("SELECT url FROM site WHERE url LIKE '/sites/t_-%' ORDER BY url").map(({ url }) => url);

/** Everything that approving has to bring about. */
async function assertWhole(test: TestTenant, url: string, hint: string): Promise<void> {
  assert.deepEqual(workspaceSites(test), [url], hint);
  const rows = await registered(test, OWNER);
  assert.deepEqual(rows.map(({ Address, WorkspaceState, StepsDone }) => [Address, WorkspaceState, StepsDone]), [[url, 'active', PROVISIONING_STEPS.join(';')]], hint);
  const [site, home] = await Promise.all([url, '/sites/kampus'].map((each) => read<{ HubSiteId: string; Id: string; ShareByEmailEnabled: boolean }>(test, OWNER, `${each}/_api/site?$select=Id,HubSiteId,ShareByEmailEnabled`)));
  assert.equal(site!.HubSiteId, home!.Id, hint);
  assert.equal(site!.ShareByEmailEnabled, true, hint);
  const members = async (group: string): Promise<string[]> => (await read<Array<{ Title: string }>>(test, OWNER, `${url}/_api/web/${group}/users?$select=Title`)).map(({ Title }) => Title).sort();
  assert.deepEqual(await members('AssociatedOwnerGroup'), ['Erik Skisslund', 'Oskari Luonnoslahti', 'kampus-palvelunomistajat'], hint);
  assert.deepEqual(await members('AssociatedMemberGroup'), ['Pia Pyytäjä'], hint);
  const page = await read<{ CanvasContent1: string; Version: string }>(test, 'omistaja.okm', `${url}/_api/sitepages/pages/getByUrl('SitePages/Home.aspx')`);
  assert.ok(page.CanvasContent1.includes(WORKSPACE_FRONT_ID), hint);
  assert.match(page.Version, /\.0$/, `${hint}: published`);
  const lists = await read<Array<{ Title: string }>>(test, 'omistaja.okm', `${url}/_api/web/lists?$select=Title`);
  for (const title of ['Tehtävät', 'Tapahtumat']) assert.equal(lists.filter(({ Title }) => Title === title).length, 1, `${hint}: ${title}`);
  assert.equal(await statusOf(test, 'hyvaksyja.okm', `${url}/_api/web`), 403, `${hint}: the approver has left`);
}

describe('C7.2: approving makes the workspace with the approver’s own rights', () => {
  it('in the hub, with owners, members, languages, lists and front page, and leaves it to its owners', async () => {
    const test = await approvalTenant();
    const request = await asked(test);
    const url = await (await approvalsOf(test, 'hyvaksyja.okm')).approve(request, silent);
    assert.equal(url, '/sites/tk-kirjastoverkon-kehittaminen');
    await assertWhole(test, url, 'whole');
    const web = await read<{ Title: string; Language: number; SupportedUILanguageIds: number[] }>(test, 'omistaja.okm', `${url}/_api/web?$select=Title,Language,SupportedUILanguageIds`);
    assert.deepEqual([web.Title, web.Language, [...web.SupportedUILanguageIds].sort()], ['Kirjastoverkon kehittäminen', 1035, [1033, 1035, 1053]]);
    assert.equal(await write(test, 'omistaja.okm', `${url}/_api/web`, 'MERGE', { Description: 'Omistaja hoitaa' }), 204);
    assert.equal(await statusOf(test, 'virkamies.vm', `${url}/_api/web`), 403);
  });

  it('whatever is lost on the way: gone on with, one whole workspace comes of it', async () => {
    const whole = await approvalTenant();
    const before = await asked(whole);
    whole.sent.length = 0;
    await (await approvalsOf(whole, 'hyvaksyja.okm')).approve(before, silent);
    const writes = whole.sent.filter(({ method }) => method !== 'GET').length;
    assert.ok(writes > 20);
    for (const isDone of [false, true]) {
      // What is done and only seems lost is the easier case: some of it will do.
      for (let lost = 1; lost <= writes; lost += isDone ? 4 : 1) {
        const hint = `write ${lost} ${isDone ? 'lost its answer' : 'was lost'}`;
        const test = await approvalTenant();
        const request = await asked(test);
        const broken = await approvalsLosing(test, 'hyvaksyja.okm', lost, isDone);
        await broken.approve(request, silent).catch((error: { kind?: string }) => assert.equal(error.kind, 'unexpected', hint));
        // Another approver goes on, except where the first had not come to let others in.
        test.clock.set('2026-11-09T07:02:00Z');
        const others = await approvalsOf(test, 'toinen.okm');
        const url = await others.approve(request, silent).catch(async () => (await approvalsOf(test, 'hyvaksyja.okm')).approve(request, silent));
        await assertWhole(test, url, hint);
      }
    }
  });

  it('once, when two approve at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const test = await approvalTenant();
      const request = await asked(test);
      const both = await Promise.all(['hyvaksyja.okm', 'toinen.okm'].map((account) => approvalsOf(test, account)));
      const outcomes = await Promise.allSettled(both.map((approvals) => approvals.approve(request, silent)));
      const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as { kind: string }).kind] : []));
      assert.ok(failures.length < 2, `nobody made it: ${failures.join()}`);
      assert.deepEqual(failures.filter((kind) => kind !== 'conflict'), []);
      await assertWhole(test, '/sites/tk-kirjastoverkon-kehittaminen', `round ${round}`);
    }
  });

  it('once, when the same approver does it in two windows', async () => {
    const test = await approvalTenant();
    const request = await asked(test);
    const both = await Promise.all([1, 2].map(() => approvalsOf(test, 'hyvaksyja.okm')));
    await Promise.allSettled(both.map((approvals) => approvals.approve(request, silent)));
    const url = await (await approvalsOf(test, 'hyvaksyja.okm')).approve(request, silent);
    await assertWhole(test, url, 'two windows');
  });

  it('under names with any letters and 100 characters, each at an address of its own', async () => {
    const test = await approvalTenant();
    const names = ['Åland & Östersjön #1', "O'Dowd’s <työtila> \"x\"", 'ä'.repeat(100), 'Åland & Östersjön #1', 'ALAND OSTERSJON 1', 'Совещание'];
    const approvals = await approvalsOf(test, 'hyvaksyja.okm');
    for (const [index, name] of names.entries()) {
      const url = await approvals.approve(await asked(test, { name, kind: 'internal' }, `key-${index}`), silent);
      assert.equal((await read<{ Title: string }>(test, 'omistaja.okm', `${url}/_api/web?$select=Title`)).Title, name);
    }
    assert.deepEqual((await registered(test, 'virkamies.vm')).map(({ Title, Address }) => [Title, Address]), names.map((name, index) => [
      name, ['/sites/tt-aland-ostersjon-1', '/sites/tt-o-dowd-s-tyotila-x', `/sites/tt-${'a'.repeat(50)}`, '/sites/tt-aland-ostersjon-1-2', '/sites/tt-aland-ostersjon-1-3', '/sites/tt-tyotila'][index]
    ]));
  });

  it('beside a site that somebody else has made at its address', async () => {
    const test = await approvalTenant();
    await test.tenant.spFor('/').site.createCommunicationSiteFromProps({ Title: 'Vanha', Url: `${ORIGIN}/sites/tk-kirjastoverkon-kehittaminen`, Lcid: 1035, ShareByEmailEnabled: false });
    assert.equal(await (await approvalsOf(test, 'hyvaksyja.okm')).approve(await asked(test), silent), '/sites/tk-kirjastoverkon-kehittaminen-2');
  });

  it('is told apart when the server is busy or full, and is gone on with', async () => {
    const test = await approvalTenant();
    const request = await asked(test);
    const context = await test.contextAs(upn('hyvaksyja.okm'));
    for (const [answer, kind] of [[new Response('', { status: 429, headers: { 'Retry-After': '120' } }), 'throttled'], [new Response('', { status: 507 }), 'unexpected']] as const) {
      const fetch = (url: string, init: RequestInit): Promise<Response> => (url.includes('SPSiteManager/create') ? Promise.resolve(answer.clone()) : test.fetchAs(upn('hyvaksyja.okm'))(url, init));
      const { workspaceApprovals } = createGateways({ ...context, fetch }, { withNews: true, travel: 'together', isFirstVisit: false });
      await assert.rejects(workspaceApprovals.approve(request, silent), { kind });
      const [queued] = await workspaceApprovals.queue();
      assert.deepEqual(queued!.stepsDone, ['register']);
    }
    await assertWhole(test, await (await approvalsOf(test, 'hyvaksyja.okm')).approve(request, silent), 'afterwards');
  });
});

it('C7.1: similar names are found at once, before search knows them, and later', async () => {
  const test = await approvalTenant();
  const approvals = await approvalsOf(test, 'hyvaksyja.okm');
  await approvals.approve(await asked(test, { name: 'Kansainvälisen yhteistyön valmisteluryhmä' }), silent);
  await approvals.approve(await asked(test, { name: 'Tulosneuvottelut' }, 'key-2'), silent);
  const { workspaceRequests } = await test.gatewaysAs(upn('virkamies.vm'));
  const similar = async (): Promise<string[]> => (await workspaceRequests.similar('Kansainvälisten asioiden valmistelu')).map(({ name }) => name);
  assert.deepEqual(await similar(), ['Kansainvälisen yhteistyön valmisteluryhmä']);
  test.clock.set('2026-11-09T08:00:00Z');
  assert.deepEqual(await similar(), ['Kansainvälisen yhteistyön valmisteluryhmä']);
});
