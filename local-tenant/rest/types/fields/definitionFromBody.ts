import type { FieldDefinition, FieldKind } from '../../../store/index';
import { Args } from '../../model/Args';
import { badArgument, unknownProperty } from '../../model/errors';
import { memberOf } from '../../model/registry';
import { kindOfNumber } from './kinds';
import { severalOf, singleOf } from './schemaXml';

/** Properties of a body that are parts of a definition, by SharePoint's name in lower case. */
const parts: Readonly<Record<string, (args: Args, name: string) => Partial<FieldDefinition>>> = {
  title: (args, name) => ({ title: args.text(name) }),
  description: (args, name) => ({ description: args.textOr(name, '') }),
  group: (args, name) => ({ group: args.textOr(name, '') }),
  required: (args, name) => ({ required: args.boolean(name) }),
  enforceuniquevalues: (args, name) => ({ unique: args.boolean(name) }),
  indexed: (args, name) => ({ indexed: args.boolean(name) }),
  hidden: (args, name) => ({ hidden: args.boolean(name) }),
  readonlyfield: (args, name) => ({ readOnly: args.boolean(name) }),
  sealed: (args, name) => ({ sealed: args.boolean(name) }),
  defaultvalue: (args, name) => ({ defaultValue: args.textOr(name, null) }),
  choices: (args, name) => ({ choices: args.array(name).map(String) }),
  fillinchoice: (args, name) => ({ fillIn: args.boolean(name) }),
  maxlength: (args, name) => ({ maxLength: args.integer(name) }),
  richtext: (args, name) => ({ richText: args.boolean(name) }),
  minimumvalue: (args, name) => ({ minimum: args.textOr(name, null) === null ? null : args.number(name) }),
  maximumvalue: (args, name) => ({ maximum: args.textOr(name, null) === null ? null : args.number(name) }),
  lookuplist: (args, name) => ({ lookupList: args.text(name).replace(/[{}]/g, '') }),
  lookuplistid: (args, name) => ({ lookupList: args.text(name).replace(/[{}]/g, '') }),
  lookupfield: (args, name) => ({ lookupField: args.text(name) }),
  lookupfieldname: (args, name) => ({ lookupField: args.text(name) }),
  formula: (args, name) => ({ formula: args.text(name) }),
  outputtype: (args, name) => ({ outputKind: kindOfNumber(args.integer(name)) ?? 'Text' }),
};

/** Properties kept as they stand and shown again. */
const settings = ['AllowDisplay', 'AllowHyperlink', 'AppendOnly', 'ClientSideComponentId', 'ClientSideComponentProperties', 'ClientValidationFormula', 'ClientValidationMessage', 'CommaSeparator',
  'CurrencyLocaleId', 'CustomFormatter', 'CustomUnitName', 'CustomUnitOnRight', 'DateFormat', 'DateTimeCalendarType', 'DefaultFormula', 'Direction', 'DisplayFormat', 'EditFormat', 'FriendlyDisplayFormat', 'IsRelationship',
  'JSLink', 'LookupWebId', 'Mappings', 'NoCrawl', 'NumberOfLines', 'PinnedToFiltersPane', 'Presence', 'RelationshipDeleteBehavior', 'RestrictedMode', 'SelectionGroup', 'SelectionMode', 'ShowAsPercentage', 'ShowInFiltersPane',
  'StaticName', 'TimeFormat', 'Unit', 'UnlimitedLengthInDocumentLibrary', 'UserDisplayOptions', 'ValidationFormula', 'ValidationMessage', 'AllowMultipleValues', 'IsCompactName', 'WikiLinking', 'IsModern', 'Filterable', 'Sortable',
  'AnchorId', 'TermSetId', 'SspId', 'TextField', 'TargetTemplate', 'IsKeyword', 'Open', 'CreateValuesInEditForm', 'UserCreated'];

const givenByType = ['fieldtypekind', 'typeasstring', 'schemaxml', 'internalname', 'id', 'entitypropertyname', 'scope', 'frombasetype', 'canbedeleted', 'autoindexed', 'indexstatus', 'typedisplayname', 'typeshortdescription', 'dependentlookupinternalnames', 'isdependentlookup', 'primaryfieldid'];

/** What a body changes of a column. @throws 400 for a property that columns have not */
export function changesFromBody(body: Readonly<Record<string, unknown>>): Partial<FieldDefinition> {
  const args = new Args(body);
  const kept: Record<string, unknown> = {};
  let changes: Partial<FieldDefinition> = {};
  for (const name of Object.keys(body)) {
    const part = parts[name.toLowerCase()];
    const setting = settings.find((each) => each.toLowerCase() === name.toLowerCase());
    if (part) changes = { ...changes, ...part(args, name) };
    else if (setting) kept[setting] = body[name];
    else if (!givenByType.includes(name.toLowerCase()) && !memberOf('SP.Field', name)) throw unknownProperty(name, 'SP.Field');
  }
  return { ...changes, ...(Object.keys(kept).length > 0 ? { settings: kept } : {}) };
}

/** The kind of column that a creating body asks for. */
export function kindFromBody(body: Readonly<Record<string, unknown>>): FieldKind {
  const args = new Args(body);
  const kind = kindOfNumber(args.integer('FieldTypeKind'));
  if (!kind) throw badArgument(`Columns of the kind ${args.text('FieldTypeKind')} cannot be added.`);
  return args.boolean('AllowMultipleValues') ? severalOf(kind) : kind;
}

/** The kind of a column after a change: persons, lookups and terms are told by AllowMultipleValues to hold one value or several. */
export function kindAfter(kind: FieldKind, body: Readonly<Record<string, unknown>>): FieldKind {
  const args = new Args(body);
  if (!args.has('AllowMultipleValues')) return kind;
  return args.boolean('AllowMultipleValues') ? severalOf(kind) : singleOf(kind);
}
