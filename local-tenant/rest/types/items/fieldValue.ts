import { listFields, pathOf, type Field, type Item, type List } from '../../../store/index';
import type { Context } from '../../model/Context';
import { complex, listOf, type Value } from '../../model/values';
import { holdsSeveral, isLookup, isNumber, isPerson } from './fieldKinds';
import { calculatedOf } from './formulas/recalculate';
import { contentTypeNameOf } from './contentTypeNames';

/** An item of a list, as the caller sees it. */
export interface ListItem {
  readonly list: List;
  readonly item: Item;
}

/** Values of the columns that SharePoint itself fills. */
const system: Readonly<Record<string, (entry: ListItem, context: Context) => Value>> = {
  ID: ({ item }) => item.id,
  GUID: ({ item }) => item.guid,
  UniqueId: ({ item }) => item.guid,
  ContentTypeId: ({ item }) => item.contentTypeId,
  ContentType: contentTypeNameOf,
  Created: ({ item }) => item.created,
  Modified: ({ item }) => item.modified,
  Created_x0020_Date: ({ item }) => item.created,
  Last_x0020_Modified: ({ item }) => item.modified,
  Author: ({ item }) => item.authorId,
  Editor: ({ item }) => item.editorId,
  CheckoutUser: ({ item }) => item.checkedOutTo,
  CheckedOutUserId: ({ item }) => item.checkedOutTo === null ? null : String(item.checkedOutTo),
  FileRef: (entry) => fileRef(entry),
  ServerUrl: (entry) => fileRef(entry),
  FileDirRef: (entry) => fileRef(entry).slice(0, fileRef(entry).lastIndexOf('/')),
  FileLeafRef: (entry) => fileRef(entry).slice(fileRef(entry).lastIndexOf('/') + 1),
  LinkFilename: (entry) => fileRef(entry).slice(fileRef(entry).lastIndexOf('/') + 1),
  LinkFilenameNoMenu: (entry) => fileRef(entry).slice(fileRef(entry).lastIndexOf('/') + 1),
  BaseName: (entry) => fileRef(entry).slice(fileRef(entry).lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''),
  EncodedAbsUrl: (entry, context) => context.absolute(fileRef(entry)),
  LinkTitle: ({ item }) => textOf(item.data['Title']),
  LinkTitleNoMenu: ({ item }) => textOf(item.data['Title']),
  LinkTitle2: ({ item }) => textOf(item.data['Title']),
  FSObjType: ({ item }) => String(item.kind),
  File_x0020_Type: ({ item }) => extension(item),
  DocIcon: ({ item }) => extension(item),
  File_x0020_Size: ({ item }) => (item.size === null ? null : String(item.size)),
  FileSizeDisplay: ({ item }) => (item.size === null ? null : String(item.size)),
  SMTotalSize: ({ item }) => String(item.size ?? 0),
  _UIVersion: ({ item }) => item.uiVersion,
  _UIVersionString: ({ item }) => `${Math.floor(item.uiVersion / 512)}.${item.uiVersion % 512}`,
  owshiddenversion: ({ item }) => item.etag,
  _Level: ({ item }) => item.level,
  _IsCurrentVersion: () => true,
  _ModerationStatus: ({ item }) => (item.data['_ModerationStatus'] as number | undefined) ?? (item.level === 1 ? 0 : 3),
  Attachments: ({ list, item }, { store }) => store.get('SELECT 1 FROM attachment WHERE list_id = ? AND item_id = ?', list.id, item.id) !== undefined,
  ScopeId: ({ item }) => `{${String(item.scopeId).padStart(8, '0')}-0000-0000-0000-000000000000}`,
  PermMask: ({ list, item }, context) => `0x${context.rights.mask(item.scopeId, context.webOf(list).siteId).toString(16)}`,
  ItemChildCount: (entry, context) => String(childCount(entry, 0, context)),
  FolderChildCount: (entry, context) => String(childCount(entry, 1, context)),
  Order: ({ item }) => (item.data['Order'] as number | undefined) ?? item.id * 100,
  WorkflowVersion: () => 1,
};

/** A column's value as SharePoint's JSON shows it; persons and lookups as ids. */
export function fieldValue(field: Field, entry: ListItem, context: Context): Value {
  const own = system[field.internalName];
  if (own && field.standard) return own(entry, context);
  if (field.kind === 'Calculated') return calculatedText(field, calculatedOf(field, entry.list, entry.item, context));
  const stored = storedValue(field, entry, context);
  if (stored === undefined || stored === null) return null;
  if (holdsSeveral(field)) return severalValues(field, stored);
  if (field.kind === 'URL' && typeof stored === 'object') {
    const { Url = '', Description = '' } = stored as { Url?: string; Description?: string };
    return complex('SP.FieldUrlValue', { Description, Url });
  }
  if (field.kind === 'TaxonomyFieldType') return term(stored);
  if (field.kind === 'Boolean') return stored === true || stored === 1;
  return typeof stored === 'object' ? JSON.stringify(stored) : (stored as string | number | boolean);
}

/** SharePoint's JSON has results of formulas as text: numbers with fifteen digits, truths as 1 and 0. */
function calculatedText(field: Field, value: string | number | boolean | null): Value {
  if (typeof value === 'number' && isNumber(field)) return value.toPrecision(15);
  return typeof value === 'boolean' ? (value ? '1' : '0') : value;
}

/** What is stored of a column; a dependent lookup follows its primary one. */
export function storedValue(field: Field, { list, item }: ListItem, { store }: Pick<Context, 'store'>): unknown {
  if (field.internalName === 'Author') return item.authorId;
  if (field.internalName === 'Editor') return item.editorId;
  if (field.internalName === 'CheckoutUser') return item.checkedOutTo;
  if (field.primaryField === undefined) return item.data[field.internalName];
  const primary = listFields(store, list).find(({ id, internalName }) => id === field.primaryField || internalName === field.primaryField);
  return primary && item.data[primary.internalName];
}

export function fileRef({ list, item }: ListItem): string {
  return `${list.rootUrl}/${pathOf(item)}`;
}

function severalValues(field: Field, stored: unknown): Value {
  const values = Array.isArray(stored) ? stored : [stored];
  if (field.kind === 'TaxonomyFieldTypeMulti') return listOf('SP.Taxonomy.TaxonomyFieldValue', values.map(term));
  return values.length === 0 ? null : listOf(isPerson(field) || isLookup(field) ? 'Edm.Int32' : 'Edm.String', values as (string | number)[]);
}

function term(stored: unknown): Value {
  const { Label = '', TermGuid = '', WssId = -1 } = stored as { Label?: string; TermGuid?: string; WssId?: number };
  return complex('SP.Taxonomy.TaxonomyFieldValue', { Label, TermGuid, WssId });
}

function childCount({ list, item }: ListItem, kind: 0 | 1, { store }: Context): number {
  if (item.kind !== 1) return 0;
  return store.get<{ count: number }>('SELECT count(*) AS count FROM item WHERE list_id = ? AND folder = ? AND kind = ?', list.id, pathOf(item), kind)!.count;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const extension = ({ leaf, kind }: Item): string | null => (leaf && kind === 0 ? /\.([^.]+)$/.exec(leaf)?.[1]?.toLowerCase() ?? null : null);
