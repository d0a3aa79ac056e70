import {
  joinHub, makeHub, navigationOf, permission, siteById, tenantId, updateSite, webById, type NavigationNode, type Site, type Store, type Web,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied, badArgument, spException, unknownProperty } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entities, entity, json, nothing, reads, value, writes, type Resource, type TypeTable } from '../../model/types';
import { listOf } from '../../model/values';
import { emptyGuid } from './urls';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.HubSite': Site }
  interface CollectionParents { HubSites: null }
}

/** What a hub keeps about itself in its site's settings, by SharePoint's names. */
type HubSettings = Readonly<Record<string, unknown>>;

const settable = ['Description', 'EnablePermissionsSync', 'HideNameInNavigation', 'LogoUrl', 'ParentHubSiteId', 'RequiresJoinApproval', 'SiteDesignId', 'Targets', 'Title'];

/** SP.HubSite: a site that others are joined to. */
const hubTable: TypeTable<Site> = {
  properties: {
    Description: (hub) => textOf(hub, 'Description', null),
    EnablePermissionsSync: (hub) => hubSettings(hub)['EnablePermissionsSync'] === true,
    HideNameInNavigation: (hub) => hubSettings(hub)['HideNameInNavigation'] === true,
    ID: ({ id }) => id,
    LogoUrl: (hub) => textOf(hub, 'LogoUrl', null),
    ParentHubSiteId: (hub) => textOf(hub, 'ParentHubSiteId', emptyGuid),
    RequiresJoinApproval: (hub) => hubSettings(hub)['RequiresJoinApproval'] === true,
    SiteDesignId: (hub) => textOf(hub, 'SiteDesignId', emptyGuid),
    SiteId: ({ id }) => id,
    SiteUrl: ({ url }, context) => context.absolute(url),
    Targets: (hub) => textOf(hub, 'Targets', null),
    TenantInstanceId: tenantId,
    Title: (hub, { store }) => titleOf(hub, store),
  },
  onRequest: {
    EnforcedECTs: null,
    EnforcedECTsVersion: 0,
    PermissionsSyncTag: 0,
    RelatedHubSiteIds: (hub) => listOf('Edm.Guid', [hub.id]),
  },
  methods: {
    Delete: writes([], (hub, _args, context) => unregister(hub, context)),
  },
  id: ({ id }) => `HubSites/GetById?hubSiteId='${id}'`,
  update: (hub, changes, context) => {
    if (!context.rights.isSiteAdmin(hub.id)) throw accessDenied();
    for (const name of Object.keys(changes)) if (!(name in hubTable.properties)) throw unknownProperty(name, 'SP.HubSite');
    setHub(context.store, hub, Object.fromEntries(Object.entries(changes).filter(([name]) => settable.includes(name))));
  },
};
defineType('SP.HubSite', hubTable);

/** `_api/hubsites`: the hubs that the caller may enter. */
defineCollection('HubSites', {
  of: 'SP.HubSite',
  all: (_root, context) => hubsOf(context),
  byKey: (_root, key, context) => hubById(String(key), context),
  methods: {
    GetById: reads(['hubSiteId'], (_root, args, context) => entity('SP.HubSite', hubById(args.text('hubSiteId'), context))),
    GetSiteUrlByHubSiteId: reads(['hubSiteId'], (_root, args, context) => value(context.absolute(hubById(args.text('hubSiteId'), context).url))),
    GetConnectedHubs: reads(['hubSiteId', 'option'], (_root, args, context) => {
      const { id } = hubById(args.text('hubSiteId'), context);
      return entities('SP.HubSite', hubsOf(context).filter((hub) => hubSettings(hub)['ParentHubSiteId'] === id));
    }),
  },
});

extendType('Root', { navigations: { HubSites: () => collection('HubSites', null), 'SP.HubSites': () => collection('HubSites', null) } });

extendType('SP.Site', {
  methods: {
    RegisterHubSite: writes(['creationInformation'], (site, args, context) => {
      if (!context.user.tenantAdmin) throw accessDenied();
      if (!site.isHub) {
        if (site.hubSiteId !== null) throw spException(-2147213301, 'This site is associated with a hub site and cannot be registered as a hub site.');
        makeHub(context.store, site.id);
      }
      const given = args.object('creationInformation');
      setHub(context.store, site, Object.fromEntries(Object.entries(given).filter(([name]) => settable.includes(name))));
      return entity('SP.HubSite', siteById(context.store, site.id)!);
    }),
    UnregisterHubSite: writes([], (site, _args, context) => unregister(site, context)),
    JoinHubSite: writes(['hubSiteId', 'approvalToken', 'approvalCorrelationId'], (site, args, context) => join(site, args.text('hubSiteId'), context)),
  },
});

