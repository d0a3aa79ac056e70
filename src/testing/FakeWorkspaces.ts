import type { NamedPerson } from '../domain/people/Person';
import type { Clock } from '../domain/shared/Clock';
import { KampusError } from '../domain/shared/KampusError';
import { mostAlike } from '../domain/workspaces/likeness';
import { requestProblems } from '../domain/workspaces/requestProblems';
import type { OwnWorkspace } from '../domain/workspaces/ownWorkspace';
import { isOwnedBy, type Workspace } from '../domain/workspaces/Workspace';
import { type GivenAnswer, type OwnedWorkspace, type OwnersAnswer, withAnswers, type WorkspaceCare } from '../domain/workspaces/WorkspaceCare';
import type { WorkspaceFront, WorkspaceFronts } from '../domain/workspaces/WorkspaceFront';
import type { RegisterPage, RegisterQuery, WorkspaceDocument, WorkspaceRegister } from '../domain/workspaces/WorkspaceRegister';
import type { RequestContent, RequestState, WorkspaceRequest } from '../domain/workspaces/WorkspaceRequest';
import { PROVISIONING_STEPS, type ProvisioningStep, type QueuedRequest, type WorkspaceApprovals, type WorkspaceRequests } from '../domain/workspaces/WorkspaceRequests';
import { Answering } from './fakes';

const PAGE = 20;
const beginsAWord = (name: string, text: string): boolean => text.toLowerCase().split(/\s+/).every((word) => ` ${name.toLowerCase()}`.includes(` ${word}`));

/** A register in memory, as one reader sees it. */
export class FakeWorkspaceRegister extends Answering implements WorkspaceRegister {
  public workspaces: Workspace[];
  /** Addresses of those that the reader is a member of. */
  public memberOf: string[];
  /** Addresses of closed ones, whose rows the reader does not see. */
  public untold: string[] = [];
  public documents: WorkspaceDocument[] = [];
  private kept: readonly string[] = [];

  public constructor(workspaces: Workspace[] = [], memberOf: string[] = []) {
    super();
    this.workspaces = workspaces;
    this.memberOf = memberOf;
  }

  public mine(): Promise<readonly OwnWorkspace[]> {
    return this.answer(() =>
      this.workspaces.flatMap((entry): OwnWorkspace[] =>
        entry.url === null || !this.memberOf.includes(entry.url)
          ? []
          : [{ name: entry.name, url: entry.url, siteId: entry.siteId ?? '', kind: entry.kind, changedAt: entry.lastUsedAt ?? entry.startsAt ?? '', entry: this.untold.includes(entry.url) ? null : entry }]
      ).sort((a, b) => b.changedAt.localeCompare(a.changedAt))
    );
  }

  public discoverable({ text, organisation }: RegisterQuery, cursor: string | null): Promise<RegisterPage> {
    return this.answer(() => {
      const start = Number(cursor ?? 0);
      const found = this.workspaces.filter((one) => (one.url === null || !this.untold.includes(one.url)) && beginsAWord(one.name, text) && (organisation === null || one.organisation === organisation));
      return { workspaces: found.slice(start, start + PAGE), next: start + PAGE < found.length ? String(start + PAGE) : null };
    });
  }

  public favourites(): Promise<readonly string[]> {
    return this.answer(() => this.kept);
  }

  public saveFavourites(urls: readonly string[]): Promise<void> {
    return this.answer(() => { this.kept = [...urls]; });
  }

  public recentDocuments(workspaces: readonly Pick<OwnWorkspace, 'siteId' | 'url'>[]): Promise<readonly WorkspaceDocument[]> {
    return this.answer(() => this.documents.filter(({ workspaceUrl }) => workspaces.some(({ url }) => url === workspaceUrl)));
  }
}

/** A workspace that the page belongs to. */
export class FakeWorkspaceFronts extends Answering implements WorkspaceFronts {
  public front: WorkspaceFront = { name: 'Lukuryhmä', purpose: '', owners: [], members: [], documentsUrl: null, tasksUrl: null, eventsUrl: null };
  public documents: WorkspaceDocument[] = [];

  public here(): Promise<WorkspaceFront> {
    return this.answer(() => this.front);
  }

  public documentsHere(): Promise<readonly WorkspaceDocument[]> {
    return this.answer(() => this.documents);
  }
}

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

/** Answers in memory: `register` is what the server has, and stays so. */
export class FakeWorkspaceCare extends Answering implements WorkspaceCare {
  public register: Workspace[] = [];
  public readonly answers: GivenAnswer[] = [];
  private readonly clock: Clock;
  private readonly loginName: string;

  public constructor(clock: Clock, loginName: string) {
    super();
    this.clock = clock;
    this.loginName = loginName;
  }

  public owned(): Promise<readonly OwnedWorkspace[]> {
    return this.answer(() =>
      this.register
        .filter((one) => isOwnedBy(one, this.loginName))
        .map((workspace) => {
          const own = this.answers.filter(({ workspaceId }) => workspaceId === workspace.id);
          return { workspace: withAnswers(workspace, own), answer: own[own.length - 1] ?? null };
        })
    );
  }

  public reply({ id: workspaceId }: Workspace, answer: OwnersAnswer): Promise<void> {
    return this.answer(() => {
      this.answers.push({ id: this.answers.length + 1, workspaceId, answer, givenAt: this.clock.now().toISOString(), state: 'given' });
    });
  }
}
