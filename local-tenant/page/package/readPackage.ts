/** Reads a `.sppkg` as a tenant's app catalog does: manifests from its XML, code from `ClientSideAssets/`. */
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { type ComponentManifest } from '../runtime/ComponentManifest';
import { PackageError, type SpfxPackage, type PackagedExtension } from './SpfxPackage';

/** An element with its attributes and children; `parse` gives every element as a list. */
interface XmlElement {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly [child: string]: readonly XmlElement[] | Readonly<Record<string, string>> | string | undefined;
}

const xml = new XMLParser({
  ignoreAttributes: false,
  attributesGroupName: 'attributes',
  attributeNamePrefix: '',
  parseAttributeValue: false,
  removeNSPrefix: true,
  alwaysCreateTextNode: true,
  processEntities: true,
  htmlEntities: true,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute
});

const assetFolder = 'ClientSideAssets/';

/** @throws PackageError */
export function readPackage(bytes: Uint8Array): SpfxPackage {
  const files = unzip(bytes);
  const app = documents(files, 'AppManifest.xml').flatMap((root) => elementsNamed(root, 'App'))[0];
  const productId = app?.attributes?.['ProductID'];
  if (app === undefined || productId === undefined) throw new PackageError('The file is not an SPFx package: it has no AppManifest.xml with a ProductID.');
  const roots = documents(files, '.xml');
  const all = (name: string): XmlElement[] => roots.flatMap((root) => elementsNamed(root, name));
  return {
    productId: guid(productId),
    title: textOf(elementsNamed(app, 'Title')[0]) || (app.attributes?.['Name'] ?? ''),
    version: app.attributes?.['Version'] ?? '0.0.0.0',
    skipFeatureDeployment: app.attributes?.['SkipFeatureDeployment']?.toLowerCase() === 'true',
    manifests: all('ClientSideComponent').flatMap(componentManifest),
    assets: new Map([...files].flatMap(([name, data]) => (name.startsWith(assetFolder) && !name.endsWith('/') ? [[name.slice(assetFolder.length), data]] : []))),
    tenantWideExtensions: all('ClientSideComponentInstance').flatMap(({ attributes = {} }) => extension(attributes['ComponentId'], attributes['Properties'], attributes)),
    siteExtensions: all('CustomAction').flatMap(({ attributes = {} }) =>
      extension(attributes['ClientSideComponentId'], attributes['ClientSideComponentProperties'], attributes)
    ),
    listNames: all('ListInstance').map(({ attributes = {} }) => attributes['Title'] ?? attributes['Url'] ?? '')
  };
}

function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    return new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name.replaceAll('\\', '/').replace(/^\//, ''), data]));
  } catch (cause) {
    throw new PackageError('The file is not an SPFx package: it is not a zip file.', { cause });
  }
}

function documents(files: Map<string, Uint8Array>, ending: string): XmlElement[] {
  return [...files]
    .filter(([name]) => name.endsWith(ending) && !name.startsWith(assetFolder))
    .map(([name, data]) => {
      try {
        return xml.parse(strFromU8(data).replace(/^\uFEFF/, '')) as XmlElement;
      } catch (cause) {
        throw new PackageError(`The package cannot be read: ${name} is not well-formed XML.`, { cause });
      }
    });
}

function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  return Object.entries(element).flatMap(([key, children]) => {
    if (!Array.isArray(children)) return [];
    const elements = (children as readonly XmlElement[]).filter((child) => typeof child === 'object');
    return [...(key === name ? elements : []), ...elements.flatMap((child) => elementsNamed(child, name))];
  });
}

function textOf(element: XmlElement | undefined): string {
  const text = element?.['#text'];
  return typeof text === 'string' ? text : '';
}

function componentManifest({ attributes = {} }: XmlElement): ComponentManifest[] {
  const json = attributes['ComponentManifest'];
  if (json === undefined) return [];
  try {
    return [JSON.parse(json) as ComponentManifest];
  } catch (cause) {
    throw new PackageError(`The package cannot be read: the manifest of ${attributes['Name'] ?? attributes['Id'] ?? 'a component'} is not JSON.`, { cause });
  }
}

function extension(componentId: string | undefined, properties: string | undefined, attributes: Readonly<Record<string, string>>): PackagedExtension[] {
  if (componentId === undefined) return [];
  const template = Number(attributes['WebTemplateId'] ?? '');
  return [
    {
      title: attributes['Title'] ?? '',
      location: attributes['Location'] ?? '',
      componentId: guid(componentId),
      properties: properties ?? '',
      hostProperties: attributes['HostProperties'] ?? '',
      sequence: Number(attributes['Sequence'] ?? 0),
      webTemplateId: template > 0 ? template : null
    }
  ];
}

const guid = (text: string): string => text.replace(/[{}]/g, '').toLowerCase();
