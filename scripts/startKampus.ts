/** Builds the package when its sources are newer, then starts the local tenant with the same arguments. */
import { parseOptions, UsageError } from '../local-tenant/server/ServerOptions';
import { buildPackage, packageIsStale } from './package';

try {
  // A wrong option is told before a minute goes into building.
  parseOptions(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exit(1);
}
if (packageIsStale()) {
  const code = await buildPackage();
  if (code !== 0) process.exit(code);
}
await import('../local-tenant/main');
