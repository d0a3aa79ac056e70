import type { NamedPerson } from '../people/Person';
import { askedSince, noticeOf, type LifeNotice } from './lifeCycle';
import type { Workspace } from './Workspace';

/** What an owner answers. */
export type OwnersAnswer =
  /** Goes on for another year. */
  | { readonly kind: 'extend'; readonly until: string }
  /** Is in use, although nothing has changed in it. */
  | { readonly kind: 'keep' }
  /** May end as was said: it becomes readable only, and nothing is deleted. */
  | { readonly kind: 'letEnd' }
  /** Somebody else takes the answerer's place. */
  | { readonly kind: 'handOver'; readonly to: NamedPerson };

/** An answer as it was given. */
export interface GivenAnswer {
  readonly id: number;
  /** Number of the workspace's row. */
  readonly workspaceId: number;
  readonly answer: OwnersAnswer;
  /** ISO 8601. */
  readonly givenAt: string;
  readonly state: 'given' | 'done' | 'refused';
}

/** Looking after the workspaces that the reader owns or deputises in. */
export interface WorkspaceCare {
  /** They, as their owners' answers have made them. @throws KampusError */
  owned(): Promise<readonly OwnedWorkspace[]>;
  /** Says what becomes of one. The server holds it against the register: it does only what an owner asks. @throws KampusError */
  reply(workspace: Workspace, answer: OwnersAnswer): Promise<void>;
}

export interface OwnedWorkspace {
  /** As the register has it, with the reader's own answers that it does not have yet. */
  readonly workspace: Workspace;
  /** The reader's latest answer; null when there is none. */
  readonly answer: GivenAnswer | null;
}

/** To answer for a workspace is a sign of life. */
const sign = ({ lastUsedAt }: Workspace, givenAt: string): Pick<Workspace, 'lastUsedAt'> => ({
  lastUsedAt: lastUsedAt !== null && Date.parse(lastUsedAt) > Date.parse(givenAt) ? lastUsedAt : givenAt
});

function answered(workspace: Workspace, { answer, givenAt, state }: GivenAnswer): Workspace {
  if (state === 'refused') return workspace;
  const isLater = (one: string, other: string | null): boolean => other === null || Date.parse(one) > Date.parse(other);
  switch (answer.kind) {
    case 'extend':
      return isLater(answer.until, workspace.endsAt) ? { ...workspace, ...sign(workspace, givenAt), endsAt: answer.until, state: state === 'given' ? 'active' : workspace.state } : workspace;
    case 'keep':
      return { ...workspace, ...sign(workspace, givenAt) };
    case 'letEnd':
    case 'handOver':
      return workspace;
  }
}

/** The workspace as it will be when the answers have been seen to, the earliest first. */
export function withAnswers(workspace: Workspace, answers: readonly GivenAnswer[]): Workspace {
  return answers.reduce(answered, workspace);
}

/** What a workspace needs an answer for now; null when for nothing. Whoever lets it end has answered, until it has ended. */
export function dueNotice({ workspace, answer }: OwnedWorkspace, now: Date): LifeNotice | null {
  const notice = noticeOf(workspace, now);
  const isLetEnd = notice !== null && answer?.answer.kind === 'letEnd' && Date.parse(answer.givenAt) >= askedSince(notice).getTime();
  return isLetEnd ? null : notice;
}

/** Those that wait for their owner, and the others: both in the order given. What is readable only waits to be taken back. */
export function byWaiting(owned: readonly OwnedWorkspace[], now: Date): { readonly waiting: readonly OwnedWorkspace[]; readonly others: readonly OwnedWorkspace[] } {
  const isWaiting = (one: OwnedWorkspace): boolean => one.workspace.state === 'readOnly' || dueNotice(one, now) !== null;
  return { waiting: owned.filter(isWaiting), others: owned.filter((one) => !isWaiting(one)) };
}
