import { body } from '@pnp/queryable';
import { spPost } from '@pnp/sp';

import { KampusError } from '../../domain/shared/KampusError';
import type { Workspace } from '../../domain/workspaces/Workspace';
import { type GivenAnswer, type OwnedWorkspace, type OwnersAnswer, withAnswers, type WorkspaceCare } from '../../domain/workspaces/WorkspaceCare';
import { HOME_SITE_URL } from '../../schema/homeSiteUrl';
import { workspaceAnswersList, type WorkspaceAnswerRow } from '../../schema/lists/workspaceAnswersList';
import { workspacesList } from '../../schema/lists/workspacesList';
import { addByForm, personValue } from '../client/addByForm';
import { asOperation } from '../client/errors';
import { itemsOf } from '../client/listRead';
import type { SharePointClient } from '../client/sharePointClient';
import { readerIdOf } from './readerId';
import { type PersonCell, REGISTER_EXPAND, REGISTER_SELECT, type RegisterRow, toNamedPerson, toWorkspace } from './workspaceRow';

/** More than anybody owns or has answered lately, and fewer than the list view threshold. */
const MOST_ROWS = 500;

type AnswerRow = WorkspaceAnswerRow & { readonly Created: string; readonly NewOwner: PersonCell | null };

/** Answers are the reader's own rows; the command `lifecycle` holds them against the register and carries them out. */
export class SharePointWorkspaceCare implements WorkspaceCare {
  private readonly client: SharePointClient;

  public constructor(client: SharePointClient) {
    this.client = client;
  }

  public owned(): Promise<readonly OwnedWorkspace[]> {
    return asOperation('read own workspaces and answers', async () => {
      const me = await readerIdOf(this.client);
      const [rows, answers] = await Promise.all([
        this.items(workspacesList).select(...REGISTER_SELECT).expand(...REGISTER_EXPAND).filter(`OwnerId eq ${me} or DeputyId eq ${me}`).top(MOST_ROWS)<RegisterRow[]>(),
        this.items(workspaceAnswersList)
          .select('Id', 'WorkspaceId', 'Answer', 'Until', 'AnswerState', 'Created', 'NewOwner/Name', 'NewOwner/Title')
          .expand('NewOwner')
          .filter(`AuthorId eq ${me}`)
          .orderBy('Id', false)
          .top(MOST_ROWS)<AnswerRow[]>()
      ]);
      const given = answers.flatMap((row) => toAnswer(row) ?? []);
      return rows
        .flatMap((row) => toWorkspace(row) ?? [])
        .filter(({ state }) => state !== 'creating')
        .map((workspace) => withOwn(workspace, given.filter(({ workspaceId }) => workspaceId === workspace.id)));
    });
  }

  public async reply({ id, url }: Workspace, answer: OwnersAnswer): Promise<void> {
    const operation = 'answer for a workspace';
    await asOperation(operation, async () => {
      if (answer.kind !== 'handOver') {
        await spPost(this.items(workspaceAnswersList), body({ Title: url, WorkspaceId: id, Answer: answer.kind, Until: answer.kind === 'extend' ? answer.until : null }));
        return;
      }
      // As a form: so the server makes the new owner known to the home site, which readers may not.
      const row = { Title: url, WorkspaceId: String(id), Answer: answer.kind, NewOwner: personValue(answer.to.loginName) };
      if ((await addByForm(this.client, workspaceAnswersList, null, row)) === null) throw new KampusError('invalidData', operation);
    });
  }

  private items(list: Parameters<typeof itemsOf>[1]): ReturnType<typeof itemsOf> {
    return itemsOf({ web: this.client.home.web, path: HOME_SITE_URL }, list);
  }
}

function toAnswer(row: AnswerRow): GivenAnswer | null {
  const to = toNamedPerson(row.NewOwner);
  const answer: OwnersAnswer | null =
    row.Answer === 'extend' ? (row.Until === null ? null : { kind: 'extend', until: new Date(row.Until).toISOString() })
    : row.Answer === 'handOver' ? to && { kind: 'handOver', to }
    : { kind: row.Answer };
  return answer && { id: row.Id, workspaceId: row.WorkspaceId, answer, givenAt: new Date(row.Created).toISOString(), state: row.AnswerState };
}

/** @param answers the latest first */
function withOwn(workspace: Workspace, answers: readonly GivenAnswer[]): OwnedWorkspace {
  return { workspace: withAnswers(workspace, [...answers].reverse()), answer: answers[0] ?? null };
}
