import { SPCollection, SPInstance } from '@pnp/sp';

import { EVENTS_LIST_URL, TASKS_LIST_URL } from '../../domain/workspaces/siteParts';
import type { WorkspaceFront, WorkspaceFronts, WorkspacePerson } from '../../domain/workspaces/WorkspaceFront';
import type { WorkspaceDocument } from '../../domain/workspaces/WorkspaceRegister';
import { asOperation, toKampusError } from '../client/errors';
import type { SharePointClient } from '../client/sharePointClient';
import { documentsBelow } from './recentDocuments';

const PERSON = 1;

interface WebRow {
  readonly Title: string;
  readonly Description: string | null;
  readonly ServerRelativeUrl: string;
}

interface ListRow {
  readonly IsDefaultDocumentLibrary: boolean;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

interface UserRow {
  readonly Title: string;
  readonly LoginName: string;
  readonly PrincipalType: number;
  readonly IsShareByEmailGuestUser?: boolean;
  readonly IsEmailAuthenticationGuestUser?: boolean;
}

/** What SharePoint itself and its own sharing call partners from outside. */
const isGuest = ({ LoginName, IsShareByEmailGuestUser, IsEmailAuthenticationGuestUser }: UserRow): boolean =>
  IsShareByEmailGuestUser === true || IsEmailAuthenticationGuestUser === true || LoginName.toLowerCase().includes('#ext#');

const toPerson = (row: UserRow): WorkspacePerson => ({ name: row.Title, isGuest: isGuest(row), isGroup: row.PrincipalType !== PERSON });

/** The site says who is in it and what it has, in one batch; search says what changed last. */
export class SharePointWorkspaceFronts implements WorkspaceFronts {
  private readonly client: SharePointClient;

  public constructor(client: SharePointClient) {
    this.client = client;
  }

  public here(): Promise<WorkspaceFront> {
    return asOperation('read the workspace of the page', async () => {
      const [site, execute] = this.client.current.batched();
      const call = (path: string): ReturnType<typeof SPInstance> => SPInstance([site.web, this.client.webUrl], `_api/web${path}`);
      const people = (group: string): Promise<UserRow[] | null> =>
        shown(SPCollection([site.web, this.client.webUrl], `_api/web/${group}/users`).select('Title', 'LoginName', 'PrincipalType', 'IsShareByEmailGuestUser', 'IsEmailAuthenticationGuestUser')<UserRow[]>());
      const web = call('').select('Title', 'Description', 'ServerRelativeUrl')<WebRow>();
      const lists = SPCollection([site.web, this.client.webUrl], '_api/web/lists')
        .select('IsDefaultDocumentLibrary', 'RootFolder/ServerRelativeUrl')
        .expand('RootFolder')
        .filter('Hidden eq false')<ListRow[]>();
      const [{ Title, Description, ServerRelativeUrl }, rows, owners, members] = await Promise.all([web, lists, people('AssociatedOwnerGroup'), people('AssociatedMemberGroup'), execute()]);
      const owning = new Set(owners?.map(({ LoginName }) => LoginName));
      const urls = rows.map(({ RootFolder }) => RootFolder.ServerRelativeUrl);
      const listAt = (url: string): string | null => urls.find((each) => each.toLowerCase() === `${ServerRelativeUrl}/${url}`.toLowerCase()) ?? null;
      return {
        name: Title,
        purpose: Description ?? '',
        owners: owners?.map(toPerson).filter(({ isGroup }) => !isGroup) ?? null,
        members: members?.filter(({ LoginName }) => !owning.has(LoginName)).map(toPerson) ?? null,
        documentsUrl: rows.find(({ IsDefaultDocumentLibrary }) => IsDefaultDocumentLibrary)?.RootFolder.ServerRelativeUrl ?? null,
        tasksUrl: listAt(TASKS_LIST_URL),
        eventsUrl: listAt(EVENTS_LIST_URL)
      };
    });
  }

  public documentsHere(): Promise<readonly WorkspaceDocument[]> {
    return asOperation('search the latest documents of the page’s workspace', () => documentsBelow(this.client, this.client.webUrl));
  }
}

/** Who is in a group; null where the site keeps that to the members of the group. */
async function shown(users: Promise<UserRow[]>): Promise<UserRow[] | null> {
  try {
    return await users;
  } catch (reason) {
    if (toKampusError('read the members of a workspace', reason).kind === 'forbidden') return null;
    throw reason;
  }
}
