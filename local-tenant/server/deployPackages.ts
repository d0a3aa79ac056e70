/** Deploys packages as an administrator does: by the app catalog's REST API. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { packageCanvas } from '../page/package/packagePage';
import { readPackage } from '../page/package/readPackage';
import { remarksOn } from '../page/package/remarks';
import { PackageError, type SpfxPackage } from '../page/package/SpfxPackage';
import { addPages, deployedApps, itemByPath, keepBlob, listByUrl, type Store, updateItem, webByUrl } from '../store/index';
import { type Handler } from './TenantServer';

const devSite = '/sites/dev';
const packagePage = 'Package.aspx';

/** Where strangers' packages can be seen. */
export const packagePageUrl = `${devSite}/SitePages/${packagePage}`;

/** Who deploys and installs. */
const serviceOwner = 'palvelunomistaja@gov.example';

/** @throws PackageError when the file is missing or no package */
export function openPackageFile(file: string): { readonly bytes: Buffer<ArrayBuffer>; readonly spfxPackage: SpfxPackage } {
  if (!existsSync(file)) throw new PackageError(`There is no package at ${file}.`);
  const bytes = readFileSync(file);
  return { bytes, spfxPackage: readPackage(bytes) };
}

/** Adds a package to the app catalog and deploys it everywhere, unless this very version is deployed. @throws PackageError */
export async function deployPackage(store: Store, handle: Handler, file: string): Promise<SpfxPackage> {
  const { bytes, spfxPackage } = openPackageFile(file);
  const { sha256 } = keepBlob(store, bytes);
  if (deployedApps(store).some((app) => app.sha256 === sha256)) return spfxPackage;
  const apps = '/_api/web/tenantappcatalog';
  await post(handle, `${apps}/Add(overwrite=true,url='${encodeURIComponent(basename(file).replaceAll("'", "''"))}')`, bytes);
  await post(handle, `${apps}/AvailableApps/GetById('${spfxPackage.productId}')/Deploy`, JSON.stringify({ skipFeatureDeployment: true }));
  return spfxPackage;
}

/**
 * Deploys strangers' packages, installs them on a site and puts their web parts on a page there.
 * @param tell hears, line by line, what of them cannot run here
 * @throws PackageError
 */
export async function deployStrangers(store: Store, handle: Handler, files: readonly string[], tell: (line: string) => void = () => undefined): Promise<void> {
  if (files.length === 0) return;
  const packages: SpfxPackage[] = [];
  for (const file of files) {
    const spfxPackage = await deployPackage(store, handle, file);
    if (!runsEverywhere(spfxPackage)) await install(handle, spfxPackage);
    remarksOn(spfxPackage).forEach(tell);
    packages.push(spfxPackage);
  }
  const web = webByUrl(store, devSite);
  const list = web && listByUrl(store, web.id, 'SitePages');
  if (!list) throw new PackageError(`There is no ${devSite} with a Site Pages library to put the package's page into.`);
  const data = { Title: packages.map(({ title }) => title).join(', '), CanvasContent1: packageCanvas(packages), PageLayoutType: 'Article', PromotedState: 0 };
  const before = itemByPath(store, list.id, packagePage);
  if (before === undefined) addPages(store, list.id, [{ name: packagePage, data }]);
  else updateItem(store, before, { data });
}

/** Whether all its extensions run on every site once it is deployed. Installed on a site too they would run there twice: SPFx's own templates describe each extension both ways. */
function runsEverywhere({ skipFeatureDeployment, siteExtensions, tenantWideExtensions }: SpfxPackage): boolean {
  const everywhere = new Set(tenantWideExtensions.map(({ componentId }) => componentId));
  return skipFeatureDeployment && siteExtensions.length > 0 && siteExtensions.every(({ componentId }) => everywhere.has(componentId));
}

/** Its extensions run on the site then; a package that is installed already is brought to its new version. */
async function install(handle: Handler, { productId }: SpfxPackage): Promise<void> {
  const app = `${devSite}/_api/web/tenantappcatalog/AvailableApps/GetById('${productId}')`;
  const installed = await send(handle, `${app}/Install`, null);
  if (!installed.ok) await post(handle, `${app}/Upgrade`, null);
}

async function post(handle: Handler, path: string, body: BodyInit | null): Promise<void> {
  const response = await send(handle, path, body);
  if (!response.ok) throw new PackageError(`The package could not be deployed: ${path} answered ${response.status} ${await response.text()}`);
}

/** An app's token, unlike a browser's cookie, needs no request digest. */
function send(handle: Handler, path: string, body: BodyInit | null): Promise<Response> {
  const headers = { 'X-Local-User': serviceOwner, Authorization: 'Bearer local', Accept: 'application/json' };
  return handle(new Request(`http://127.0.0.1${path}`, { method: 'POST', headers, body }));
}
