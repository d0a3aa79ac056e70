import { listContentTypeId, templateOf, webById, type Item, type List, type Store } from '../../../store/index';
import { inLanguage } from '../../../store/templates/words';
import type { Context } from '../../model/Context';

/** A content type of a list, as much as items need of it. */
export interface ListContentType {
  readonly id: string;
  readonly name: string;
  readonly parentId: string;
}

interface ContentTypeRow { id: string; name: string; removed: number }

/** The content types of a list: its template's, less those removed, and its own. */
export function contentTypesOfList(store: Store, list: List): ListContentType[] {
  const lcid = webById(store, list.webId)?.lcid ?? 1035;
  const rows = store.all<ContentTypeRow>('SELECT id, name, removed FROM content_type WHERE owner = ? ORDER BY position', String(list.id));
  const stored = new Map(rows.map((row) => [row.id.toLowerCase(), row]));
  const standard = templateOf(list).contentTypes.flatMap(({ id: parentId, name }) => {
    const id = listContentTypeId(list, parentId);
    const row = stored.get(id.toLowerCase());
    stored.delete(id.toLowerCase());
    return row?.removed ? [] : [{ id, parentId, name: row?.name ?? inLanguage(name, lcid) }];
  });
  const own = [...stored.values()].filter(({ removed }) => !removed).map(({ id, name }) => ({ id, name, parentId: id.slice(0, -34) }));
  return [...standard, ...own];
}

/** The name of an item's content type, as the column ContentType shows it. */
export function contentTypeNameOf({ list, item }: { readonly list: List; readonly item: Item }, { store }: Context): string | null {
  return contentTypesOfList(store, list).find(({ id }) => id.toLowerCase() === item.contentTypeId.toLowerCase())?.name ?? null;
}
