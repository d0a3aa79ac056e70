/** The packages that are deployed on the local tenant, and what pages need of them. */
import { createHash } from 'node:crypto';
import { type ComponentManifest } from '../runtime/ComponentManifest';
import { type Runtime } from '../runtime/Runtime';
import { standInManifest } from '../runtime/runtimeManifests';
import { type CustomAction, type PageWeb } from '../PageSource';
import { assetsUrl, hostManifests } from './hostManifests';
import { type SpfxPackage, type TenantWideExtension } from './SpfxPackage';

export class PackageCatalog {
  readonly #runtime: Runtime;
  readonly #packages = new Map<string, SpfxPackage>();
  #manifests: readonly ComponentManifest[];
  #fingerprint = '';

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
    this.#manifests = runtime.manifests;
    this.#refit();
  }

  /** Deploys a package, or its new version in place of the old one. */
  deploy(spfxPackage: SpfxPackage): void {
    this.#packages.set(spfxPackage.productId, spfxPackage);
    this.#refit();
  }

  retract(productId: string): void {
    this.#packages.delete(productId);
    this.#refit();
  }

  /** In the order of deployment. */
  get packages(): readonly SpfxPackage[] {
    return [...this.#packages.values()];
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

  /** Tenant-wide extensions that are meant for a web. */
  extensionsFor({ templateId }: Pick<PageWeb, 'templateId'>): CustomAction[] {
    return this.packages.flatMap(({ productId, tenantWideExtensions }) =>
      tenantWideExtensions
        .filter(({ webTemplateId }) => webTemplateId === null || webTemplateId === templateId)
        .map((extension) => customAction(productId, extension))
    );
  }

  /** A file of a deployed package at a root-relative path, or null. */
  assetAt(pathname: string): { readonly name: string; readonly contents: Uint8Array } | null {
    for (const { productId, assets } of this.#packages.values()) {
      const folder = assetsUrl(productId);
      if (!pathname.toLowerCase().startsWith(folder.toLowerCase())) continue;
      const name = pathname.slice(folder.length);
      const contents = assets.get(name);
      if (contents !== undefined) return { name, contents };
    }
    return null;
  }

  #refit(): void {
    const { manifests, unknown } = hostManifests(this.packages, this.#runtime.manifests);
    const standIns = unknown.map(({ reference, name }) => {
      this.#runtime.addStandIn(reference.id, name);
      return standInManifest(reference, name);
    });
    this.#manifests = [...this.#runtime.manifests, ...standIns, ...manifests];
    this.#fingerprint = createHash('sha256').update(JSON.stringify(this.#manifests)).digest('hex').slice(0, 16);
  }
}

/** The same on every page, so that in-page navigation leaves the running extension alone. */
function customAction(productId: string, extension: TenantWideExtension): CustomAction {
  const digest = createHash('sha256').update(`${productId}/${extension.componentId}/${extension.location}`).digest('hex');
  return {
    id: [digest.slice(0, 8), digest.slice(8, 12), `4${digest.slice(13, 16)}`, `8${digest.slice(17, 20)}`, digest.slice(20, 32)].join('-'),
    title: extension.title,
    location: extension.location,
    clientSideComponentId: extension.componentId,
    clientSideComponentProperties: extension.properties,
    hostProperties: extension.hostProperties,
    sequence: extension.sequence
  };
}
