import type { SPFI } from '@pnp/sp';
import type { IItem } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';

import { asOperation } from '../../src/gateways/client/errors';
import type { GroupName } from '../../src/schema/groups';
import type { RoleDefinition } from '../../src/schema/roles';
import { HOME_SITE_URL } from '../../src/schema/sites';
import { step, type Steps } from './Step';
import type { Tenant } from './Tenant';

/** SharePoint's own role definitions, by the ids they have on every site: their names are translated. */
export const ROLE = { read: 1073741826, contribute: 1073741827, fullControl: 1073741829 } as const;

/** One of SharePoint's own by its id, or one of Kampus's. */
export type Role = number | RoleDefinition;

interface RoleAssignment {
  readonly PrincipalId: number;
  readonly Member: { readonly Title: string };
  readonly RoleDefinitionBindings: ReadonlyArray<{ readonly Id: number; readonly Name: string }>;
}

const isRole = (role: Role) => ({ Id, Name }: { readonly Id: number; readonly Name: string }): boolean => (typeof role === 'number' ? Id === role : Name === role.name);

function assignmentsOf(securable: IList | IItem): Promise<RoleAssignment[]> {
  return asOperation('read role assignments', () =>
    securable.roleAssignments.expand('Member', 'RoleDefinitionBindings').select('PrincipalId', 'Member/Title', 'RoleDefinitionBindings/Id', 'RoleDefinitionBindings/Name')<RoleAssignment[]>()
  );
}

const isOf =
  (group: GroupName | number) =>
  ({ PrincipalId, Member }: RoleAssignment): boolean =>
    [PrincipalId, Member.Title.toLowerCase()].includes(group);

const gives = (assignments: readonly RoleAssignment[], group: GroupName | number, role: Role): boolean =>
  assignments.some((each) => isOf(group)(each) && each.RoleDefinitionBindings.some(isRole(role)));

/** Whether the group itself has the role on the list or row: a group of the directory by its name, one of the site by its number. */
export async function hasRole(securable: IList | IItem, group: GroupName | number, role: Role): Promise<boolean> {
  return gives(await assignmentsOf(securable), group, role);
}

const members = new WeakMap<Tenant, Promise<number>>();

/** The home site's own group of members: its editors and translators. Asked once a run. */
function membersOf(tenant: Tenant): Promise<number> {
  const id =
    members.get(tenant) ??
    asOperation('find the group of members', async () => (await tenant.spFor(HOME_SITE_URL).web.associatedMemberGroup.select('Id')<{ readonly Id: number }>()).Id);
  members.set(tenant, id);
  return id;
}

/** Takes from the site's members what a list, a folder or a row with rights of its own has kept of the site's. */
export async function* withoutMembersSteps(tenant: Tenant, securable: IList | IItem, where: string, assignments?: readonly RoleAssignment[]): Steps {
  const group = await membersOf(tenant);
  const roles = (assignments ?? (await assignmentsOf(securable))).filter(isOf(group)).flatMap(({ RoleDefinitionBindings }) => RoleDefinitionBindings);
  if (roles.length === 0) return;
  yield step('access', `${where} members`, 'update', async () => {
    for (const { Id } of roles) await asOperation('take a role', () => securable.roleAssignments.remove(group, Id));
  });
}

/** Gives the site's own group of owners everything. */
export async function grantOwners(sp: SPFI, securable: IList | IItem): Promise<void> {
  const { Id } = await ownersOf(sp);
  await asOperation('give the owners their role', () => securable.roleAssignments.add(Id, ROLE.fullControl));
}

/** The site's own group of owners. */
export function ownersOf(sp: SPFI): Promise<{ readonly Id: number }> {
  return asOperation('find the group of owners', () => sp.web.associatedOwnerGroup.select('Id')<{ readonly Id: number }>());
}

/** Gives the group of that login name the role. */
export async function grant(sp: SPFI, securable: IList | IItem, login: string, role: Role): Promise<void> {
  const { Id } = await asOperation('make the group known to the site', () => sp.web.ensureUser(login));
  const roleId = await roleIdOf(sp, role);
  await asOperation('give a role', () => securable.roleAssignments.add(Id, roleId));
}

async function roleIdOf(sp: SPFI, role: Role): Promise<number> {
  if (typeof role === 'number') return role;
  const { Id } = await asOperation(`find the role ${role.name}`, () => sp.web.roleDefinitions.getByName(role.name).select('Id')<{ readonly Id: number }>());
  return Id;
}

/** What a row or a folder of the home site lets people do, apart from its list. */
export interface OwnAccess {
  /** `list`: beside what the list gives; `nobody`: instead of it; `owners`: instead of it, beside the site's owners. */
  readonly beside: 'list' | 'nobody' | 'owners';
  readonly grants: readonly Grant[];
}

export interface Grant {
  readonly group: GroupName;
  readonly role: Role;
}

/** A row or a folder as it is. */
export interface SecuredItem {
  readonly item: IItem;
  readonly HasUniqueRoleAssignments: boolean;
}

/** Parts the item from its list's rights and lets the groups in. A group may come to the directory later. */
export async function giveOwnAccess(tenant: Tenant, item: IItem, access: OwnAccess): Promise<void> {
  await part(tenant, item, access);
  for (const each of access.grants) await letIn(tenant, item, each);
}

/** An item that still follows its list, that one of its groups cannot use, or that the site's members have kept. */
export async function* ownAccessSteps(tenant: Tenant, { item, HasUniqueRoleAssignments }: SecuredItem, access: OwnAccess, where: string): Steps {
  const assignments = HasUniqueRoleAssignments ? await assignmentsOf(item) : [];
  if (!HasUniqueRoleAssignments) yield step('access', where, 'update', () => part(tenant, item, access));
  yield* withoutMembersSteps(tenant, item, where, assignments);
  for (const each of access.grants) {
    if (gives(assignments, each.group, each.role)) continue;
    if ((await tenant.loginOf(each.group)) === null) continue;
    yield step('access', `${where} ${each.group}`, 'update', () => letIn(tenant, item, each));
  }
}

async function part(tenant: Tenant, item: IItem, { beside }: OwnAccess): Promise<void> {
  await asOperation('give an item its own rights', () => item.breakRoleInheritance(beside === 'list', true));
  if (beside === 'owners') await grantOwners(tenant.spFor(HOME_SITE_URL), item);
}

async function letIn(tenant: Tenant, item: IItem, { group, role }: Grant): Promise<void> {
  const login = await tenant.loginOf(group);
  if (login !== null) await grant(tenant.spFor(HOME_SITE_URL), item, login, role);
}
