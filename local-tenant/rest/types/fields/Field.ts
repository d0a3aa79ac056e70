import { keepFirstValues, removeField, updateField, type Field, type FieldDefinition } from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument, spException } from '../../model/errors';
import { defineType } from '../../model/registry';
import { nothing, writes, type Method } from '../../model/types';
import { listOf, type Value } from '../../model/values';
import { odataName } from '../internalName';
import { inLanguage } from '../../../store/templates/words';
import { holdsSeveral } from '../items/fieldKinds';
import { checkFormula } from '../items/formulas/calculated';
import { recalculate } from '../items/formulas/recalculate';
import { shownTitle } from '../shownTitle';
import { changesFromBody, kindAfter } from './definitionFromBody';
import { kinds } from './kinds';
import { columnsOf, demandColumns, ownerOf, scopeUrl, webOfHome, type Column } from './owners';
import { fieldXml, readFieldXml } from './schemaXml';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.Field': Column }
}

const noGuid = '00000000-0000-0000-0000-000000000000';
const setting = (name: string, otherwise: Value) => ({ field }: Column): Value => (field.settings?.[name] as Value | undefined) ?? otherwise;

/** SP.Field and the types of its kinds, whose own properties come through `membersOf`. */
defineType('SP.Field', {
  nameOf: ({ field }) => kinds[field.kind].type,
  id: ({ home, field }) => `Web/${home.kind === 'list' ? `Lists(guid'${home.list.guid}')/` : ''}Fields(guid'${field.id}')`,
  webOf: ({ home }, context) => webOfHome(home, context),
  properties: {
    AutoIndexed: false,
    CanBeDeleted: ({ field }) => !field.fromBaseType && !field.sealed,
    ClientSideComponentId: setting('ClientSideComponentId', noGuid), ClientSideComponentProperties: setting('ClientSideComponentProperties', null),
    ClientValidationFormula: setting('ClientValidationFormula', null), ClientValidationMessage: setting('ClientValidationMessage', null),
    CustomFormatter: setting('CustomFormatter', null), DefaultFormula: setting('DefaultFormula', null),
    DefaultValue: ({ field }) => field.defaultValue ?? null,
    Description: ({ field }) => field.description ?? '',
    Direction: setting('Direction', 'none'),
    EnforceUniqueValues: ({ field }) => field.unique ?? false,
    EntityPropertyName: ({ field }) => odataName(field.internalName),
    Filterable: ({ field }) => kinds[field.kind].filterable,
    FromBaseType: ({ field }) => field.fromBaseType ?? false,
    Group: ({ field }) => field.group ?? 'Custom Columns',
    Hidden: ({ field }) => field.hidden ?? false,
    Id: ({ field }) => field.id,
    Indexed: ({ field }) => Boolean(field.indexed || field.unique),
    IndexStatus: ({ field }) => (field.indexed || field.unique ? 1 : 0),
    InternalName: ({ field }) => field.internalName,
    IsModern: false,
    JSLink: setting('JSLink', 'clienttemplates.js'),
    PinnedToFiltersPane: setting('PinnedToFiltersPane', false),
    ReadOnlyField: ({ field }) => (field.readOnly ?? false) || field.kind === 'Calculated',
    Required: ({ field }) => field.required ?? false,
    SchemaXml: ({ home, field }, context) => fieldXml(field, `{${home.kind === 'list' ? home.list.guid : webOfHome(home, context).id}}`),
    Scope: ({ home }) => scopeUrl(home),
    Sealed: ({ field }) => field.sealed ?? false,
    ShowInFiltersPane: setting('ShowInFiltersPane', 0),
    Sortable: ({ field }) => kinds[field.kind].sortable,
    StaticName: ({ field }) => (field.settings?.['StaticName'] as string | undefined) ?? field.internalName,
    Title: ({ field }, context) => shownTitle(field, context),
    FieldTypeKind: ({ field }) => kinds[field.kind].number,
    TypeAsString: ({ field }) => field.kind,
    TypeDisplayName: ({ home, field }, context) => inLanguage(kinds[field.kind].displayName, webOfHome(home, context).lcid),
    TypeShortDescription: ({ home, field }, context) => inLanguage(kinds[field.kind].displayName, webOfHome(home, context).lcid),
    ValidationFormula: setting('ValidationFormula', null), ValidationMessage: setting('ValidationMessage', null),
  },
  onRequest: { NoCrawl: setting('NoCrawl', false), SchemaXmlWithResourceTokens: ({ home, field }, context) => fieldXml(field, webOfHome(home, context).id) },
  membersOf: ({ field }, context) => ({ properties: ownProperties(field, context) }),
  membersOfKinds: new Set(['choices', 'fillinchoice', 'editformat', 'maxlength', 'richtext', 'numberoflines', 'lookuplist', 'lookupfield', 'lookupwebid', 'allowmultiplevalues', 'selectionmode', 'displayformat', 'minimumvalue', 'maximumvalue', 'formula', 'outputtype', 'termsetid']),
  methods: {
    SetShowInDisplayForm: showIn('ShowInDisplayForm'),
    SetShowInEditForm: showIn('ShowInEditForm'),
    SetShowInNewForm: showIn('ShowInNewForm'),
    EnableIndex: writes([], (column, _args, context) => setIndex(column, true, context)),
    DisableIndex: writes([], (column, _args, context) => setIndex(column, false, context)),
  },
  update(column, changes, context) {
    demandColumns(column.home, context);
    saveColumn(column, changes, context);
  },
  remove({ home, field }, context) {
    demandColumns(home, context);
    if (field.fromBaseType || field.sealed) throw spException(-2130575326, `The field ${field.title} cannot be deleted.`);
    removeField(context.store, ownerOf(home), field);
  },
});

