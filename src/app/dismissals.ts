import { keep, kept, type Drawer } from './browserStore';

/** Notices that a reader has put away, by `dismissalKey`. */
const drawer: Drawer = { key: 'kampus.dismissed', version: 1 };
const MOST = 50;

/** What the reader has put away. */
export const readDismissals = (owner: string): readonly string[] => kept<readonly string[]>(drawer, owner) ?? [];

/** Remembers one more. Where the browser keeps nothing, it lasts until the page is left. */
export function addDismissal(owner: string, dismissed: readonly string[], key: string): readonly string[] {
  const keys = [...dismissed.filter((other) => other !== key), key].slice(-MOST);
  keep(drawer, owner, keys);
  return keys;
}
