import { itemById, principalById, type Field, type Principal, type Web } from '../../../../store/index';
import type { Context } from '../../../model/Context';
import { Complex, ValueList, type Value } from '../../../model/values';
import { escapeXml } from '../../../shape/writeAtom';
import { lookedUpList } from '../../fields/owners';
import { isLookup, isNumber, isPerson } from '../fieldKinds';
import { fieldValue, storedValue, type ListItem } from '../fieldValue';
import { visibleItem } from '../visibility';
import { dateText, numberText, yesNo } from './localText';
import { plainText } from '../../../model/plainText';

/** What a lookup or a person column shows: ids with their titles. */
export interface Shown {
  readonly id: number;
  readonly title: string;
  readonly person?: Principal;
}

/** A column's value as people read it. */
export function textValue(field: Field, entry: ListItem, context: Context): string {
  if (isPerson(field) || isLookup(field)) return shownValues(field, entry, context).map(({ title }) => title).join('; ');
  return valueText(field, fieldValue(field, entry, context), context.webOf(entry.list));
}

/** The same as HTML: links for persons and addresses, everything else escaped. */
export function htmlValue(field: Field, entry: ListItem, context: Context): string {
  if (isPerson(field)) {
    return shownValues(field, entry, context).map(({ id, title }) => `<a href="${context.absolute(context.web.url === '/' ? '' : context.web.url)}/_layouts/15/userdisp.aspx?ID=${id}">${escapeXml(title)}</a>`).join('; ');
  }
  const value = fieldValue(field, entry, context);
  if (field.kind === 'URL' && value instanceof Complex) return `<a href="${escapeXml(plainText(value.fields['Url']))}">${escapeXml(plainText(value.fields['Description']))}</a>`;
  if (field.kind === 'Note' && field.richText) return typeof value === 'string' ? value : '';
  return escapeXml(textValue(field, entry, context));
}

/** The same as an edit form takes it: persons and lookups as "3;#Title". */
export function editValue(field: Field, entry: ListItem, context: Context): string {
  if (isPerson(field) || isLookup(field)) return shownValues(field, entry, context).map(({ id, title }) => `${id};#${title}`).join(';#');
  const value = fieldValue(field, entry, context);
  if (value instanceof ValueList && field.kind === 'MultiChoice') return `;#${value.values.map((each) => plainText(each)).join(';#')};#`;
  return valueText(field, value, context.webOf(entry.list));
}

/** What a lookup or person column points to; items that the caller may not see are left out. */
export function shownValues(field: Field, entry: ListItem, context: Context): Shown[] {
  const stored = storedValue(field, entry, context);
  const ids = (Array.isArray(stored) ? stored : [stored]).filter((id): id is number => typeof id === 'number');
  if (isPerson(field)) {
    return ids.flatMap((id) => {
      const person = principalById(context.store, id);
      return person ? [{ id, title: person.title, person }] : [];
    });
  }
  const list = lookedUpList(field, context);
  if (!list) return [];
  return ids.flatMap((id) => {
    const item = itemById(context.store, list.id, id);
    const seen = item && visibleItem(list, item, context);
    const shown = field.lookupField === undefined || field.lookupField === 'Title' ? seen?.data['Title'] : field.lookupField === 'ID' ? id : seen?.data[field.lookupField];
    return seen ? [{ id, title: plainText(shown) }] : [];
  });
}

/** A formula's result, or the error that stands for it, as people read it. */
function calculatedText(field: Field, value: string, web: Web): string {
  if (value.startsWith('#')) return value;
  if (isNumber(field)) return numberText(Number(value), web);
  if (field.outputKind === 'Boolean') return yesNo(value === '1', web);
  return field.outputKind === 'DateTime' ? dateText(value, web, field.dateOnly ?? false) : value;
}

function valueText(field: Field, value: Value, web: Web): string {
  if (value === null) return '';
  if (field.kind === 'Calculated') return calculatedText(field, plainText(value), web);
  if (value instanceof ValueList) return value.values.map((each) => (each instanceof Complex ? plainText(each.fields['Label']) : plainText(each))).join(field.kind === 'MultiChoice' ? ', ' : ';');
  if (value instanceof Complex) return field.kind === 'URL' ? `${plainText(value.fields['Url'])}, ${plainText(value.fields['Description'])}` : plainText(value.fields['Label']);
  if (field.kind === 'DateTime' || /_Date$|^Last_x0020_Modified$/.test(field.internalName)) return dateText(String(value), web, field.dateOnly ?? false);
  if (typeof value === 'boolean') return yesNo(value, web);
  if (isNumber(field) && typeof value === 'number' && field.kind !== 'Counter') return numberText(value, web);
  return String(value);
}
