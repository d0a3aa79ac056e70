import { kampusSchema } from '../../src/schema/kampusSchema';
import type { Release } from '../upgrade/Release';
import { versionRowSteps } from '../upgrade/versions';
import { newsColumnSteps } from './columns';
import { listSteps, retiredListSteps } from './lists';
import { organisationRowSteps, ownOrganisationRowSteps } from './rows';
import { roleDefinitionSteps } from './roleDefinitions';
import { siteSteps } from './sites';
import type { Part } from './Step';
import type { Tenant } from './Tenant';

/**
 * Sites, then indexes and columns, then lists, and rows last: nothing is filled before it is indexed. The very last row
 * says that the tenant has come to the release.
 * @param organisation key of the only organisation to look after, beside the home site; null for all
 */
export function partsOf(tenant: Tenant, organisation: string | null, release: Release): Part[] {
  const sections = kampusSchema.organisationSites.filter((site) => organisation === null || site.organisation === organisation);
  const sites = [kampusSchema.homeSite, ...sections];
  return [
    ...sites.map((site) => ({ title: site.url, steps: siteSteps(tenant, site) })),
    ...sites.map(({ url }) => ({ title: `columns of ${url}`, steps: newsColumnSteps(tenant, url) })),
    { title: 'permission levels', steps: roleDefinitionSteps(tenant) },
    ...kampusSchema.lists.map((list) => ({ title: list.url, steps: listSteps(tenant, list, organisation) })),
    { title: 'organisations', steps: organisationRowSteps(tenant, organisation) },
    { title: 'own organisations', steps: ownOrganisationRowSteps(tenant, organisation) },
    { title: 'retired lists', steps: retiredListSteps(tenant, release.retiredLists) },
    { title: 'version', steps: versionRowSteps(tenant, release) }
  ];
}
