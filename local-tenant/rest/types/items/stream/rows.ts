import { listFields, type Field } from '../../../../store/index';
import type { Context } from '../../../model/Context';
import { Complex, ValueList } from '../../../model/values';
import { isLookup, isNumber, isPerson } from '../fieldKinds';
import { fieldValue, type ListItem } from '../fieldValue';
import { shownValues, textValue } from '../render/fieldText';
import { plainText } from '../../../model/plainText';

/** A row of renderListData: names and texts, some with companions such as "Modified." (the exact value). */
export type Row = Readonly<Record<string, unknown>>;

/** Columns that every row has, whatever the view shows. */
const always = ['ID', 'PermMask', 'FSObjType', 'FileRef', 'FileLeafRef', 'File_x0020_Type', 'ContentTypeId', 'UniqueId', 'ProgId', 'ScopeId'];

/** Computed columns show others, and rows have those too: a view's LinkTitle brings Title. */
const shownBy: Readonly<Record<string, string>> = { LinkTitle: 'Title', LinkTitleNoMenu: 'Title', LinkFilename: 'FileLeafRef', LinkFilenameNoMenu: 'FileLeafRef', DocIcon: 'File_x0020_Type' };

/** The row of an item with the columns of a view. */
export function rowOf(entry: ListItem, viewFields: readonly string[], context: Context): Row {
  const fields = listFields(context.store, entry.list);
  const shown = [...new Set([...always, ...viewFields.flatMap((name) => [name, shownBy[name] ?? name])])].flatMap((name) => fields.find(({ internalName }) => internalName.toLowerCase() === name.toLowerCase()) ?? []);
  return Object.assign({}, ...shown.map((field) => cells(field, entry, context)), {
    UniqueId: `{${entry.item.guid.toUpperCase()}}`, owshiddenversion: String(entry.item.etag), FSObjType: String(entry.item.kind),
    'FileRef.urlencodeasurl': encodeURI(String(fieldValueText('FileRef', fields, entry, context))),
  }) as Row;
}

function cells(field: Field, entry: ListItem, context: Context): Row {
  const name = field.internalName;
  const value = fieldValue(field, entry, context);
  if (isPerson(field)) {
    return { [name]: shownValues(field, entry, context).map(({ id, title, person }) => ({ id: String(id), title, email: person?.email ?? '', sip: person?.email ?? '', picture: '', jobTitle: person?.data['JobTitle'] ?? '', department: person?.data['Department'] ?? '' })) };
  }
  if (isLookup(field)) return { [name]: shownValues(field, entry, context).map(({ id, title }) => ({ lookupId: id, lookupValue: title, isSecretFieldValue: false })) };
  if (value === null) return { [name]: '' };
  if (field.kind === 'DateTime') return { [name]: textValue(field, entry, context), [`${name}.`]: value };
  if (field.kind === 'Boolean' || field.kind === 'Attachments') return { [name]: field.kind === 'Attachments' ? (value === true ? '1' : '0') : textValue(field, entry, context), [`${name}.value`]: value === true ? '1' : '0' };
  if (field.kind === 'Counter') return { [name]: plainText(value) };
  if (isNumber(field)) return { [name]: textValue(field, entry, context), [`${name}.`]: plainText(value) };
  if (value instanceof Complex && field.kind === 'URL') return { [name]: value.fields['Url'], [`${name}.desc`]: value.fields['Description'] };
  if (value instanceof Complex) return { [name]: { Label: value.fields['Label'], TermID: value.fields['TermGuid'] } };
  if (value instanceof ValueList) return { [name]: value.values.map((each) => (each instanceof Complex ? { Label: each.fields['Label'], TermID: each.fields['TermGuid'] } : each)) };
  return { [name]: String(value) };
}

function fieldValueText(name: string, fields: readonly Field[], entry: ListItem, context: Context): string {
  const field = fields.find(({ internalName }) => internalName === name);
  return field ? plainText(fieldValue(field, entry, context)) : '';
}
