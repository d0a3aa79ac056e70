import { kampusSchema } from '../../src/schema/kampusSchema';
import { newsColumnSteps } from './columns';
import { listSteps } from './lists';
import { organisationRowSteps, ownOrganisationRowSteps } from './rows';
import { siteSteps } from './sites';
import { type Change, type ChangeListener, made, planned, type Steps } from './Step';
import type { Tenant } from './Tenant';

export interface ProvisionOptions {
  /** Only this organisation's sections, by its key; null for all of Kampus. */
  readonly organisation?: string | null;
  readonly onChange?: ChangeListener;
  /** Stops with an error after so many changes: how tests break a run in the middle. */
  readonly failAfter?: number;
}

/** Sites, then indexes and columns, then lists, and rows last: nothing is filled before it is indexed. */
async function* walk(tenant: Tenant, organisation: string | null): Steps {
  const sections = kampusSchema.organisationSites.filter((site) => organisation === null || site.organisation === organisation);
  const sites = [kampusSchema.homeSite, ...sections];
  for (const site of sites) yield* siteSteps(tenant, site);
  for (const { url } of sites) yield* newsColumnSteps(tenant, url);
  for (const list of kampusSchema.lists) yield* listSteps(tenant, list);
  yield* organisationRowSteps(tenant);
  yield* ownOrganisationRowSteps(tenant);
}

/** What provisioning would change. Writes nothing. @throws KampusError */
export function plan(tenant: Tenant, { organisation = null }: Pick<ProvisionOptions, 'organisation'> = {}): Promise<Change[]> {
  return planned(walk(tenant, organisation));
}

/**
 * Makes the tenant what the schema says, and returns what was changed. What is as it should be is left alone, so that a
 * second run changes nothing, and one that was broken off goes on where it stopped.
 * @throws KampusError
 */
export function provision(tenant: Tenant, { organisation = null, onChange, failAfter }: ProvisionOptions = {}): Promise<Change[]> {
  return made(walk(tenant, organisation), onChange, failAfter);
}
