import type { Field, FieldKind } from '../../../store/index';
import { odataName } from '../internalName';

const people: readonly FieldKind[] = ['User', 'UserMulti'];
const lookups: readonly FieldKind[] = ['Lookup', 'LookupMulti'];
const numbers: readonly FieldKind[] = ['Counter', 'Integer', 'Number', 'Currency', 'ModStat'];
const several: readonly FieldKind[] = ['UserMulti', 'LookupMulti', 'MultiChoice', 'TaxonomyFieldTypeMulti'];

export const isPerson = ({ kind }: Field): boolean => people.includes(kind);

/** A lookup into another list. SharePoint calls some system columns lookups too; those have no list. */
export const isLookup = ({ kind, lookupList }: Field): boolean => lookups.includes(kind) && lookupList !== undefined;
export const isNumber = ({ kind, outputKind }: Field): boolean => numbers.includes(kind) || (kind === 'Calculated' && outputKind !== undefined && numbers.includes(outputKind));
export const holdsSeveral = ({ kind }: Field): boolean => several.includes(kind);

/** Kinds that count against the limit of twelve lookups in a query. */
export const countsAsLookup = (field: Field): boolean => isPerson(field) || isLookup(field) || field.kind.startsWith('TaxonomyFieldType');

/** The column's name in an item's JSON and in queries: persons and lookups by their id. */
export const propertyName = (field: Field): string => (isPerson(field) || isLookup(field) ? `${odataName(field.internalName)}Id` : odataName(field.internalName));
