import {
  addCustomAction, addTenantWideExtension, appLibrary, customActionsOf, deleteItem, deployApp, deployedApps, installedApps, openAppCatalog, permission, removeCustomAction, retractApp,
  setInstalledApp, tenantWideExtensionsOf, updateItem,
} from '../../../store/index';
import type { SpfxPackage, PackagedExtension } from '../../../page/package/SpfxPackage';
import type { Context } from '../../model/Context';
import { spException } from '../../model/errors';
import { nothing, type Resource } from '../../model/types';
import { openedOf, type App } from './packages';

/** Deploys the version that the library holds. The first time, the package's tenant-wide extensions get their rows. */
export function deploy(app: App, skipFeatureDeployment: boolean, context: Context): Resource {
  demandCatalog(context);
  const { store } = context;
  const spfxPackage = validPackage(app, context);
  const everywhere = skipFeatureDeployment && spfxPackage.skipFeatureDeployment;
  store.transaction(() => {
    const first = !deployedApps(store).some(({ id }) => id === app.item.guid);
    deployApp(store, { id: app.item.guid, productId: spfxPackage.productId, fileName: app.item.leaf ?? '', sha256: app.item.sha256!, skipFeatureDeployment: everywhere });
    updateItem(store, app.item, { data: { IsClientSideSolutionDeployed: true, IsClientSideSolutionCurrentVersionDeployed: true, SkipFeatureDeployment: everywhere } });
    if (first && everywhere) addExtensionRows(spfxPackage, context);
  });
  return nothing;
}

export function retract(app: App, context: Context): Resource {
  demandCatalog(context);
  context.store.transaction(() => {
    retractApp(context.store, app.item.guid);
    updateItem(context.store, app.item, { data: { IsClientSideSolutionDeployed: false, IsClientSideSolutionCurrentVersionDeployed: false } });
  });
  return nothing;
}

/** Takes the package out of the library, without a recycle bin. */
export function remove(app: App, context: Context): Resource {
  demandCatalog(context);
  context.store.transaction(() => {
    retractApp(context.store, app.item.guid);
    deleteItem(context.store, app.item);
  });
  return nothing;
}

/** Installs a deployed package on the web; its extensions become the web's own. */
export function install(app: App, context: Context): Resource {
  const spfxPackage = demandInstallable(app, context);
  if (installedVersion(app, spfxPackage, context) !== undefined) throw refused('An instance of this app is already installed on the site.');
  place(app, spfxPackage, context);
  return nothing;
}

export function upgrade(app: App, context: Context): Resource {
  const spfxPackage = demandInstallable(app, context);
  if (installedVersion(app, spfxPackage, context) === undefined) throw refused('The app is not installed on the site.');
  removeExtensions(app, spfxPackage, context);
  place(app, spfxPackage, context);
  return nothing;
}

export function uninstall(app: App, context: Context): Resource {
  context.demand(permission.manageWeb, app.web, app.web.siteId);
  const spfxPackage = validPackage(app, context);
  if (installedVersion(app, spfxPackage, context) === undefined) throw refused('The app is not installed on the site.');
  removeExtensions(app, spfxPackage, context);
  setInstalledApp(context.store, app.web.id, spfxPackage.productId, null);
  return nothing;
}

function demandInstallable(app: App, context: Context): SpfxPackage {
  context.demand(permission.manageWeb, app.web, app.web.siteId);
  const spfxPackage = validPackage(app, context);
  if (!deployedApps(context.store).some(({ id }) => id === app.item.guid)) throw refused('The app is not deployed in the app catalog.');
  return spfxPackage;
}

const installedVersion = ({ web }: App, { productId }: SpfxPackage, { store }: Context): string | undefined => installedApps(store, web.id)[productId];

function place(app: App, spfxPackage: SpfxPackage, { store }: Context): void {
  store.transaction(() => {
    setInstalledApp(store, app.web.id, spfxPackage.productId, spfxPackage.version);
    for (const extension of spfxPackage.siteExtensions) {
      addCustomAction(store, { scope: 'web', id: app.web.id }, { ...propertiesOf(extension), [fromProduct]: spfxPackage.productId });
    }
  });
}

function removeExtensions(app: App, { productId }: SpfxPackage, { store }: Context): void {
  const owner = { scope: 'web', id: app.web.id } as const;
  for (const action of customActionsOf(store, owner)) if (action.properties[fromProduct] === productId) removeCustomAction(store, owner, action.id);
}

/** Kept with an action that a package brought, never shown: uninstalling takes it away by this. */
const fromProduct = '_ProductId';

function propertiesOf(extension: PackagedExtension): Record<string, unknown> {
  return {
    Title: extension.title, Location: extension.location, ClientSideComponentId: extension.componentId, ClientSideComponentProperties: extension.properties,
    HostProperties: extension.hostProperties, Sequence: extension.sequence,
  };
}

const templateNames: Readonly<Record<number, string>> = { 1: 'STS', 64: 'GROUP', 68: 'SITEPAGEPUBLISHING' };

function addExtensionRows({ tenantWideExtensions }: SpfxPackage, { store }: Context): void {
  const there = new Set(tenantWideExtensionsOf(store).map(({ componentId, location }) => `${componentId} ${location}`));
  for (const extension of tenantWideExtensions) {
    if (there.has(`${extension.componentId} ${extension.location}`)) continue;
    addTenantWideExtension(store, {
      title: extension.title, componentId: extension.componentId, componentProperties: extension.properties, hostProperties: extension.hostProperties,
      location: extension.location, sequence: extension.sequence, listTemplate: 0,
      webTemplate: extension.webTemplateId === null ? '' : templateNames[extension.webTemplateId] ?? '',
    });
  }
}

function validPackage(app: App, { store }: Context): SpfxPackage {
  const opened = openedOf(app, store);
  if (!opened.valid) throw refused(opened.message);
  return opened.spfxPackage;
}

function demandCatalog(context: Context): void {
  context.demand(permission.manageLists, appLibrary(context.store), openAppCatalog(context.store).siteId);
}

const refused = (message: string): Error => spException(-2146232832, message);
