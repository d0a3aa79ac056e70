import { permission, updateWeb, type Web } from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';
import { defineType, extendType } from '../../model/registry';
import { entity, nothing, reads, value, writes } from '../../model/types';

/** A web's text that can be said in each of its languages. */
interface WebResource {
  readonly web: Web;
  readonly of: 'Title' | 'Description';
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.UserResource': WebResource }
}

/** Texts by culture name in lower case, as the web keeps them beside its own. */
type Translations = Readonly<Record<string, string>>;

defineType('SP.UserResource', {
  id: ({ of }) => `Web/${of}Resource`,
  properties: {},
  methods: {
    GetValueForUICulture: reads(['cultureName'], (resource, args) => value(translationsOf(resource)[cultureOf(args.text('cultureName'))] ?? ownText(resource))),
    SetValueForUICulture: writes(['cultureName', 'value'], (resource, args, context) => {
      save(resource, cultureOf(args.text('cultureName')), args.text('value'), context);
      return nothing;
    }),
  },
});

extendType('SP.Web', {
  navigations: {
    TitleResource: (web) => entity('SP.UserResource', { web, of: 'Title' }),
    DescriptionResource: (web) => entity('SP.UserResource', { web, of: 'Description' }),
  },
});

const settingOf = ({ of }: WebResource): string => `${of}Translations`;
const ownText = ({ web, of }: WebResource): string => (of === 'Title' ? web.title : web.description);
const translationsOf = (resource: WebResource): Translations => (resource.web.settings[settingOf(resource)] ?? {}) as Translations;

function cultureOf(name: string): string {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(name)) throw badArgument(`Culture is not supported.\r\nParameter name: name\r\n${name} is an invalid culture identifier.`);
  return name.toLowerCase();
}

function save(resource: WebResource, culture: string, text: string, context: Context): void {
  const { web } = resource;
  context.demand(permission.manageWeb, web, web.siteId);
  updateWeb(context.store, web.id, { settings: { [settingOf(resource)]: { ...translationsOf(resource), [culture]: text } } });
}
