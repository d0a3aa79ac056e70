import type { FieldDefinition } from './fieldDefinition';
import type { Item } from './itemRow';
import { addItem, itemByGuid } from './items';
import { createList, listByUrl, type List } from './lists';
import { addMember, everyoneExceptExternal } from './principals';
import { getSetting, setSetting } from './settings';
import { createSite, webByUrl, type Web } from './sites';
import type { Store } from './Store';
import { inLanguage, type Words } from './templates/words';

/** Where the tenant keeps its packages, and the rows that place extensions on every site. */
export const appCatalogUrl = '/sites/appcatalog';
const appsUrl = 'AppCatalog';
const extensionsUrl = 'Lists/TenantWideExtensions';

const titles = {
  site: { 1033: 'Apps', 1035: 'Sovellusluettelo', 1053: 'Appkatalog' },
  apps: { 1033: 'Apps for SharePoint', 1035: 'SharePoint-sovellukset', 1053: 'Appar för SharePoint' },
  extensions: { 1033: 'Tenant Wide Extensions', 1035: 'Koko vuokraajan laajennukset', 1053: 'Klientomfattande tillägg' },
} satisfies Record<string, Words>;

const appFields: readonly FieldDefinition[] = [
  { internalName: 'AppProductID', kind: 'Guid', title: 'Product ID', indexed: true },
  { internalName: 'AppVersion', kind: 'Text', title: 'App Version' },
  { internalName: 'AppShortDescription', kind: 'Note', title: 'Short Description' },
  { internalName: 'IsAppPackageEnabled', kind: 'Boolean', title: 'Enabled', defaultValue: '1' },
  { internalName: 'IsValidAppPackage', kind: 'Boolean', title: 'Valid App Package' },
  { internalName: 'AppPackageErrorMessage', kind: 'Note', title: 'App Package Error Message' },
  { internalName: 'IsClientSideSolution', kind: 'Boolean', title: 'Client Side Solution' },
  { internalName: 'IsClientSideSolutionDeployed', kind: 'Boolean', title: 'Deployed' },
  { internalName: 'IsClientSideSolutionCurrentVersionDeployed', kind: 'Boolean', title: 'Current Version Deployed' },
  { internalName: 'SkipFeatureDeployment', kind: 'Boolean', title: 'Skip Feature Deployment' },
  { internalName: 'ContainsTenantWideExtension', kind: 'Boolean', title: 'Contains Tenant Wide Extension' },
];

const extensionFields: readonly FieldDefinition[] = [
  { internalName: 'TenantWideExtensionComponentId', kind: 'Text', title: 'Component Id' },
  { internalName: 'TenantWideExtensionComponentProperties', kind: 'Note', title: 'Component Properties' },
  { internalName: 'TenantWideExtensionWebTemplate', kind: 'Text', title: 'Web Template' },
  { internalName: 'TenantWideExtensionListTemplate', kind: 'Number', title: 'List Template' },
  { internalName: 'TenantWideExtensionLocation', kind: 'Text', title: 'Location' },
  { internalName: 'TenantWideExtensionSequence', kind: 'Number', title: 'Sequence' },
  { internalName: 'TenantWideExtensionHostProperties', kind: 'Note', title: 'Host Properties' },
  { internalName: 'TenantWideExtensionDisabled', kind: 'Boolean', title: 'Disabled', defaultValue: '0' },
];

/** The app catalog's web, made when the tenant has none: everybody in the house may read it. */
export function openAppCatalog(store: Store): Web {
  const web = webByUrl(store, appCatalogUrl);
  if (web) return web;
  return store.transaction(() => {
    const lcid = 1035;
    const { webId, groups } = createSite(store, { url: appCatalogUrl, title: inLanguage(titles.site, lcid), template: 'APPCATALOG#0', lcid });
    addMember(store, groups.visitors, everyoneExceptExternal(store));
    createList(store, { webId, title: inLanguage(titles.apps, lcid), template: 330, url: appsUrl, fields: appFields });
    createList(store, { webId, title: inLanguage(titles.extensions, lcid), template: 337, url: extensionsUrl, fields: extensionFields });
    return webByUrl(store, appCatalogUrl)!;
  });
}

export function isAppCatalog({ url }: Pick<Web, 'url'>): boolean {
  return url.toLowerCase() === appCatalogUrl;
}

/** The tenant's library of packages. */
export function appLibrary(store: Store): List {
  return listByUrl(store, openAppCatalog(store).id, appsUrl)!;
}

