import { body, headers } from '@pnp/queryable';
import { SPInstance, spPost } from '@pnp/sp';

import { KampusError } from '../../domain/shared/KampusError';
import { requestProblems } from '../../domain/workspaces/requestProblems';
import type { WorkspaceRequest } from '../../domain/workspaces/WorkspaceRequest';
import { PROVISIONING_STEPS, type ProvisioningStep, type QueuedRequest, type WorkspaceApprovals } from '../../domain/workspaces/WorkspaceRequests';
import { workspaceRequestsList, type WorkspaceRequestRow } from '../../schema/lists/workspaceRequestsList';
import { asOperation } from '../client/errors';
import { itemsOf, listAt } from '../client/listRead';
import { odataString } from '../client/query';
import { RIGHTS, type Rights } from '../client/rights';
import type { SharePointClient } from '../client/sharePointClient';
import type { Making } from './provisioning/Making';
import { makeFrontPage, makeLists } from './provisioning/content';
import { markMembership } from './provisioning/membership';
import { admitApprovers, admitPeople, handOver } from './provisioning/people';
import { addLanguages, isFree, joinHub, makeSite, setSharing, siteIdOf } from './provisioning/site';
import { RegisterEntries, stepsOf, type EntryRow } from './RegisterEntry';
import { type RequestRow, toRequests, withdrawalKey } from './requestRow';
import { readRequestRows } from './requestRows';

const OPERATION = 'approve a request for a workspace';
/** The bit that lets somebody see and change what others have sent: "Override List Behaviors". */
const OVERRIDE_LIST_BEHAVIOURS = 0x100;
/** So long after somebody's last step their making is taken for one that was broken off. */
const AT_IT_MS = 60_000;

/** Steps on the workspace's own site; those before and after them are on the home site. */
const SITE_STEPS: Readonly<Partial<Record<ProvisioningStep, (making: Making) => Promise<void>>>> = {
  site: makeSite,
  access: admitApprovers,
  hub: joinHub,
  sharing: setSharing,
  language: addLanguages,
  people: admitPeople,
  lists: async (making) => {
    await makeLists(making);
    await markMembership(making);
  },
  page: makeFrontPage,
  handOver
};

type Decision = Partial<Pick<WorkspaceRequestRow, 'RequestState' | 'Reason' | 'WorkspaceUrl'>>;

/** Decisions are written into the request's own row, where the server lets only approvers; the steps of making it into the register. */
export class SharePointWorkspaceApprovals implements WorkspaceApprovals {
  private readonly client: SharePointClient;
  private readonly entries: RegisterEntries;

  public constructor(client: SharePointClient) {
    this.client = client;
    this.entries = new RegisterEntries(client);
  }

  public mayDecide(): Promise<boolean> {
    return asOperation('ask who decides on requests', async () => {
      const list = listAt({ web: this.client.home.web, path: new URL(this.client.homeUrl).pathname }, workspaceRequestsList);
      const { EffectiveBasePermissions } = await list.select(RIGHTS)<Rights>();
      return (Number(EffectiveBasePermissions.Low) & OVERRIDE_LIST_BEHAVIOURS) !== 0;
    });
  }

  public queue(): Promise<readonly QueuedRequest[]> {
    return asOperation('read the requests for workspaces', async () => {
      const [waiting, withdrawals, unfinished] = await Promise.all([
        readRequestRows(this.client, "RequestState eq 'waiting' and RequestKind eq 'workspace'"),
        readRequestRows(this.client, "RequestKind eq 'withdrawal'"),
        this.entries.unfinished()
      ]);
      const requests = toRequests([...waiting, ...withdrawals]).filter(({ state }) => state === 'waiting');
      const begun = new Map(unfinished.map((row) => [row.RequestKey, stepsOf(row)]));
      return requests.sort((a, b) => a.id - b.id).map((request) => ({ request, stepsDone: begun.get(request.key) ?? null }));
    });
  }

  public async approve({ key }: WorkspaceRequest, onStep: (step: ProvisioningStep) => void): Promise<string> {
    const { row, request } = await this.current(key);
    if (request.state === 'approved' && request.workspaceUrl !== null) return request.workspaceUrl;
    if (request.state !== 'waiting') throw new KampusError('conflict', OPERATION);
    const entry = await this.begin(request, row);
    const making: Making = { client: this.client, request, address: entry.address };
    const done = [...entry.done];
    for (const step of PROVISIONING_STEPS.filter((each) => each !== 'announce' && !done.includes(each))) {
      await asOperation(`${OPERATION}: ${step}`, () => this.run(step, making, entry.id));
      done.push(step);
      await asOperation(OPERATION, () => this.entries.change(entry.id, { StepsDone: done.join(';') }));
      onStep(step);
    }
    await asOperation(`${OPERATION}: announce`, () => this.announce(making, entry.id, row.Id));
    onStep('announce');
    return making.address;
  }

