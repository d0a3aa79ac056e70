import { addField, listByGuid, newGuid, type Field, type FieldDefinition } from '../../../store/index';
import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { badArgument, SharePointError, spException } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entities, entity, reads, writes } from '../../model/types';
import { addViewField, defaultViewOf } from '../views/viewRows';
import { encodeInternalName } from '../internalName';
import { changesFromBody, kindFromBody } from './definitionFromBody';
import { checkFormulasOf, checkIndex } from './Field';
import { recalculate } from '../items/formulas/recalculate';
import { columnsLookingInto, columnsOf, demandColumns, lookedUpList, ownerOf, type Column, type ColumnHome } from './owners';
import { readFieldXml } from './schemaXml';
import { plainText } from '../../model/plainText';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.RelatedField': Column }
  interface CollectionParents { 'SP.FieldCollection': ColumnHome }
}

/** Flags of AddFieldOptions. */
const options = { internalNameHint: 8, toDefaultView: 16, checkDisplayName: 32 } as const;

/** SP.FieldCollection: the columns of a list or the site columns of a web. */
defineCollection('SP.FieldCollection', {
  of: 'SP.Field',
  all: (home, context) => columnsOf(home, context).map((field) => ({ home, field })),
  byKey: (home, key, context) => byId(home, String(key), context),
  create: (home, body, context) => addColumn(home, definitionFromBody(body), 0, context),
  methods: {
    AddField: writes(['parameters'], (home, args, context) => entity('SP.Field', addColumn(home, definitionFromBody(args.object('parameters')), 0, context))),
    CreateFieldAsXml: writes(['parameters'], (home, args, context) => {
      const parameters = args.object('parameters');
      const flags = Number(parameters['Options'] ?? 0);
      return entity('SP.Field', addColumn(home, definitionFromXml(plainText(parameters['SchemaXml']), flags, home, context), flags, context));
    }),
    AddDependentLookupField: writes(['displayName', 'primaryLookupFieldId', 'showField'], (home, args, context) => entity('SP.Field', addDependentLookup(home, args, context))),
    GetById: reads(['id'], (home, args, context) => entity('SP.Field', byId(home, args.text('id'), context))),
    GetByTitle: reads(['title'], (home, args, context) => entity('SP.Field', byName(home, args.text('title'), ['title'], context))),
    GetByInternalNameOrTitle: reads(['strName'], (home, args, context) => entity('SP.Field', byName(home, args.text('strName'), ['internalName', 'title'], context))),
  },
});

/** SP.RelatedField: a column of another list that looks into this one. */
defineType('SP.RelatedField', {
  properties: {
    FieldId: ({ field }) => field.id,
    ListId: ({ home }) => (home.kind === 'list' ? home.list.guid : ''),
    RelationshipDeleteBehavior: ({ field }) => (field.settings?.['RelationshipDeleteBehavior'] as number | undefined) ?? 0,
    WebId: ({ home }) => (home.kind === 'list' ? home.list.webId : home.web.id),
  },
  navigations: { LookupList: ({ field }, context) => {
    const list = lookedUpList(field, context);
    return list ? entity('SP.List', list) : { kind: 'nothing' };
  } },
});

extendType('SP.List', {
  navigations: { Fields: (list) => collection('SP.FieldCollection', { kind: 'list', list }) },
  methods: { GetRelatedFields: reads([], (list, _args, context) => entities('SP.RelatedField', columnsLookingInto(list, context))) },
});

extendType('SP.Web', {
  navigations: {
    Fields: (web) => collection('SP.FieldCollection', { kind: 'web', web }),
    AvailableFields: (web) => collection('SP.FieldCollection', { kind: 'web', web }),
  },
});

const missing = (home: ColumnHome, name: string): SharePointError => new SharePointError(
  400, -2147024809, 'System.ArgumentException',
  `Column '${name}' does not exist. It may have been deleted by another user.  ${home.kind === 'list' ? home.list.rootUrl : home.web.url}`,
);

function byId(home: ColumnHome, id: string, context: Context): Column {
  const wanted = id.replace(/[{}]/g, '').toLowerCase();
  const field = columnsOf(home, context).find((each) => each.id === wanted);
  if (!field) throw missing(home, id);
  return { home, field };
}

