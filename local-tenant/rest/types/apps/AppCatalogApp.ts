import {
  appLibrary, deployedApps, installedApps, itemByGuid, openAppCatalog, permission, type Store, type Web,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { type SharePointError, spException } from '../../model/errors';
import { defineCollection, defineType } from '../../model/registry';
import { entity, reads, writes, type TypeTable } from '../../model/types';
import { deploy, install, remove, retract, uninstall, upgrade } from './lifecycle';
import { openedOf, type App, type OpenedPackage } from './packages';

const typeName = 'Microsoft.SharePoint.Marketplace.CorporateCuratedGallery.CorporateCatalogAppMetadata';

declare module '../../model/EntityTypes' {
  interface EntityTypes { [typeName]: App }
  /** The web that the catalog is seen from. */
  interface CollectionParents { AvailableApps: Web }
}

const appTable: TypeTable<App> = {
  id: ({ item }) => `Web/TenantAppCatalog/AvailableApps/GetById('${item.guid}')`,
  properties: {
    AadAppId: '00000000-0000-0000-0000-000000000000',
    AadPermissions: null,
    AppCatalogVersion: (app, { store }) => versionOf(app, store) ?? '',
    CanUpgrade: (app, { store }) => installedVersion(app, store) !== '' && installedVersion(app, store) !== versionOf(app, store),
    CDNLocation: 'SharePoint Online',
    ContainsTenantWideExtension: (app, { store }) => spfx(app, store, ({ tenantWideExtensions }) => tenantWideExtensions.length > 0) ?? false,
    CurrentVersionDeployed: (app, { store }) => deploymentOf(app, store)?.sha256 === app.item.sha256,
    Deployed: (app, { store }) => deploymentOf(app, store) !== undefined,
    ErrorMessage: (app, { store }) => {
      const opened = openedOf(app, store);
      return opened.valid ? 'No errors.' : opened.message;
    },
    ID: ({ item }) => item.guid,
    InstalledVersion: (app, { store }) => installedVersion(app, store),
    IsClientSideSolution: (app, { store }) => openedOf(app, store).valid,
    IsEnabled: true,
    IsPackageDefaultSkipFeatureDeployment: (app, { store }) => spfx(app, store, ({ skipFeatureDeployment }) => skipFeatureDeployment) ?? false,
    IsValidAppPackage: (app, { store }) => openedOf(app, store).valid,
    ProductId: (app, { store }) => productIdOf(app, store) ?? '00000000-0000-0000-0000-000000000000',
    ShortDescription: '',
    SkipDeploymentFeature: (app, { store }) => deploymentOf(app, store)?.skipFeatureDeployment ?? false,
    StoreAssetId: '',
    SupportsTeamsTabs: false,
    ThumbnailUrl: '',
    Title: (app, { store }) => spfx(app, store, ({ title }) => title) ?? app.item.leaf ?? '',
  },
  methods: {
    Deploy: writes(['skipFeatureDeployment', 'isUpdatingApp'], (app, args, context) => deploy(app, args.boolean('skipFeatureDeployment'), context)),
    Retract: writes([], (app, _args, context) => retract(app, context)),
    Install: writes([], (app, _args, context) => install(app, context)),
    Uninstall: writes([], (app, _args, context) => uninstall(app, context)),
    Upgrade: writes([], (app, _args, context) => upgrade(app, context)),
    Remove: writes([], (app, _args, context) => remove(app, context)),
  },
};
defineType(typeName, appTable);

/** `…/AvailableApps`: GetById takes the UniqueId of the file or the id of the solution. */
defineCollection('AvailableApps', {
  of: typeName,
  all: appsOf,
  byKey: (web, key, context) => appById(web, String(key), context),
  methods: {
    GetById: reads(['id'], (web, args, context) => entity(typeName, appById(web, args.text('id'), context))),
  },
});

function productIdOf(app: App, store: Store): string | undefined {
  return spfx(app, store, ({ productId }) => productId);
}

export function versionOf(app: App, store: Store): string | undefined {
  return spfx(app, store, ({ version }) => version);
}

function spfx<Result>(app: App, store: Store, read: (spfxPackage: Extract<OpenedPackage, { valid: true }>['spfxPackage']) => Result): Result | undefined {
  const opened = openedOf(app, store);
  return opened.valid ? read(opened.spfxPackage) : undefined;
}

function deploymentOf({ item }: App, store: Store): ReturnType<typeof deployedApps>[number] | undefined {
  return deployedApps(store).find(({ id }) => id === item.guid);
}

function installedVersion(app: App, store: Store): string {
  return installedApps(store, app.web.id)[productIdOf(app, store) ?? ''] ?? '';
}

/** Packages that the caller may see: those who manage the library see all, others what is deployed. */
function appsOf(web: Web, context: Context): App[] {
  const { store } = context;
  const library = appLibrary(store);
  const { siteId } = openAppCatalog(store);
  if (!context.can(permission.viewListItems, library, siteId)) return [];
  const manages = context.can(permission.manageLists, library, siteId);
  const deployed = new Set(deployedApps(store).map(({ id }) => id));
  return store.all<{ guid: string }>('SELECT guid FROM item WHERE list_id = ? AND kind = 0 AND leaf IS NOT NULL ORDER BY id', library.id)
    .filter(({ guid }) => manages || deployed.has(guid))
    .map(({ guid }) => ({ item: itemByGuid(store, guid)!, web }));
}

function appById(web: Web, id: string, context: Context): App {
  const wanted = id.replace(/[{}]/g, '').toLowerCase();
  const apps = appsOf(web, context);
  const app = apps.find(({ item }) => item.guid === wanted) ?? apps.find((each) => productIdOf(each, context.store) === wanted);
  if (!app) throw appNotFound();
  return app;
}

const appNotFound = (): SharePointError => spException(-2147024809, 'The requested app could not be found in the app catalog.', 404);
