import { adminsOf, type GroupName } from '../../src/schema/groups';
import { kampusSchema } from '../../src/schema/kampusSchema';
import { administeringKeyOf, initialOrganisations } from '../../src/schema/organisations';
import type { Tenant } from '../provision/Tenant';
import type { Finding } from './Finding';

/** Every group that the schema gives rights to. */
function wantedGroups(): GroupName[] {
  const { homeSite, organisationSites } = kampusSchema;
  const ofSites = [homeSite, ...organisationSites].flatMap(({ readers, writers, owners }) => [...readers, ...writers, ...owners]);
  return Array.from(new Set([...ofSites, ...initialOrganisations.map((organisation) => adminsOf(administeringKeyOf(organisation)))]));
}

/** Groups that provisioning would give rights to, if the directory had them. */
export async function missingGroups(tenant: Tenant): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const group of wantedGroups()) {
    if ((await tenant.loginOf(group)) !== null) continue;
    findings.push({
      severity: 'warning',
      what: `The directory has no group ${group}: the people who should be in it cannot do what it opens`,
      cure: `Make a security group named ${group} in Entra ID, put its people into it, and run \`kampus provision\`.`
    });
  }
  return findings;
}
