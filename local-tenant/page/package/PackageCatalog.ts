/** The packages whose components pages can load, fitted to the runtime. */
import { createHash } from 'node:crypto';
import { type ComponentManifest } from '../runtime/ComponentManifest';
import { type Runtime } from '../runtime/Runtime';
import { standInManifest } from '../runtime/runtimeManifests';
import { assetsUrl, hostManifests } from './hostManifests';
import { type SpfxPackage } from './SpfxPackage';

/** A file of a package. */
export interface PackageAsset {
  readonly name: string;
  readonly contents: Uint8Array;
}

export class PackageCatalog {
  readonly #runtime: Runtime;
  #packages: readonly SpfxPackage[] = [];
  #manifests: readonly ComponentManifest[] = [];
  #fingerprint = '';

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
    this.replace([]);
  }

  /** Makes these the deployed packages, in place of those before. */
  replace(packages: readonly SpfxPackage[]): void {
    const { manifests, unknown } = hostManifests(packages, this.#runtime.manifests);
    const standIns = unknown.map(({ reference, name }) => {
      this.#runtime.addStandIn(reference.id, name);
      return standInManifest(reference, name);
    });
    this.#packages = packages;
    this.#manifests = [...this.#runtime.manifests, ...standIns, ...manifests];
    this.#fingerprint = createHash('sha256').update(JSON.stringify(this.#manifests)).digest('hex').slice(0, 16);
  }

  /** Changes whenever the manifests do: a page that was opened before must then be loaded anew. */
  get fingerprint(): string {
    return this.#fingerprint;
  }

  /** Everything a page can load, with absolute base URLs. */
  manifestsFor(origin: string): ComponentManifest[] {
    return this.#manifests.map(({ loaderConfig, ...manifest }) => ({
      ...manifest,
      loaderConfig: { ...loaderConfig, internalModuleBaseUrls: loaderConfig.internalModuleBaseUrls.map((url) => origin + url) }
    }));
  }

  /** Whether pages know a component. */
  has(componentId: string): boolean {
    return this.#manifests.some(({ id }) => id.toLowerCase() === componentId.toLowerCase());
  }

  /** A file of a deployed package at a root-relative path, or null. */
  assetAt(pathname: string): PackageAsset | null {
    for (const { productId, assets } of this.#packages) {
      const folder = assetsUrl(productId);
      if (!pathname.toLowerCase().startsWith(folder.toLowerCase())) continue;
      const name = pathname.slice(folder.length);
      const contents = assets.get(name);
      if (contents !== undefined) return { name, contents };
    }
    return null;
  }
}
