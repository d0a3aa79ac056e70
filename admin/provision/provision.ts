import { kampusSchema } from '../../src/schema/kampusSchema';
import { newsColumnSteps } from './columns';
import { listSteps } from './lists';
import { organisationRowSteps, ownOrganisationRowSteps } from './rows';
import { siteSteps } from './sites';
import { type Change, type ChangeListener, inParts, made, type Part, type PartListener, planned } from './Step';
import type { Tenant } from './Tenant';

export interface PlanOptions {
  /** Only the home site and what is of this organisation, by its key; null for all of Kampus. */
  readonly organisation?: string | null;
  readonly onPart?: PartListener;
}

export interface ProvisionOptions extends PlanOptions {
  readonly onChange?: ChangeListener;
  /** Stops with an error after so many changes: how tests break a run in the middle. */
  readonly failAfter?: number;
}

/** Sites, then indexes and columns, then lists, and rows last: nothing is filled before it is indexed. */
function partsOf(tenant: Tenant, organisation: string | null): Part[] {
  const sections = kampusSchema.organisationSites.filter((site) => organisation === null || site.organisation === organisation);
  const sites = [kampusSchema.homeSite, ...sections];
  return [
    ...sites.map((site) => ({ title: site.url, steps: siteSteps(tenant, site) })),
    ...sites.map(({ url }) => ({ title: `columns of ${url}`, steps: newsColumnSteps(tenant, url) })),
    ...kampusSchema.lists.map((list) => ({ title: list.url, steps: listSteps(tenant, list) })),
    { title: 'organisations', steps: organisationRowSteps(tenant, organisation) },
    { title: 'own organisations', steps: ownOrganisationRowSteps(tenant, organisation) }
  ];
}

/** What provisioning would change. Writes nothing. @throws KampusError */
export function plan(tenant: Tenant, { organisation = null, onPart }: PlanOptions = {}): Promise<Change[]> {
  return planned(inParts(partsOf(tenant, organisation), onPart));
}

/**
 * Makes the tenant what the schema says, and returns what was changed. What is as it should be is left alone, so that a
 * second run changes nothing, and one that was broken off goes on where it stopped.
 * @throws KampusError
 */
export function provision(tenant: Tenant, { organisation = null, onPart, onChange, failAfter }: ProvisionOptions = {}): Promise<Change[]> {
  return made(inParts(partsOf(tenant, organisation), onPart), onChange, failAfter);
}
