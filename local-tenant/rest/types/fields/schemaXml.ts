import { XMLParser } from 'fast-xml-parser';
import type { Field, FieldDefinition, FieldKind } from '../../../store/index';
import { badArgument, spException } from '../../model/errors';
import { escapeXml } from '../../shape/writeAtom';
import { encodeInternalName } from '../internalName';
import { kindOfName } from './kinds';
import { plainText } from '../../model/plainText';

interface FieldXml {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly CHOICES?: { readonly CHOICE?: readonly unknown[] };
  readonly Default?: unknown;
  readonly Formula?: unknown;
}

const parser = new XMLParser({
  ignoreAttributes: false, attributesGroupName: 'attributes', attributeNamePrefix: '', parseTagValue: false, parseAttributeValue: false,
  isArray: (name) => name === 'CHOICE',
});

/** Attributes that become parts of the definition; all others are kept as settings, as they stand. */
const understood = new Set(['Type', 'ID', 'Name', 'StaticName', 'DisplayName', 'Description', 'Group', 'Required', 'Hidden', 'ReadOnly', 'Sealed', 'Indexed',
  'EnforceUniqueValues', 'MaxLength', 'RichText', 'Min', 'Max', 'List', 'ShowField', 'FieldRef', 'Format', 'FillInChoice', 'Mult', 'ResultType', 'ColName', 'SourceID', 'Version']);

/** Reads the schema XML of a column. @throws 400 when it is no such XML or of an unknown type */
export function readFieldXml(xml: string): FieldDefinition {
  const { attributes = {}, CHOICES, Default, Formula } = parseField(xml);
  const given = kindOfName(attributes['Type'] ?? '');
  if (!given) throw spException(-2130575340, `Field type ${attributes['Type'] ?? ''} is not installed properly. Go to the list settings page to delete this field.`);
  const kind = attributes['Mult']?.toUpperCase() === 'TRUE' ? severalOf(given) : given;
  const name = attributes['Name'] ?? attributes['StaticName'] ?? encodeInternalName(attributes['DisplayName'] ?? '');
  if (name === '') throw badArgument('The field XML has neither Name nor DisplayName.');
  const settings = Object.fromEntries(Object.entries(attributes).filter(([key]) => !understood.has(key)));
  const lookupList = attributes['List'];
  return compact({
    internalName: name, title: attributes['DisplayName'] ?? name, kind, id: attributes['ID']?.replace(/[{}]/g, '').toLowerCase(), description: attributes['Description'],
    group: attributes['Group'], required: flag(attributes['Required']), hidden: flag(attributes['Hidden']), readOnly: flag(attributes['ReadOnly']), sealed: flag(attributes['Sealed']),
    indexed: flag(attributes['Indexed']), unique: flag(attributes['EnforceUniqueValues']), fillIn: flag(attributes['FillInChoice']),
    maxLength: number(attributes['MaxLength']), richText: flag(attributes['RichText']), minimum: number(attributes['Min']), maximum: number(attributes['Max']),
    choices: CHOICES ? (CHOICES.CHOICE ?? []).map(textOf) : undefined, defaultValue: Default === undefined ? undefined : textOf(Default),
    formula: Formula === undefined ? undefined : textOf(Formula), outputKind: attributes['ResultType'] ? kindOfName(attributes['ResultType']) : undefined,
    lookupList: kind.startsWith('Lookup') ? lookupList?.replace(/[{}]/g, '') : undefined, lookupField: attributes['ShowField'], primaryField: attributes['FieldRef']?.replace(/[{}]/g, ''),
    dateOnly: kind === 'DateTime' ? attributes['Format'] === 'DateOnly' : undefined, settings: { ...settings, ...(attributes['Format'] ? { Format: attributes['Format'] } : {}) },
  });
}

