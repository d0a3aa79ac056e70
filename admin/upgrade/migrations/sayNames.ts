import { kampusSchema } from '../../../src/schema/kampusSchema';
import { HOME_SITE_URL } from '../../../src/schema/sites';
import { partsOfList, partsOfSite, sayMissing } from '../../provision/names';
import { step, type Steps } from '../../provision/Step';
import { ifThere, type Tenant } from '../../provision/Tenant';

/**
 * Says the titles of sites, lists and columns in the languages that nobody has said them in. What is missing is seen when
 * it is done, since SharePoint reads a title in a given language by a POST only, and a plan sends none.
 */
export async function* missingNames(tenant: Tenant): Steps {
  const { homeSite, organisationSites, lists } = kampusSchema;
  for (const site of [homeSite, ...organisationSites]) {
    if (!(await isThere(`find ${site.url}`, () => tenant.spFor(site.url).web.select('Id')()))) continue;
    yield step('names', site.url, 'update', async () => sayMissing(tenant, site.url, await partsOfSite(tenant, site)));
  }
  for (const list of lists) {
    const where = `${HOME_SITE_URL}/${list.url}`;
    if (!(await isThere(`find ${where}`, () => tenant.spFor(HOME_SITE_URL).web.getList(where).select('Id')()))) continue;
    yield step('names', where, 'update', async () => sayMissing(tenant, HOME_SITE_URL, await partsOfList(tenant, list)));
  }
}

const isThere = async (operation: string, read: () => Promise<unknown>): Promise<boolean> => (await ifThere(operation, read)) !== null;