/** A package that has been deployed: its content is that of the deployment, whatever is uploaded later. */
export interface DeployedApp {
  /** UniqueId of its file in the library of packages. */
  readonly id: string;
  /** GUID of the solution. */
  readonly productId: string;
  readonly fileName: string;
  /** Key of the content in the table `blob`. */
  readonly sha256: string;
  /** On every site at once; else only where it is installed. */
  readonly skipFeatureDeployment: boolean;
}

interface AppRow { id: string; product_id: string; file_name: string; sha256: string; data: string }

export function deployApp(store: Store, { id, productId, fileName, sha256, skipFeatureDeployment }: DeployedApp): void {
  store.run(
    'INSERT OR REPLACE INTO app_catalog(id, product_id, file_name, deployed, sha256, data) VALUES (?, ?, ?, 1, ?, ?)',
    id, productId, fileName, sha256, JSON.stringify({ skipFeatureDeployment }),
  );
}

export function retractApp(store: Store, id: string): void {
  store.run('DELETE FROM app_catalog WHERE id = ?', id);
}

/** Deployed packages whose file is still in its library, in the order of their deployment. */
export function deployedApps(store: Store): DeployedApp[] {
  return store.all<AppRow>('SELECT id, product_id, file_name, sha256, data FROM app_catalog WHERE id IN (SELECT guid FROM item) ORDER BY rowid').map((row) => ({
    id: row.id, productId: row.product_id, fileName: row.file_name, sha256: row.sha256,
    skipFeatureDeployment: (JSON.parse(row.data) as { skipFeatureDeployment: boolean }).skipFeatureDeployment,
  }));
}

/** Versions of the packages that are installed on a web, by product id. */
export function installedApps(store: Store, webId: string): Readonly<Record<string, string>> {
  return getSetting<Record<string, string>>(store, `apps:${webId}`) ?? {};
}

/** @param version null takes the package off the web */
export function setInstalledApp(store: Store, webId: string, productId: string, version: string | null): void {
  const others = Object.entries(installedApps(store, webId)).filter(([id]) => id !== productId);
  setSetting(store, `apps:${webId}`, Object.fromEntries(version === null ? others : [...others, [productId, version]]));
}

/** A row of "Tenant Wide Extensions". */
export interface TenantWideExtensionRow {
  /** The row's UniqueId. */
  readonly id: string;
  readonly title: string;
  readonly componentId: string;
  /** JSON. */
  readonly componentProperties: string;
  /** Name of the only web template that it is for ("STS", "SITEPAGEPUBLISHING#0"); "" means all. */
  readonly webTemplate: string;
  readonly listTemplate: number;
  readonly location: string;
  readonly sequence: number;
  /** JSON; "" when there is none. */
  readonly hostProperties: string;
  readonly disabled: boolean;
}

export function addTenantWideExtension(store: Store, row: Omit<TenantWideExtensionRow, 'id' | 'disabled'>): void {
  const list = extensionsList(store);
  addItem(store, list.id, {
    data: {
      Title: row.title, TenantWideExtensionComponentId: row.componentId, TenantWideExtensionComponentProperties: row.componentProperties,
      TenantWideExtensionWebTemplate: row.webTemplate, TenantWideExtensionListTemplate: row.listTemplate, TenantWideExtensionLocation: row.location,
      TenantWideExtensionSequence: row.sequence, TenantWideExtensionHostProperties: row.hostProperties, TenantWideExtensionDisabled: false,
    },
  });
}

/** Every row, the disabled ones too, by sequence. */
export function tenantWideExtensionsOf(store: Store): TenantWideExtensionRow[] {
  const rows = store.all<{ guid: string }>('SELECT guid FROM item WHERE list_id = ? AND kind = 0 ORDER BY id', extensionsList(store).id);
  return rows.map(({ guid }) => extensionOf(itemByGuid(store, guid)!)).sort((one, other) => one.sequence - other.sequence);
}

function extensionOf({ guid, data }: Item): TenantWideExtensionRow {
  const text = (name: string): string => (typeof data[name] === 'string' ? data[name] : '');
  return {
    id: guid, title: text('Title'), componentId: text('TenantWideExtensionComponentId').replace(/[{}]/g, '').toLowerCase(),
    componentProperties: text('TenantWideExtensionComponentProperties'), webTemplate: text('TenantWideExtensionWebTemplate'),
    listTemplate: Number(data['TenantWideExtensionListTemplate'] ?? 0), location: text('TenantWideExtensionLocation'),
    sequence: Number(data['TenantWideExtensionSequence'] ?? 0), hostProperties: text('TenantWideExtensionHostProperties'),
    disabled: data['TenantWideExtensionDisabled'] === true,
  };
}

function extensionsList(store: Store): List {
  return listByUrl(store, openAppCatalog(store).id, extensionsUrl)!;
}
