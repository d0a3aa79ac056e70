import { rmSync } from 'node:fs';
import { startTenant } from '../../local-tenant/server/testing/tenantProcess';
import { buildPackage, packageIsStale } from '../../scripts/package';

/** The first of the ports that the tests take, one for the setup and one for each worker. */
export const FIRST_PORT = Number(process.env['KAMPUS_TEST_PORT'] ?? 4380);

/** Where the demo is seeded once; every worker works on a copy of it. */
export const SEEDED = 'test-results/.seeded';

export default async function globalSetup(): Promise<void> {
  if (packageIsStale() && (await buildPackage()) !== 0) throw new Error('The package could not be built.');
  rmSync(SEEDED, { recursive: true, force: true });
  const tenant = await startTenant({ data: SEEDED, seed: 'demo', port: FIRST_PORT });
  await tenant.end('SIGTERM');
}