/** Properties that only columns of this kind have. */
function ownProperties(field: Field, context: Context): Record<string, Value> {
  const kept = (name: string, otherwise: Value): Value => (field.settings?.[name] as Value | undefined) ?? otherwise;
  const choices = { FillInChoice: field.fillIn ?? false, Mappings: kept('Mappings', null), Choices: listOf('Edm.String', field.choices ?? []) };
  const lookup = {
    AllowMultipleValues: /Multi$/.test(field.kind), DependentLookupInternalNames: listOf('Edm.String', []), IsDependentLookup: field.primaryField !== undefined, IsRelationship: kept('IsRelationship', true),
    LookupField: field.lookupField ?? '', LookupList: field.lookupList ? `{${field.lookupList}}` : '', LookupWebId: kept('LookupWebId', context.web.id), PrimaryFieldId: field.primaryField ?? null,
    RelationshipDeleteBehavior: kept('RelationshipDeleteBehavior', 0), UnlimitedLengthInDocumentLibrary: false,
  };
  const number = { CommaSeparator: kept('CommaSeparator', true), CustomUnitName: kept('CustomUnitName', null), CustomUnitOnRight: kept('CustomUnitOnRight', true), DisplayFormat: kept('DisplayFormat', -1),
    MaximumValue: field.maximum ?? 1.7976931348623157e308, MinimumValue: field.minimum ?? -1.7976931348623157e308, ShowAsPercentage: kept('ShowAsPercentage', false), Unit: kept('Unit', '') };
  switch (field.kind) {
    case 'Text': return { MaxLength: field.maxLength ?? 255 };
    case 'Note': return { AllowHyperlink: kept('AllowHyperlink', false), AppendOnly: kept('AppendOnly', false), NumberOfLines: kept('NumberOfLines', 6), RestrictedMode: kept('RestrictedMode', true), RichText: field.richText ?? false, UnlimitedLengthInDocumentLibrary: kept('UnlimitedLengthInDocumentLibrary', false), WikiLinking: kept('WikiLinking', false) };
    case 'Choice': case 'ModStat': case 'OutcomeChoice': return { ...choices, EditFormat: kept('EditFormat', 0) };
    case 'MultiChoice': return choices;
    case 'Number': case 'Integer': return number;
    case 'Currency': return { ...number, CurrencyLocaleId: kept('CurrencyLocaleId', 1033) };
    case 'DateTime': return { DateTimeCalendarType: kept('DateTimeCalendarType', 0), DateFormat: kept('DateFormat', 0), DisplayFormat: field.dateOnly ? 0 : kept('DisplayFormat', 1), FriendlyDisplayFormat: kept('FriendlyDisplayFormat', 0), TimeFormat: kept('TimeFormat', 0) };
    case 'Lookup': case 'LookupMulti': return lookup;
    case 'User': case 'UserMulti': return { ...lookup, AllowDisplay: kept('AllowDisplay', true), Presence: kept('Presence', true), SelectionGroup: kept('SelectionGroup', 0), SelectionMode: kept('SelectionMode', 1), UserDisplayOptions: kept('UserDisplayOptions', null) };
    case 'Calculated': return { CurrencyLocaleId: kept('CurrencyLocaleId', 1035), DateFormat: kept('DateFormat', 0), DisplayFormat: kept('DisplayFormat', -1), Formula: field.formula ?? '', OutputType: field.outputKind ? kinds[field.outputKind].number : 2, ShowAsPercentage: kept('ShowAsPercentage', false) };
    case 'URL': return { DisplayFormat: kept('DisplayFormat', 0) };
    case 'Computed': return { EnableLookup: false };
    case 'TaxonomyFieldType': case 'TaxonomyFieldTypeMulti': return { ...lookup, AnchorId: kept('AnchorId', noGuid), TermSetId: kept('TermSetId', noGuid), SspId: kept('SspId', noGuid), TextField: kept('TextField', noGuid), Open: kept('Open', false), IsKeyword: kept('IsKeyword', false) };
    default: return {};
  }
}

