/** Something that the browser keeps for one person between visits. */
export interface Drawer {
  readonly key: string;
  /** Kept by the tab alone, and gone with it; left out: by the browser. */
  readonly isOfTab?: boolean;
  /** Of the value's shape; what another version left is thrown away. */
  readonly version: number;
}

interface Kept {
  readonly owner: string;
  readonly version: number;
  readonly value: unknown;
}

/** Null where the browser keeps nothing: one that blocks site data throws on the mere mention. */
function storage(isOfTab = false): Storage | null {
  try {
    return isOfTab ? window.sessionStorage : window.localStorage;
  } catch {
    return null;
  }
}

function parse(text: string): Kept | null {
  try {
    return JSON.parse(text) as Kept;
  } catch {
    // Written halfway by a browser that was closed.
    return null;
  }
}

/**
 * What the drawer holds for its owner; null when it holds nothing. What it holds of another person or version is
 * removed. The type is taken on trust: only `keep` of the same version writes it.
 */
export function kept<T>({ key, version, isOfTab }: Drawer, owner: string): T | null {
  const store = storage(isOfTab);
  const text = store?.getItem(key) ?? null;
  if (store === null || text === null) return null;
  const found = parse(text);
  if (found?.owner === owner && found.version === version) return found.value as T;
  store.removeItem(key);
  return null;
}

/**
 * Puts a value into its owner's drawer. Where it does not fit, the drawer is emptied: old is worse than none.
 * @returns whether it is kept
 */
export function keep({ key, version, isOfTab }: Drawer, owner: string, value: unknown): boolean {
  const store = storage(isOfTab);
  try {
    store?.setItem(key, JSON.stringify({ owner, version, value } satisfies Kept));
    return store !== null;
  } catch {
    store?.removeItem(key);
    return false;
  }
}

/** Empties the drawer. */
export function forget({ key, isOfTab }: Drawer): void {
  storage(isOfTab)?.removeItem(key);
}

/** Empties every drawer of Kampus that is not this person's: the next user of a shared machine finds nothing. */
export function forgetOthers(loginName: string): void {
  const store = storage();
  if (store === null) return;
  for (const key of Object.keys(store).filter((name) => name.startsWith('kampus.'))) {
    const owner = parse(store.getItem(key) ?? '')?.owner;
    // Some owners are a login name and a language.
    if (owner !== loginName && owner?.startsWith(`${loginName}|`) !== true) store.removeItem(key);
  }
}