function parseField(xml: string): FieldXml {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml) || xml.length > 200_000) throw badArgument('The field XML is not valid.');
  let parsed: { Field?: FieldXml | string };
  try {
    parsed = parser.parse(xml, true) as { Field?: FieldXml | string };
  } catch (error) {
    throw badArgument(`The field XML is not valid: ${error instanceof Error ? error.message.slice(0, 200) : 'unreadable'}`);
  }
  if (typeof parsed.Field !== 'object') throw badArgument('The field XML has no Field element.');
  return parsed.Field;
}

/** The schema XML of a column. */
export function fieldXml(field: Field, sourceId: string): string {
  const attributes: Readonly<Record<string, string | number | undefined>> = {
    ...Object.fromEntries(Object.entries(field.settings ?? {}).filter(([, value]) => typeof value === 'string')) as Record<string, string>,
    Type: field.kind, DisplayName: field.title, Required: upper(field.required), EnforceUniqueValues: upper(field.unique), Indexed: upper(field.indexed),
    ID: `{${field.id}}`, SourceID: sourceId, StaticName: field.internalName, Name: field.internalName, Description: field.description || undefined, Group: field.group,
    Hidden: field.hidden ? 'TRUE' : undefined, ReadOnly: field.readOnly ? 'TRUE' : undefined, Sealed: field.sealed ? 'TRUE' : undefined,
    MaxLength: field.kind === 'Text' ? field.maxLength ?? 255 : undefined, RichText: field.kind === 'Note' ? upper(field.richText) : undefined,
    Min: field.minimum ?? undefined, Max: field.maximum ?? undefined, Mult: /Multi$/.test(field.kind) && field.kind !== 'MultiChoice' ? 'TRUE' : undefined,
    List: field.lookupList ? `{${field.lookupList}}` : undefined, ShowField: field.lookupField, FieldRef: field.primaryField, FillInChoice: field.choices ? upper(field.fillIn) : undefined,
    Format: field.kind === 'DateTime' ? (field.dateOnly ? 'DateOnly' : 'DateTime') : undefined, ResultType: field.outputKind,
  };
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}="${escapeXml(String(value))}"`).join(' ');
  const inside = [
    ...(field.defaultValue === undefined || field.defaultValue === null ? [] : [`<Default>${escapeXml(field.defaultValue)}</Default>`]),
    ...(field.choices ? [`<CHOICES>${field.choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>`] : []),
    ...(field.formula ? [`<Formula>${escapeXml(field.formula)}</Formula>`] : []),
  ].join('');
  return inside === '' ? `<Field ${written} />` : `<Field ${written}>${inside}</Field>`;
}

/** The kind that holds several values of a kind that holds one. */
export function severalOf(kind: FieldKind): FieldKind {
  switch (kind) {
    case 'Lookup': return 'LookupMulti';
    case 'User': return 'UserMulti';
    case 'TaxonomyFieldType': return 'TaxonomyFieldTypeMulti';
    default: return kind;
  }
}

/** The kind that holds one value of a kind that holds several; choices stay as they are, for they are two types. */
export function singleOf(kind: FieldKind): FieldKind {
  switch (kind) {
    case 'LookupMulti': return 'Lookup';
    case 'UserMulti': return 'User';
    case 'TaxonomyFieldTypeMulti': return 'TaxonomyFieldType';
    default: return kind;
  }
}

const flag = (text: string | undefined): boolean | undefined => (text === undefined ? undefined : /^(true|1|yes)$/i.test(text));
const number = (text: string | undefined): number | undefined => (text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text));
const upper = (value: boolean | undefined): string => (value ? 'TRUE' : 'FALSE');
const textOf = (value: unknown): string => (typeof value === 'object' && value !== null ? plainText((value as { '#text'?: unknown })['#text']) : plainText(value));

function compact(definition: { [Key in keyof FieldDefinition]: FieldDefinition[Key] | undefined }): FieldDefinition {
  return Object.fromEntries(Object.entries(definition).filter(([, value]) => value !== undefined)) as unknown as FieldDefinition;
}
