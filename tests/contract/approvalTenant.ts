import assert from 'node:assert/strict';

import type { WorkspaceRequest } from '../../src/domain/workspaces/WorkspaceRequest';
import type { WorkspaceApprovals } from '../../src/domain/workspaces/WorkspaceRequests';
import { approversOf, staffOf } from '../../src/schema/groups';
import { aRequestContent } from '../../src/testing/builders';
import { HOME, provisionedTenant, type TestTenant } from './tenant';

export const upn = (account: string): string => `${account}@gov.example`;
export const ORIGIN = new URL(HOME).origin;
export const silent = (): void => undefined;
type Content = Parameters<typeof aRequestContent>[0];

/** A tenant with owners, requesters and approvers of OKM, and others of VM. */
export async function approvalTenant(): Promise<TestTenant> {
  const test = await provisionedTenant('OKM', 'VM');
  test.addPerson(upn('omistaja.okm'), 'Oskari Luonnoslahti', staffOf('OKM'));
  test.addPerson(upn('erik.skisslund'), 'Erik Skisslund', staffOf('OKM'));
  test.addPerson(upn('pyytaja.okm'), 'Pia Pyytäjä', staffOf('OKM'));
  test.addPerson(upn('hyvaksyja.okm'), 'Hannele Vertauskoski', staffOf('OKM'), approversOf('OKM'));
  test.addPerson(upn('toinen.okm'), 'Toinen Hyväksyjä', staffOf('OKM'), approversOf('OKM'));
  test.addPerson(upn('virkamies.vm'), 'Helmi Esimerkkilä', staffOf('VM'));
  test.addPerson(upn('hyvaksyja.vm'), 'Veera Hyväksyjä', staffOf('VM'), approversOf('VM'));
  return test;
}

/** A request that waits, as the approver sees it. */
export async function asked(test: TestTenant, content: Content = {}, key = 'key-1'): Promise<WorkspaceRequest> {
  await (await test.gatewaysAs(upn('pyytaja.okm'))).workspaceRequests.send(key, aRequestContent(content), null);
  const queue = await (await approvalsOf(test, 'hyvaksyja.okm')).queue();
  return queue.find(({ request }) => request.key === key)!.request;
}

export const approvalsOf = async (test: TestTenant, account: string): Promise<WorkspaceApprovals> => (await test.gatewaysAs(upn(account))).workspaceApprovals;

/** What somebody reads of the REST API; fails unless it is answered with 200. */
export async function read<T>(test: TestTenant, account: string, path: string): Promise<T> {
  const response = await test.fetchAs(account.includes('@') ? account : upn(account))(`${ORIGIN}${path}`, { headers: { Accept: 'application/json;odata=nometadata' } });
  assert.equal(response.status, 200, `${path} for ${account}`);
  const body = (await response.json()) as { readonly value?: T };
  return (body.value ?? body) as T;
}

export const statusOf = async (test: TestTenant, account: string, path: string, init: RequestInit = {}): Promise<number> => (await test.fetchAs(upn(account))(`${ORIGIN}${path}`, init)).status;

/** The status that somebody’s write is answered with. */
export async function write(test: TestTenant, account: string, path: string, method: string, body: unknown): Promise<number> {
  const site = path.split('/_api/')[0]!;
  const info = await test.fetchAs(upn(account))(`${ORIGIN}${site}/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json;odata=nometadata' } });
  const { FormDigestValue } = (await info.json()) as { readonly FormDigestValue: string };
  const headers = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata', 'X-RequestDigest': FormDigestValue, 'IF-MATCH': '*', 'X-HTTP-Method': method };
  return statusOf(test, account, path, { method: 'POST', headers, body: JSON.stringify(body) });
}

export const REGISTER = "/sites/kampus/_api/web/getList('/sites/kampus/Lists/Workspaces')/items";
export const REQUESTS = "/sites/kampus/_api/web/getList('/sites/kampus/Lists/WorkspaceRequests')/items";

interface Row {
  readonly Id: number;
  readonly Title: string;
  readonly Address: string;
  readonly WorkspaceState: string;
  readonly StepsDone: string;
}

/** Rows without the folders that they lie in. */
export const registered = async (test: TestTenant, account: string): Promise<Row[]> =>
  (await read<Row[]>(test, account, `${REGISTER}?$select=Id,Title,Address,WorkspaceState,StepsDone,RequestKey&$filter=FSObjType eq 0`));
