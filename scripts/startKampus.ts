/** Builds the package when its sources are newer, then starts the local tenant with the same arguments. */
import { buildPackage, packageIsStale } from './package';

if (packageIsStale()) {
  const code = await buildPackage();
  if (code !== 0) process.exit(code);
}
await import('../local-tenant/main');
