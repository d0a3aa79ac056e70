import { joinHub, makeHub, siteById, siteByUrl, sitesOf, tenantId, type Site } from '../../../store/index';
import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { textOr } from '../../model/text';
import { collection, entities, entity, nothing, reads, value, writes, type Method, type Resource } from '../../model/types';
import { complex, listOf } from '../../model/values';
import { unregister } from '../sites/HubSite';
import { deleteSite } from '../sites/SiteManager';
import { provisionSite } from '../sites/provisionSite';
import { pathOrNothing } from '../sites/urls';
import { settingChanges } from '../settings';
import { siteTemplateList } from '../webs/templates';
import { rootWebAt } from './Office365Tenant';
import { done } from './SiteProperties';
import { changeTenantSettings, demandTenantAdmin, settingProperties, tenantSettings } from './tenantSettings';

const administration = 'Microsoft.Online.SharePoint.TenantAdministration';
const name = `${administration}.Tenant` as const;
const siteProperties = `${administration}.SiteProperties` as const;
const mostSites = 300;

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'Microsoft.Online.SharePoint.TenantAdministration.Tenant': null }
  interface CollectionParents { TenantSites: null }
}

const commands: Readonly<Record<string, Method<null>>> = {
  ConnectSiteToHubSiteById: writes(['siteUrl', 'hubSiteId'], (_tenant, args, context) => {
    const hub = siteById(context.store, args.text('hubSiteId'));
    if (!hub?.isHub) throw badArgument('There is no hub site with this id.');
    joinHub(context.store, siteAt(args, context).id, hub.id);
    return nothing;
  }),
  CreateSite: writes(['siteCreationProperties'], (_tenant, args, context) => createSite(args.object('siteCreationProperties'), context)),
  GetSiteByUrl: reads(['url'], (_tenant, args, context) => entity('SP.Site', siteAt(args, context, 'url'))),
  GetSitePropertiesByUrl: reads(['url', 'includeDetail'], (_tenant, args, context) => entity(siteProperties, siteAt(args, context, 'url'))),
  GetSitePropertiesFromSharePoint: reads(['startIndex', 'includeDetail'], (_tenant, args, context) => entities(siteProperties, sitesOf(context.store, Number(args.textOr('startIndex', '0')) || 0, mostSites))),
  GetSitePropertiesFromSharePointByFilters: reads(['speFilter'], (_tenant, args, context) => {
    const { Template: template, StartIndex: start } = args.object('speFilter');
    const wanted = textOr(template);
    return entities(siteProperties, sitesOf(context.store, Number(textOr(start)) || 0, mostSites).filter((site) => wanted === '' || site.template === wanted));
  }),
  GetSiteSubscriptionId: reads([], () => value(tenantId)),
  GetSPOTenantAllWebTemplates: reads([], () => value(complex(`${administration}.SPOTenantWebTemplateCollection`, {
    Items: listOf(`${administration}.SPOTenantWebTemplate`, siteTemplateList.map(({ id, name: template, title, description }) =>
      complex(`${administration}.SPOTenantWebTemplate`, { CompatibilityLevel: 15, Description: description, DisplayCategory: '', Id: id, Lcid: '1033', Name: template, Title: title }))),
  }))),
  RegisterHubSite: writes(['siteUrl'], (_tenant, args, context) => {
    const site = siteAt(args, context);
    if (site.isHub || site.hubSiteId !== null) throw badArgument('This site is a hub site already, or associated with one.');
    makeHub(context.store, site.id);
    return entity('SP.HubSite', siteById(context.store, site.id)!);
  }),
  RemoveSite: writes(['siteUrl'], (_tenant, args, context) => {
    deleteSite(siteAt(args, context), context);
    return value(done());
  }),
  UnregisterHubSite: writes(['siteUrl'], (_tenant, args, context) => unregister(siteAt(args, context), context)),
};

/** The tenant as its administration centre manages it. In SharePoint it is at the address "-admin"; here any site answers, to administrators of the tenant. */
defineType(name, {
  id: () => name,
  properties: settingProperties,
  navigations: { Sites: () => collection('TenantSites', null) },
  methods: commands,
  update(_tenant, changes, context) {
    demandTenantAdmin(context);
    changeTenantSettings(settingChanges(name, Object.keys(tenantSettings), changes), context.store);
  },
});

defineCollection('TenantSites', { of: siteProperties, all: (_tenant, { store }) => sitesOf(store, 0, mostSites), byKey: (_tenant, id, { store }) => siteById(store, String(id)) });

/** A site by its id, and the site that was called. */
extendType('Root', {
  navigations: {
    [name]: (_root, context) => administered(context, () => entity(name, null)),
    [siteProperties]: (_root, context) => administered(context, () => entity(siteProperties, context.site)),
  },
});

function administered(context: Context, found: () => Resource): Resource {
  demandTenantAdmin(context);
  return found();
}

const siteAt = (args: Args, context: Context, parameter?: string): Site => siteById(context.store, rootWebAt(args, context, parameter).siteId)!;

function createSite(asked: Readonly<Record<string, unknown>>, context: Context): Resource {
  const path = pathOrNothing(textOr(asked['Url']), context);
  if (path === undefined || !/^\/(sites|teams)\/[^/"*:<>?\\|#%&{}~]+$/i.test(path)) throw badArgument('The address of the site is not valid.');
  if (siteByUrl(context.store, path)) throw badArgument(`A site already exists at ${textOr(asked['Url'])}.`);
  const template = textOr(asked['Template']) || 'STS#3';
  if (!siteTemplateList.some((each) => each.name === template)) throw badArgument(`The web template ${template.slice(0, 50)} is not supported.`);
  provisionSite({ url: path, title: textOr(asked['Title']) || path, template, owner: textOr(asked['Owner']), ...(asked['Lcid'] === undefined ? {} : { lcid: Number(asked['Lcid']) }) }, context);
  return value(done());
}
