import type { IItems } from '@pnp/sp/items';

import { asOperation } from '../../src/gateways/client/errors';
import { versionsList, type VersionRow } from '../../src/schema/lists/versionsList';
import { HOME_SITE_URL } from '../../src/schema/sites';
import { compareVersions } from '../compareVersions';
import { type Step, step, type Steps } from '../provision/Step';
import { ifThere, type Tenant } from '../provision/Tenant';
import type { Migration, Release } from './Release';

const WHERE = `${HOME_SITE_URL}/${versionsList.url}`;
/** More versions than there will be. */
const MOST_ROWS = 1000;

const itemsOf = (tenant: Tenant): IItems => tenant.spFor(HOME_SITE_URL).web.getList(WHERE).items;

/** The rows of versions that hold, oldest first, and those that were undone; null before the first provisioning. */
async function readVersions(tenant: Tenant): Promise<{ readonly holding: readonly string[]; readonly rows: readonly VersionRow[] } | null> {
  // Without `$select`: a run that was broken off may have left the list without its column.
  const rows = await ifThere('read the versions', () => itemsOf(tenant).top(MOST_ROWS)<VersionRow[]>());
  if (rows === null) return null;
  const holding = rows.flatMap(({ Title, IsUndone }) => (Title && IsUndone !== true ? [Title] : []));
  return { holding: holding.sort(compareVersions), rows };
}

/** The versions that the tenant has come to, oldest first; the last one is its own. Empty before the first provisioning is complete. */
export async function versionsOf(tenant: Tenant): Promise<readonly string[]> {
  return (await readVersions(tenant))?.holding ?? [];
}

/** The version that the tenant is at; null before the first provisioning is complete. */
export async function versionOf(tenant: Tenant): Promise<string | null> {
  return (await versionsOf(tenant)).at(-1) ?? null;
}

/** The migrations that a tenant of that version has before it, in their order. A new tenant has none: it begins as it should be. */
export function pendingMigrations({ version, migrations }: Release, current: string | null): Migration[] {
  if (current === null) return [];
  return migrations
    .filter((one) => compareVersions(one.version, current) > 0 && compareVersions(one.version, version) <= 0)
    .sort((a, b) => compareVersions(a.version, b.version));
}

/** @throws Error when the tenant is at a newer version than the release */
export function refuseDowngrade({ version }: Release, current: string | null): void {
  if (current !== null && compareVersions(current, version) > 0) throw new Error(`The tenant is at version ${current}, newer than ${version}: a downgrade is refused`);
}

/** Records that the tenant has come to a version. */
export async function recordStep(tenant: Tenant, version: string): Promise<Step | null> {
  const known = (await readVersions(tenant))?.rows.find(({ Title }) => Title === version);
  if (known === undefined) return step('row', `${WHERE} ${version}`, 'create', () => asOperation(`record version ${version}`, () => itemsOf(tenant).add({ Title: version, IsUndone: false })));
  if (known.IsUndone !== true) return null;
  return step('row', `${WHERE} ${version}`, 'update', () => asOperation(`record version ${version}`, () => itemsOf(tenant).getById(known.Id).update({ IsUndone: false })));
}

/** Records that the tenant has been taken back from a version. */
export async function undoneStep(tenant: Tenant, version: string): Promise<Step> {
  const known = (await readVersions(tenant))?.rows.find(({ Title }) => Title === version);
  if (known === undefined) throw new Error(`The tenant has never come to version ${version}`);
  return step('row', `${WHERE} ${version}`, 'update', () => asOperation(`undo version ${version}`, () => itemsOf(tenant).getById(known.Id).update({ IsUndone: true })));
}

/** The row of the release itself, once nothing stands between the tenant and it. */
export async function* versionRowSteps(tenant: Tenant, release: Release): Steps {
  const versions = await readVersions(tenant);
  if (versions === null) return; // a plan: the list is not there yet
  if (pendingMigrations(release, versions.holding.at(-1) ?? null).length > 0) return;
  const record = await recordStep(tenant, release.version);
  if (record !== null) yield record;
}
