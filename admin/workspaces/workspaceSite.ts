import { asOperation } from '../../src/gateways/client/errors';
import { ROLE } from '../provision/rights';
import { ifThere, type Tenant } from '../provision/Tenant';

/** SharePoint's Edit, which members of a team site have. */
const EDIT = 1073741830;

interface Assignment {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: ReadonlyArray<{ readonly Id: number }>;
}

/**
 * Lets members write, or only read; guests are members, too. Owners keep what they have: they may revive the workspace.
 * What is there is read first, so that doing it again changes nothing.
 */
export async function letMembersWrite(tenant: Tenant, url: string, mayWrite: boolean): Promise<void> {
  const { web } = tenant.spFor(url);
  const operation = `${mayWrite ? 'open' : 'close'} ${url} for writing`;
  const { Id: members } = await asOperation(operation, () => web.associatedMemberGroup.select('Id')<{ readonly Id: number }>());
  const assignments = await asOperation(operation, () => web.roleAssignments.select('PrincipalId', 'RoleDefinitionBindings/Id').expand('RoleDefinitionBindings')<Assignment[]>());
  const held = assignments.find(({ PrincipalId }) => PrincipalId === members)?.RoleDefinitionBindings.map(({ Id }) => Id) ?? [];
  const wanted = mayWrite ? EDIT : ROLE.read;
  if (!held.includes(wanted)) await asOperation(operation, () => web.roleAssignments.add(members, wanted));
  for (const role of held.filter((each) => each !== wanted)) await asOperation(operation, () => web.roleAssignments.remove(members, role));
}

/** Makes another person owner of the site in somebody's place. */
export async function replaceOwner(tenant: Tenant, url: string, before: string, after: string): Promise<void> {
  const { web } = tenant.spFor(url);
  const owners = await asOperation(`read the owners of ${url}`, () => web.associatedOwnerGroup.users.select('Id', 'LoginName')<Array<{ readonly Id: number; readonly LoginName: string }>>());
  await asOperation(`add an owner to ${url}`, () => web.associatedOwnerGroup.users.add(after));
  const old = owners.find(({ LoginName }) => LoginName.toLowerCase() === before);
  if (old !== undefined) await asOperation(`take an owner from ${url}`, () => web.associatedOwnerGroup.users.removeById(old.Id));
}

/** When something in the workspace was last changed by a person; null when there is no such site. */
export async function lastUseOf(tenant: Tenant, url: string): Promise<string | null> {
  const web = await ifThere(`look at ${url}`, () => tenant.spFor(url).web.select('LastItemUserModifiedDate')<{ readonly LastItemUserModifiedDate: string }>());
  return web && new Date(web.LastItemUserModifiedDate).toISOString();
}
