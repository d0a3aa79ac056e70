import { compareVersions } from '../compareVersions';
import type { PackageFile } from '../deploy/packageFile';
import { plan } from '../provision/provision';
import type { Change } from '../provision/Step';
import type { Tenant } from '../provision/Tenant';
import { type Release, thisRelease } from '../upgrade/Release';
import { versionOf } from '../upgrade/versions';
import { deploymentFindings } from './deployment';
import type { Finding } from './Finding';
import { missingGroups } from './groups';
import { missingRights } from './rights';
import { strayLists } from './strayLists';
import { throttling } from './throttling';

/** How a difference from the schema reads to an administrator. */
function drift({ what, where, action }: Change): Finding {
  if (action === 'delete') return { severity: 'warning', what: `${what} ${where} belongs to no part of this version`, cure: 'Look whether anybody needs it, and run `kampus provision --allow-delete`.' };
  return {
    severity: what === 'group member' || what === 'row' ? 'warning' : 'error',
    what: `${what} ${where} ${action === 'create' ? 'is missing' : 'is not as the schema says'}`,
    cure: 'Run `kampus provision`: it makes what is missing and leaves the rest as it is.'
  };
}

/** A tenant that these commands are too new or too old for. */
async function otherVersion(tenant: Tenant, { version }: Release): Promise<Finding[]> {
  const current = await versionOf(tenant);
  const age = current === null ? 0 : compareVersions(current, version);
  if (age === 0) return [];
  const what = `The tenant is at version ${current ?? ''}, these commands are of ${version}`;
  return [{ severity: 'error', what, cure: age < 0 ? 'Run `kampus upgrade`.' : 'Use the commands of the tenant’s own version: a downgrade is refused.' }];
}

export interface ExamineOptions {
  readonly release?: Release;
  /** The package that should be deployed; without it the app catalog is not looked at. */
  readonly file?: PackageFile | null;
}

/**
 * Examines the tenant and changes nothing: rights, versions, drift from the schema (sites, hub, languages, columns,
 * indexes, lists, folders, access, rows), groups, stray lists, the app catalog, and how the server bears it.
 * @throws KampusError
 */
export async function examine(tenant: Tenant, { release = thisRelease, file = null }: ExamineOptions = {}): Promise<Finding[]> {
  const rights = await missingRights(tenant);
  // What this account may not read it cannot compare with the schema either.
  if (rights.length > 0) return [...rights, ...throttling(tenant)];
  return [
    ...(await otherVersion(tenant, release)),
    ...(await plan(tenant, { release })).map(drift),
    ...(await missingGroups(tenant)),
    ...(await strayLists(tenant, release)),
    ...(file === null ? [] : await deploymentFindings(tenant, file)),
    ...throttling(tenant)
  ];
}