function showIn(name: string): Method<Column> {
  return writes(['value'], ({ home, field }, args, context) => {
    demandColumns(home, context);
    updateField(context.store, ownerOf(home), { ...field, settings: { ...field.settings, [name]: args.boolean('value') ? 'TRUE' : 'FALSE' } });
    return nothing;
  });
}

function setIndex(column: Column, indexed: boolean, context: Context): typeof nothing {
  demandColumns(column.home, context);
  saveColumn(column, { Indexed: indexed }, context);
  return nothing;
}

/** Changes a column by REST's properties. @throws 400 for what cannot be indexed, or a list too large for a new index */
function saveColumn({ home, field }: Column, body: Readonly<Record<string, unknown>>, context: Context): Field {
  const xml = Object.entries(body).find(([name]) => name.toLowerCase() === 'schemaxml')?.[1];
  const fromXml: Partial<Field> = typeof xml === 'string' ? readFieldXml(xml) : {};
  const changes = { ...fromXml, ...changesFromBody(body) };
  const next: Field = { ...field, ...changes, kind: kindAfter(changes.kind ?? field.kind, body), id: field.id, internalName: field.internalName, standard: field.standard, settings: { ...field.settings, ...fromXml.settings, ...changes.settings } };
  if (next.title === '') throw badArgument('The title of a column cannot be empty.');
  checkIndex(home, field, next);
  checkFormulasOf(home, next, context);
  const saved = updateField(context.store, ownerOf(home), next);
  if (home.kind === 'list' && holdsSeveral(field) && !holdsSeveral(next)) keepFirstValues(context.store, home.list.id, next);
  if (home.kind === 'list' && next.kind === 'Calculated' && (next.formula !== field.formula || next.outputKind !== field.outputKind)) recalculate(home.list.id, context);
  return saved;
}

/** @throws 400 when a column's formula cannot be read, or looks at what is not there */
export function checkFormulasOf(home: Column['home'], { formula, settings }: Pick<FieldDefinition, 'formula' | 'settings'>, context: Context): void {
  const fields = columnsOf(home, context);
  for (const text of [formula, settings?.['ValidationFormula']]) if (typeof text === 'string' && text !== '') checkFormula(text, fields);
}

/** Most items of a list to which an index can still be added. */
const largestIndexable = 20_000;

export function checkIndex(home: Column['home'], before: Field | undefined, next: { readonly indexed?: boolean; readonly unique?: boolean; readonly kind: Field['kind']; readonly title?: string }): void {
  const wanted = Boolean(next.indexed || next.unique);
  if (!wanted || before?.indexed || before?.unique) return;
  if (!kinds[next.kind].indexable) throw spException(-2130575321, `The column ${next.title ?? ''} cannot be indexed.`);
  if (home.kind === 'list' && home.list.itemCount > largestIndexable) {
    throw spException(-2147024860, 'The attempted operation is prohibited because it exceeds the list view threshold. An index cannot be added to a list of more than 20000 items.');
  }
}

