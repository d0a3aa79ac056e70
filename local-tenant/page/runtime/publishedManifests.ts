/** What Microsoft publishes of the runtime: the manifests beside the built files, and two lists inside those files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ComponentManifest, localizedPath, mapResources, type ScriptResource } from './ComponentManifest';
import { distOf, microsoftPackages } from './nodeModules';
import { packageUrl } from './urls';

/** A component by id and exact version. */
export interface ComponentKey {
  readonly id: string;
  readonly version: string;
}

export const keyOf = ({ id, version }: ComponentKey): string => `${id.toLowerCase()}_${version}`;

/** The manifests of the npm packages, their files addressed on this server. */
export function readPublishedManifests(): ComponentManifest[] {
  return microsoftPackages.flatMap((name) =>
    filesOf(name, '.manifest.json')
      .map((file) => JSON.parse(readFileSync(file, 'utf8')) as ComponentManifest)
      .filter((manifest) => !manifest.alias.toLowerCase().includes('assembly'))
      .map((manifest) => servedFrom(manifest, packageUrl(name)))
  );
}

function servedFrom(manifest: ComponentManifest, baseUrl: string): ComponentManifest {
  const { loaderConfig, ...rest } = mapResources(manifest, inEnglish);
  return { ...rest, isInternal: true, loaderConfig: { ...loaderConfig, internalModuleBaseUrls: [baseUrl] } };
}

/** Microsoft publishes its strings in English only: its `default` locale holds their keys. */
function inEnglish(resource: ScriptResource): ScriptResource {
  const english = resource.type === 'localizedPath' ? localizedPath(resource, 'en-us') : undefined;
  return english === undefined ? resource : { type: 'path', path: english };
}

/** The components that live only inside the boot assembly, as the assembly itself lists them. */
export function readAssemblyComponents(): ComponentKey[] {
  const source = readFileSync(join(distOf('sp-application-base'), 'sp-default-assembly_en-us.js'), 'utf8');
  const list = /_initializeAssembly\(\[(.*?)\]\]\)/s.exec(source)?.[1];
  if (list === undefined) throw new Error("Microsoft's boot assembly no longer lists its components; this page host knows SPFx 1.22 to 1.23.");
  return pairs(list, /'([0-9a-f-]{36})', '([^']+)'/g);
}

/** The components that only lazily loaded chunks refer to, as webpack wrote them: `{i:"id",v:"version",m:module}`. */
export function readChunkReferences(): ComponentKey[] {
  const files = microsoftPackages.flatMap((name) => filesOf(name, '.js').filter((file) => !/qps-|_default/.test(file)));
  const found = files.flatMap((file) => pairs(readFileSync(file, 'utf8'), /i:"([0-9a-f-]{36})",v:"([^"]+)",m:/g));
  return [...new Map(found.map((key) => [keyOf(key), key])).values()];
}

function filesOf(packageName: string, ending: string): string[] {
  return readdirSync(distOf(packageName)).filter((file) => file.endsWith(ending)).map((file) => join(distOf(packageName), file));
}

function pairs(source: string, pattern: RegExp): ComponentKey[] {
  return [...source.matchAll(pattern)].flatMap(([, id, version]) => (id && version ? [{ id, version }] : []));
}
