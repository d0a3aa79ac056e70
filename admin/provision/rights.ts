import type { SPFI } from '@pnp/sp';
import type { IItem } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';

import { asOperation } from '../../src/gateways/client/errors';
import type { GroupName } from '../../src/schema/groups';

/** SharePoint's own role definitions, by the ids they have on every site: their names are translated. */
export const ROLE = { read: 1073741826, contribute: 1073741827 } as const;

interface RoleAssignment {
  readonly Member: { readonly Title: string };
  readonly RoleDefinitionBindings: ReadonlyArray<{ readonly Id: number }>;
}

/** Whether the group itself has the role on the list or row. Groups are known by their names in the directory. */
export async function hasRole(securable: IList | IItem, group: GroupName, roleId: number): Promise<boolean> {
  const assignments = await asOperation('read role assignments', () =>
    securable.roleAssignments.expand('Member', 'RoleDefinitionBindings').select('Member/Title', 'RoleDefinitionBindings/Id')<RoleAssignment[]>()
  );
  return assignments.some(({ Member, RoleDefinitionBindings }) => Member.Title.toLowerCase() === group && RoleDefinitionBindings.some(({ Id }) => Id === roleId));
}

/** Gives the group of that login name the role. */
export async function grant(sp: SPFI, securable: IList | IItem, login: string, roleId: number): Promise<void> {
  const { Id } = await asOperation('make the group known to the site', () => sp.web.ensureUser(login));
  await asOperation('give a role', () => securable.roleAssignments.add(Id, roleId));
}
