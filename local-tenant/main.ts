/**
 * The local tenant's server: what `npm start` runs.
 *
 *   npm start -- --port 4321 --data .kampus --seed demo|empty|scale --package FILE
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../scripts/package';
import { PackageError } from './page/package/SpfxPackage';
import { openRuntime } from './page/runtime/Runtime';
import { chooseSeed, OtherSeedError } from './seed/applySeed';
import { deployPackage, deployStrangers, openPackageFile, packagePageUrl } from './server/deployPackages';
import { fillTenant } from './server/fillTenant';
import { createLocalTenant } from './server/LocalTenant';
import { progressOn } from './server/progress';
import { startScheduledCommands } from './server/scheduledCommands';
import { parseOptions, type ServerOptions, UsageError } from './server/ServerOptions';
import { CannotListenError, type Handler, startServer } from './server/TenantServer';
import { openStore, StoreVersionError } from './store/index';

async function main({ port, data, seed: asked, packages }: ServerOptions): Promise<void> {
  // Listening comes first: a port in use is known before anything is made. Callers wait until the tenant is ready.
  let becomeReady: (handle: Handler) => void = () => undefined;
  const ready = new Promise<Handler>((resolve) => (becomeReady = resolve));
  const server = await startServer(port, async (request) => (await ready)(request));

  for (const file of [packageFile, ...packages]) openPackageFile(file);
  mkdirSync(data, { recursive: true });
  const store = openStore(join(data, 'tenant.sqlite'));
  const seed = chooseSeed(store, asked);
  let stopScheduled = (): void => undefined;
  stopOnSignals(async () => {
    stopScheduled();
    await server.close();
    store.close();
  });

  const progress = progressOn(process.stdout, 'Preparing Kampus');
  progress.show("Microsoft's runtime");
  const runtime = await openRuntime();
  const { handle } = createLocalTenant(store, runtime);
  await fillTenant(store, handle, seed, (what) => progress.show(what));
  await deployPackage(store, handle, packageFile);
  const remarks: string[] = [];
  await deployStrangers(store, handle, packages, (line) => remarks.push(line));
  progress.done();
  for (const remark of remarks) console.log(remark);

  becomeReady(handle);
  stopScheduled = startScheduledCommands(store);
  if (seed === 'empty') console.log(`Nothing is there yet: npm run kampus -- provision --site ${server.origin}/sites/kampus --as palvelunomistaja@gov.example`);
  if (packages.length > 0) console.log(`The package is at ${server.origin}${packagePageUrl}`);
  console.log(`Kampus is at ${server.origin}/sites/kampus`);
}

/** Ends within a second of being asked: open connections are cut, and the store is closed. */
function stopOnSignals(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop().then(() => process.exit(0)));
}

try {
  await main(parseOptions(process.argv.slice(2)));
} catch (error) {
  const isKnown = [UsageError, CannotListenError, PackageError, StoreVersionError, OtherSeedError].some((each) => error instanceof each);
  console.error(isKnown && error instanceof Error ? error.message : error);
  process.exit(1);
}
