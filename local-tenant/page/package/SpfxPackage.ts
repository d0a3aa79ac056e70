/** An opened `.sppkg`: what a tenant's app catalog reads out of it. */
import { type ComponentManifest } from '../runtime/ComponentManifest';

export interface SpfxPackage {
  /** GUID in lower case: the solution's id. */
  readonly productId: string;
  readonly title: string;
  /** Four numbers, for example `1.0.0.0`. */
  readonly version: string;
  /** True when the package may be made available to every site at once, without being added to each. */
  readonly skipFeatureDeployment: boolean;
  /** As they stand in the package: base URLs may be `HTTPS://SPCLIENTSIDEASSETLIBRARY/`. */
  readonly manifests: readonly ComponentManifest[];
  /** Files of `ClientSideAssets/`, by name. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** From `ClientSideInstance.xml`: on every site of the tenant. */
  readonly tenantWideExtensions: readonly PackagedExtension[];
  /** From `elements.xml`: on every site that the package is added to. */
  readonly siteExtensions: readonly PackagedExtension[];
  /** Titles of the lists that its features would make. */
  readonly listNames: readonly string[];
}

export interface PackagedExtension {
  readonly title: string;
  /** `ClientSideExtension.ApplicationCustomizer` and the like. */
  readonly location: string;
  /** GUID in lower case. */
  readonly componentId: string;
  /** JSON. */
  readonly properties: string;
  /** JSON; empty when the package gives none. */
  readonly hostProperties: string;
  readonly sequence: number;
  /** Number of the only web template it is meant for; null means all. */
  readonly webTemplateId: number | null;
}

/** The file is no `.sppkg`, or one that cannot be read. The message says why, in one line. */
export class PackageError extends Error {
  override readonly name = 'PackageError';
}
