import { fieldExpression, type Field, type ItemData, type List } from '../../../../store/index';
import type { Context } from '../../../model/Context';
import { SharePointError } from '../../../model/errors';

/** @throws 400 when another item of the list has the same value in a column that allows each value once */
export function checkUnique(list: List, fields: readonly Field[], data: ItemData, itemId: number | undefined, { store }: Context): void {
  for (const { unique, internalName, title } of fields) {
    const value = data[internalName];
    if (!unique || isEmpty(value)) continue;
    const other = store.get(
      `SELECT 1 FROM item WHERE list_id = ${list.id} AND ${fieldExpression(internalName)} = ? AND id <> ? LIMIT 1`,
      typeof value === 'boolean' ? (value ? 1 : 0) : (value as string | number), itemId ?? -1,
    );
    if (other) {
      throw new SharePointError(
        400, -2130575169, 'Microsoft.SharePoint.SPDuplicateValuesFoundException',
        `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${title}].`,
      );
    }
  }
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';
