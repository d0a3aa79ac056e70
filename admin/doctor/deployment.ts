import { KampusError } from '../../src/domain/shared/KampusError';
import { planDeployment } from '../deploy/deploy';
import type { PackageFile } from '../deploy/packageFile';
import type { Change } from '../provision/Step';
import type { Tenant } from '../provision/Tenant';
import type { Finding } from './Finding';

function undeployed({ what, where, action }: Change): Finding {
  if (action === 'delete') return { severity: 'warning', what: `${what} ${where} is a double`, cure: 'Run `kampus deploy --allow-delete`.' };
  const is = what === 'tenant-wide extension' && action === 'update' ? 'is registered twice: pages would load the header twice' : 'is missing or older than these commands';
  return { severity: 'error', what: `${what} ${where} ${is}`, cure: 'Run `kampus deploy`.' };
}

/** Scripts from outside the package: SharePoint's content security policy lets them run only where an administrator trusts their source. */
function foreignScripts({ name, scriptSources }: PackageFile): Finding[] {
  return scriptSources.map((source) => ({
    severity: 'error',
    what: `${name} loads script from ${source}, which the content security policy blocks`,
    cure: 'Build the package with `includeClientSideAssets`, or trust the source in the SharePoint admin centre (Advanced, Script sources).'
  }));
}

/** What the app catalog lacks, compared with the package at hand. */
export async function deploymentFindings(tenant: Tenant, file: PackageFile): Promise<Finding[]> {
  try {
    return [...(await planDeployment(tenant, file)).map(undeployed), ...foreignScripts(file)];
  } catch (error) {
    if (!(error instanceof KampusError) || !/app catalog/.test(error.operation)) throw error;
    return error.kind === 'forbidden'
      ? [{ severity: 'error', what: 'You may not open the app catalog', cure: 'Have a SharePoint administrator add you to its administrators.' }]
      : [{ severity: 'error', what: 'The tenant has no app catalog', cure: 'Open the SharePoint admin centre, More features, Apps: that makes it. Then run `kampus deploy`.' }];
  }
}
