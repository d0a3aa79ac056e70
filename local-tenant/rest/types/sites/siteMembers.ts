import { principalById, webById, webByUrl, type Site, type Web } from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument, cannotFindResource } from '../../model/errors';
import { extendType } from '../../model/registry';
import { textOr } from '../../model/text';
import { entity, entityOrNothing, nothing, reads, type Resource } from '../../model/types';
import { emptyGuid, pathOf } from './urls';

/** What opens webs from a site collection, and what ties it to people and groups. */
extendType('SP.Site', {
  properties: {
    GroupId: (site) => textOr(site.settings['groupId'], emptyGuid),
  },
  onRequest: {
    RelatedGroupId: (site) => textOr(site.settings['groupId'], emptyGuid),
    // A site collection has no title of its own; SharePoint lets the question pass all the same.
    Title: null,
  },
  navigations: {
    Owner: ({ ownerId }, { store }) => entityOrNothing('SP.User', principalById(store, ownerId)),
    SecondaryContact: () => nothing,
  },
  methods: {
    OpenWeb: reads(['strUrl'], (site, args, context) => openWeb(site, webByUrl(context.store, pathOf(args.text('strUrl'), context, site.url)), context)),
    OpenWebById: reads(['gWebId'], (site, args, context) => openWeb(site, webById(context.store, args.text('gWebId')), context)),
    OpenWebUsingPath: reads(['path'], (site, args, context) => {
      const { DecodedUrl: path } = args.object('path');
      if (typeof path !== 'string') throw badArgument('The parameter path cannot be null or empty.');
      return openWeb(site, webByUrl(context.store, pathOf(path, context, site.url)), context);
    }),
  },
});

/** A web of the site, if the caller may enter it. */
function openWeb(site: Site, web: Web | undefined, context: Context): Resource {
  if (!web || web.siteId !== site.id) throw cannotFindResource('web');
  context.demandWeb(web);
  return entity('SP.Web', web);
}
