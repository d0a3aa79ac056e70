import { addItem, itemById, listById, listFields, permission, type Field, type Item, type ItemData, type List } from '../../../../store/index';
import type { Context } from '../../../model/Context';
import { spException } from '../../../model/errors';
import { listSetting } from '../../lists/listFacts';
import { isNumber } from '../fieldKinds';
import { withFormulas } from '../formulas/recalculate';
import type { ListItem } from '../fieldValue';
import { bodyValues } from './bodyValues';
import { checkUnique } from './checkValues';

/** Adds an item from a JSON body (POST to `items`). */
export function addItemFromBody(list: List, body: Readonly<Record<string, unknown>>, context: Context): ListItem {
  const { siteId } = context.webOf(list);
  context.demand(permission.addListItems, list, siteId);
  const { data, contentTypeId } = bodyValues(list, body, context);
  const folder = contentTypeId !== undefined && /^0x0120/i.test(contentTypeId);
  if (list.baseType === 1 && !folder) throw spException(-2130575250, 'To add an item to a document library, use SPFileCollection.Add()');
  return insertItem(list, { data, ...(contentTypeId === undefined ? {} : { contentTypeId }), ...(folder ? { kind: 1, leaf: folderName(data) } : {}) }, context);
}

/** What an item may be made of, already read and converted. */
export interface ItemContent {
  readonly data: ItemData;
  readonly contentTypeId?: string;
  readonly kind?: 0 | 1;
  readonly leaf?: string;
  readonly folder?: string;
  readonly authorId?: number;
  readonly editorId?: number;
  readonly created?: string;
  readonly modified?: string;
}

/** Fills in the defaults, checks the columns, and adds the item as the caller's. */
export function insertItem(list: List, content: ItemContent, context: Context): ListItem {
  const { store, user } = context;
  const fields = listFields(store, list);
  const data = { ...defaultValues(fields, store.now()), ...content.data };
  delete data['FileLeafRef'];
  const created = content.created ?? store.now();
  const calculated = withFormulas(list, { data, created, modified: content.modified ?? created }, context);
  const moderated = listSetting(list, 'EnableModeration') === true;
  const id = store.transaction(() => {
    checkUnique(list, fields, data, undefined, context);
    return addItem(store, list.id, {
      authorId: user.id, ...content, data: withoutEmpty({ ...calculated, ...(moderated ? { _ModerationStatus: 2 } : {}) }), ...(moderated ? { level: 2 } : {}),
    });
  });
  return { list: listById(store, list.id)!, item: itemById(store, list.id, id) as Item };
}

/** What the columns of a new item hold before anybody fills them in. */
export function defaultValues(fields: readonly Field[], now: string): ItemData {
  return Object.fromEntries(fields.flatMap((field): [string, unknown][] => {
    const { defaultValue: text, kind, internalName } = field;
    if (text === undefined || text === null || text === '') return [];
    if (kind === 'Boolean') return [[internalName, /^(1|true)$/i.test(text)]];
    if (isNumber(field)) return [[internalName, Number(text)]];
    if (kind === 'DateTime') return [[internalName, /^\[today\]$/i.test(text) ? now : text]];
    if (kind === 'MultiChoice') return [[internalName, text.split(';#').filter((each) => each !== '')]];
    return [[internalName, text]];
  }));
}

/** A new folder's name: given as such, or as its title. */
function folderName({ FileLeafRef: name, Title: title }: ItemData): string {
  return [name, title].find((each): each is string => typeof each === 'string' && each !== '') ?? 'Folder';
}

function withoutEmpty(data: ItemData): ItemData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== undefined));
}
