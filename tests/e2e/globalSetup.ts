import { rmSync } from 'node:fs';
import { buildPackage, packageIsStale } from '../../scripts/package';
import { FIRST_PORT, startTenant } from './tenantProcess';

/** Where the demo is seeded once; every worker works on a copy of it. */
export const SEEDED = 'test-results/.seeded';

export default async function globalSetup(): Promise<void> {
  if (packageIsStale() && (await buildPackage()) !== 0) throw new Error('The package could not be built.');
  rmSync(SEEDED, { recursive: true, force: true });
  const tenant = await startTenant(FIRST_PORT, SEEDED);
  await tenant.stop();
}
