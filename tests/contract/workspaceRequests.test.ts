import { approversOf, staffOf } from '../../src/schema/groups';
import { FakeClock } from '../../src/testing/fakes';
import { FakeRequestStore, FakeWorkspaceApprovals, FakeWorkspaceRequests } from '../../src/testing/FakeWorkspaceRequests';
import { provisionedTenant, type TestTenant } from './tenant';
import { workspaceRequestContract, type RequestStage } from './workspaceRequests.contract';

const NOW = '2026-11-09T07:00:00Z';
const upn = (account: string): string => `${account}@gov.example`;

async function fakeStage(): Promise<RequestStage> {
  const store = new FakeRequestStore(new FakeClock(NOW));
  const approves: Record<string, string[]> = { 'hyvaksyja.okm': ['OKM'], 'toinen.okm': ['OKM'], 'hyvaksyja.vm': ['VM'] };
  return {
    requestsOf: async (official) => new FakeWorkspaceRequests(store, { loginName: `i:0#.f|membership|${upn(official)}`, displayName: official }, [official.endsWith('vm') ? 'VM' : 'OKM']),
    approvalsOf: async (approver) => new FakeWorkspaceApprovals(store, approves[approver] ?? [])
  };
}

async function workspaceTenant(): Promise<TestTenant> {
  const test = await provisionedTenant('OKM', 'VM');
  test.clock.set(NOW);
  test.addPerson(upn('omistaja.okm'), 'Oskari Luonnoslahti', staffOf('OKM'));
  test.addPerson(upn('erik.skisslund'), 'Erik Skisslund', staffOf('OKM'));
  test.addPerson(upn('virkamies.vm'), 'Helmi Esimerkkilä', staffOf('VM'));
  test.addPerson(upn('hyvaksyja.okm'), 'Hannele Vertauskoski', staffOf('OKM'), approversOf('OKM'));
  test.addPerson(upn('toinen.okm'), 'Toinen Hyväksyjä', staffOf('OKM'), approversOf('OKM'));
  test.addPerson(upn('hyvaksyja.vm'), 'Veera Hyväksyjä', staffOf('VM'), approversOf('VM'));
  return test;
}

async function tenantStage(): Promise<RequestStage> {
  const test = await workspaceTenant();
  return {
    requestsOf: async (official) => (await test.gatewaysAs(upn(official))).workspaceRequests,
    approvalsOf: async (approver) => (await test.gatewaysAs(upn(approver))).workspaceApprovals
  };
}

workspaceRequestContract('fake', fakeStage);
workspaceRequestContract('SharePoint', tenantStage);
