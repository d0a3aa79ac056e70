import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { KampusError, type KampusErrorKind } from '../../src/domain/shared/KampusError';
import { PROVISIONING_STEPS, type ProvisioningStep, type WorkspaceApprovals, type WorkspaceRequests } from '../../src/domain/workspaces/WorkspaceRequests';
import { aRequestContent } from '../../src/testing/builders';

export type Official = 'omistaja.okm' | 'erik.skisslund' | 'virkamies.vm';
export type Approver = 'hyvaksyja.okm' | 'toinen.okm' | 'hyvaksyja.vm' | 'virkamies.vm';

/** Monday 9.11.2026: officials of OKM and VM, two approvers of OKM and one of VM. */
export interface RequestStage {
  requestsOf(official: Official): Promise<WorkspaceRequests>;
  approvalsOf(approver: Approver): Promise<WorkspaceApprovals>;
}

const kind = (wanted: KampusErrorKind) => (error: unknown): boolean => error instanceof KampusError && error.kind === wanted;
const silent = (): void => undefined;

/** What every WorkspaceRequests and WorkspaceApprovals keep to. */
export function workspaceRequestContract(name: string, makeStage: () => Promise<RequestStage>): void {
  describe(`requests for workspaces: ${name}`, () => {
    it('C7.1: are kept as they were sent, each requester’s own, and once however often they are sent', async () => {
      const stage = await makeStage();
      const requests = await stage.requestsOf('omistaja.okm');
      const content = aRequestContent({ name: 'Åland & Östersjön #1: “kirjastot”, O’Dowd’s <tila>' });
      await requests.send('key-1', content, null);
      await requests.send('key-1', content, null);
      const own = await requests.own();
      assert.deepEqual(own.map((one) => [one.key, one.state, one.reason, one.workspaceUrl]), [['key-1', 'waiting', '', null]]);
      assert.deepEqual(own[0]!.content, content);
      assert.equal(own[0]!.requester.loginName, 'i:0#.f|membership|omistaja.okm@gov.example');
      assert.deepEqual(await (await stage.requestsOf('erik.skisslund')).own(), []);
    });

    it('C7.1: lack nothing, and go to the requester’s own organisation', async () => {
      const requests = await (await makeStage()).requestsOf('omistaja.okm');
      const { owner } = aRequestContent();
      for (const wrong of [{ name: ' ' }, { name: 'a'.repeat(101) }, { purpose: '' }, { owner: null }, { deputy: null }, { deputy: owner }, { endDay: '' }, { endDay: '2026-11-08' }, { informationClass: null }, { visibility: 'open' as const }]) {
        await assert.rejects(requests.send('wrong', aRequestContent(wrong), null), kind('invalidData'), JSON.stringify(wrong));
      }
      await assert.rejects(requests.send('elsewhere', aRequestContent({ organisation: 'VM' }), null), kind('forbidden'));
      await requests.send('long', aRequestContent({ name: 'ä'.repeat(100) }), null);
      assert.deepEqual((await requests.own()).map(({ key }) => key), ['long']);
    });

    it('wait in the queue of their organisation’s approvers only', async () => {
      const stage = await makeStage();
      await (await stage.requestsOf('omistaja.okm')).send('key-1', aRequestContent(), null);
      await (await stage.requestsOf('erik.skisslund')).send('key-2', aRequestContent({ name: 'Toinen' }), null);
      assert.deepEqual((await (await stage.approvalsOf('hyvaksyja.okm')).queue()).map(({ request, stepsDone }) => [request.key, stepsDone]), [['key-1', null], ['key-2', null]]);
      assert.deepEqual(await (await stage.approvalsOf('hyvaksyja.vm')).queue(), []);
      const may = await Promise.all((['hyvaksyja.okm', 'hyvaksyja.vm', 'virkamies.vm'] as const).map(async (each) => (await stage.approvalsOf(each)).mayDecide()));
      assert.deepEqual(may, [true, true, false]);
    });

    it('can be withdrawn while they wait, and not decided any more', async () => {
      const stage = await makeStage();
      const requests = await stage.requestsOf('omistaja.okm');
      await requests.send('key-1', aRequestContent(), null);
      const approvals = await stage.approvalsOf('hyvaksyja.okm');
      const [queued] = await approvals.queue();
      await requests.withdraw((await requests.own())[0]!);
      assert.deepEqual((await requests.own()).map(({ state }) => state), ['withdrawn']);
      assert.deepEqual(await approvals.queue(), []);
      await assert.rejects(approvals.approve(queued!.request, silent), kind('conflict'));
      await assert.rejects(approvals.reject(queued!.request, 'Liian myöhään'), kind('conflict'));
    });

    it('are returned with a reason, mended and sent again; or rejected with one', async () => {
      const stage = await makeStage();
      const requests = await stage.requestsOf('omistaja.okm');
      const approvals = await stage.approvalsOf('hyvaksyja.okm');
      await requests.send('key-1', aRequestContent(), null);
      const [first] = await approvals.queue();
      await assert.rejects(approvals.giveBack(first!.request, ' '), kind('invalidData'));
      await approvals.giveBack(first!.request, 'Kerro, mihin tilaa käytetään.');
      assert.deepEqual((await requests.own()).map(({ state, reason }) => [state, reason]), [['returned', 'Kerro, mihin tilaa käytetään.']]);
      await requests.send('key-2', aRequestContent({ purpose: 'Kokousten valmistelu.' }), 'key-1');
      assert.deepEqual((await requests.own()).map(({ key, state }) => [key, state]), [['key-2', 'waiting']]);
      const [second] = await approvals.queue();
      await approvals.reject(second!.request, 'Tila on jo olemassa.');
      assert.deepEqual((await requests.own()).map(({ state, reason }) => [state, reason]), [['rejected', 'Tila on jo olemassa.']]);
      await assert.rejects(approvals.approve(second!.request, silent), kind('conflict'));
      await assert.rejects(requests.withdraw(second!.request), kind('conflict'));
    });

    it('C7.2: become a workspace when approved, and approved again the same one', async () => {
      const stage = await makeStage();
      const requests = await stage.requestsOf('omistaja.okm');
      await requests.send('key-1', aRequestContent(), null);
      const approvals = await stage.approvalsOf('hyvaksyja.okm');
      const [queued] = await approvals.queue();
      const steps: ProvisioningStep[] = [];
      const url = await approvals.approve(queued!.request, (step) => steps.push(step));
      assert.deepEqual(steps, PROVISIONING_STEPS);
      assert.equal(await approvals.approve(queued!.request, silent), url);
      assert.equal(await (await stage.approvalsOf('toinen.okm')).approve(queued!.request, silent), url);
      assert.deepEqual((await requests.own()).map(({ state, workspaceUrl }) => [state, workspaceUrl]), [['approved', url]]);
      assert.deepEqual(await approvals.queue(), []);
      await assert.rejects(approvals.giveBack(queued!.request, 'Liian myöhään'), kind('conflict'));
    });
  });
}
