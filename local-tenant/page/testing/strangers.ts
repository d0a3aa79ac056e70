/** Hand-written packages such as strangers bring: of other SPFx versions, built in other ways. */
import { strToU8, zipSync } from 'fflate';
import { escapeHtml } from '../html';

/** One component of a package: its manifest and its script. */
export interface StrangerComponent {
  readonly type: 'WebPart' | 'Extension' | 'Library' | 'AdaptiveCardExtension';
  readonly id: string;
  readonly alias: string;
  readonly extensionType?: string;
  /** What the script's `define` lists after its own resources: name, component id, version. */
  readonly uses?: readonly (readonly [name: string, id: string, version: string])[];
  /** More resources of the manifest, by name. */
  readonly resources?: Readonly<Record<string, object>>;
  readonly baseUrls?: readonly string[];
  /** Manifest members beside the usual. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** File name and body of the entry; the file stays out when the body is null (it lies on a content network). */
  readonly file: string;
  readonly script: string | null;
}

const corner = '00000000-0000-4000-9000-0000000000';
export const strangerId = (number: number): string => `${corner}${String(number).padStart(2, '0')}`;
export const core = (version: string) => ['@microsoft/sp-core-library', '7263c7d0-1d6a-45ec-8d85-d4d1d234171b', version] as const;
export const base = (version: string) => ['@microsoft/sp-webpart-base', '974a7777-0990-4136-8fa6-95d80114c2e0', version] as const;

/** A web part without React: it writes what it knows into its element. */
export function plainWebPart(id: string, says: string, uses: readonly string[] = []): string {
  const names = ['@microsoft/sp-webpart-base', ...uses];
  return `define('${id}_1.0.0',${JSON.stringify(names)},function(base,a,b){class Part extends base.BaseClientSideWebPart{render(){this.domElement.innerHTML='<p data-stranger="'+this.manifest.alias+'">'+(${says})+'</p>'}}return{default:Part}});`;
}

/** The bytes of a `.sppkg` with these components and these further files. */
export function strangerPackage(name: string, components: readonly StrangerComponent[], files: Readonly<Record<string, string>> = {}): Uint8Array {
  const productId = strangerId(90 + (name.length % 10));
  const entries = {
    '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types" />',
    'AppManifest.xml': `<?xml version="1.0" encoding="utf-8"?><App xmlns="http://schemas.microsoft.com/sharepoint/2012/app/manifest" Name="${name}" ProductID="${productId}" Version="1.0.0.0" SharePointMinVersion="16.0.0.0" IsClientSideSolution="true"><Properties><Title>${name}</Title><StartPage>/</StartPage></Properties></App>`,
    ...Object.fromEntries(components.map((each) => [`${each.id}/${each.type}_${each.id}.xml`, featureOf(each)])),
    ...Object.fromEntries(components.flatMap(({ file, script }) => (script === null ? [] : [[`ClientSideAssets/${file}`, script]]))),
    ...files,
  };
  return zipSync(Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, strToU8(text)])));
}

function featureOf({ type, id, alias, extensionType, uses = [], resources = {}, baseUrls = ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'], more = {}, file }: StrangerComponent): string {
  const manifest = {
    $schema: 'https://dev.office.com/json-schemas/spfx/client-side-web-part-manifest.schema.json', manifestVersion: 2, componentType: type, id, alias, version: '1.0.0', requiresCustomScript: false,
    ...(extensionType === undefined ? {} : { extensionType }),
    ...(type === 'WebPart' ? { preconfiguredEntries: [{ groupId: '5c03119e-3074-46fd-976b-c60198311f70', title: { default: alias }, description: { default: alias }, officeFabricIconFontName: 'Page', properties: { description: alias } }] } : {}),
    ...more,
    loaderConfig: {
      entryModuleId: `${alias}-entry`, internalModuleBaseUrls: baseUrls,
      scriptResources: { [`${alias}-entry`]: { type: 'path', path: file }, ...Object.fromEntries(uses.map(([name, component, version]) => [name, { type: 'component', id: component, version }])), ...resources },
    },
  };
  return `<?xml version="1.0" encoding="utf-8"?><Elements xmlns="http://schemas.microsoft.com/sharepoint/"><ClientSideComponent Name="${alias}" Id="${id}" ComponentManifest="${escapeHtml(JSON.stringify(manifest))}" Type="${type}"></ClientSideComponent></Elements>`;
}
