import { listFields, type Field, type ItemData, type List } from '../../../../store/index';
import type { Context } from '../../../model/Context';
import { entryType } from '../../../body';
import { badArgument, invalidQuery, unknownProperty } from '../../../model/errors';
import { memberOf } from '../../../model/registry';
import { internalNameOf } from '../../internalName';
import { itemTypeName } from '../../lists/listFacts';
import { contentTypesOfList } from '../contentTypeNames';
import { isLookup, isPerson } from '../fieldKinds';
import { coerceValue } from './coerceValue';
import { plainText } from '../../../model/plainText';

/** What a JSON body says about an item. */
export interface BodyValues {
  readonly data: ItemData;
  readonly contentTypeId: string | undefined;
}

/**
 * Reads the properties of an item's body. Read-only columns are passed over, as SharePoint does.
 * @throws 400 for a property that the list has not, or a value that does not fit
 */
export function bodyValues(list: List, body: Readonly<Record<string, unknown>>, context: Context): BodyValues {
  checkEntryType(list, context);
  const fields = listFields(context.store, list);
  const data: Record<string, unknown> = {};
  let contentTypeId: string | undefined;
  for (const [name, raw] of Object.entries(body)) {
    if (/^contenttypeid$/i.test(name)) contentTypeId = contentTypeIn(list, raw, context);
    else {
      const field = fieldNamed(fields, name);
      if (field === undefined) {
        if (memberOf('SP.ListItem', name)) continue;
        throw unknownProperty(name, itemTypeName(list));
      }
      if (!isWritable(field)) continue;
      data[field.internalName] = coerceValue(field, raw, context);
    }
  }
  return { data, contentTypeId };
}

/** @throws 400 when the body says that it is an item of another list */
function checkEntryType(list: List, { bytes, headers }: Context): void {
  const type = entryType(bytes, headers.get('content-type') ?? '');
  const expected = itemTypeName(list);
  if (type === undefined || type === 'SP.ListItem' || type.toLowerCase() === expected.toLowerCase()) return;
  throw invalidQuery(`An entry with type '${type.slice(0, 200)}' was found, but it is not assignable to the expected type '${expected}'.`);
}

/** Columns that nobody writes by REST: those that SharePoint fills, and the calculated ones. */
export function isWritable({ standard, readOnly, kind, internalName, primaryField }: Field): boolean {
  if (kind === 'Computed' || kind === 'Calculated' || kind === 'Counter' || primaryField !== undefined) return false;
  return !(standard && readOnly) && !notByItem.includes(internalName);
}

const notByItem = ['FileRef', 'FileDirRef', 'Attachments', 'GUID', 'UniqueId'];

function fieldNamed(fields: readonly Field[], name: string): Field | undefined {
  const internal = internalNameOf(name);
  const plain = fields.find((field) => field.internalName === internal) ?? fields.find((field) => field.internalName.toLowerCase() === internal.toLowerCase());
  if (plain && !isPerson(plain) && !isLookup(plain)) return plain;
  const withoutId = /^(.*?)(String)?Id$/.exec(internal)?.[1]?.toLowerCase();
  return fields.find((field) => (isPerson(field) || isLookup(field)) && field.internalName.toLowerCase() === withoutId);
}

/** A content type of the list, named by its own id or by the one it comes from. */
function contentTypeIn(list: List, raw: unknown, { store }: Context): string | undefined {
  if (raw === null || raw === undefined || raw === '') return undefined;
  const asked = (typeof raw === 'object' ? plainText((raw as { StringValue?: unknown }).StringValue) : plainText(raw)).toLowerCase();
  const types = contentTypesOfList(store, list);
  const found = types.find(({ id }) => id.toLowerCase() === asked) ?? types.find(({ parentId }) => parentId.toLowerCase() === asked) ?? types.find(({ id }) => id.toLowerCase().startsWith(asked));
  if (!found) throw badArgument(`The content type '${asked.slice(0, 100)}' is not part of the list.`);
  return found.id;
}
