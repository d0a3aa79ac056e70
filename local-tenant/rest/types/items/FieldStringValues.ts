import { listFields, type Field } from '../../../store/index';
import type { Context } from '../../model/Context';
import { defineType, extendType } from '../../model/registry';
import { entity } from '../../model/types';
import { odataName } from '../internalName';
import type { ListItem } from './fieldValue';
import { editValue, htmlValue, textValue } from './render/fieldText';

/** An item whose columns are wanted as text of some kind. */
export interface StringValues {
  readonly entry: ListItem;
  readonly kind: 'FieldValuesAsText' | 'FieldValuesAsHtml' | 'FieldValuesForEdit';
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.FieldStringValues': StringValues }
}

const writers = { FieldValuesAsText: textValue, FieldValuesAsHtml: htmlValue, FieldValuesForEdit: editValue } as const;

/** SP.FieldStringValues: an item's columns as text, as HTML, or as an edit form takes them. */
defineType('SP.FieldStringValues', {
  id: ({ entry: { list, item }, kind }) => `Web/Lists(guid'${list.guid}')/Items(${item.id})/${kind}`,
  webOf: ({ entry }, context) => context.webOf(entry.list),
  properties: {},
  membersOf: ({ entry, kind }, context) => ({ properties: Object.fromEntries(listFields(context.store, entry.list).map((field) => [textName(field), text(field, entry, kind, context)])) }),
});

extendType('SP.ListItem', {
  navigations: {
    FieldValuesAsText: (entry) => entity('SP.FieldStringValues', { entry, kind: 'FieldValuesAsText' }),
    FieldValuesAsHtml: (entry) => entity('SP.FieldStringValues', { entry, kind: 'FieldValuesAsHtml' }),
    FieldValuesForEdit: (entry) => entity('SP.FieldStringValues', { entry, kind: 'FieldValuesForEdit' }),
  },
});

function text(field: Field, entry: ListItem, kind: StringValues['kind'], context: Context): string {
  return writers[kind](field, entry, context);
}

/** Underscores of an internal name are written out in these answers, e.g. OData__x005f_UIVersionString. */
function textName({ internalName }: Field): string {
  return odataName(internalName).replace(/^OData_/, '\u0000').replaceAll('_', '_x005f_').replace('\u0000', 'OData_');
}
