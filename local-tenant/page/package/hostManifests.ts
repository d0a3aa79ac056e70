/**
 * Fits the manifests of a package to this host, as SharePoint does for packages of any age: code comes from the
 * package's own assets, and what it refers to is what the runtime has, in the runtime's version.
 */
import { type ComponentManifest, type ComponentReference, mapResources, withDefaultPath } from '../runtime/ComponentManifest';
import { type SpfxPackage } from './SpfxPackage';

/** Root-relative URL of a package's assets, the same as in a tenant's app catalog. */
export const assetsUrl = (productId: string): string => `/sites/appcatalog/ClientSideAssets/${productId}/`;

export interface HostedManifests {
  /** Base URLs are root-relative. The packages' own ids, versions and files are as they were. */
  readonly manifests: readonly ComponentManifest[];
  /** References to components that neither the runtime nor a package has, with the name they go by. */
  readonly unknown: readonly { readonly reference: ComponentReference; readonly name: string }[];
}

/**
 * @param packages that are deployed together; one may refer to a library of another
 * @param runtime the manifests of the runtime, which win: a page never has two versions of `sp-core-library`
 */
export function hostManifests(packages: readonly SpfxPackage[], runtime: readonly ComponentManifest[]): HostedManifests {
  const versions = new Map([...packages.flatMap((each) => each.manifests), ...runtime].map(({ id, version }) => [id.toLowerCase(), version]));
  const unknown = new Map<string, { reference: ComponentReference; name: string }>();

  const fit = (manifest: ComponentManifest): ComponentManifest =>
    mapResources(manifest, (resource, name) => {
      if (resource.type !== 'component') return withDefaultPath(resource);
      const version = versions.get(resource.id.toLowerCase());
      if (version === undefined) unknown.set(resource.id.toLowerCase(), { reference: resource, name });
      return version === undefined ? resource : { ...resource, version };
    });

  const manifests = packages.flatMap((each) => each.manifests.map((manifest) => fromAssets(fit(manifest), each)));
  return { manifests, unknown: [...unknown.values()] };
}

/** Packages without their assets inside point at a content network, which a local page does not call. */
function fromAssets({ loaderConfig, ...manifest }: ComponentManifest, { productId }: SpfxPackage): ComponentManifest {
  return { ...manifest, loaderConfig: { ...loaderConfig, internalModuleBaseUrls: [assetsUrl(productId)] } };
}
