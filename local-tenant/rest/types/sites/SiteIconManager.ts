import { permission, updateWeb } from '../../../store/index';
import { badArgument, notImplemented } from '../../model/errors';
import { defineType, extendType } from '../../model/registry';
import { entity, nothing, writes } from '../../model/types';
import { pathOf } from './urls';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'Microsoft.SharePoint.Portal.SiteIconManager': null }
}

/** SharePoint's kinds of logos; only the web's own is kept here. */
const webLogo = 0;

defineType('Microsoft.SharePoint.Portal.SiteIconManager', {
  properties: {},
  methods: {
    SetSiteLogo: writes(['relativeLogoUrl', 'type', 'aspect', 'focalx', 'focaly', 'isFocalPatch'], (_self, args, context) => {
      const { store, web } = context;
      context.demand(permission.manageWeb, web);
      if (!Number.isInteger(args.number('type'))) throw badArgument('type');
      if (args.number('type') !== webLogo) throw notImplemented('logos of hubs, headers and the global navigation');
      const url = args.textOr('relativeLogoUrl', '');
      updateWeb(store, web.id, { settings: { SiteLogoUrl: url === '' ? '' : pathOf(url, context) } });
      return nothing;
    }),
  },
});
extendType('Root', { navigations: { SiteIconManager: () => entity('Microsoft.SharePoint.Portal.SiteIconManager', null) } });
