import { asOperation } from '../../src/gateways/client/errors';
import { kampusSchema } from '../../src/schema/kampusSchema';
import type { GroupName } from '../../src/schema/groups';
import { plan } from '../provision/provision';
import type { Change } from '../provision/Step';
import { ifThere, type Tenant } from '../provision/Tenant';
import { type Release, thisRelease } from '../upgrade/Release';
import { versionOf } from '../upgrade/versions';
import { compareVersions } from '../compareVersions';

/** Something that is not as it should be, and what to do about it. */
export interface Finding {
  /** `error`: Kampus does not work as it should; `warning`: somebody will miss something. */
  readonly severity: 'error' | 'warning';
  readonly what: string;
  readonly cure: string;
}

const PROVISION = 'Run `kampus provision`: it makes what is missing and leaves the rest as it is.';

/** How a difference from the schema reads to an administrator. */
function drift({ what, where, action }: Change): Finding {
  if (action === 'delete') return { severity: 'warning', what: `${what} ${where} belongs to no part of this version`, cure: 'Look whether anybody needs it, and run `kampus provision --allow-delete`.' };
  return {
    severity: what === 'group member' || what === 'row' ? 'warning' : 'error',
    what: `${what} ${where} ${action === 'create' ? 'is missing' : 'is not as the schema says'}`,
    cure: PROVISION
  };
}

/** Every group that the schema gives rights to. */
function wantedGroups(): GroupName[] {
  const { homeSite, organisationSites } = kampusSchema;
  return Array.from(new Set([homeSite, ...organisationSites].flatMap(({ readers, writers, owners }) => [...readers, ...writers, ...owners])));
}

async function missingGroups(tenant: Tenant): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const group of wantedGroups()) {
    if ((await tenant.loginOf(group)) !== null) continue;
    findings.push({
      severity: 'warning',
      what: `The directory has no group ${group}: the people who should be in it see nothing of what it opens`,
      cure: `Make a security group named ${group} in Entra ID, put its people into it, and run \`kampus provision\`.`
    });
  }
  return findings;
}

/** Whether the person who runs this may do what provisioning does. */
async function missingRights(tenant: Tenant): Promise<Finding[]> {
  const { url } = kampusSchema.homeSite;
  const home = await ifThere('read the home site', () => tenant.spFor(url).web.select('Id')());
  if (home === null) return [];
  const me = await asOperation('read who is signed in', () => tenant.spFor(url).web.currentUser.select('IsSiteAdmin')<{ readonly IsSiteAdmin: boolean }>());
  if (me.IsSiteAdmin) return [];
  return [
    {
      severity: 'error',
      what: `You are no administrator of ${url}`,
      cure: 'Have a SharePoint administrator add you to the site’s administrators, or run this as one.'
    }
  ];
}

/** A tenant that these commands are too new or too old for. */
async function otherVersion(tenant: Tenant, { version }: Release): Promise<Finding[]> {
  const current = await versionOf(tenant);
  const age = current === null ? 0 : compareVersions(current, version);
  if (age === 0) return [];
  const what = `The tenant is at version ${current ?? ''}, these commands are of ${version}`;
  return [{ severity: 'error', what, cure: age < 0 ? 'Run `kampus upgrade`.' : 'Use the commands of the tenant’s own version: a downgrade is refused.' }];
}

/** Examines the tenant and changes nothing. @throws KampusError */
export async function examine(tenant: Tenant, release: Release = thisRelease): Promise<Finding[]> {
  const rights = await missingRights(tenant);
  const versions = await otherVersion(tenant, release);
  const groups = await missingGroups(tenant);
  return [...rights, ...versions, ...(await plan(tenant, { release })).map(drift), ...groups];
}