  public giveBack(request: WorkspaceRequest, reason: string): Promise<void> {
    return this.decide(request, 'returned', reason);
  }

  public reject(request: WorkspaceRequest, reason: string): Promise<void> {
    return this.decide(request, 'rejected', reason);
  }

  /** The row of the register with its address, made or found. @throws KampusError `invalidData` for what no form lets through */
  private async begin(request: WorkspaceRequest, { OwnerId, DeputyId }: RequestRow): Promise<{ readonly id: number; readonly address: string; readonly done: readonly ProvisioningStep[] }> {
    const earlier = await asOperation(OPERATION, () => this.entries.of(request.key));
    if (earlier === null && requestProblems(request.content, this.client.clock.now()).length > 0) throw new KampusError('invalidData', OPERATION);
    if (earlier !== null && this.isAtIt(earlier)) throw new KampusError('conflict', OPERATION);
    return asOperation(OPERATION, async () => {
      const people = [OwnerId, DeputyId];
      const entry = earlier ?? (await this.entries.claim(request));
      if (this.isAtIt(entry)) throw new KampusError('conflict', OPERATION);
      if (request.content.visibility === 'closed') await this.entries.close(entry, people);
      const address = await this.entries.describe(entry, request, people, isFree(this.client));
      return { id: entry.Id, address, done: stepsOf(entry) };
    });
  }

  /** Whether another approver is making it just now, by the server's word. */
  private isAtIt({ Editor, Modified }: EntryRow): boolean {
    const isOther = Editor.Name?.toLowerCase() !== this.client.loginName?.toLowerCase();
    return isOther && this.client.clock.now().getTime() - Date.parse(Modified) < AT_IT_MS;
  }

  private async run(step: ProvisioningStep, making: Making, entryId: number): Promise<void> {
    await SITE_STEPS[step]?.(making);
    if (step === 'site') await this.entries.change(entryId, { SiteId: await siteIdOf(making) });
  }

  /** The request is the last to know: until it says that it is approved, all this is done again. */
  private async announce({ request, address }: Making, entryId: number, requestId: number): Promise<void> {
    const { owner, deputy, organisation } = request.content;
    const members = new Set([owner?.loginName, deputy?.loginName, request.requester.loginName]);
    await this.entries.change(entryId, {
      WorkspaceState: 'active',
      StepsDone: PROVISIONING_STEPS.join(';'),
      StartsAt: this.client.clock.now().toISOString(),
      MemberCount: members.size,
      MemberOrganisations: organisation
    });
    await this.write(requestId, { RequestState: 'approved', WorkspaceUrl: address }, '*');
  }

  private async decide({ key, version }: WorkspaceRequest, state: 'returned' | 'rejected', reason: string): Promise<void> {
    const operation = 'decide on a request for a workspace';
    if (reason.trim() === '') throw new KampusError('invalidData', operation);
    const { row, request } = await this.current(key);
    const isBegun = (await asOperation(operation, () => this.entries.of(key))) !== null;
    if (request.state !== 'waiting' || isBegun) throw new KampusError('conflict', operation);
    await asOperation(operation, () => this.write(row.Id, { RequestState: state, Reason: reason.trim() }, version));
  }

  /** The request as the server has it now. @throws KampusError `notFound` also for one of another organisation */
  private async current(key: string): Promise<{ readonly row: RequestRow; readonly request: WorkspaceRequest }> {
    const rows = await asOperation(OPERATION, () => readRequestRows(this.client, `RequestKey eq ${odataString(key)} or RequestKey eq ${odataString(withdrawalKey(key))}`));
    const [request] = toRequests(rows);
    const row = rows.find(({ RequestKey }) => RequestKey === key);
    if (request === undefined || row === undefined) throw new KampusError('notFound', OPERATION);
    return { row, request };
  }

  private async write(id: number, decision: Decision, etag: string): Promise<void> {
    const items = itemsOf({ web: this.client.home.web, path: new URL(this.client.homeUrl).pathname }, workspaceRequestsList);
    await spPost(SPInstance(items).concat(`(${id})`), body(decision, headers({ 'X-HTTP-Method': 'MERGE', 'IF-MATCH': etag })));
  }
}
