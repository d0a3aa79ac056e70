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

/** Whether the group itself has the role on the list or row: a group of the directory by its name, one of the site by its number. */
export async function hasRole(securable: IList | IItem, group: GroupName | number, role: Role): Promise<boolean> {
  const assignments = await asOperation('read role assignments', () =>
    securable.roleAssignments.expand('Member', 'RoleDefinitionBindings').select('PrincipalId', 'Member/Title', 'RoleDefinitionBindings/Id', 'RoleDefinitionBindings/Name')<RoleAssignment[]>()
  );
  return assignments.some(
    ({ PrincipalId, Member, RoleDefinitionBindings }) => [PrincipalId, Member.Title.toLowerCase()].includes(group) && RoleDefinitionBindings.some(isRole(role))
  );
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

/** An item that still follows its list, or that one of its groups cannot use. */
export async function* ownAccessSteps(tenant: Tenant, { item, HasUniqueRoleAssignments }: SecuredItem, access: OwnAccess, where: string): Steps {
  if (!HasUniqueRoleAssignments) yield step('access', where, 'update', () => part(tenant, item, access));
  for (const each of access.grants) {
    if (HasUniqueRoleAssignments && (await hasRole(item, each.group, each.role))) continue;
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
