import type { SPFI } from '@pnp/sp';
import type { IItem } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';

import { asOperation } from '../../src/gateways/client/errors';
import type { GroupName } from '../../src/schema/groups';

/** SharePoint's own role definitions, by the ids they have on every site: their names are translated. */
export const ROLE = { read: 1073741826, contribute: 1073741827, fullControl: 1073741829 } as const;

interface RoleAssignment {
  readonly PrincipalId: number;
  readonly Member: { readonly Title: string };
  readonly RoleDefinitionBindings: ReadonlyArray<{ readonly Id: number }>;
}

/** Whether the group itself has the role on the list or row: a group of the directory by its name, one of the site by its number. */
export async function hasRole(securable: IList | IItem, group: GroupName | number, roleId: number): Promise<boolean> {
  const assignments = await asOperation('read role assignments', () =>
    securable.roleAssignments.expand('Member', 'RoleDefinitionBindings').select('PrincipalId', 'Member/Title', 'RoleDefinitionBindings/Id')<RoleAssignment[]>()
  );
  return assignments.some(
    ({ PrincipalId, Member, RoleDefinitionBindings }) => [PrincipalId, Member.Title.toLowerCase()].includes(group) && RoleDefinitionBindings.some(({ Id }) => Id === roleId)
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
export async function grant(sp: SPFI, securable: IList | IItem, login: string, roleId: number): Promise<void> {
  const { Id } = await asOperation('make the group known to the site', () => sp.web.ensureUser(login));
  await asOperation('give a role', () => securable.roleAssignments.add(Id, roleId));
}
