import { parse } from 'node-html-parser';
import { contentOf, entryAt, listFields, rootEntry, urlOf, type FileEntry, type ItemData, type List } from '../../../store/index';
import type { Context } from '../../model/Context';
import { defaultValues } from '../items/write/addItem';
import { decoded } from './locate';

/** The file in which a library keeps the defaults of its folders. */
const defaultsFile = 'Forms/client_LocationBasedDefaults.html';

/** What the columns of a new file hold: the nearest folder's defaults, else the columns' own. */
export function defaultsFor(folder: FileEntry, context: Context): ItemData {
  const { list } = folder;
  if (!list) return {};
  const byFolder = folderDefaults(folder, list, context);
  const fields = listFields(context.store, list).map((field) => {
    const given = byFolder.get(field.internalName);
    return given === undefined ? field : { ...field, defaultValue: given };
  });
  return defaultValues(fields.filter(({ standard, internalName }) => !standard || byFolder.has(internalName)), context.store.now());
}

/** Defaults by column: those of the library's root first, overridden by each folder on the way. */
function folderDefaults(folder: FileEntry, list: List, { store }: Context): ReadonlyMap<string, string> {
  const root = rootEntry(folder.web, list);
  const file = entryAt(store, folder.web, `${root.path}/${defaultsFile}`);
  const found = new Map<string, string>();
  if (!file?.loose) return found;
  const here = `${urlOf(folder).toLowerCase()}/`;
  const places = parse(Buffer.from(contentOf(store, file.loose)).toString('utf8')).querySelectorAll('a')
    .map((link) => ({ path: decoded(link.getAttribute('href') ?? '').toLowerCase(), defaults: link.querySelectorAll('defaultvalue') }))
    .filter(({ path }) => path !== '' && here.startsWith(`${path}/`))
    .sort((one, other) => one.path.length - other.path.length);
  for (const { defaults } of places) for (const each of defaults) found.set(each.getAttribute('FieldName') ?? '', each.text);
  return found;
}