function byName(home: ColumnHome, name: string, keys: readonly ('internalName' | 'title')[], context: Context): Column {
  const fields = columnsOf(home, context);
  const wanted = name.toLowerCase();
  const field = keys.map((key) => fields.find((each) => each[key].toLowerCase() === wanted)).find((each) => each !== undefined);
  if (!field) throw missing(home, name);
  return { home, field };
}

function definitionFromBody(body: Readonly<Record<string, unknown>>): FieldDefinition {
  const xml = Object.entries(body).find(([name]) => name.toLowerCase() === 'schemaxml')?.[1];
  if (typeof xml === 'string' && xml !== '') return readFieldXml(xml);
  const kind = kindFromBody(body);
  const changes = changesFromBody(body);
  if (!changes.title) throw badArgument('The parameter Title cannot be null or empty.');
  return { ...changes, kind, internalName: encodeInternalName(changes.title), ...(kind === 'DateTime' ? { dateOnly: changes.settings?.['DisplayFormat'] === 0 } : {}) };
}

/** SharePoint makes the internal name of the display name, unless the XML's Name is asked to be taken as it is. */
function definitionFromXml(xml: string, flags: number, home: ColumnHome, context: Context): FieldDefinition {
  const definition = readFieldXml(xml);
  const hint = (flags & options.internalNameHint) !== 0;
  const siteColumn = definition.id === undefined ? undefined : siteColumnById(definition.id, context);
  if (hint || home.kind === 'web' || siteColumn) return definition;
  return { ...definition, internalName: encodeInternalName(definition.title ?? definition.internalName) };
}

function siteColumnById(id: string, context: Context): Field | undefined {
  return columnsOf({ kind: 'web', web: context.web }, context).find((each) => each.id === id);
}

/** Adds a column under a free internal name, and to the default view where that is asked. */
function addColumn(home: ColumnHome, definition: FieldDefinition, flags: number, context: Context): Column {
  demandColumns(home, context);
  const known = columnsOf(home, context);
  const { title = definition.internalName, id } = definition;
  if (id !== undefined && known.some((each) => each.id === id)) throw spException(-2130575214, `A duplicate field name "${definition.internalName}" was found.`);
  if ((flags & options.checkDisplayName) !== 0 && known.some((each) => each.title.toLowerCase() === title.toLowerCase())) {
    throw spException(-2130575214, `A duplicate name "${title}" was found.`);
  }
  if (definition.kind.startsWith('Lookup') && definition.primaryField === undefined) checkLookup(definition, context);
  checkIndex(home, undefined, definition);
  if (definition.kind === 'Calculated' && !definition.formula) throw badArgument('The formula of a calculated column cannot be empty.');
  checkFormulasOf(home, definition, context);
  const internalName = freeName(definition.internalName, known);
  const field = addField(context.store, ownerOf(home), { ...definition, internalName, ...(definition.unique ? { indexed: true } : {}) });
  if (home.kind === 'list' && field.kind === 'Calculated') recalculate(home.list.id, context);
  if (home.kind === 'list' && (flags & options.toDefaultView) !== 0) addViewField(context.store, defaultViewOf(context.store, home.list), field.internalName);
  return { home, field };
}

function checkLookup({ lookupList }: FieldDefinition, { store }: Context): void {
  if (lookupList === undefined || (!listByGuid(store, lookupList) && !/^(self|docs|userinfo)$/i.test(lookupList))) {
    throw spException(-2130575322, 'List does not exist.\n\nThe page you selected contains a list that does not exist.  It may have been deleted by another user.');
  }
}

function addDependentLookup(home: ColumnHome, args: Args, context: Context): Column {
  const primary = byId(home, args.text('primaryLookupFieldId'), context).field;
  const title = args.text('displayName');
  return addColumn(home, {
    title, internalName: encodeInternalName(title), kind: primary.kind, id: newGuid(), readOnly: true, primaryField: primary.id, lookupField: args.text('showField'),
    ...(primary.lookupList === undefined ? {} : { lookupList: primary.lookupList }),
  }, 0, context);
}

/** Internal names are at most 32 characters and unique: SharePoint puts a number behind. */
function freeName(wanted: string, known: readonly Field[]): string {
  const base = wanted.slice(0, 32) || 'Field';
  const taken = new Set(known.map(({ internalName }) => internalName.toLowerCase()));
  for (let number = 0; ; number += 1) {
    const name = number === 0 ? base : `${base.slice(0, 32 - String(number - 1).length)}${number - 1}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
