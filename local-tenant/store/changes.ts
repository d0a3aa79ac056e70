import type { Store } from './Store';

/** One entry of the tenant's change log. */
export interface ItemChangeEntry {
  /** Grows with every change of the tenant. */
  readonly number: number;
  readonly at: string;
  readonly listId: number;
  readonly itemId: number;
  readonly kind: 'add' | 'update' | 'delete' | 'security';
}

interface ChangeRow { number: number; at: string; list_id: number; item_id: number; kind: ItemChangeEntry['kind'] }

/** Which changes are asked for. */
export interface ChangesAsked {
  readonly listIds: readonly number[];
  readonly kinds: readonly ItemChangeEntry['kind'][];
  /** Only those after this number, and up to the other; null means no bound. */
  readonly after: number | null;
  readonly upTo: number | null;
  readonly latestFirst: boolean;
  readonly limit: number;
}

export function changesOf(store: Store, { listIds, kinds, after, upTo, latestFirst, limit }: ChangesAsked): ItemChangeEntry[] {
  return store.all<ChangeRow>(
    `SELECT number, at, list_id, item_id, kind FROM change
     WHERE list_id IN (SELECT value FROM json_each(?)) AND kind IN (SELECT value FROM json_each(?)) AND number > ? AND number <= ?
     ORDER BY number ${latestFirst ? 'DESC' : 'ASC'} LIMIT ?`,
    JSON.stringify(listIds), JSON.stringify(kinds), after ?? 0, upTo ?? Number.MAX_SAFE_INTEGER, limit,
  ).map(({ number, at, list_id: listId, item_id: itemId, kind }) => ({ number, at, listId, itemId, kind }));
}

/** The number of the last change at or before a time; 0 when there is none. */
export function lastChangeUntil(store: Store, at: string): number {
  return store.get<{ number: number | null }>('SELECT max(number) AS number FROM change WHERE at <= ?', at)?.number ?? 0;
}

/** The newest change of the tenant; undefined when nothing has happened. */
export function lastChange(store: Store): Pick<ItemChangeEntry, 'number' | 'at'> | undefined {
  return store.get('SELECT number, at FROM change ORDER BY number DESC LIMIT 1');
}

/** The time of a change; undefined when there is none of that number. */
export function timeOfChange(store: Store, number: number): string | undefined {
  return store.get<{ at: string }>('SELECT at FROM change WHERE number = ?', number)?.at;
}

/** Ids of the lists in which something changed after a change. */
export function changedListsSince(store: Store, number: number): number[] {
  return store.all<{ list_id: number }>('SELECT DISTINCT list_id FROM change WHERE number > ?', number).map(({ list_id: listId }) => listId);
}
