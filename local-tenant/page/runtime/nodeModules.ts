/** Where Microsoft's runtime lies on this machine. Everything is read from there at run time and never copied. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Absolute path of the repository's `node_modules`. */
export const nodeModules = join(dirname(require.resolve('@microsoft/sp-core-library/package.json')), '..', '..');

/** Where what is built for the browser is kept between starts. */
export const cacheDirectory = join(nodeModules, '.cache', 'kampus');

/** The version of the SPFx runtime, for example `1.23.2`. */
export const spfxVersion = packageVersion('@microsoft/sp-core-library');

/** The version in `package.json` of an installed package. */
function packageVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(join(nodeModules, name, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** Microsoft's packages that carry built files, for example `sp-http`, in alphabetical order. */
export const microsoftPackages: readonly string[] = readdirSync(join(nodeModules, '@microsoft'))
  .filter((name) => (name.startsWith('sp-') || name === 'decorators') && existsSync(distOf(name)))
  .sort();

/** The folder of a Microsoft package's built files. */
export function distOf(name: string): string {
  return join(nodeModules, '@microsoft', name, 'dist');
}
