import {
  activateFeature, deactivateFeature, featureById, featuresOf, permission, webById, type Feature, type FeatureOwner, type Web,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument, SharePointError, spException } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entity, entityOrNothing, nothing, reads, writes } from '../../model/types';

/** Whose features, and the web whose rights decide. */
export interface FeatureOwnerInWeb extends FeatureOwner {
  readonly web: Web;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.Feature': Feature }
  interface CollectionParents { 'SP.FeatureCollection': FeatureOwnerInWeb }
}

defineType('SP.Feature', {
  id: ({ definitionId }) => `Web/Features/GetById('${definitionId}')`,
  properties: {
    DefinitionId: ({ definitionId }) => definitionId,
  },
  onRequest: {
    DisplayName: ({ displayName }) => displayName,
  },
});

/** `web/features`, `site/features`. An inactive feature is nothing, not an error. */
defineCollection('SP.FeatureCollection', {
  of: 'SP.Feature',
  all: (owner, { store }) => featuresOf(store, owner),
  byKey: (owner, key, { store }) => featureById(store, owner, guidOf(String(key))) ?? null,
  methods: {
    GetById: reads(['featureId'], (owner, args, { store }) => entityOrNothing('SP.Feature', featureById(store, owner, guidOf(args.text('featureId'))))),
    Add: writes(['featureId', 'force', 'featdefScope'], (owner, args, context) => {
      const id = guidOf(args.text('featureId'));
      demand(owner, context);
      if (featureById(context.store, owner, id) && !args.boolean('force')) throw alreadyActive(id, owner);
      return entity('SP.Feature', activateFeature(context.store, owner, id));
    }),
    Remove: writes(['featureId', 'force'], (owner, args, context) => {
      const id = guidOf(args.text('featureId'));
      demand(owner, context);
      if (!featureById(context.store, owner, id)) throw notActive(id);
      deactivateFeature(context.store, owner, id);
      return nothing;
    }),
  },
});

extendType('SP.Web', { navigations: { Features: (web) => collection('SP.FeatureCollection', { scope: 'web', id: web.id, web }) } });
extendType('SP.Site', {
  navigations: { Features: (site, { store }) => collection('SP.FeatureCollection', { scope: 'site', id: site.id, web: webById(store, site.rootWebId)! }) },
});

function demand(owner: FeatureOwnerInWeb, context: Context): void {
  if (owner.scope === 'web') context.demand(permission.manageWeb, owner.web, owner.web.siteId);
  else context.demandSiteAdmin();
}

function guidOf(text: string): string {
  const bare = text.replace(/[{}]/g, '').toLowerCase();
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(bare)) throw badArgument('Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).');
  return bare;
}

const alreadyActive = (id: string, { scope }: FeatureOwner): SharePointError =>
  new SharePointError(400, -2146233088, 'System.Data.DuplicateNameException', `Feature with Id '${id}' is already activated at scope '${scope === 'web' ? 'Web' : 'Site'}'.`);

const notActive = (id: string): SharePointError =>
  spException(-2147024809, `Feature '${id}' is not activated at this scope.`);
