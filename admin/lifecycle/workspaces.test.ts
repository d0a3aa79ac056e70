import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { OwnersAnswer } from '../../src/domain/workspaces/WorkspaceCare';
import { approversOf, staffOf } from '../../src/schema/groups';
import { aPerson, aRequestContent } from '../../src/testing/builders';
import { HOME, provisionedTenant, type TestTenant } from '../../tests/contract/tenant';
import { workspaceReport } from '../report/workspaceReport';
import { planLifecycle, runLifecycle, type LifecycleResult } from './lifecycle';
import { workspaces } from './subjects/workspaces';

const ORIGIN = new URL(HOME).origin;
const URL_OF = '/sites/tk-kirjastoverkon-kehittaminen';
const upn = (account: string): string => `${account}@gov.example`;
const only = { subjects: [workspaces] };
const run = (test: TestTenant): Promise<LifecycleResult> => runLifecycle(test.tenant, only);
const whats = ({ changes }: LifecycleResult): string[] => changes.map(({ what }) => what);

/** A partner workspace that has been made on Monday 9.11.2026 and ends on 30.6.2027. */
async function withWorkspace(): Promise<TestTenant> {
  const test = await provisionedTenant('OKM');
  test.addPerson(upn('omistaja.okm'), 'Oskari Luonnoslahti', staffOf('OKM'));
  test.addPerson(upn('erik.skisslund'), 'Erik Skisslund', staffOf('OKM'));
  test.addPerson(upn('jasen.okm'), 'Jaana Jäsen', staffOf('OKM'));
  test.addPerson(upn('hyvaksyja.okm'), 'Hannele Vertauskoski', staffOf('OKM'), approversOf('OKM'));
  await (await test.gatewaysAs(upn('jasen.okm'))).workspaceRequests.send('key-1', aRequestContent(), null);
  const { workspaceApprovals } = await test.gatewaysAs(upn('hyvaksyja.okm'));
  const [queued] = await workspaceApprovals.queue();
  await workspaceApprovals.approve(queued!.request, () => undefined);
  return test;
}

const answer = async (test: TestTenant, account: string, given: OwnersAnswer): Promise<void> => {
  const { workspaceCare } = await test.gatewaysAs(upn(account));
  const [owned] = await workspaceCare.owned();
  await workspaceCare.reply(owned!.workspace, given);
};

