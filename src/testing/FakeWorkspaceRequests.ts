import type { NamedPerson } from '../domain/people/Person';
import type { Clock } from '../domain/shared/Clock';
import { KampusError } from '../domain/shared/KampusError';
import { mostAlike } from '../domain/workspaces/likeness';
import { requestProblems } from '../domain/workspaces/requestProblems';
import type { Workspace } from '../domain/workspaces/Workspace';
import type { RequestContent, RequestState, WorkspaceRequest } from '../domain/workspaces/WorkspaceRequest';
import { PROVISIONING_STEPS, type ProvisioningStep, type QueuedRequest, type WorkspaceApprovals, type WorkspaceRequests } from '../domain/workspaces/WorkspaceRequests';
import { Answering } from './fakes';

/** Requests in memory: what the server holds for everyone, and what it refuses. */
export class FakeRequestStore {
  public requests: WorkspaceRequest[] = [];
  public readonly clock: Clock;
  private lastId = 0;

  public constructor(clock: Clock) {
    this.clock = clock;
  }

  public add(key: string, content: RequestContent, requester: NamedPerson, replaces: string | null): void {
    if (this.requests.some((one) => one.key === key)) return;
    this.lastId += 1;
    this.requests.push({ id: this.lastId, key, content, requester, sentAt: this.clock.now().toISOString(), state: 'waiting', reason: '', workspaceUrl: null, replaces, version: '1' });
  }

  /** @throws KampusError `conflict` when somebody has decided before */
  public decide({ key, version }: WorkspaceRequest, state: RequestState, given: Partial<Pick<WorkspaceRequest, 'reason' | 'workspaceUrl'>> = {}): void {
    const request = this.requests.find((one) => one.key === key);
    if (request?.state !== 'waiting' || request.version !== version) throw new KampusError('conflict', 'decide on a request');
    this.requests = this.requests.map((one) => (one === request ? { ...one, ...given, state, version: `${Number(version) + 1}` } : one));
  }
}

export class FakeWorkspaceRequests extends Answering implements WorkspaceRequests {
  /** What the reader may learn of. */
  public workspaces: Workspace[] = [];
  public readonly store: FakeRequestStore;
  private readonly requester: NamedPerson;
  private readonly staffOf: readonly string[];

  public constructor(store: FakeRequestStore, requester: NamedPerson, staffOf: readonly string[]) {
    super();
    this.store = store;
    this.requester = requester;
    this.staffOf = staffOf;
  }

  public similar(name: string): Promise<readonly Workspace[]> {
    return this.answer(() => mostAlike(name, this.workspaces));
  }

  public send(key: string, content: RequestContent, replaces: string | null): Promise<void> {
    return this.answer(() => {
      if (requestProblems(content, this.store.clock.now()).length > 0) throw new KampusError('invalidData', 'send a request');
      if (!this.staffOf.includes(content.organisation)) throw new KampusError('forbidden', 'send a request');
      this.store.add(key, content, this.requester, replaces);
    });
  }

  public own(): Promise<readonly WorkspaceRequest[]> {
    return this.answer(() => {
      const own = this.store.requests.filter(({ requester }) => requester.loginName === this.requester.loginName);
      const replaced = new Set(own.map(({ replaces }) => replaces));
      return own.filter(({ key }) => !replaced.has(key)).reverse();
    });
  }

  public withdraw(request: WorkspaceRequest): Promise<void> {
    return this.answer(() => this.store.decide(request, 'withdrawn'));
  }
}

export class FakeWorkspaceApprovals extends Answering implements WorkspaceApprovals {
  /** Fails once after so many steps; Infinity: never. */
  public stopAfter = Infinity;
  private readonly store: FakeRequestStore;
  private readonly approves: readonly string[];
  private readonly done = new Map<string, ProvisioningStep[]>();

  public constructor(store: FakeRequestStore, approves: readonly string[]) {
    super();
    this.store = store;
    this.approves = approves;
  }

  public mayDecide(): Promise<boolean> {
    return this.answer(() => this.approves.length > 0);
  }

  public queue(): Promise<readonly QueuedRequest[]> {
    return this.answer(() =>
      this.store.requests
        .filter(({ state, content }) => state === 'waiting' && this.approves.includes(content.organisation))
        .map((request) => ({ request, stepsDone: this.done.get(request.key) ?? null }))
    );
  }

  public approve(request: WorkspaceRequest, onStep: (step: ProvisioningStep) => void): Promise<string> {
    return this.answer(() => {
      const current = this.store.requests.find(({ key }) => key === request.key);
      if (current?.state === 'approved' && current.workspaceUrl !== null) return current.workspaceUrl;
      const done = this.done.get(request.key) ?? [];
      this.done.set(request.key, done);
      for (const step of PROVISIONING_STEPS.slice(done.length)) {
        if (done.length === this.stopAfter) {
          this.stopAfter = Infinity;
          throw new KampusError('offline', 'make a workspace');
        }
        done.push(step);
        onStep(step);
      }
      const workspaceUrl = `/sites/tt-${request.id}`;
      this.store.decide(request, 'approved', { workspaceUrl });
      return workspaceUrl;
    });
  }

  public giveBack(request: WorkspaceRequest, reason: string): Promise<void> {
    return this.withReason(request, 'returned', reason);
  }

  public reject(request: WorkspaceRequest, reason: string): Promise<void> {
    return this.withReason(request, 'rejected', reason);
  }

  private withReason(request: WorkspaceRequest, state: RequestState, reason: string): Promise<void> {
    return this.answer(() => {
      if (reason.trim() === '') throw new KampusError('invalidData', 'decide on a request');
      this.store.decide(request, state, { reason: reason.trim() });
    });
  }
}
