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
  /** Addresses outside the package that its components load script from; empty for a package that carries its own. */
  readonly scriptSources: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false, isArray: (name) => name === 'ClientSideComponentInstance' });

interface ManifestXml {
  readonly App?: Attributes;
}

interface ElementsXml {
  readonly Elements?: { readonly ClientSideComponentInstance?: readonly Attributes[] };
}

/** Where SharePoint puts in the address of the package's own files. */
const OWN_FILES = 'HTTPS://SPCLIENTSIDEASSETLIBRARY/';

/** Base addresses in the components' manifests, which stand as JSON in attributes of XML. */
function foreignScriptSources(xml: readonly string[]): string[] {
  const lists = xml.flatMap((text) => Array.from(text.matchAll(/internalModuleBaseUrls&quot;:\[([^\]]*)\]/g), ([, list = '']) => list));
  const sources = lists.flatMap((list) => list.split(',').map((source) => source.replace(/&quot;/g, '').trim()));
  return Array.from(new Set(sources.filter((source) => source !== '' && source !== OWN_FILES)));
}

/** @throws Error when the file is no package */
function xmlFilesOf(name: string, content: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(content, { filter: (file) => file.name.endsWith('.xml') });
  } catch {
    throw new Error(`${name} is no SharePoint Framework package: it is not a zip file. Give the .sppkg that \`npm run build\` makes.`);
  }
}

/** @throws Error when the file is no package of SharePoint Framework */
export function readPackage(name: string, content: Uint8Array): PackageFile {
  const files = xmlFilesOf(name, content);
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
    scriptSources: foreignScriptSources(Object.values(files).map((file) => strFromU8(file))),
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
