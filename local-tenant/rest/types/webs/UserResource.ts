import { permission, updateCustomAction, updateField, updateList, updateWeb, type Field, type List, type Web } from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';
import { defineType, extendType } from '../../model/registry';
import { textOr } from '../../model/text';
import { entity, nothing, reads, value, writes } from '../../model/types';
import { saveContentType, type ContentType } from '../contentTypes/rows';
import type { OwnedAction } from '../extensibility/UserCustomAction';
import { demandColumns, ownerOf, webOfHome, type Column, type ColumnHome } from '../fields/owners';
import { demandManage } from '../lists/listFacts';
import { cultureOf as cultureName } from '../pages/cultures';

type Part = 'Title' | 'Description';

/** A text of something on a site that can be said in each of the web's languages. */
type UserResource = { readonly of: Part } & (
  | { readonly kind: 'web'; readonly web: Web }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'field'; readonly home: ColumnHome; readonly field: Field }
  | { readonly kind: 'contentType'; readonly type: ContentType }
  | { readonly kind: 'customAction'; readonly owned: OwnedAction }
);

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.UserResource': UserResource }
}

/** Texts by culture name in lower case, kept beside the thing's own text. */
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
    TitleResource: (web) => entity('SP.UserResource', { kind: 'web', web, of: 'Title' }),
    DescriptionResource: (web) => entity('SP.UserResource', { kind: 'web', web, of: 'Description' }),
  },
});
extendType('SP.List', {
  navigations: {
    TitleResource: (list) => entity('SP.UserResource', { kind: 'list', list, of: 'Title' }),
    DescriptionResource: (list) => entity('SP.UserResource', { kind: 'list', list, of: 'Description' }),
  },
});
extendType('SP.Field', {
  navigations: {
    TitleResource: ({ home, field }: Column) => entity('SP.UserResource', { kind: 'field', home, field, of: 'Title' }),
    DescriptionResource: ({ home, field }: Column) => entity('SP.UserResource', { kind: 'field', home, field, of: 'Description' }),
  },
});

extendType('SP.ContentType', {
  navigations: {
    NameResource: (type) => entity('SP.UserResource', { kind: 'contentType', type, of: 'Title' }),
    DescriptionResource: (type) => entity('SP.UserResource', { kind: 'contentType', type, of: 'Description' }),
  },
});
extendType('SP.UserCustomAction', {
  navigations: {
    TitleResource: (owned) => entity('SP.UserResource', { kind: 'customAction', owned, of: 'Title' }),
    DescriptionResource: (owned) => entity('SP.UserResource', { kind: 'customAction', owned, of: 'Description' }),
  },
});

const settingOf = ({ of }: UserResource): string => `${of}Translations`;

function ownText(resource: UserResource): string {
  const { title, description } = ownerOfText(resource);
  return (resource.of === 'Title' ? title : description) ?? '';
}

function translationsOf(resource: UserResource): Translations {
  return (ownerOfText(resource).settings?.[settingOf(resource)] ?? {}) as Translations;
}

/** What has the text, and where it keeps its translations. */
function ownerOfText(resource: UserResource): { readonly title?: string; readonly description?: string; readonly settings?: Readonly<Record<string, unknown>> } {
  switch (resource.kind) {
    case 'web': return resource.web;
    case 'list': return resource.list;
    case 'field': return resource.field;
    case 'contentType': {
      const { name, data } = resource.type;
      return { title: name, description: data.description ?? '', settings: data.settings ?? {} };
    }
    case 'customAction': {
      const { properties } = resource.owned.action;
      return { title: textOr(properties['Title']), description: textOr(properties['Description']), settings: properties };
    }
  }
}

function cultureOf(name: string): string {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(name)) throw badArgument(`Culture is not supported.\r\nParameter name: name\r\n${name} is an invalid culture identifier.`);
  return name.toLowerCase();
}

function save(resource: UserResource, culture: string, text: string, context: Context): void {
  const { store } = context;
  if (hasOwnText(resource) && culture === ownCulture(resource, context)) return saveOwn(resource, text, context);
  const settings = { [settingOf(resource)]: { ...translationsOf(resource), [culture]: text } };
  switch (resource.kind) {
    case 'web':
      context.demand(permission.manageWeb, resource.web, resource.web.siteId);
      return updateWeb(store, resource.web.id, { settings });
    case 'list':
      demandManage(resource.list, context);
      return updateList(store, resource.list.id, { settings });
    case 'field':
      demandColumns(resource.home, context);
      updateField(store, ownerOf(resource.home), { ...resource.field, settings: { ...resource.field.settings, ...settings } });
      return;
    case 'contentType': {
      const { type } = resource;
      demandColumns(type.home, context);
      saveContentType(store, { ...type, data: { ...type.data, settings: { ...type.data.settings, ...settings } } });
      return;
    }
    case 'customAction': {
      const { owner, action } = resource.owned;
      context.demand(permission.manageWeb, owner.web, owner.web.siteId);
      updateCustomAction(store, owner, action.id, settings);
    }
  }
}

type OwnText = Extract<UserResource, { readonly kind: 'web' | 'list' | 'field' }>;

const hasOwnText = (resource: UserResource): resource is OwnText => ['web', 'list', 'field'].includes(resource.kind);

/** In the web's own language the text is the thing's own. */
function saveOwn(resource: OwnText, text: string, context: Context): void {
  const { store } = context;
  const change = resource.of === 'Title' ? { title: text } : { description: text };
  switch (resource.kind) {
    case 'web':
      context.demand(permission.manageWeb, resource.web, resource.web.siteId);
      return updateWeb(store, resource.web.id, change);
    case 'list':
      demandManage(resource.list, context);
      return updateList(store, resource.list.id, change);
    case 'field':
      demandColumns(resource.home, context);
      updateField(store, ownerOf(resource.home), { ...resource.field, ...change });
  }
}

function ownCulture(resource: OwnText, context: Context): string | undefined {
  const web = resource.kind === 'web' ? resource.web : resource.kind === 'list' ? context.webOf(resource.list) : webOfHome(resource.home, context);
  return cultureName(web.lcid);
}
