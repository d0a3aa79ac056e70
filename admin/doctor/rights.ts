import { KampusError } from '../../src/domain/shared/KampusError';
import { kampusSchema } from '../../src/schema/kampusSchema';
import { ifThere, type Tenant } from '../provision/Tenant';
import type { Finding } from './Finding';

/** Of a site that is there; one that is not is no matter of rights. */
async function isAdministrator(tenant: Tenant, url: string): Promise<boolean> {
  try {
    const me = await ifThere(`read who is signed in on ${url}`, () => tenant.spFor(url).web.currentUser.select('IsSiteAdmin')<{ readonly IsSiteAdmin: boolean }>());
    return me === null || me.IsSiteAdmin;
  } catch (error) {
    if (error instanceof KampusError && error.kind === 'forbidden') return false;
    throw error;
  }
}

/** The sites that whoever runs this cannot look after. */
export async function missingRights(tenant: Tenant): Promise<Finding[]> {
  const { homeSite, organisationSites } = kampusSchema;
  const closed: string[] = [];
  for (const { url } of [homeSite, ...organisationSites]) if (!(await isAdministrator(tenant, url))) closed.push(url);
  return closed.map((url) => ({
    severity: 'error',
    what: `You are no administrator of ${url}`,
    cure: 'Have a SharePoint administrator add you to the site’s administrators, or run this as one.'
  }));
}
