import { addField, listFields, type Field } from '../../../store/index';
import { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { badArgument, SharePointError, spException } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entity, entityOrNothing, nothing, reads, writes } from '../../model/types';
import { complex, type Value } from '../../model/values';
import { escapeXml } from '../../shape/writeAtom';
import { columnsOf, demandColumns, ownerOf, scopeUrl, webOfHome, type ColumnHome } from '../fields/owners';
import { settingChanges } from '../settings';
import { contentTypeById, contentTypesAt, copyId, fieldsOfContentType, parentOf, removeContentType, saveContentType, type ContentType, type ContentTypeData, type FieldLink } from './rows';
import { plainText } from '../../model/plainText';

/** A column reference and the content type that it belongs to. */
interface LinkOf {
  readonly type: ContentType;
  readonly link: FieldLink;
  readonly field: Field | undefined;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.ContentType': ContentType; 'SP.FieldLink': LinkOf }
  interface CollectionParents { 'SP.ContentTypeCollection': ColumnHome; 'SP.FieldLinkCollection': ContentType }
}

const settings = {
  ClientFormCustomFormatter: '', DisplayFormClientSideComponentId: '', DisplayFormClientSideComponentProperties: '', DisplayFormTemplateName: 'ListForm', DisplayFormUrl: '', DocumentTemplate: '', DocumentTemplateUrl: '',
  EditFormClientSideComponentId: '', EditFormClientSideComponentProperties: '', EditFormTemplateName: 'ListForm', EditFormUrl: '', JSLink: '', MobileDisplayFormUrl: '', MobileEditFormUrl: '', MobileNewFormUrl: '',
  NewFormClientSideComponentId: null, NewFormClientSideComponentProperties: '', NewFormTemplateName: 'ListForm', NewFormUrl: '',
} as const;

const remembered = Object.fromEntries(Object.entries(settings).map(([name, otherwise]) => [name, ({ data }: ContentType): Value => (data.settings?.[name] as Value | undefined) ?? otherwise]));

/** SP.ContentType: a kind of item, of a site or of a list. */
defineType('SP.ContentType', {
  id: ({ home, id }) => `Web/${home.kind === 'list' ? `Lists(guid'${home.list.guid}')/` : ''}ContentTypes('${id}')`,
  webOf: ({ home }, context) => webOfHome(home, context),
  properties: {
    ...remembered,
    Description: ({ data }) => data.description ?? '',
    Group: ({ data }) => data.group,
    Hidden: ({ data }) => data.hidden ?? false,
    Id: ({ id }) => complex('SP.ContentTypeId', { StringValue: id }),
    Name: ({ name }) => name,
    ReadOnly: ({ data }) => data.readOnly ?? false,
    SchemaXml: (type, context) => schemaXml(type, context),
    Scope: ({ home }) => scopeUrl(home),
    Sealed: ({ data }) => data.sealed ?? false,
    StringId: ({ id }) => id,
  },
  onRequest: { SchemaXmlWithResourceTokens: (type, context) => schemaXml(type, context) },
  navigations: {
    FieldLinks: (type) => collection('SP.FieldLinkCollection', type),
    Fields: (type, context) => ({ kind: 'entities', type: 'SP.Field', entities: fieldsOfContentType(type, context).map((field) => ({ home: type.home, field })) }),
    Parent: ({ id }, context) => entityOrNothing('SP.ContentType', parentOf(id, context)),
    WorkflowAssociations: () => ({ kind: 'entities', type: 'SP.ContentType', entities: [] }),
  },
  methods: {
    ReorderFields: writes(['fieldNames'], (type, args, context) => {
      reorder(type, args.array('fieldNames').map(String), context);
      return nothing;
    }),
    Update: writes(['updateChildren'], () => nothing),
  },
  update(type, changes, context) {
    demandChange(type, context);
    const { Name: name, Description: description, Group: group, Hidden: hidden, ReadOnly: readOnly, Sealed: sealed, ...others } = settingChanges('SP.ContentType', ['Name', 'Description', 'Group', 'Hidden', 'ReadOnly', 'Sealed', ...Object.keys(settings)], changes);
    const given = { description, group, hidden, readOnly, sealed };
    const data = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as ContentTypeData;
    saveContentType(context.store, { ...type, name: name === undefined ? type.name : plainText(name), data: { ...type.data, ...data, settings: { ...type.data.settings, ...others } } });
  },
  remove(type, context) {
    demandChange(type, context);
    if (isUsed(type, context)) throw spException(-2146232832, 'The content type is in use.');
    removeContentType(context.store, type);
  },
});

