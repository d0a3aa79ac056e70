import { listById, listFields, toItem, type Field, type ItemData, type ItemRow, type List } from '../../../../store/index';
import type { Context } from '../../../model/Context';
import { plainText } from '../../../model/plainText';
import { listSetting } from '../../lists/listFacts';
import { calculatedValue, calculatedValues, checkFormulas, type FormulaItem } from './calculated';

/** A row's data with its calculated columns worked out, after it was held against the formulas of its columns and its list. @throws 400 */
export function withFormulas(list: List, item: FormulaItem, context: Context): ItemData {
  const place = { fields: listFields(context.store, list), web: context.webOf(list), store: context.store };
  checkFormulas(item, place, { formula: plainText(listSetting(list, 'ValidationFormula')), message: plainText(listSetting(list, 'ValidationMessage')) });
  return { ...item.data, ...calculatedValues(item, place) };
}

/** A calculated column's value of a row: as it was stored, or worked out for a row that was made without. */
export function calculatedOf(field: Field, list: List, item: FormulaItem, context: Context): string | number | boolean | null {
  const known = item.data[field.internalName];
  if (typeof known === 'string' || typeof known === 'number' || typeof known === 'boolean') return known;
  return calculatedValue(field, item, { fields: listFields(context.store, list), web: context.webOf(list), store: context.store });
}

/** Works out all rows of a list anew, when the formula of a column is another. Nobody has changed the rows: neither times nor versions change. */
export function recalculate(listId: number, context: Context): void {
  const { store } = context;
  const list = listById(store, listId)!;
  const place = { fields: listFields(store, list), web: context.webOf(list), store };
  for (const row of store.all<ItemRow>('SELECT * FROM item WHERE list_id = ?', listId)) {
    const item = toItem(row);
    store.run('UPDATE item SET data = ? WHERE list_id = ? AND id = ?', JSON.stringify({ ...item.data, ...calculatedValues(item, place) }), listId, item.id);
  }
}