/** Whether the person may write into the workspace; reading is everybody's who is in it. */
async function mayWrite(test: TestTenant, account: string): Promise<boolean> {
  const info = await test.fetchAs(upn(account))(`${ORIGIN}${URL_OF}/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json;odata=nometadata' } });
  const { FormDigestValue } = (await info.json()) as { readonly FormDigestValue: string };
  const headers = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata', 'X-RequestDigest': FormDigestValue };
  const list = `${ORIGIN}${URL_OF}/_api/web/getList('${URL_OF}/Lists/Tasks')/items`;
  assert.equal((await test.fetchAs(upn(account))(list, { headers })).status, 200, 'everyone in it reads on');
  return (await test.fetchAs(upn(account))(list, { method: 'POST', headers, body: JSON.stringify({ Title: 'Uusi tehtävä' }) })).status === 201;
}

async function register(test: TestTenant): Promise<Record<string, unknown>> {
  const [row] = await test.tenant.spFor('/sites/kampus').web.getList('/sites/kampus/Lists/Workspaces').items.filter('FSObjType eq 0').select('WorkspaceState', 'EndsAt', 'LastUsedAt', 'OwnerId', 'DeputyId')<Array<Record<string, unknown>>>();
  return row!;
}

async function notices(test: TestTenant, account: string): Promise<Array<readonly [string, string]>> {
  const response = await test.fetchAs(upn(account))(`${HOME}/_api/web/getList('/sites/kampus/Lists/Notifications')/items?$filter=NoticeState eq 'open'`, { headers: { Accept: 'application/json;odata=nometadata' } });
  assert.equal(response.status, 200, await response.clone().text());
  const { value } = (await response.json()) as { readonly value: Array<{ readonly NoticeKind: string; readonly DueAt: string }> };
  return value.map(({ NoticeKind, DueAt }) => [NoticeKind, DueAt] as const);
}

describe('C7.4: a workspace near its end', () => {
  it('is told of to its owner and deputy, becomes readable only when nobody answers, and is never deleted', async () => {
    const test = await withWorkspace();
    test.clock.set('2027-05-01T07:00:00Z');
    assert.deepEqual(whats(await run(test)), []);
    await mayWrite(test, 'jasen.okm');
    test.clock.set('2027-05-02T07:00:00Z');
    assert.deepEqual(whats(await run(test)), ['last use']);
    test.clock.set('2027-06-01T07:00:00Z');
    const plan = await planLifecycle(test.tenant, only);
    assert.deepEqual(plan.changes.map(({ what }) => what), ['notice', 'notice']);
    assert.deepEqual(await run(test), plan);
    assert.deepEqual(whats(await run(test)), [], 'once a day is as good as twice');
    for (const account of ['omistaja.okm', 'erik.skisslund']) assert.deepEqual(await notices(test, account), [['workspaceEnding', '2027-07-01T07:00:00Z']]);
    assert.deepEqual(await notices(test, 'jasen.okm'), []);
    test.clock.set('2027-07-01T06:59:00Z');
    assert.deepEqual(whats(await run(test)), []);
    assert.equal(await mayWrite(test, 'jasen.okm'), true);
    test.clock.set('2027-07-01T07:00:00Z');
    assert.deepEqual(whats(await run(test)), ['workspace read-only', 'notice done', 'notice done']);
    assert.deepEqual([(await register(test))['WorkspaceState'], await mayWrite(test, 'jasen.okm'), await mayWrite(test, 'omistaja.okm')], ['readOnly', false, true]);
    test.clock.set('2037-07-01T07:00:00Z');
    assert.deepEqual(whats(await run(test)), [], 'nothing more, ever');
  });

  it('goes on when an owner extends it, and comes back to life when it has ended', async () => {
    const test = await withWorkspace();
    await mayWrite(test, 'jasen.okm');
    test.clock.set('2027-06-10T07:00:00Z');
    await run(test);
    await answer(test, 'erik.skisslund', { kind: 'extend', until: '2028-06-30T20:59:59Z' });
    assert.deepEqual(whats(await run(test)), ['owner’s answer: extend', 'notice done', 'notice done']);
    assert.equal((await register(test))['EndsAt'], '2028-06-30T20:59:59Z');
    assert.deepEqual(whats(await run(test)), []);
    test.clock.set('2028-06-10T07:00:00Z');
    await run(test);
    test.clock.set('2028-07-20T07:00:00Z');
    await run(test);
    assert.equal(await mayWrite(test, 'jasen.okm'), false);
    await answer(test, 'omistaja.okm', { kind: 'extend', until: '2029-07-20T20:59:59Z' });
    await run(test);
    assert.deepEqual([(await register(test))['WorkspaceState'], await mayWrite(test, 'jasen.okm')], ['active', true]);
  });
});

describe('C7.4: a workspace without use', () => {
  it('is told of after 180 days, and becomes readable only 30 days later', async () => {
    const test = await withWorkspace();
    test.clock.set('2027-05-07T07:00:00Z');
    assert.deepEqual(whats(await run(test)).filter((what) => what !== 'last use'), []);
    test.clock.set('2027-05-09T07:00:00Z');
    assert.deepEqual(whats(await run(test)), ['notice', 'notice']);
    assert.deepEqual(await notices(test, 'omistaja.okm'), [['workspaceUnused', '2027-06-08T07:00:00Z']]);
    test.clock.set('2027-06-08T07:00:00Z');
    assert.deepEqual(whats(await run(test)), ['notice', 'notice', 'notice done', 'notice done'], 'by then its end is near: its owners are told of that, and have their time');
    test.clock.set('2027-07-08T07:00:00Z');
    assert.deepEqual(whats(await run(test)), ['workspace read-only', 'notice done', 'notice done']);
  });

  it('is in use when somebody has written there, or an owner says so', async () => {
    const test = await withWorkspace();
    test.clock.set('2027-05-01T07:00:00Z');
    assert.equal(await mayWrite(test, 'jasen.okm'), true);
    test.clock.set('2027-05-09T07:00:00Z');
    assert.deepEqual(whats(await run(test)), ['last use']);
    assert.equal((await register(test))['LastUsedAt'], '2027-05-01T07:00:00Z');
    await answer(test, 'omistaja.okm', { kind: 'keep' });
    assert.deepEqual(whats(await run(test)), ['owner’s answer: keep']);
    assert.equal((await register(test))['LastUsedAt'], '2027-05-09T07:00:00Z');
  });
});

describe('whose word counts', () => {
  it('is an owner’s: what others write is refused, and so is an end in the far future', async () => {
    const test = await withWorkspace();
    const before = await register(test);
    const { workspaceCare } = await test.gatewaysAs(upn('omistaja.okm'));
    const workspace = (await workspaceCare.owned())[0]!.workspace;
    await (await test.gatewaysAs(upn('jasen.okm'))).workspaceCare.reply(workspace, { kind: 'extend', until: '2027-12-31T00:00:00Z' });
    await workspaceCare.reply(workspace, { kind: 'extend', until: '2099-12-31T00:00:00Z' });
    assert.deepEqual(whats(await run(test)), ['owner’s answer refused', 'owner’s answer refused']);
    assert.deepEqual(await register(test), before);
  });

  it('goes over to whom an owner names, on the site as well', async () => {
    const test = await withWorkspace();
    await answer(test, 'omistaja.okm', { kind: 'handOver', to: aPerson({ account: upn('jasen.okm'), givenName: 'Jaana', familyName: 'Jäsen' }) });
    assert.deepEqual(whats(await run(test)), ['owner’s answer: handOver']);
    const owners = await test.tenant.spFor(URL_OF).web.associatedOwnerGroup.users.select('Title')<Array<{ readonly Title: string }>>();
    assert.deepEqual(owners.map(({ Title }) => Title).sort(), ['Erik Skisslund', 'Jaana Jäsen', 'kampus-palvelunomistajat']);
    assert.deepEqual((await (await test.gatewaysAs(upn('jasen.okm'))).workspaceCare.owned()).length, 1);
    assert.deepEqual((await (await test.gatewaysAs(upn('omistaja.okm'))).workspaceCare.owned()).length, 0);
  });
});

it('workspaces that nobody answers for are listed, by the lifecycle and by the report', async () => {
  const test = await withWorkspace();
  const row = test.tenant.spFor('/sites/kampus').web.getList('/sites/kampus/Lists/Workspaces').items;
  const [{ Id }] = (await row.filter('FSObjType eq 0').select('Id')<Array<{ readonly Id: number }>>()) as [{ readonly Id: number }];
  const source = { tenant: test.tenant, organisation: null, pages: [], now: await test.tenant.now() };
  const lacking = async (): Promise<unknown> => [(await run(test)).tasks.map(({ what }) => what), (await workspaceReport(source)).rows.map(([organisation, , url, missing]) => [organisation, url, missing])];
  assert.deepEqual(await lacking(), [[], []]);
  await row.getById(Id).update({ DeputyId: null });
  assert.deepEqual(await lacking(), [['workspace has only one owner who is in the directory: ask for another'], [['OKM', URL_OF, 'deputy']]]);
  test.store.run("DELETE FROM principal WHERE login_name LIKE '%omistaja.okm%'");
  assert.deepEqual(await lacking(), [['workspace has no owner who is in the directory: name one'], [['OKM', URL_OF, 'owner deputy']]]);
});
