import { noticeDismissalsList, type NoticeDismissalsRow } from '../../schema/lists/noticeDismissalsList';
import { ownRows } from '../client/listRead';

export const dismissedRead = ownRows(noticeDismissalsList);

/** What all of a reader's rows say; two devices may both have written a first one. What cannot be read says nothing. */
export function toDismissalKeys(rows: readonly NoticeDismissalsRow[]): string[] {
  return Array.from(new Set(rows.flatMap(({ Dismissed }) => keysIn(Dismissed ?? '[]'))));
}

function keysIn(text: string): string[] {
  try {
    const keys: unknown = JSON.parse(text);
    return Array.isArray(keys) ? keys.filter((key): key is string => typeof key === 'string') : [];
  } catch {
    return []; // written there by hand
  }
}