/** SP.ContentTypeCollection: the content types of a web or a list. */
defineCollection('SP.ContentTypeCollection', {
  of: 'SP.ContentType',
  all: (home, context) => contentTypesAt(home, context),
  byKey: (home, key, context) => found(home, String(key), context),
  create: (home, body, context) => createContentType(home, body, context),
  methods: {
    GetById: reads(['contentTypeId'], (home, args, context) => entity('SP.ContentType', found(home, args.text('contentTypeId'), context))),
    AddAvailableContentType: writes(['contentTypeId'], (home, args, context) => entity('SP.ContentType', addAvailable(home, args.text('contentTypeId'), context))),
    Create: writes(['parameters'], (home, args, context) => entity('SP.ContentType', createContentType(home, args.object('parameters'), context))),
  },
});

/** SP.FieldLink: a column as a content type refers to it. */
defineType('SP.FieldLink', {
  id: ({ type, field }) => `Web/ContentTypes('${type.id}')/FieldLinks(guid'${field?.id ?? ''}')`,
  properties: {
    DisplayName: ({ link, field }) => link.displayName ?? field?.title ?? link.name,
    FieldInternalName: ({ link }) => link.name,
    Hidden: ({ link }) => link.hidden ?? false,
    Id: ({ field }) => field?.id ?? '00000000-0000-0000-0000-000000000000',
    Name: ({ link }) => link.name,
    ReadOnly: ({ link }) => link.readOnly ?? false,
    Required: ({ link }) => link.required ?? false,
    ShowInDisplayForm: true,
  },
  update({ type, link }, changes, context) {
    demandChange(type, context);
    const args = new Args(changes);
    const next = { ...link, hidden: args.boolean('Hidden', link.hidden), required: args.boolean('Required', link.required), displayName: args.textOr('DisplayName', link.displayName) } as FieldLink;
    saveLinks(type, type.data.links.map((each) => (each.name === link.name ? next : each)), context);
  },
  remove({ type, link }, context) {
    demandChange(type, context);
    saveLinks(type, type.data.links.filter(({ name }) => name !== link.name), context);
  },
});

defineCollection('SP.FieldLinkCollection', {
  of: 'SP.FieldLink',
  all: (type, context) => linksOf(type, context),
  byKey: (type, key, context) => linkById(type, String(key), context),
  create: (type, body, context) => addLink(type, body, context),
  methods: {
    GetById: reads(['id'], (type, args, context) => entity('SP.FieldLink', linkById(type, args.text('id'), context))),
    Reorder: writes(['internalNames'], (type, args, context) => {
      reorder(type, args.array('internalNames').map(String), context);
      return nothing;
    }),
  },
});

extendType('SP.Web', {
  navigations: {
    ContentTypes: (web) => collection('SP.ContentTypeCollection', { kind: 'web', web }),
    AvailableContentTypes: (web) => collection('SP.ContentTypeCollection', { kind: 'web', web }),
  },
});
extendType('SP.List', { navigations: { ContentTypes: (list) => collection('SP.ContentTypeCollection', { kind: 'list', list }) } });
extendType('SP.ListItem', {
  navigations: { ContentType: ({ list, item }, context) => entityOrNothing('SP.ContentType', contentTypeById({ kind: 'list', list }, item.contentTypeId, context)) },
});

function found(home: ColumnHome, id: string, context: Context): ContentType {
  const type = contentTypeById(home, id, context);
  if (!type) throw new SharePointError(404, -2147024809, 'System.ArgumentException', `The content type '${id.slice(0, 100)}' does not exist.`);
  return type;
}

