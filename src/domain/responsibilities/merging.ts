import type { HolderUpdate, RegisterEntry, Responsibility } from './Responsibility';

/** Anybody may write an update; it counts only when its author holds the responsibility. Of several the latest does. */
export function updateOf<Update extends HolderUpdate>(entry: Pick<RegisterEntry, 'id' | 'holder'>, updates: readonly Update[]): Update | null {
  const own = updates.filter(({ responsibilityId, author }) => responsibilityId === entry.id && author === entry.holder?.loginName);
  return own.reduce<Update | null>((latest, one) => (latest === null || one.writtenAt >= latest.writtenAt ? one : latest), null);
}

/**
 * The responsibility as it stands: what was said last holds whole, whether an administrator wrote it on the row or the
 * holder in an update. Whatever the holder says also confirms it.
 */
export function merged({ changedAt, ...row }: RegisterEntry, updates: readonly HolderUpdate[]): Responsibility {
  const update = updateOf(row, updates);
  if (update === null) return row;
  // In the same second the holder's: an update follows the row that it is about.
  const isLater = update.writtenAt >= changedAt;
  return {
    ...row,
    ...(isLater ? update.content : {}),
    confirmedAt: row.confirmedAt === null || update.writtenAt > row.confirmedAt ? update.writtenAt : row.confirmedAt,
    version: `${row.version} ${update.version}`
  };
}
