import { asOperation } from '../../src/gateways/client/errors';
import { roleDefinitions, type RoleDefinition } from '../../src/schema/roles';
import { HOME_SITE_URL } from '../../src/schema/sites';
import { ROLE } from './rights';
import { step, type Steps } from './Step';
import { ifThere, type Tenant } from './Tenant';

interface RoleState {
  readonly Name: string;
}

interface BasePermissions {
  readonly High: string;
  readonly Low: string;
}

/** After SharePoint's own, in the lists of permission levels that administrators see. */
const ORDER = 200;
/** Base permissions are 64 bits in two halves. */
const HALF = 32n;
const LOW_HALF = 0xffffffffn;

/** The permission levels that the home site lacks. One that is there is left as people have made it. */
export async function* roleDefinitionSteps(tenant: Tenant): Steps {
  const { roleDefinitions: definitions } = tenant.spFor(HOME_SITE_URL).web;
  const there = await ifThere('read the permission levels', () => definitions.select('Name')<RoleState[]>());
  if (there === null) return; // a plan: the home site is not there yet
  for (const role of roleDefinitions) {
    if (there.some(({ Name }) => Name === role.name)) continue;
    yield step('permission level', `${HOME_SITE_URL} ${role.name}`, 'create', () => addRole(tenant, role));
  }
}

/** Contribute, as this tenant has it, and what the role gives beside. */
async function addRole(tenant: Tenant, { name, description, beside }: RoleDefinition): Promise<void> {
  const { roleDefinitions: definitions } = tenant.spFor(HOME_SITE_URL).web;
  const { BasePermissions } = await asOperation('read Contribute', () =>
    definitions.getById(ROLE.contribute).select('BasePermissions')<{ readonly BasePermissions: BasePermissions }>()
  );
  const contribute = (BigInt(BasePermissions.High) << HALF) | BigInt(BasePermissions.Low);
  const all = beside.reduce((bits, kind) => bits | (1n << BigInt(kind - 1)), contribute);
  await asOperation(`add the permission level ${name}`, () => definitions.add(name, description, ORDER, { High: Number(all >> HALF), Low: Number(all & LOW_HALF) }));
}