function createContentType(home: ColumnHome, body: Readonly<Record<string, unknown>>, context: Context): ContentType {
  demandColumns(home, context);
  const args = new Args(body);
  const name = args.text('Name');
  if (name.trim() === '' || /[\\/:*?"#%<>{}|~&,]/.test(name)) throw spException(-2130575249, `The content type name '${name.slice(0, 100)}' is not valid.`);
  const asked = args.object('Id')['StringValue'] ?? args.textOr('ParentContentTypeId', undefined);
  const wanted = typeof asked === 'string' && asked !== '' ? asked : '0x01';
  if (!/^0x([0-9a-f]{2})*$/i.test(wanted) || wanted.length > 512) throw badArgument('The content type ID is not valid.');
  const known = contentTypesAt(home, context);
  if (known.some((each) => each.name.toLowerCase() === name.toLowerCase())) throw spException(-2130575269, `A duplicate content type "${name}" was found.`);
  const exists = contentTypeById({ kind: 'web', web: context.web }, wanted, context) !== undefined;
  const id = exists || home.kind === 'list' ? copyId(home, wanted) : wanted;
  const parent = parentOf(id, context);
  if (!parent) throw badArgument('The parent of the content type does not exist.');
  const group = args.textOr('Group', 'Custom Content Types');
  const type: ContentType = { home, id, name, data: { description: args.textOr('Description', ''), group, hidden: args.boolean('Hidden'), links: parent.data.links } };
  saveContentType(context.store, type);
  return type;
}

/** Puts a site content type into a list, with the columns that it needs. */
function addAvailable(home: ColumnHome, siteTypeId: string, context: Context): ContentType {
  demandColumns(home, context);
  const siteType = found({ kind: 'web', web: context.web }, siteTypeId, context);
  const known = contentTypesAt(home, context);
  if (known.some(({ name }) => name.toLowerCase() === siteType.name.toLowerCase())) throw spException(-2130575269, `A duplicate content type "${siteType.name}" was found.`);
  if (home.kind === 'list') addMissingFields(home, siteType, context);
  const type: ContentType = { ...siteType, home, id: copyId(home, siteType.id) };
  saveContentType(context.store, type);
  return type;
}

function addMissingFields(home: Extract<ColumnHome, { kind: 'list' }>, type: ContentType, context: Context): void {
  const present = new Set(listFields(context.store, home.list).map(({ internalName }) => internalName.toLowerCase()));
  for (const { standard, ...field } of fieldsOfContentType(type, context)) {
    if (!present.has(field.internalName.toLowerCase()) && field.kind !== 'Computed') addField(context.store, ownerOf(home), { ...field, fromBaseType: standard && field.fromBaseType === true });
  }
}

function linksOf(type: ContentType, context: Context): LinkOf[] {
  const fields = columnsOf(type.home, context);
  return type.data.links.map((link) => ({ type, link, field: fields.find(({ internalName }) => internalName.toLowerCase() === link.name.toLowerCase()) }));
}

function linkById(type: ContentType, id: string, context: Context): LinkOf {
  const wanted = id.replace(/[{}]/g, '').toLowerCase();
  const link = linksOf(type, context).find(({ field }) => field?.id === wanted);
  if (!link) throw badArgument('The field link does not exist.');
  return link;
}

function addLink(type: ContentType, body: Readonly<Record<string, unknown>>, context: Context): LinkOf {
  demandChange(type, context);
  const args = new Args(body);
  const name = args.textOr('FieldInternalName', undefined) ?? args.text('Name');
  const field = columnsOf(type.home, context).find(({ internalName }) => internalName.toLowerCase() === name.toLowerCase());
  if (!field) throw badArgument(`Column '${name}' does not exist. It may have been deleted by another user.  ${scopeUrl(type.home)}`);
  const link: FieldLink = { name: field.internalName, required: args.boolean('Required'), hidden: args.boolean('Hidden') };
  saveLinks(type, [...type.data.links.filter((each) => each.name !== link.name), link], context);
  return { type, link, field };
}

function reorder(type: ContentType, names: readonly string[], context: Context): void {
  demandChange(type, context);
  const at = ({ name }: FieldLink): number => (names.indexOf(name) + names.length + 1) % (names.length + 1);
  saveLinks(type, [...type.data.links].sort((a, b) => at(a) - at(b)), context);
}

function saveLinks(type: ContentType, links: readonly FieldLink[], context: Context): void {
  saveContentType(context.store, { ...type, data: { ...type.data, links } });
}

function demandChange({ home, data: { sealed } }: ContentType, context: Context): void {
  demandColumns(home, context);
  if (sealed) throw spException(-2130575225, 'The content type is sealed and cannot be changed.');
}

function isUsed({ home, id }: ContentType, { store }: Context): boolean {
  if (home.kind === 'list') return store.get('SELECT 1 FROM item WHERE list_id = ? AND content_type_id = ? LIMIT 1', home.list.id, id) !== undefined;
  return store.get("SELECT 1 FROM content_type WHERE owner <> ? AND removed = 0 AND substr(id, 1, ?) = ? LIMIT 1", home.web.id, id.length + 2, `${id}00`) !== undefined;
}

function schemaXml(type: ContentType, context: Context): string {
  const refs = fieldsOfContentType(type, context).map(({ id, internalName }) => `<FieldRef ID="{${id}}" Name="${escapeXml(internalName)}" />`).join('');
  return `<ContentType ID="${type.id}" Name="${escapeXml(type.name)}" Group="${escapeXml(type.data.group)}" Description="${escapeXml(type.data.description ?? '')}" Version="0"><FieldRefs>${refs}</FieldRefs></ContentType>`;
}

