/** Notices that a reader has put away, by `dismissalKey`: kept in the browser, by person. */
const KEY = 'kampus.dismissed';
const MOST = 50;

interface Stored {
  readonly owner: string;
  readonly keys: readonly string[];
}

/** What the reader has put away; empty when nothing is stored, or it is somebody else's. */
export function readDismissals(owner: string): readonly string[] {
  try {
    const stored = JSON.parse(window.localStorage.getItem(KEY) ?? 'null') as Stored | null;
    return stored?.owner === owner ? stored.keys : [];
  } catch {
    // Blocked storage or a torn entry: the notice shows again, which is the safe side.
    return [];
  }
}

/** Remembers one more. Where the browser keeps nothing, it lasts until the page is left. */
export function writeDismissal(owner: string, dismissed: readonly string[], key: string): readonly string[] {
  const keys = [...dismissed.filter((other) => other !== key), key].slice(-MOST);
  try {
    window.localStorage.setItem(KEY, JSON.stringify({ owner, keys } satisfies Stored));
  } catch {
    console.info('Kampus: the browser keeps no dismissals');
  }
  return keys;
}
