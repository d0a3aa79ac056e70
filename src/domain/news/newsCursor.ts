import type { NewsItem } from './NewsItem';

/**
 * Where a page of news ended: the moment of its last item, and the ids already given of that very moment.
 * A moment and not a row number, so that page 40 costs what page 2 costs and news published meanwhile shift nothing.
 */
export interface NewsCursor {
  /** ISO 8601 UTC. */
  readonly before: string;
  readonly seenIds: readonly string[];
}

/** Newest first; at the same moment by id, so that the order is one and the same everywhere. */
export function byNewest(a: NewsItem, b: NewsItem): number {
  const difference = Date.parse(b.publishedAt) - Date.parse(a.publishedAt);
  return difference !== 0 ? difference : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The cursor that continues after the items; null when there are none. */
export function cursorAfter(items: readonly NewsItem[], previous: NewsCursor | null): NewsCursor | null {
  const last = [...items].sort(byNewest)[items.length - 1];
  if (last === undefined) return null;
  const moment = Date.parse(last.publishedAt);
  const seenIds = items.filter((item) => Date.parse(item.publishedAt) === moment).map((item) => item.id);
  const carried = previous !== null && Date.parse(previous.before) === moment ? previous.seenIds : [];
  return { before: last.publishedAt, seenIds: [...carried, ...seenIds.filter((id) => !carried.includes(id))] };
}

/** What of the items comes after the cursor. */
export function afterCursor(items: readonly NewsItem[], cursor: NewsCursor | null): NewsItem[] {
  if (cursor === null) return [...items];
  const limit = Date.parse(cursor.before);
  return items.filter((item) => {
    const moment = Date.parse(item.publishedAt);
    return moment < limit || (moment === limit && !cursor.seenIds.includes(item.id));
  });
}
