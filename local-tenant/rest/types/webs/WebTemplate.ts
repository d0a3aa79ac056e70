import { applyTemplate, permission } from '../../../store/index';
import { noTemplate } from '../../../store/templates/lists';
import { spException } from '../../model/errors';
import { defineType, extendType } from '../../model/registry';
import { entities, nothing, reads, writes } from '../../model/types';
import { addHomePage } from '../sites/provisionSite';
import { knownTemplate } from '../Web';
import { siteTemplateList, type SiteTemplate } from './templates';

/** A template and the language that it is shown in. */
interface OfferedTemplate extends SiteTemplate {
  readonly lcid: number;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.WebTemplate': OfferedTemplate }
}

defineType('SP.WebTemplate', {
  id: ({ name, lcid }) => `Web/GetAvailableWebTemplates(lcid=${lcid})/getbyname('${name}')`,
  properties: {
    Description: ({ description }) => description,
    DisplayCategory: 'Collaboration',
    Id: ({ id }) => id,
    ImageUrl: '/_layouts/15/images/stts.png',
    IsHidden: false,
    IsRootWebOnly: ({ rootWebOnly }) => rootWebOnly,
    IsSubWebOnly: false,
    Lcid: ({ lcid }) => lcid,
    Name: ({ name }) => name,
    Title: ({ title }) => title,
  },
});

extendType('SP.Web', {
  methods: {
    GetAvailableWebTemplates: reads(['lcid', 'doIncludeCrossLanguage'], (_web, args) => {
      const lcid = args.integer('lcid');
      return entities('SP.WebTemplate', siteTemplateList.filter(({ rootWebOnly }) => !rootWebOnly).map((template) => ({ ...template, lcid })));
    }),
    ApplyWebTemplate: writes(['webTemplate'], (web, args, context) => {
      context.demand(permission.manageWeb, web, web.siteId);
      if (web.template !== noTemplate) {
        throw spException(-2147024809, 'A site template has already been applied to this site. Once a template has been applied, the site must be deleted and recreated in order to apply a different template.');
      }
      applyTemplate(context.store, web, knownTemplate(args.text('webTemplate')));
      addHomePage(context.store, web.id, context.user.id);
      return nothing;
    }),
  },
});
extendType('SP.Site', {
  methods: {
    GetWebTemplates: reads(['LCID', 'overrideCompatLevel'], (_site, args) => {
      const lcid = args.integer('LCID');
      return entities('SP.WebTemplate', siteTemplateList.map((template) => ({ ...template, lcid })));
    }),
  },
});
