import { type Release, thisRelease } from '../upgrade/Release';
import { pendingMigrations, refuseDowngrade, versionOf } from '../upgrade/versions';
import { partsOf } from './partsOf';
import { type Change, inParts, made, type MakeOptions, type PartListener, planned } from './Step';
import type { Tenant } from './Tenant';

export interface PlanOptions {
  /** Only the home site and what is of this organisation, by its key; null for all of Kampus. */
  readonly organisation?: string | null;
  readonly onPart?: PartListener;
  readonly release?: Release;
}

export interface ProvisionOptions extends PlanOptions, MakeOptions {}

/** What provisioning would change. Writes nothing. @throws KampusError */
export function plan(tenant: Tenant, { organisation = null, onPart, release = thisRelease }: PlanOptions = {}): Promise<Change[]> {
  return planned(inParts(partsOf(tenant, organisation, release), onPart));
}

/**
 * Makes the tenant what the schema says, and returns what was changed. What is as it should be is left alone, so that a
 * second run changes nothing, and one that was broken off goes on where it stopped.
 * @throws KampusError, and Error when the tenant is at another version that wants an upgrade or forbids a downgrade
 */
export async function provision(
  tenant: Tenant,
  { organisation = null, onPart, release = thisRelease, ...options }: ProvisionOptions = {}
): Promise<Change[]> {
  const current = await versionOf(tenant);
  refuseDowngrade(release, current);
  if (pendingMigrations(release, current).length > 0) throw new Error(`The tenant is at version ${current ?? ''}: run \`kampus upgrade\` to bring it to ${release.version}`);
  return made(inParts(partsOf(tenant, organisation, release), onPart), options);
}
