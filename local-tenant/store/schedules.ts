import type { Item } from './itemRow';
import { itemById } from './items';
import { listById, type List } from './lists';
import { toIso, type Store } from './Store';

/** A page that is to be published at a time. */
export interface DueItem {
  readonly list: List;
  readonly item: Item;
}

/** Remembers that an item is to be published at a time (milliseconds since 1970 UTC). */
export function setSchedule(store: Store, item: Pick<Item, 'listId' | 'id'>, at: number): void {
  store.run('INSERT OR REPLACE INTO schedule(list_id, item_id, at) VALUES (?, ?, ?)', item.listId, item.id, toIso(at));
}

export function clearSchedule(store: Store, item: Pick<Item, 'listId' | 'id'>): void {
  store.run('DELETE FROM schedule WHERE list_id = ? AND item_id = ?', item.listId, item.id);
}

/** What is due by now, the earliest first. Schedules of what is gone are forgotten. */
export function dueItems(store: Store): DueItem[] {
  const rows = store.all<{ list_id: number; item_id: number }>('SELECT list_id, item_id FROM schedule WHERE at <= ? ORDER BY at', store.now());
  return rows.flatMap(({ list_id: listId, item_id: id }) => {
    const [list, item] = [listById(store, listId), itemById(store, listId, id)];
    if (list && item) return [{ list, item }];
    clearSchedule(store, { listId, id });
    return [];
  });
}
