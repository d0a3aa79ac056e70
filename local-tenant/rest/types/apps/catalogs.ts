import { appCatalogUrl, appLibrary, itemByGuid, itemById, openAppCatalog, permission, updateItem, type Web } from '../../../store/index';
import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { accessDenied, itemMissing } from '../../model/errors';
import { defineType, extendType } from '../../model/registry';
import { collection, entity, nothing, reads, value, writes, type Method, type Resource } from '../../model/types';
import { addFileTo } from '../files/fileWriting';
import { folderAt } from '../files/locate';
import { isMissing } from '../files/Missing';
import { openedOf } from './packages';

declare module '../../model/EntityTypes' {
  interface EntityTypes {
    'Microsoft.SharePoint.Marketplace.CorporateCuratedGallery.TenantCorporateCatalogAccessor': Web;
    'Microsoft.SharePoint.Marketplace.CorporateCuratedGallery.SiteCollectionCorporateCatalogAccessor': Web;
    SP_TenantSettings: null;
  }
}

const add: Method<Web> = writes(['Overwrite', 'Url', 'XorHash', 'content'], (_web, args, context) => addPackage(args, context));
/** Microsoft Teams, which would take the package, is not here: administrators are believed, and nothing follows. */
const toTeams: Method<Web> = writes(['id'], (_web, args, context) => {
  const library = appLibrary(context.store);
  context.demand(permission.manageLists, library, openAppCatalog(context.store).siteId);
  if (!itemById(context.store, library.id, args.integer('id'))) throw itemMissing();
  return nothing;
});
const availableApps = (web: Web): Resource => collection('AvailableApps', web);

defineType('Microsoft.SharePoint.Marketplace.CorporateCuratedGallery.TenantCorporateCatalogAccessor', {
  id: () => 'Web/TenantAppCatalog',
  properties: {},
  navigations: { AvailableApps: availableApps },
  methods: { Add: add, SyncSolutionToTeams: toTeams, SyncSolutionToTeamsByUniqueId: toTeams },
});
// Sites have no catalogs of their own here: this is the tenant's, seen from a site, as it is on the app catalog's web.
defineType('Microsoft.SharePoint.Marketplace.CorporateCuratedGallery.SiteCollectionCorporateCatalogAccessor', {
  id: () => 'Web/SiteCollectionAppCatalog',
  properties: {},
  navigations: { AvailableApps: availableApps },
  methods: { Add: add, SyncSolutionToTeams: toTeams },
});

extendType('SP.Web', {
  navigations: {
    TenantAppCatalog: (web) => entity('Microsoft.SharePoint.Marketplace.CorporateCuratedGallery.TenantCorporateCatalogAccessor', web),
    SiteCollectionAppCatalog: (web) => entity('Microsoft.SharePoint.Marketplace.CorporateCuratedGallery.SiteCollectionCorporateCatalogAccessor', web),
  },
  methods: {
    EnsureTenantAppCatalog: writes(['callerId'], (_web, _args, context) => {
      if (!context.user.tenantAdmin) throw accessDenied();
      openAppCatalog(context.store);
      return value(true);
    }),
  },
});

/** `_api/SP_TenantSettings_Current`: where the tenant's app catalog is. */
defineType('SP_TenantSettings', {
  properties: {
    CorporateCatalogUrl: (_self, context) => context.absolute(appCatalogUrl),
  },
});
extendType('Root', { methods: { SP_TenantSettings_Current: reads([], () => entity('SP_TenantSettings', null)) } });

/**
 * Puts a package into the library and notes what it is. One that cannot be read is kept too, with its error: as in
 * SharePoint, deploying it is what fails.
 */
function addPackage(args: Args, context: Context): Resource {
  const { store } = context;
  const catalog = openAppCatalog(store);
  const library = appLibrary(store);
  context.demand(permission.manageLists, library, catalog.siteId);
  const there = context.inWeb(catalog);
  const folder = folderAt(library.rootUrl, there);
  if (isMissing(folder)) throw accessDenied();
  const view = addFileTo(folder, args.text('Url'), context.bytes, { overwrite: args.boolean('Overwrite', true) }, there);
  const item = itemByGuid(store, view.entry.guid)!;
  updateItem(store, item, { data: factsOf({ item, web: catalog }, context) });
  return entity('SP.File', view);
}

function factsOf(app: Parameters<typeof openedOf>[0], { store }: Context): Record<string, unknown> {
  const opened = openedOf(app, store);
  if (!opened.valid) return { IsValidAppPackage: false, AppPackageErrorMessage: opened.message, IsClientSideSolution: false };
  const { title, productId, version, skipFeatureDeployment, tenantWideExtensions } = opened.spfxPackage;
  return {
    Title: title, AppProductID: productId, AppVersion: version, IsValidAppPackage: true, AppPackageErrorMessage: 'No errors.', IsAppPackageEnabled: true,
    IsClientSideSolution: true, IsClientSideSolutionCurrentVersionDeployed: false, SkipFeatureDeployment: skipFeatureDeployment,
    ContainsTenantWideExtension: tenantWideExtensions.length > 0,
  };
}
