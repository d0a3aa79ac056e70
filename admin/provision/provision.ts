import { kampusSchema } from '../../src/schema/kampusSchema';
import { newsColumnSteps } from './columns';
import { listSteps } from './lists';
import { organisationRowSteps, ownOrganisationRowSteps } from './rows';
import { siteSteps } from './sites';
import type { Change, Steps } from './Step';
import type { Tenant } from './Tenant';

export interface ProvisionOptions {
  /** Only this organisation's sections, by its key; null for all of Kampus. */
  readonly organisation?: string | null;
  /** Hears of each change when it has been made. */
  readonly onChange?: (change: Change, done: number) => void;
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
export async function plan(tenant: Tenant, { organisation = null }: Pick<ProvisionOptions, 'organisation'> = {}): Promise<Change[]> {
  const changes: Change[] = [];
  for await (const { change } of walk(tenant, organisation)) changes.push(change);
  return changes;
}

/**
 * Makes the tenant what the schema says, and returns what was changed. What is as it should be is left alone, so that a
 * second run changes nothing, and one that was broken off goes on where it stopped.
 * @throws KampusError
 */
export async function provision(tenant: Tenant, options: ProvisionOptions = {}): Promise<Change[]> {
  const { organisation = null, onChange, failAfter = Infinity } = options;
  const changes: Change[] = [];
  for await (const step of walk(tenant, organisation)) {
    if (changes.length >= failAfter) throw new Error(`Stopped after ${failAfter} changes, as asked`);
    await step.apply();
    changes.push(step.change);
    onChange?.(step.change, changes.length);
  }
  return changes;
}
