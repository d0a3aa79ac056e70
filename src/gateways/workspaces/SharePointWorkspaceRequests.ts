import { KampusError } from '../../domain/shared/KampusError';
import { requestProblems } from '../../domain/workspaces/requestProblems';
import type { Workspace } from '../../domain/workspaces/Workspace';
import type { RequestContent, WorkspaceRequest } from '../../domain/workspaces/WorkspaceRequest';
import type { WorkspaceRequests } from '../../domain/workspaces/WorkspaceRequests';
import { workspaceRequestsList } from '../../schema/lists/workspaceRequestsList';
import { addByForm } from '../client/addByForm';
import { asOperation } from '../client/errors';
import { odataString } from '../client/query';
import type { SharePointClient } from '../client/sharePointClient';
import { readerIdOf } from './readerId';
import { currentRequests, requestColumns, toRequests, withdrawalColumns, withdrawalKey } from './requestRow';
import { readRequestRows } from './requestRows';
import { similarWorkspaces } from './similarWorkspaces';

/** Requests as rows in the folder of the organisation that is asked. What was sent the server lets nobody change but approvers. */
export class SharePointWorkspaceRequests implements WorkspaceRequests {
  private readonly client: SharePointClient;

  public constructor(client: SharePointClient) {
    this.client = client;
  }

  public similar(name: string, signal?: AbortSignal): Promise<readonly Workspace[]> {
    return asOperation('look for similar workspaces', () => similarWorkspaces(this.client, name, signal));
  }

  public async send(key: string, content: RequestContent, replaces: string | null): Promise<void> {
    const operation = 'send a request for a workspace';
    if (requestProblems(content, this.client.clock.now()).length > 0) throw new KampusError('invalidData', operation);
    const id = await asOperation(operation, () => addByForm(this.client, workspaceRequestsList, content.organisation, requestColumns(key, content, replaces)));
    if (id !== null) return;
    // Refused: either it came through the last time, although its answer was lost, or a column is not good.
    if (!(await this.own()).some((request) => request.key === key)) throw new KampusError('invalidData', operation);
  }

  public own(): Promise<readonly WorkspaceRequest[]> {
    return asOperation('read own requests for workspaces', async () => currentRequests(toRequests(await readRequestRows(this.client, `AuthorId eq ${await readerIdOf(this.client)}`))));
  }

  public async withdraw(request: WorkspaceRequest): Promise<void> {
    const operation = 'withdraw a request for a workspace';
    const { key, content } = request;
    await asOperation(operation, () => addByForm(this.client, workspaceRequestsList, content.organisation, withdrawalColumns(request)));
    // Whoever decides reads the withdrawal after having decided, and this reads the decision after the withdrawal: one of them sees the other.
    const [now] = await asOperation(operation, async () => toRequests(await readRequestRows(this.client, `RequestKey eq ${odataString(key)} or RequestKey eq ${odataString(withdrawalKey(key))}`)));
    if (now?.state !== 'withdrawn') throw new KampusError('conflict', operation);
  }
}
