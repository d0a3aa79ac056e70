/** The parts of an SPFx component manifest (version 2) that a host reads. Packages of SPFx 1.6 to 1.23 carry these. */
export interface ComponentManifest {
  readonly id: string;
  readonly version: string;
  readonly alias: string;
  readonly componentType: string;
  /** Extensions only: ApplicationCustomizer, FieldCustomizer, … */
  readonly extensionType?: string;
  readonly manifestVersion: number;
  readonly isInternal?: boolean;
  readonly loaderConfig: LoaderConfig;
  /** Web parts only: what an editor finds in the toolbox; the first one is what a bare id stands for. */
  readonly preconfiguredEntries?: readonly PreconfiguredEntry[];
}

export interface LoaderConfig {
  readonly entryModuleId: string;
  /** Absolute URLs that end in a slash; the loader resolves the paths of `scriptResources` against the first. */
  readonly internalModuleBaseUrls: readonly string[];
  readonly scriptResources: Readonly<Record<string, ScriptResource>>;
}

export type ScriptResource = PathResource | LocalizedResource | ComponentReference;

/** A file name, or one with its subresource integrity. */
export type ScriptPath = string | { readonly path: string; readonly integrity: string };

export interface PathResource {
  readonly type: 'path';
  readonly path: ScriptPath;
}

export interface LocalizedResource {
  readonly type: 'localizedPath';
  readonly defaultPath?: ScriptPath;
  /** By culture, in any case, for example `fi-fi`; npm packages have `default` too. */
  readonly paths?: Readonly<Record<string, ScriptPath>>;
}

export interface ComponentReference {
  readonly type: 'component';
  readonly id: string;
  readonly version: string;
}

export interface PreconfiguredEntry {
  readonly title: Readonly<Record<string, string>>;
  readonly description?: Readonly<Record<string, string>>;
  readonly properties?: unknown;
}

/** Replaces every resource of a manifest by what `change` makes of it. */
export function mapResources(
  manifest: ComponentManifest,
  change: (resource: ScriptResource, name: string) => ScriptResource
): ComponentManifest {
  const scriptResources = Object.fromEntries(
    Object.entries(manifest.loaderConfig.scriptResources).map(([name, resource]) => [name, change(resource, name)])
  );
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, scriptResources } };
}

/** The path of a locale in any case, or undefined. */
export function localizedPath({ paths = {} }: LocalizedResource, locale: string): ScriptPath | undefined {
  return Object.entries(paths).find(([name]) => name.toLowerCase() === locale)?.[1];
}

/** SharePoint's server names the path to fall back to; an old package may leave that to it. */
export function withDefaultPath(resource: ScriptResource): ScriptResource {
  if (resource.type !== 'localizedPath' || resource.defaultPath !== undefined) return resource;
  const defaultPath = localizedPath(resource, 'default') ?? localizedPath(resource, 'en-us') ?? Object.values(resource.paths ?? {})[0];
  return defaultPath === undefined ? resource : { ...resource, defaultPath };
}
