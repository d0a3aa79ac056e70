import { compareVersions } from '../compareVersions';
import { partsOf } from '../provision/partsOf';
import { type Change, inParts, made, type MakeOptions, type PartListener, planned, type Steps } from '../provision/Step';
import type { Tenant } from '../provision/Tenant';
import { type Migration, type Release, thisRelease } from './Release';
import { pendingMigrations, recordStep, refuseDowngrade, undoneStep, versionOf, versionsOf } from './versions';

export interface UpgradeOptions extends MakeOptions {
  readonly release?: Release;
  /** Only the home site and what is of this organisation, by its key; null for all of Kampus. */
  readonly organisation?: string | null;
  readonly onPart?: PartListener;
}

/** What an upgrade did, or would do. */
export interface UpgradeResult {
  /** The version before; null when the tenant had none. */
  readonly from: string | null;
  readonly to: string;
  readonly migrations: ReadonlyArray<{
    readonly version: string;
    readonly what: string;
    /** Why it cannot be undone; null when it can. */
    readonly irreversible: string | null;
  }>;
  readonly changes: readonly Change[];
}

const described = ({ version, what, undo }: Migration): UpgradeResult['migrations'][number] => ({
  version,
  what,
  irreversible: 'impossible' in undo ? undo.impossible : null
});

async function* migrationSteps(tenant: Tenant, { version, steps }: Migration): Steps {
  yield* steps(tenant);
  const record = await recordStep(tenant, version);
  if (record !== null) yield record;
}

/** Migrations first, since they may need what provisioning no longer knows of; then whatever the release wants. */
function walk(tenant: Tenant, { release = thisRelease, organisation = null, onPart }: UpgradeOptions, pending: readonly Migration[]): Steps {
  const migrations = pending.map((migration) => ({ title: `migration to ${migration.version}`, steps: migrationSteps(tenant, migration) }));
  return inParts([...migrations, ...partsOf(tenant, organisation, release)], onPart);
}

async function runUpgrade(tenant: Tenant, options: UpgradeOptions, run: (steps: Steps) => Promise<Change[]>): Promise<UpgradeResult> {
  const { release = thisRelease } = options;
  const from = await versionOf(tenant);
  refuseDowngrade(release, from);
  const pending = pendingMigrations(release, from);
  const changes = await run(walk(tenant, options, pending));
  return { from, to: release.version, migrations: pending.map(described), changes };
}

/** What an upgrade would do. Writes nothing. @throws Error for a downgrade, KampusError */
export function planUpgrade(tenant: Tenant, options: UpgradeOptions = {}): Promise<UpgradeResult> {
  return runUpgrade(tenant, options, planned);
}

/**
 * Brings the tenant to the release: each migration once, in order, and then the schema. One that was broken off goes on
 * where it stopped. @throws Error for a downgrade, KampusError
 */
export function upgrade(tenant: Tenant, options: UpgradeOptions = {}): Promise<UpgradeResult> {
  return runUpgrade(tenant, options, (steps) => made(steps, options));
}

async function* undoSteps(tenant: Tenant, migrations: readonly Migration[], version: string): Steps {
  for (const { undo } of migrations) if (typeof undo === 'function') yield* undo(tenant);
  yield await undoneStep(tenant, version);
}

/**
 * Takes the tenant back to the version before. What is undone is what migrations changed; lists and columns stay.
 * @throws Error when there is no version before, or a migration cannot be undone; then nothing is changed
 */
export async function undoUpgrade(tenant: Tenant, { release = thisRelease, ...options }: UpgradeOptions = {}): Promise<UpgradeResult> {
  const [to, from] = (await versionsOf(tenant)).slice(-2);
  if (to === undefined || from === undefined) throw new Error('The tenant has come from no earlier version');
  const migrations = release.migrations
    .filter(({ version }) => compareVersions(version, to) > 0 && compareVersions(version, from) <= 0)
    .sort((a, b) => compareVersions(b.version, a.version));
  for (const { version, undo } of migrations) if ('impossible' in undo) throw new Error(`The migration to ${version} cannot be undone: ${undo.impossible}`);
  return { from, to, migrations: migrations.map(described), changes: await made(undoSteps(tenant, migrations, from), options) };
}