extendType('SP.Web', {
  methods: {
    HubSiteData: reads(['forceRefresh'], (web, _args, context) => {
      const data = hubSiteData(web, context);
      return data ? value(JSON.stringify(data)) : nothing;
    }),
    HubSiteDataAsStream: reads(['forceRefresh'], (web, _args, context) => json(hubSiteData(web, context))),
    SyncHubSiteTheme: writes([], (web, _args, context) => {
      context.demand(permission.manageWeb, web, web.siteId);
      return nothing;
    }),
  },
});

function hubsOf({ store, rights }: Context): Site[] {
  return store.all<{ id: string }>('SELECT id FROM site WHERE is_hub = 1 ORDER BY url')
    .map(({ id }) => siteById(store, id)!)
    .filter((site) => rights.can(permission.open, webById(store, site.rootWebId)!.scopeId, site.id));
}

function hubById(id: string, context: Context): Site {
  const hub = hubsOf(context).find((each) => each.id === id.toLowerCase());
  if (!hub) throw spException(-2147024809, `There is no hub site with the id ${id}.`, 404);
  return hub;
}

function join(site: Site, hubId: string, context: Context): Resource {
  if (!context.rights.isSiteAdmin(site.id)) throw accessDenied();
  if (site.isHub) throw spException(-2147213301, 'A hub site cannot be associated with another hub site.');
  if (hubId.toLowerCase() === emptyGuid) {
    joinHub(context.store, site.id, null);
    return nothing;
  }
  const hub = siteById(context.store, hubId);
  if (!hub?.isHub) throw badArgument(`There is no hub site with the id ${hubId}.`);
  joinHub(context.store, site.id, hub.id);
  return nothing;
}

/** Takes a hub's sites out of it, and makes it a site like others. @throws 403 unless the caller is an administrator of the tenant */
export function unregister(site: Site, context: Context): Resource {
  if (!context.user.tenantAdmin) throw accessDenied();
  if (!site.isHub) throw spException(-2147213301, 'This site is not a hub site.');
  context.store.transaction(() => {
    context.store.run('UPDATE site SET hub_site_id = NULL WHERE hub_site_id = ?', site.id);
    context.store.run('UPDATE site SET is_hub = 0 WHERE id = ?', site.id);
  });
  return nothing;
}

/** What a joined site shows of its hub; null when the web is in none. */
function hubSiteData(web: Web, context: Context): object | null {
  const { store } = context;
  const hubId = siteById(store, web.siteId)?.hubSiteId;
  const hub = hubId ? siteById(store, hubId) : undefined;
  if (!hub) return null;
  const root = webById(store, hub.rootWebId)!;
  return {
    themeKey: textOf(hub, 'themeKey', null),
    name: titleOf(hub, store),
    url: context.absolute(hub.url),
    logoUrl: textOf(hub, 'LogoUrl', null),
    usesMetadataNavigation: false,
    megaMenuEnabled: root.settings['MegaMenuEnabled'] !== false,
    navigation: navigationOf(store, root).topNavigationBar.filter(({ isVisible }) => isVisible).map((node) => linkOf(node, 0)),
    isNavAudienceTargeted: root.settings['NavAudienceTargetingEnabled'] === true,
    siteDesignId: textOf(hub, 'SiteDesignId', emptyGuid),
    requiresJoinApproval: hubSettings(hub)['RequiresJoinApproval'] === true,
    hideNameInNavigation: hubSettings(hub)['HideNameInNavigation'] === true,
    parentHubSiteId: textOf(hub, 'ParentHubSiteId', emptyGuid),
    relatedHubSiteIds: [hub.id],
    hubSiteId: hub.id,
  };
}

function linkOf(node: NavigationNode, parentId: number): object {
  return {
    Id: node.id, Title: node.title, Url: node.url, IsDocLib: node.isDocLib, IsExternal: node.isExternal, ParentId: parentId,
    ListTemplateType: node.listTemplateType, AudienceIds: node.audienceIds ?? [], CurrentLCID: 0,
    Children: node.children.filter(({ isVisible }) => isVisible).map((child) => linkOf(child, node.id)),
  };
}

const hubSettings = (hub: Site): HubSettings => (hub.settings['hub'] ?? {}) as HubSettings;

function setHub(store: Store, hub: Site, change: HubSettings): void {
  updateSite(store, hub.id, { hub: { ...hubSettings(hub), ...change } });
}

function textOf<Default>(hub: Site, name: string, otherwise: Default): string | Default {
  const given = hubSettings(hub)[name];
  return typeof given === 'string' && given !== '' ? given : otherwise;
}

const titleOf = (hub: Site, store: Store): string => textOf(hub, 'Title', webById(store, hub.rootWebId)!.title);
