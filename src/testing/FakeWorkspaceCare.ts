import type { Clock } from '../domain/shared/Clock';
import { isOwnedBy, type Workspace } from '../domain/workspaces/Workspace';
import { type GivenAnswer, type OwnedWorkspace, type OwnersAnswer, withAnswers, type WorkspaceCare } from '../domain/workspaces/WorkspaceCare';
import { Answering } from './fakes';

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
