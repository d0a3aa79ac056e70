import { ensureFolder, itemByPath, listById, permission, type List } from '../../../../store/index';
import { Args } from '../../../model/Args';
import type { Context } from '../../../model/Context';
import { badArgument, spException } from '../../../model/errors';
import type { Resource } from '../../../model/types';
import { pathOfUrl } from '../../files/locate';
import { folderBelow } from '../caml/camlQuery';
import { insertItem } from './addItem';
import { formAnswer, formValues, readForm, trySave, type FormResult } from './formValues';
import { changeItem } from './updateItem';
import { plainText } from '../../../model/plainText';

/** UnderlyingObjectType of a folder. */
const folderType = 1;

/** `addValidateUpdateItemUsingPath`: makes an item (or a folder) in a folder, with what a form's columns say. */
export function addItemByForm(list: List, args: Args, context: Context): Resource {
  const info = new Args(args.object('listItemCreateInfo'));
  const folder = folderBelow(list, pathOfUrl(pathOf(info, 'FolderPath') || info.textOr('FolderUrl', ''), context));
  const parent = folder === '' ? undefined : itemByPath(context.store, list.id, folder);
  if (folder !== '' && parent?.kind !== 1) throw badArgument('The folder does not exist in this list.');
  context.demand(permission.addListItems, parent ?? list, context.webOf(list).siteId);
  const leaf = pathOf(info, 'LeafName') || info.textOr('LeafName', '');
  const isFolder = info.textOr('UnderlyingObjectType', '0') === String(folderType);
  if (list.baseType === 1 && !isFolder) throw spException(-2130575250, 'To add an item to a document library, use SPFileCollection.Add()');
  const { change, results } = readForm(list, formValues(args.array('formValues')), context, !isFolder);
  if (results.some(({ error }) => error !== null)) return formAnswer(results, 0);
  let itemId = 0;
  const outcome = trySave(results, () => {
    itemId = isFolder ? addFolder(list, folder, leaf || plainText(change.data?.['Title'], 'Folder'), change.data ?? {}, context) : addRow(list, folder, change, context);
  });
  const made: FormResult = { name: 'Id', text: String(itemId), error: null };
  return formAnswer(itemId === 0 ? outcome : [...outcome, made], itemId);
}

function addRow(list: List, folder: string, change: ReturnType<typeof readForm>['change'], context: Context): number {
  const { data = {}, authorId, editorId, created, modified } = change;
  return insertItem(list, {
    data, folder, ...(authorId === undefined ? {} : { authorId }), ...(editorId === undefined ? {} : { editorId }),
    ...(created === undefined ? {} : { created }), ...(modified === undefined ? {} : { modified }),
  }, context).item.id;
}

function addFolder(list: List, parent: string, leaf: string, data: Readonly<Record<string, unknown>>, context: Context): number {
  const path = parent === '' ? leaf : `${parent}/${leaf}`;
  if (/["*:<>?/\\|]/.test(leaf)) throw badArgument(`The file or folder name contains characters that are not permitted: ${leaf}`);
  if (itemByPath(context.store, list.id, path)) throw spException(-2130245363, `The name '${leaf}' already exists in this folder.`);
  ensureFolder(context.store, list.id, path, context.user.id);
  const item = itemByPath(context.store, list.id, path)!;
  if (Object.keys(data).length > 0) changeItem({ list: listById(context.store, list.id)!, item }, { data }, { newVersion: false }, context);
  return item.id;
}

function pathOf(info: Args, name: string): string {
  const value = info.raw(name);
  return typeof value === 'object' && value !== null ? plainText((value as { DecodedUrl?: unknown }).DecodedUrl) : '';
}
