/** The packages that are deployed on the local tenant, and what pages need of them. */
import { createHash } from 'node:crypto';
import { type ComponentManifest } from '../runtime/ComponentManifest';
import { type Runtime } from '../runtime/Runtime';
import { standInManifest } from '../runtime/runtimeManifests';
import { type CustomAction, type PageWeb } from '../PageSource';
import { assetsUrl, hostManifests } from './hostManifests';
import { type SpfxPackage, type PackagedExtension } from './SpfxPackage';

interface Deployment {
  readonly spfxPackage: SpfxPackage;
  readonly addedTo: readonly string[];
}

export class PackageCatalog {
  readonly #runtime: Runtime;
  readonly #packages = new Map<string, Deployment>();
  #manifests: readonly ComponentManifest[];
  #fingerprint = '';

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
    this.#manifests = runtime.manifests;
    this.#refit();
  }

  /**
   * Deploys a package, or its new version in place of the old one.
   * @param addedTo server-relative URLs of the sites that the package is added to: there its site extensions run too
   */
  deploy(spfxPackage: SpfxPackage, addedTo: readonly string[] = []): void {
    this.#packages.set(spfxPackage.productId, { spfxPackage, addedTo });
    this.#refit();
  }

  retract(productId: string): void {
    this.#packages.delete(productId);
    this.#refit();
  }

  /** In the order of deployment. */
  get packages(): readonly SpfxPackage[] {
    return [...this.#packages.values()].map(({ spfxPackage }) => spfxPackage);
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

  /** Extensions that run on a web: the tenant-wide ones that are meant for it, and those of packages added to it. */
  extensionsFor({ templateId, serverRelativeUrl }: Pick<PageWeb, 'templateId' | 'serverRelativeUrl'>): CustomAction[] {
    return [...this.#packages.values()].flatMap(({ spfxPackage, addedTo }) => {
      const tenantWide = spfxPackage.tenantWideExtensions.filter(({ webTemplateId }) => webTemplateId === null || webTemplateId === templateId);
      const ofSite = addedTo.includes(serverRelativeUrl) ? spfxPackage.siteExtensions : [];
      return [...tenantWide, ...ofSite].map((extension) => customAction(spfxPackage.productId, extension));
    });
  }

  /** A file of a deployed package at a root-relative path, or null. */
  assetAt(pathname: string): { readonly name: string; readonly contents: Uint8Array } | null {
    for (const { productId, assets } of this.packages) {
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
function customAction(productId: string, extension: PackagedExtension): CustomAction {
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
