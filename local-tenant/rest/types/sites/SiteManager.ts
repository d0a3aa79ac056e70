import { removeSite, siteById, siteByUrl, type Site } from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied, badArgument, badValue } from '../../model/errors';
import { defineType, extendType } from '../../model/registry';
import { textOr } from '../../model/text';
import { entity, nothing, reads, value, writes, type Resource } from '../../model/types';
import { complex } from '../../model/values';
import { mayCreateSites, provisionSite } from './provisionSite';
import { pathOrNothing } from './urls';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'Microsoft.SharePoint.Portal.SPSiteManager': null }
}

/** How far the making of a site has come. Here it is made at once, so "provisioning" never shows. */
export const siteStatus = { notFound: 0, provisioning: 1, ready: 2, error: 3, alreadyExists: 4 } as const;

const emptyGuidOrNothing = /^[0-]*$/;

defineType('Microsoft.SharePoint.Portal.SPSiteManager', {
  properties: {},
  methods: {
    CanCreate: reads([], (_self, _args, context) => value(mayCreateSites(context))),
    Create: writes(['request'], (_self, args, context) => createSite(args.object('request'), context)),
    Status: reads(['url'], (_self, args, context) => {
      const path = pathOrNothing(args.text('url'), context);
      const site = path === undefined ? undefined : siteByUrl(context.store, path);
      return site ? answer(siteStatus.ready, site, context) : answer(siteStatus.notFound, undefined, context);
    }),
    Delete: writes(['siteId'], (_self, args, context) => deleteSite(siteById(context.store, args.text('siteId')), context)),
    SiteUrl: reads(['siteId'], (_self, args, context) => {
      const site = siteById(context.store, args.text('siteId'));
      if (!site) throw badValue();
      return value(context.absolute(site.url));
    }),
  },
});

const manager = (): Resource => entity('Microsoft.SharePoint.Portal.SPSiteManager', null);
extendType('Root', { navigations: { SPSiteManager: manager, 'Microsoft.SharePoint.Portal.SPSiteManager': manager } });

/** Deletes a site collection for good. @throws 403 unless the caller administers it */
export function deleteSite(site: Site | undefined, context: Context): Resource {
  if (!site) throw badValue();
  if (!context.rights.isSiteAdmin(site.id)) throw accessDenied();
  removeSite(context.store, site);
  return nothing;
}

const templates = ['SITEPAGEPUBLISHING#0', 'STS#3'];

function createSite(request: Readonly<Record<string, unknown>>, context: Context): Resource {
  if (!mayCreateSites(context)) throw accessDenied();
  const { Title: title, Url: url, Lcid: lcid, WebTemplate: template = 'SITEPAGEPUBLISHING#0', Description: description, HubSiteId: hub } = request;
  if (typeof url !== 'string' || url === '' || typeof title !== 'string') throw badArgument('The parameter request.Url cannot be null or empty.');
  if (typeof template !== 'string' || !templates.includes(template)) throw badArgument(`The web template ${String(template)} is not supported.`);
  const path = pathOrNothing(url, context);
  if (path === undefined || !/^\/(sites|teams)\/[^/"*:<>?\\|#%&{}~]+$/i.test(path)) return answer(siteStatus.error, undefined, context);
  const existing = siteByUrl(context.store, path);
  if (existing) return answer(siteStatus.alreadyExists, existing, context);
  const site = provisionSite({
    url: path, title, template,
    ...(typeof lcid === 'number' ? { lcid } : {}),
    ...(typeof description === 'string' ? { description } : {}),
    ...(typeof request['Owner'] === 'string' && request['Owner'] !== '' ? { owner: request['Owner'] } : {}),
    ...(typeof hub === 'string' && !emptyGuidOrNothing.test(hub) ? { hubSiteId: hub } : {}),
    settings: { Classification: textOr(request['Classification']), ShareByEmailEnabled: request['ShareByEmailEnabled'] === true },
  }, context);
  return answer(siteStatus.ready, site, context);
}

function answer(status: number, site: Site | undefined, context: Context): Resource {
  return value(complex('Microsoft.SharePoint.Portal.SPSiteCreationResponse', {
    SiteId: site?.id ?? '', SiteStatus: status, SiteUrl: site ? context.absolute(site.url) : '',
  }));
}
