import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** An extension that the package wants on every site. */
export interface TenantWideExtension {
  readonly componentId: string;
  readonly title: string;
  readonly location: string;
  /** JSON. */
  readonly properties: string;
}

/** A SharePoint Framework package (`.sppkg`), as far as deploying it needs to know. */
export interface PackageFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly productId: string;
  /** Four numbers, e.g. `1.0.0.0`. */
  readonly version: string;
  readonly extensions: readonly TenantWideExtension[];
}

type Attributes = Readonly<Record<string, string>>;

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false, isArray: (name) => name === 'ClientSideComponentInstance' });

interface ManifestXml {
  readonly App?: Attributes;
}

interface ElementsXml {
  readonly Elements?: { readonly ClientSideComponentInstance?: readonly Attributes[] };
}

/** @throws Error when the file is no package of SharePoint Framework */
export function readPackage(name: string, content: Uint8Array): PackageFile {
  const files = unzipSync(content, { filter: (file) => file.name.endsWith('.xml') });
  const manifest = files['AppManifest.xml'];
  const app = manifest === undefined ? undefined : (parser.parse(strFromU8(manifest)) as ManifestXml).App;
  const { ProductID: productId, Version: version } = app ?? {};
  if (productId === undefined || version === undefined) throw new Error(`${name} has no AppManifest.xml with a ProductID and a Version`);
  const extensions = Object.values(files).flatMap((file) => (parser.parse(strFromU8(file)) as ElementsXml).Elements?.ClientSideComponentInstance ?? []);
  return {
    name,
    content,
    productId: productId.toLowerCase(),
    version,
    extensions: extensions.map((attributes) => ({
      componentId: (attributes['ComponentId'] ?? '').toLowerCase(),
      title: attributes['Title'] ?? '',
      location: attributes['Location'] ?? '',
      properties: attributes['Properties'] ?? ''
    }))
  };
}

/** The same, from a file. */
export function readPackageFile(path: string): PackageFile {
  return readPackage(basename(path), readFileSync(path));
}
