/**
 * The manifests of everything the runtime can load, as SharePoint's server would list them on a page: what Microsoft
 * publishes, and synthetic ones for what it does not.
 */
import { type ComponentManifest, type ScriptResource } from './ComponentManifest';
import { coreLibraryId, fluentStandInsId, lightStandInsId, ourVersion, pageApplicationId, reactDomId, reactId, reactVersion } from './componentIds';
import { spfxVersion } from './nodeModules';
import { type ComponentKey, keyOf, readAssemblyComponents, readChunkReferences, readPublishedManifests } from './publishedManifests';
import { isLight } from './standIns/lightComponents';
import { bundleUrl, npmUrl, standInUrl } from './urls';

/** File names of the bundles that this page host builds. */
export interface BundleNames {
  readonly pageApplication: string;
  readonly lightStandIns: string;
  readonly fluentStandIns: string;
}

/** What the page application imports from the runtime, by module name. */
export const pageApplicationImports = [
  '@microsoft/sp-core-library',
  '@microsoft/sp-application-base',
  '@microsoft/sp-component-base',
  '@microsoft/sp-http',
  '@microsoft/sp-loader',
  '@microsoft/sp-webpart-base',
  '@microsoft/load-themed-styles',
  '@msinternal/sp-telemetry',
  // Not imported: SharePoint's own page is drawn with React, so that web parts find it there.
  'react',
  'react-dom'
] as const;

/** What the stand-ins import from the runtime, by module name. */
export const lightStandInsImports = ['@microsoft/sp-core-library'] as const;
export const fluentStandInsImports = ['react', 'react-dom', '@microsoft/sp-core-library'] as const;

/** Name of the module that a stand-in takes its exports from. */
export const standInsModule = 'kampus-stand-ins';

/** @returns the manifests with root-relative base URLs, and the names that stand-ins go by, keyed by component id. */
export function buildRuntimeManifests(bundles: BundleNames): { manifests: ComponentManifest[]; standInNames: Map<string, string> } {
  const known = new Map<string, ComponentManifest>();
  const standInNames = new Map<string, string>();
  const add = (manifest: ComponentManifest): void => void (known.has(keyOf(manifest)) || known.set(keyOf(manifest), manifest));
  const addStandIn = (key: ComponentKey, name: string): void => {
    if (known.has(keyOf(key))) return;
    add(standInManifest(key, name));
    standInNames.set(key.id.toLowerCase(), name);
  };

  readPublishedManifests().forEach(add);
  readAssemblyComponents().forEach((key) => add(assemblyManifest(key)));
  reactManifests().forEach(add);
  add(lightStandInsManifest(bundles.lightStandIns));
  add(fluentStandInsManifest(bundles.fluentStandIns));
  for (const manifest of [...known.values()]) {
    for (const [name, resource] of Object.entries(manifest.loaderConfig.scriptResources)) {
      if (resource.type === 'component') addStandIn(resource, name);
    }
  }
  readChunkReferences().forEach((key) => addStandIn(key, key.id.toLowerCase()));
  add(pageApplicationManifest(bundles.pageApplication));
  return { manifests: [...known.values()], standInNames };
}

/** A stand-in for a component that nobody publishes: one small module that hands out what the stand-ins' bundle has. */
export function standInManifest(key: ComponentKey, name: string): ComponentManifest {
  return synthetic(key, name, standInUrl, {
    entry: path(`${key.id.toLowerCase()}.js`),
    [standInsModule]: component(isLight(name) ? lightStandInsId : fluentStandInsId, ourVersion)
  });
}

/** Registered by the assembly before anything is loaded, so its path is never asked for. */
function assemblyManifest(key: ComponentKey): ComponentManifest {
  return synthetic(key, `assembly:${key.id}`, '/_spfx/assembly/', { entry: path(`${key.id}.js`) });
}

function reactManifests(): ComponentManifest[] {
  return [
    synthetic({ id: reactId, version: reactVersion }, 'React', npmUrl, { entry: path('react/umd/react.production.min.js') }),
    synthetic({ id: reactDomId, version: reactVersion }, 'ReactDom', npmUrl, {
      entry: path('react-dom/umd/react-dom.production.min.js'),
      react: component(reactId, reactVersion)
    })
  ];
}

function lightStandInsManifest(file: string): ComponentManifest {
  return synthetic({ id: lightStandInsId, version: ourVersion }, 'KampusLightStandIns', bundleUrl, {
    entry: path(file),
    '@microsoft/sp-core-library': component(coreLibraryId, spfxVersion)
  });
}

function fluentStandInsManifest(file: string): ComponentManifest {
  return synthetic({ id: fluentStandInsId, version: ourVersion }, 'KampusFluentStandIns', bundleUrl, {
    entry: path(file),
    react: component(reactId, reactVersion),
    'react-dom': component(reactDomId, reactVersion),
    '@microsoft/sp-core-library': component(coreLibraryId, spfxVersion)
  });
}

const importIds: Readonly<Record<(typeof pageApplicationImports)[number], ComponentKey>> = {
  '@microsoft/sp-core-library': { id: coreLibraryId, version: spfxVersion },
  '@microsoft/sp-application-base': { id: '4df9bb86-ab0a-4aab-ab5f-48bf167048fb', version: spfxVersion },
  '@microsoft/sp-component-base': { id: '467dc675-7cc5-4709-8aac-78e3b71bd2f6', version: spfxVersion },
  '@microsoft/sp-http': { id: 'c07208f0-ea3b-4c1a-9965-ac1b825211a6', version: spfxVersion },
  '@microsoft/sp-loader': { id: '1c6c9123-7aac-41f3-a376-3caea41ed83f', version: spfxVersion },
  '@microsoft/sp-webpart-base': { id: '974a7777-0990-4136-8fa6-95d80114c2e0', version: spfxVersion },
  '@microsoft/load-themed-styles': { id: '229b8d08-79f3-438b-8c21-4613fc877abd', version: '0.1.2' },
  '@msinternal/sp-telemetry': { id: '8217e442-8ed3-41fd-957d-b112e841286a', version: '0.35.145' },
  react: { id: reactId, version: reactVersion },
  'react-dom': { id: reactDomId, version: reactVersion }
};

function pageApplicationManifest(file: string): ComponentManifest {
  const imports = Object.entries(importIds).map(([name, key]) => [name, component(key.id, key.version)] as const);
  const key = { id: pageApplicationId, version: ourVersion };
  return { ...synthetic(key, 'KampusLocalPage', bundleUrl, { entry: path(file), ...Object.fromEntries(imports) }), componentType: 'Application' };
}

function synthetic(key: ComponentKey, alias: string, baseUrl: string, scriptResources: Record<string, ScriptResource>): ComponentManifest {
  return {
    manifestVersion: 2,
    componentType: 'Library',
    id: key.id,
    version: key.version,
    alias,
    isInternal: true,
    loaderConfig: { entryModuleId: 'entry', internalModuleBaseUrls: [baseUrl], scriptResources }
  };
}

const path = (file: string): ScriptResource => ({ type: 'path', path: file });
const component = (id: string, version: string): ScriptResource => ({ type: 'component', id, version });
