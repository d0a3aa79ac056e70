import { deleteItem, itemById, listFields, permission, principalById, saveFile, updateItem, type Item, type ItemChange } from '../../../../store/index';
import type { Context } from '../../../model/Context';
import { accessDenied, SharePointError } from '../../../model/errors';
import type { ListItem } from '../fieldValue';
import { renameItem } from '../../files/moving';
import { mayWrite } from '../visibility';
import { bodyValues } from './bodyValues';
import { checkUnique } from './checkValues';
import { withFormulas } from '../formulas/recalculate';

/** Changes an item from a JSON body (MERGE, PATCH). @returns the item as it is now */
export function updateFromBody(entry: ListItem, body: Readonly<Record<string, unknown>>, context: Context): Item {
  demandEdit(entry, context);
  const { data, contentTypeId } = bodyValues(entry.list, body, context);
  return changeItem(entry, { data, ...(contentTypeId === undefined ? {} : { contentTypeId }) }, { newVersion: true }, context);
}

/** @throws 403 unless the caller may change the item */
export function demandEdit({ list, item }: ListItem, context: Context): void {
  context.demand(permission.editListItems, item, context.webOf(list).siteId);
  if (!mayWrite(list, item, context)) throw accessDenied();
}

/** Checks the columns and saves; a list with versions keeps the one before. */
export function changeItem({ list, item }: ListItem, change: ItemChange, { newVersion }: { readonly newVersion: boolean }, context: Context): Item {
  const { store, user } = context;
  const stored = itemById(store, list.id, item.id)!;
  if (stored.checkedOutTo !== null && stored.checkedOutTo !== user.id) throw checkedOut(stored, context);
  const fields = listFields(store, list);
  const touched = fields.filter(({ internalName }) => change.data && internalName in change.data);
  const { FileLeafRef: name, ...data } = change.data ?? {};
  return store.transaction(() => {
    checkUnique(list, touched, data, item.id, context);
    const modified = change.modified ?? store.now();
    const whole = withFormulas(list, { data: { ...stored.data, ...data }, created: change.created ?? stored.created, modified }, context);
    const changed = { editorId: user.id, ...change, data: whole };
    const saved = newVersion ? saveFile(store, list, stored, changed) : updateItem(store, stored, changed);
    return typeof name === 'string' && name !== '' ? renameItem({ list, item: saved }, name, context) : saved;
  });
}

/** Removes an item for good. */
export function deleteEntry({ list, item }: ListItem, { store }: Context): void {
  deleteItem(store, item);
  store.run("UPDATE list SET data = json_set(data, '$.LastItemDeletedDate', ?) WHERE id = ?", store.now(), list.id);
}

function checkedOut(item: Item, { store }: Context): SharePointError {
  const holder = principalById(store, item.checkedOutTo!)?.title ?? '';
  return new SharePointError(423, -2130575306, 'Microsoft.SharePoint.SPFileCheckOutException', `The file "${item.leaf}" is checked out for editing by ${holder}.`);
}
