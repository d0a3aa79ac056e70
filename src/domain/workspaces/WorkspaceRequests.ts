import type { Workspace } from './Workspace';
import type { RequestContent, WorkspaceRequest } from './WorkspaceRequest';

/** Asking for workspaces. */
export interface WorkspaceRequests {
  /** Workspaces that the reader may learn of whose names are like this one, the most alike first; at most five. @throws KampusError */
  similar(name: string, signal?: AbortSignal): Promise<readonly Workspace[]>;
  /**
   * Sends a request. The same key sent twice is one request.
   * @param key made once for what is written, and kept until it has been sent
   * @param replaces key of the returned request that this one takes the place of; null for a new one
   * @throws KampusError `invalidData` for what `requestProblems` refuses, `forbidden` for an organisation whose staff the reader is not
   */
  send(key: string, content: RequestContent, replaces: string | null): Promise<void>;
  /** The reader's own, the latest first; one that another takes the place of is left out. @throws KampusError */
  own(): Promise<readonly WorkspaceRequest[]>;
  /** Takes a waiting request back. @throws KampusError `conflict` when it has been decided */
  withdraw(request: WorkspaceRequest): Promise<void>;
}

/** Deciding on requests: for approvers, who see those of their own organisations only. */
export interface WorkspaceApprovals {
  /** Whether the reader decides on any organisation's requests, as the server says. @throws KampusError */
  mayDecide(): Promise<boolean>;
  /** What waits for a decision, and approvals that were broken off; the oldest first. @throws KampusError */
  queue(): Promise<readonly QueuedRequest[]>;
  /**
   * Makes the workspace, or goes on making it where an earlier attempt stopped; whoever else approves makes the same one.
   * @param onStep hears of each step when it is done
   * @returns server-relative address of the workspace
   * @throws KampusError `conflict` when it has been decided otherwise or withdrawn, or another approver is making it just now;
   * any other leaves it to be gone on with
   */
  approve(request: WorkspaceRequest, onStep: (step: ProvisioningStep) => void): Promise<string>;
  /** Gives it back to be mended. @throws KampusError `invalidData` without a reason, `conflict` when it has been decided */
  giveBack(request: WorkspaceRequest, reason: string): Promise<void>;
  /** @throws KampusError `invalidData` without a reason, `conflict` when it has been decided */
  reject(request: WorkspaceRequest, reason: string): Promise<void>;
}

export interface QueuedRequest {
  readonly request: WorkspaceRequest;
  /** Steps that an approval which was broken off has done; null when nobody has approved it yet. */
  readonly stepsDone: readonly ProvisioningStep[] | null;
}

/** What approving does, in this order; each can be done again without harm. */
export const PROVISIONING_STEPS = ['register', 'site', 'access', 'hub', 'sharing', 'language', 'people', 'lists', 'page', 'handOver', 'announce'] as const;
export type ProvisioningStep = (typeof PROVISIONING_STEPS)[number];
