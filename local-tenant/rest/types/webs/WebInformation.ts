import { permission, subWebsOf, type Web } from '../../../store/index';
import type { Context } from '../../model/Context';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { Args } from '../../model/Args';
import { collection, entities, entity, reads, writes } from '../../model/types';
import { addSubWeb } from '../Web';
import { templateIdOf } from './templates';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.WebInformation': Web }
  interface CollectionParents { 'SP.WebInformationCollection': Web }
}

/** SP.WebInformation: what may be said of a sub-site without opening it. */
defineType('SP.WebInformation', {
  id: ({ id }) => `Web/WebInfos('${id}')`,
  properties: {
    Configuration: ({ template }) => Number(template.split('#')[1] ?? 0),
    Created: ({ created }) => created,
    Description: ({ description }) => description,
    Id: ({ id }) => id,
    Language: ({ lcid }) => lcid,
    LastItemModifiedDate: ({ modified }) => modified,
    LastItemUserModifiedDate: ({ modified }) => modified,
    ServerRelativeUrl: ({ url }) => url,
    Title: ({ title }) => title,
    WebTemplate: ({ template }) => template.split('#')[0]!,
    WebTemplateId: ({ template }) => templateIdOf(template),
  },
});

defineCollection('SP.WebInformationCollection', {
  of: 'SP.WebInformation',
  all: visibleSubWebs,
  byKey: (web, key, context) => visibleSubWebs(web, context).find(({ id }) => id === String(key).toLowerCase()),
  methods: {
    Add: writes(['parameters'], (web, args, context) => {
      context.demand(permission.manageSubwebs, web, web.siteId);
      return entity('SP.WebInformation', addSubWeb(web, new Args(args.object('parameters')), context));
    }),
  },
});

extendType('SP.Web', {
  navigations: { WebInfos: (web) => collection('SP.WebInformationCollection', web) },
  methods: {
    GetSubwebsFilteredForCurrentUser: reads(['nWebTemplateFilter', 'nConfigurationFilter'], (web, args, context) => {
      const template = args.integer('nWebTemplateFilter');
      const configuration = args.integer('nConfigurationFilter');
      return entities('SP.WebInformation', visibleSubWebs(web, context).filter((each) =>
        (template === -1 || templateIdOf(each.template) === template) && (configuration === -1 || Number(each.template.split('#')[1] ?? 0) === configuration)));
    }),
  },
});

function visibleSubWebs(web: Web, context: Context): Web[] {
  return subWebsOf(context.store, web.id).filter((each) => context.can(permission.open, each, each.siteId));
}
