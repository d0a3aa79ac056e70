/** Microsoft's SPFx runtime, ready to be served: its manifests, and the file behind each of its URLs. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserBundle, bundleForBrowser } from './browserBundle';
import { type ComponentManifest } from './ComponentManifest';
import { fluentStandInsId, lightStandInsId, pageApplicationId } from './componentIds';
import { distOf, microsoftPackages, nodeModules } from './nodeModules';
import { buildRuntimeManifests, fluentStandInsImports, lightStandInsImports, pageApplicationImports, standInsModule } from './runtimeManifests';
import { bundleUrl, fluentFontsUrl, npmUrl, runtimeRoot, standInUrl } from './urls';

/** A file on disk, or a script made on the spot. */
export type RuntimeFile = { readonly file: string } | { readonly script: string };

export interface Runtime {
  /** Base URLs are root-relative. */
  readonly manifests: readonly ComponentManifest[];
  /** Root-relative URL of the script that starts a page, to be loaded after Microsoft's assembly. */
  readonly bootUrl: string;
  /** Root-relative URL of the page's style sheet. */
  readonly styleUrl: string;
  /** Gives a stand-in to a component that a package refers to and nobody has; returns its manifest by `standInManifest`. */
  addStandIn(id: string, name: string): void;
  /** The file at a root-relative path that begins with `/_spfx/`, or null when there is none. */
  fileAt(pathname: string): RuntimeFile | null;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Reads the manifests and bundles our own scripts: some seconds the first time, a fraction of one afterwards. */
export async function openRuntime(): Promise<Runtime> {
  const define = { FLUENT_FONTS_URL: JSON.stringify(fluentFontsUrl) };
  const [pageApplication, boot, lightStandIns, fluentStandIns] = await Promise.all([
    bundleForBrowser({ name: 'page', entry: here('../app/index.ts'), componentId: pageApplicationId, provided: pageApplicationImports }),
    bundleForBrowser({ name: 'boot', entry: here('../app/boot.ts'), componentId: null, provided: [], define }),
    bundleForBrowser({ name: 'light-stand-ins', entry: here('./standIns/light.ts'), componentId: lightStandInsId, provided: lightStandInsImports }),
    bundleForBrowser({ name: 'fluent-stand-ins', entry: here('./standIns/fluent.ts'), componentId: fluentStandInsId, provided: fluentStandInsImports, define })
  ]);
  const { manifests, standInNames } = buildRuntimeManifests({
    pageApplication: pageApplication.fileName,
    lightStandIns: lightStandIns.fileName,
    fluentStandIns: fluentStandIns.fileName
  });
  const style = styleSheet(here('../app/page.css'));
  const bundles = new Map([pageApplication, boot, lightStandIns, fluentStandIns, style].map(({ fileName, file }) => [fileName, file]));
  return {
    manifests,
    bootUrl: bundleUrl + boot.fileName,
    styleUrl: bundleUrl + style.fileName,
    addStandIn: (id, name) => void standInNames.set(id.toLowerCase(), name),
    fileAt(pathname) {
      if (pathname.startsWith(bundleUrl)) return onDisk(bundles.get(pathname.slice(bundleUrl.length)));
      if (pathname.startsWith(standInUrl)) return standInScript(standInNames.get(pathname.slice(standInUrl.length).replace(/\.js$/, '')));
      if (pathname.startsWith(npmUrl)) return npmFile(pathname.slice(npmUrl.length));
      return microsoftFile(pathname);
    }
  };
}

/** Served as it is; the name carries a hash of the content, like the bundles'. */
function styleSheet(file: string): BrowserBundle {
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 20);
  return { fileName: `page_${hash}.css`, file };
}

const onDisk = (file: string | undefined): RuntimeFile | null => (file !== undefined && existsSync(file) ? { file } : null);

function standInScript(name: string | undefined): RuntimeFile | null {
  if (name === undefined) return null;
  return { script: `define([${JSON.stringify(standInsModule)}],function(s){return s.standIn(${JSON.stringify(name)})});` };
}

/** Only what the manifests name may be read: React's builds and Fluent's icon fonts. */
function npmFile(path: string): RuntimeFile | null {
  const allowed = ['react/umd/', 'react-dom/umd/', '@fluentui/font-icons-mdl2/fonts/'];
  const file = join(nodeModules, path);
  return allowed.some((folder) => file.startsWith(join(nodeModules, folder))) ? onDisk(file) : null;
}

/** Chunks of the assembly are looked for beside the assembly, so a file may lie in another package than the URL says. */
function microsoftFile(pathname: string): RuntimeFile | null {
  const match = /^\/([\w-]+)\/([\w.-]+)$/.exec(pathname.slice(runtimeRoot.length));
  if (!pathname.startsWith(runtimeRoot) || match === null) return null;
  const [, name = '', file = ''] = match;
  const packages = [name, ...microsoftPackages].filter((each) => microsoftPackages.includes(each));
  return onDisk(packages.map((each) => join(distOf(each), file)).find((candidate) => existsSync(candidate)));
}
