import { dehydrate, hydrate, type DehydratedState, type Query, type QueryClient } from '@tanstack/react-query';

/**
 * What of a query's data may be kept in the browser between visits; undefined: nothing.
 * A query says so as its `meta: persisted(…)`; without it nothing is kept.
 */
type Selection = (data: unknown) => unknown;

interface PersistedMeta {
  readonly persisted?: Selection;
}

/** The `meta` of a query whose data outlives the visit. What it leaves out is read again next time. */
export const persisted = <Data>(select: (data: Data) => Data = (data) => data): Record<string, unknown> => ({ persisted: select as Selection });

export interface CacheOwner {
  /** Login name. */
  readonly owner: string;
  readonly language: string;
}

interface StoredCache extends CacheOwner {
  /** Of the format; another one is thrown away. */
  readonly version: number;
  readonly state: DehydratedState;
}

const KEY = 'kampus.cache';
const VERSION = 1;
/** In UTF-16 units; a browser gives a site some five million. */
const MAX_LENGTH = 400_000;
const OLDEST_MS = 7 * 24 * 3_600_000;
const WRITE_DELAY_MS = 1_000;

/**
 * Restores what the reader's earlier visit left, and keeps writing what this one learns.
 * What another person or an older version left is removed. A full or forbidden storage is no error: then nothing is kept.
 * @returns stops writing, after writing what waits
 */
export function keepPersisted(client: QueryClient, owner: CacheOwner, storage: Storage | null = browserStorage()): () => void {
  if (storage === null) return () => undefined;
  const stored = readStored(storage, owner);
  if (stored) hydrate(client, stored.state);

  let timer: number | undefined;
  const write = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
    writeStored(storage, { ...owner, version: VERSION, state: stateToKeep(client) });
  };
  const unsubscribe = client.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success' && timer === undefined) timer = window.setTimeout(write, WRITE_DELAY_MS);
  });
  const writeIfWaiting = (): void => {
    if (timer !== undefined) write();
  };
  window.addEventListener('pagehide', writeIfWaiting);
  return () => {
    window.removeEventListener('pagehide', writeIfWaiting);
    unsubscribe();
    writeIfWaiting();
  };
}

function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    // A browser that blocks site data throws on the mere mention.
    return null;
  }
}

function readStored(storage: Storage, { owner, language }: CacheOwner): StoredCache | null {
  const text = storage.getItem(KEY);
  if (text === null) return null;
  const stored = parse(text);
  if (stored?.version === VERSION && stored.owner === owner && stored.language === language) return stored;
  storage.removeItem(KEY);
  return null;
}

function parse(text: string): StoredCache | null {
  try {
    return JSON.parse(text) as StoredCache;
  } catch {
    // Written halfway by a browser that was closed.
    return null;
  }
}

const selectionOf = (query: Query): Selection | undefined => (query.meta as PersistedMeta | undefined)?.persisted;

function stateToKeep(client: QueryClient): DehydratedState {
  const oldest = Date.now() - OLDEST_MS;
  const state = dehydrate(client, {
    dehydrateMutations: false,
    dehydrateQueries: true,
    shouldDehydrateQuery: (query) => selectionOf(query) !== undefined && query.state.data !== undefined && query.state.dataUpdatedAt > oldest
  });
  const queries = state.queries.map((kept) => {
    const data = selectionOf(client.getQueryCache().get(kept.queryHash)!)!(kept.state.data);
    const isWhole = data === kept.state.data;
    // An earlier error must not meet the next visit; what is not whole must be read again.
    return { ...kept, state: { ...kept.state, data, error: null, status: 'success' as const, fetchStatus: 'idle' as const, isInvalidated: !isWhole } };
  });
  return { mutations: [], queries };
}

/** Writes the newest queries that fit. */
function writeStored(storage: Storage, cache: StoredCache): void {
  const queries = [...cache.state.queries].sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt);
  let length = 0;
  const fitting = queries.filter((query) => {
    length += JSON.stringify(query).length;
    return length <= MAX_LENGTH;
  });
  try {
    storage.setItem(KEY, JSON.stringify({ ...cache, state: { ...cache.state, queries: fitting } }));
  } catch {
    // Full: what is there is older than what could not be written, so it goes, and the next visit asks the server.
    storage.removeItem(KEY);
  }
}
