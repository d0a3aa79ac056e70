import type { IItems } from '@pnp/sp/items';

import type { GivenAnswer, OwnersAnswer } from '../../src/domain/workspaces/WorkspaceCare';
import type { Workspace } from '../../src/domain/workspaces/Workspace';
import { asOperation } from '../../src/gateways/client/errors';
import { REGISTER_EXPAND, REGISTER_SELECT, type PersonCell, type RegisterRow, toNamedPerson, toWorkspace } from '../../src/gateways/workspaces/workspaceRow';
import type { ListDefinition } from '../../src/schema/defineList';
import { HOME_SITE_URL } from '../../src/schema/sites';
import { workspaceAnswersList, type WorkspaceAnswerRow } from '../../src/schema/lists/workspaceAnswersList';
import { workspacesList, type WorkspaceRow } from '../../src/schema/lists/workspacesList';
import { ifThere, type Tenant } from '../provision/Tenant';
import { readAll } from '../readAll';

const itemsOf = (tenant: Tenant, { url }: ListDefinition): IItems => tenant.spFor(HOME_SITE_URL).web.getList(`${HOME_SITE_URL}/${url}`).items;

/** A workspace whose site there is. */
export type RegisteredWorkspace = Workspace & { readonly url: string };

/** The whole register, but for those in the making; none in a tenant that has no such list yet. */
export async function readRegister(tenant: Tenant): Promise<RegisteredWorkspace[]> {
  const items = itemsOf(tenant, workspacesList).expand(...REGISTER_EXPAND);
  const rows = (await ifThere('read the register of workspaces', () => readAll<RegisterRow>('read the register of workspaces', items, REGISTER_SELECT))) ?? [];
  return rows.flatMap((row) => toWorkspace(row) ?? []).filter((one): one is RegisteredWorkspace => one.url !== null && one.state !== 'creating');
}

export async function changeRegister(tenant: Tenant, { id, name }: Workspace, columns: Readonly<Partial<Record<keyof WorkspaceRow, string | number | null>>>): Promise<void> {
  await asOperation(`change the register row of ${name}`, () => itemsOf(tenant, workspacesList).getById(id).update(columns));
}

/** An answer, and who gave it, as the server says. */
export type AuthoredAnswer = GivenAnswer & { readonly loginName: string; readonly newOwnerId: number | null };

interface AnswerRow extends WorkspaceAnswerRow {
  readonly Author: PersonCell;
  readonly NewOwner: PersonCell | null;
  readonly Created: string;
}

const ANSWER_SELECT = ['Id', 'WorkspaceId', 'Answer', 'Until', 'AnswerState', 'Created', 'NewOwnerId', 'NewOwner/Name', 'NewOwner/Title', 'Author/Name', 'Author/Title'];

function toAnswer({ Answer, Until, NewOwner }: AnswerRow): OwnersAnswer | null {
  const to = toNamedPerson(NewOwner);
  if (Answer === 'extend') return Until === null ? null : { kind: 'extend', until: new Date(Until).toISOString() };
  if (Answer === 'handOver') return to === null ? null : { kind: 'handOver', to };
  return { kind: Answer };
}

/** Answers that nobody has seen to yet, the earliest first. */
export async function readAnswers(tenant: Tenant): Promise<AuthoredAnswer[]> {
  const items = itemsOf(tenant, workspaceAnswersList).expand('Author', 'NewOwner').filter("AnswerState eq 'given'");
  const rows = (await ifThere('read the answers of owners', () => readAll<AnswerRow>('read the answers of owners', items, ANSWER_SELECT))) ?? [];
  return rows.flatMap((row) => {
    const answer = toAnswer(row);
    const author = toNamedPerson(row.Author);
    if (answer === null || author === null) return [];
    return [{ id: row.Id, workspaceId: row.WorkspaceId, answer, givenAt: new Date(row.Created).toISOString(), state: row.AnswerState, loginName: author.loginName, newOwnerId: row.NewOwnerId }];
  });
}

export async function closeAnswer(tenant: Tenant, { id }: AuthoredAnswer, AnswerState: 'done' | 'refused'): Promise<void> {
  await asOperation('close an answer', () => itemsOf(tenant, workspaceAnswersList).getById(id).update({ AnswerState }));
}
