import { body, headers, InjectHeaders } from '@pnp/queryable';
import { SPInstance, spPost, SPCollection } from '@pnp/sp';

import { KampusError } from '../../domain/shared/KampusError';
import { endOfHelsinkiDay } from '../../domain/shared/helsinkiTime';
import { siteAddress } from '../../domain/workspaces/siteAddress';
import type { WorkspaceRequest } from '../../domain/workspaces/WorkspaceRequest';
import { PROVISIONING_STEPS, type ProvisioningStep } from '../../domain/workspaces/WorkspaceRequests';
import { EVERYONE } from '../../schema/groups';
import { workspacesList, type WorkspaceRow } from '../../schema/lists/workspacesList';
import { addByForm } from '../client/addByForm';
import { toKampusError } from '../client/errors';
import { itemsOf } from '../client/listRead';
import { odataString } from '../client/query';
import type { SharePointClient } from '../client/sharePointClient';
import type { PersonCell } from './workspaceRow';

/** SharePoint's own permission level, by the id that it has on every site. */
const READ = 1073741826;
/** Names like each other that are tried before an approver is told to ask for another one. */
const MOST_ATTEMPTS = 20;

export interface EntryRow extends Pick<WorkspaceRow, 'Id' | 'Address' | 'SiteId' | 'StepsDone' | 'WorkspaceState' | 'OwnerId' | 'DeputyId' | 'RequestKey'> {
  readonly Modified: string;
  readonly Editor: PersonCell;
  readonly HasUniqueRoleAssignments: boolean;
  readonly 'odata.etag': string;
}

const SELECT = ['Id', 'Address', 'SiteId', 'StepsDone', 'WorkspaceState', 'OwnerId', 'DeputyId', 'RequestKey', 'Modified', 'Editor/Name', 'Editor/Title', 'HasUniqueRoleAssignments'];

/** The steps that a row of the register says are done. */
export function stepsOf({ StepsDone }: Pick<WorkspaceRow, 'StepsDone'>): ProvisioningStep[] {
  const done = (StepsDone ?? '').split(';');
  return PROVISIONING_STEPS.filter((step) => done.includes(step));
}

type Columns = Readonly<Partial<Record<keyof WorkspaceRow, string | number | null>>>;

/**
 * The rows that approving writes into the register: one for each request, since its key is unique there. Whoever adds it
 * first makes the workspace; whoever comes second finds it.
 */
export class RegisterEntries {
  private readonly client: SharePointClient;

  public constructor(client: SharePointClient) {
    this.client = client;
  }

  /** Of a request; null when nobody has approved it yet. */
  public async of(key: string): Promise<EntryRow | null> {
    return (await this.read(`RequestKey eq ${odataString(key)}`))[0] ?? null;
  }

  /** Those whose making has not come to its end. */
  public unfinished(): Promise<EntryRow[]> {
    return this.read("WorkspaceState eq 'creating'");
  }

  /** The row of the request, added when there is none. It says nothing yet. */
  public async claim({ key, content }: WorkspaceRequest): Promise<EntryRow> {
    await addByForm(this.client, workspacesList, content.organisation, { Title: key, RequestKey: key });
    const row = await this.of(key);
    if (row === null) throw new KampusError('conflict', 'register a workspace');
    return row;
  }

  public async change(id: number, columns: Columns, etag = '*'): Promise<void> {
    await spPost(SPInstance(this.items()).concat(`(${id})`), body(columns, headers({ 'X-HTTP-Method': 'MERGE', 'IF-MATCH': etag })));
  }

  /** Leaves a closed workspace's row to its owners and to the approvers, before it says anything. */
  public async close({ Id, HasUniqueRoleAssignments }: EntryRow, people: readonly number[]): Promise<void> {
    const item = SPInstance(this.items()).concat(`(${Id})`);
    if (!HasUniqueRoleAssignments) await spPost(SPInstance(item, 'breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)'));
    for (const person of people) await spPost(SPInstance(item, `roleAssignments/addroleassignment(principalid=${person},roledefid=${READ})`));
    const assignments = await SPCollection(item, 'roleAssignments').select('PrincipalId', 'Member/Title').expand('Member')<Array<{ readonly PrincipalId: number; readonly Member: { readonly Title: string } }>>();
    for (const { PrincipalId } of assignments.filter(({ Member }) => Member.Title.toLowerCase() === EVERYONE)) {
      await spPost(SPInstance(item, `roleAssignments/removeroleassignment(principalid=${PrincipalId},roledefid=${READ})`));
    }
  }

  /**
   * Says what is asked for, under an address that nobody has.
   * @param people what the home site knows the owner and the deputy by
   * @param isFree whether there is no site at an address
   * @returns the address: that of an earlier attempt, if it came so far
   */
  public async describe(row: EntryRow, { content }: WorkspaceRequest, people: readonly number[], isFree: (address: string) => Promise<boolean>): Promise<string> {
    if (row.Address !== null && row.Address !== '') return row.Address;
    const [OwnerId, DeputyId] = people;
    const columns: Columns = {
      Title: content.name.trim(),
      Purpose: content.purpose.trim(),
      WorkspaceKind: content.kind,
      Visibility: content.visibility,
      OrganisationKey: content.organisation,
      InformationClass: content.informationClass,
      SiteLanguage: content.language,
      OwnerId: OwnerId ?? null,
      DeputyId: DeputyId ?? null,
      EndsAt: endOfHelsinkiDay(content.endDay)?.toISOString() ?? null
    };
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const address = siteAddress(content.name, content.kind, attempt);
      if ((await isFree(address)) && (await this.isTaken(row, { ...columns, Address: address }))) return address;
    }
    throw new KampusError('conflict', 'find a free address for a workspace');
  }

  /** @returns whether the server took the address; another row may have it, and then it refuses */
  private async isTaken({ Id, 'odata.etag': etag }: EntryRow, columns: Columns): Promise<boolean> {
    try {
      await this.change(Id, columns, etag);
      return true;
    } catch (reason) {
      const error = toKampusError('register a workspace', reason);
      if (error.kind !== 'invalidData') throw error;
      return false;
    }
  }

  private read(filter: string): Promise<EntryRow[]> {
    const items = this.items().select(...SELECT).expand('Editor').filter(filter).top(1000);
    // Only an answer with metadata tells the rows' ETags.
    items.using(InjectHeaders({ Accept: 'application/json;odata=minimalmetadata' }));
    return items<EntryRow[]>();
  }

  private items(): ReturnType<typeof itemsOf> {
    return itemsOf({ web: this.client.home.web, path: new URL(this.client.homeUrl).pathname }, workspacesList);
  }
}
