import { asOperation } from '../../src/gateways/client/errors';
import { compareVersions } from '../compareVersions';
import { type Change, made, type MakeOptions, planned, step, type Steps } from '../provision/Step';
import type { Tenant } from '../provision/Tenant';
import type { PackageFile } from './packageFile';

/** Site-relative; the list's title is translated, its address is not. */
const EXTENSIONS_URL = 'Lists/TenantWideExtensions';

interface AppState {
  readonly ID: string;
  readonly ProductId: string;
  readonly AppCatalogVersion: string;
  readonly CurrentVersionDeployed: boolean;
}

interface ExtensionRow {
  readonly Id: number;
  readonly TenantWideExtensionComponentId: string | null;
  readonly TenantWideExtensionDisabled: boolean | null;
}

async function catalogUrlOf(tenant: Tenant): Promise<string> {
  const web = await asOperation('find the app catalog', () => tenant.spFor('/').getTenantAppCatalogWeb());
  const { ServerRelativeUrl } = await asOperation('open the app catalog', () => web.select('ServerRelativeUrl')());
  return ServerRelativeUrl;
}

async function findApp(tenant: Tenant, catalogUrl: string, { productId }: PackageFile): Promise<AppState | null> {
  const apps = await asOperation('read the app catalog', () => tenant.spFor(catalogUrl).tenantAppcatalog<AppState[]>());
  return apps.find(({ ProductId }) => ProductId.toLowerCase() === productId) ?? null;
}

/** The package in the catalog, its deployment, and each of its extensions once. */
async function* walk(tenant: Tenant, file: PackageFile): Steps {
  const catalogUrl = await catalogUrlOf(tenant);
  const where = `${catalogUrl} ${file.name}`;
  const before = await findApp(tenant, catalogUrl, file);
  const age = before === null ? -1 : compareVersions(before.AppCatalogVersion, file.version);
  if (age > 0) throw new Error(`The app catalog has version ${before?.AppCatalogVersion ?? ''}, newer than ${file.version}: a downgrade is refused`);
  if (age < 0) {
    yield step('package', `${where} ${file.version}`, before === null ? 'create' : 'update', () =>
      asOperation('upload the package', () => tenant.spFor(catalogUrl).tenantAppcatalog.add(file.name, new Blob([new Uint8Array(file.content)]), true))
    );
  }
  const app = await findApp(tenant, catalogUrl, file);
  if (app !== null && !app.CurrentVersionDeployed) {
    yield step('deployment', where, 'update', () =>
      asOperation('deploy the package', () => tenant.spFor(catalogUrl).tenantAppcatalog.getAppById(app.ID).deploy(true))
    );
  }
  const deployed = await findApp(tenant, catalogUrl, file);
  if (deployed?.CurrentVersionDeployed) yield* extensionSteps(tenant, catalogUrl, file);
}

/**
 * SharePoint writes an extension's row on the first deployment, and may write another on an upgrade. A missing row is
 * added; of several, all but one are switched off, and deleted when that is allowed.
 */
async function* extensionSteps(tenant: Tenant, catalogUrl: string, { extensions }: PackageFile): Steps {
  const where = `${catalogUrl}/${EXTENSIONS_URL}`;
  const { items } = tenant.spFor(catalogUrl).web.getList(where);
  const rows = await asOperation('read tenant-wide extensions', () =>
    items.select('Id', 'TenantWideExtensionComponentId', 'TenantWideExtensionDisabled').top(1000)<ExtensionRow[]>()
  );
  for (const { componentId, title, location, properties } of extensions) {
    const own = rows.filter(({ TenantWideExtensionComponentId }) => TenantWideExtensionComponentId?.toLowerCase() === componentId);
    const row = {
      Title: title,
      TenantWideExtensionComponentId: componentId,
      TenantWideExtensionComponentProperties: properties,
      TenantWideExtensionLocation: location,
      TenantWideExtensionSequence: 0,
      TenantWideExtensionDisabled: false
    };
    if (own.length === 0) yield step('tenant-wide extension', `${where} ${title}`, 'create', () => asOperation('register an extension', () => items.add(row)));
    const kept = own.find((one) => one.TenantWideExtensionDisabled !== true) ?? own[0];
    for (const { Id, TenantWideExtensionDisabled } of own.filter((one) => one !== kept)) {
      const at = `${where} ${title}, row ${Id}`;
      if (TenantWideExtensionDisabled !== true) {
        yield step('tenant-wide extension', at, 'update', () => asOperation('switch off a doubled extension', () => items.getById(Id).update({ TenantWideExtensionDisabled: true })));
      }
      yield step('tenant-wide extension', at, 'delete', () => asOperation('delete a doubled extension', () => items.getById(Id).delete()));
    }
  }
}

/** What deploying would change. Writes nothing. */
export function planDeployment(tenant: Tenant, file: PackageFile): Promise<Change[]> {
  return planned(walk(tenant, file));
}

/** Brings the package to the app catalog and out to every site. A second run changes nothing. @throws KampusError */
export function deploy(tenant: Tenant, file: PackageFile, options: MakeOptions = {}): Promise<Change[]> {
  return made(walk(tenant, file), options);
}
