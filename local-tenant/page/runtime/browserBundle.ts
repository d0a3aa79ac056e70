/** Bundles our own browser code with esbuild, as the kind of AMD module that the SPFx loader loads. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { cacheDirectory, nodeModules } from './nodeModules';
import { ourVersion } from './componentIds';

/** A bundle in the cache. */
export interface BrowserBundle {
  /** Carries a hash of its sources, so it can be cached for good. */
  readonly fileName: string;
  readonly file: string;
}

interface BundleRequest {
  readonly name: string;
  /** Absolute path of the entry module. A change to a file in its folder, or of an installed package, bundles anew. */
  readonly entry: string;
  /** An SPFx component's id, or null for a plain script. */
  readonly componentId: string | null;
  /** Modules that the SPFx loader provides; they are not bundled. */
  readonly provided: readonly string[];
  /** Constants that the sources declare. */
  readonly define?: Readonly<Record<string, string>>;
}

const directory = join(cacheDirectory, 'bundles');

/** Bundles, or takes from the cache what was bundled of the same sources before. */
export async function bundleForBrowser(request: BundleRequest): Promise<BrowserBundle> {
  const fileName = `${request.name}_${fingerprint(request)}.js`;
  const file = join(directory, fileName);
  if (!existsSync(file)) {
    mkdirSync(directory, { recursive: true });
    const partial = `${file}.${process.pid}`;
    writeFileSync(partial, await bundle(request));
    renameSync(partial, file);
  }
  return { fileName, file };
}

async function bundle({ entry, componentId, provided, define }: BundleRequest): Promise<Uint8Array> {
  const moduleName = componentId === null ? null : `${componentId}_${ourVersion}`;
  const wrapper =
    moduleName === null
      ? {}
      : {
          globalName: 'exported',
          banner: { js: `define(${JSON.stringify(moduleName)},${JSON.stringify(provided)},function(){var provided=arguments;` },
          footer: { js: 'return exported});' }
        };
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    plugins: [providedByLoader(provided)],
    logLevel: 'error',
    legalComments: 'none',
    ...wrapper
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error(`esbuild made nothing of ${entry}`);
  return output.contents;
}

/** Imports of these modules become the arguments that the loader calls the module's factory with. */
function providedByLoader(names: readonly string[]): Plugin {
  return {
    name: 'provided-by-loader',
    setup(build) {
      build.onResolve({ filter: /^[@a-z]/ }, ({ path }) => (names.includes(path) ? { path, namespace: 'provided' } : undefined));
      build.onLoad({ filter: /.*/, namespace: 'provided' }, ({ path }) => ({ contents: `module.exports=provided[${names.indexOf(path)}]` }));
    }
  };
}

function fingerprint({ entry, ...request }: BundleRequest): string {
  const folder = dirname(entry);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|css)$/.test(file)).sort();
  const hash = createHash('sha256').update(JSON.stringify(request));
  for (const file of sources) hash.update(file).update(readFileSync(join(folder, file)));
  hash.update(readFileSync(join(nodeModules, '.package-lock.json')));
  return hash.digest('hex').slice(0, 20);
}
