import { dehydrate, hydrate, type DehydratedState, type Query, type QueryClient } from '@tanstack/react-query';
import { keep, kept, type Drawer } from '../browserStore';

/**
 * What of a query's data may be kept in the browser between visits. A query says so as its `meta: persisted(…)`;
 * without it nothing is kept. A query keeps the `meta` that it was last asked with: what may become known only later
 * is asked of the client.
 */
type Selection = (data: unknown, client: QueryClient) => unknown;

interface PersistedMeta {
  readonly persisted?: Selection;
  readonly isOldNextVisit?: boolean;
}

/**
 * The `meta` of a query whose data outlives the visit.
 * @param select what may be kept of the data; the next visit must know the rest otherwise
 * @param isOldNextVisit shown at the next visit, and read again all the same, however soon it comes
 */
export const persisted = <Data>(select: (data: Data, client: QueryClient) => Data = (data) => data, isOldNextVisit = false): Record<string, unknown> => ({
  persisted: select as Selection,
  isOldNextVisit
});

const drawer: Drawer = { key: 'kampus.cache', version: 3 };
/** In UTF-16 units; a browser gives a site some five million. */
const MAX_LENGTH = 400_000;
const OLDEST_MS = 7 * 24 * 3_600_000;
const WRITE_DELAY_MS = 1_000;

/**
 * The organisations whose staff the reader was when a client's data was read, as one text. What an earlier visit left
 * brings its own along: a part may come to the page when the reader's move is known already.
 */
export const readFor = new WeakMap<QueryClient, string>();

export interface KeptCache {
  readonly state: DehydratedState;
  readonly readFor: string | null;
}

/** @param meta of what is restored: it may be kept again as it is, also by a visit that does not ask for it */
export function restore(client: QueryClient, { state, readFor: keys }: KeptCache, meta: Record<string, unknown>): void {
  hydrate(client, state, { defaultOptions: { queries: { meta } } });
  if (keys !== null) readFor.set(client, keys);
}

/**
 * Restores what an earlier visit of the owner left, and keeps writing what this one learns.
 * @param owner login name and language
 * @returns stops writing, after writing what waits
 */
export function keepPersisted(client: QueryClient, owner: string): () => void {
  const found = kept<KeptCache>(drawer, owner);
  if (found) restore(client, found, persisted());

  let timer: number | undefined;
  const write = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
    keep(drawer, owner, { state: stateToKeep(client), readFor: readFor.get(client) ?? null } satisfies KeptCache);
  };
  const unsubscribe = client.getQueryCache().subscribe((event) => {
    const hasChanged = event.type === 'removed' || (event.type === 'updated' && event.action.type === 'success');
    if (hasChanged && timer === undefined) timer = window.setTimeout(write, WRITE_DELAY_MS);
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

const metaOf = (query: Query | undefined): PersistedMeta => query?.meta ?? {};

/** The newest of what may be kept, as much as fits. */
function stateToKeep(client: QueryClient): DehydratedState {
  const cache = client.getQueryCache();
  const oldest = Date.now() - OLDEST_MS;
  const { queries } = dehydrate(client, {
    dehydrateMutations: false,
    shouldDehydrateQuery: (query) => metaOf(query).persisted !== undefined && query.state.data !== undefined && query.state.dataUpdatedAt > oldest
  });
  let length = 0;
  const fitting = queries
    .map((query) => {
      const { persisted: select, isOldNextVisit = false } = metaOf(cache.get(query.queryHash));
      const data = select?.(query.state.data, client);
      // An earlier error must not meet the next visit.
      const state = { ...query.state, data, error: null, status: 'success' as const, fetchStatus: 'idle' as const, isInvalidated: isOldNextVisit || query.state.isInvalidated };
      return { ...query, state };
    })
    .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
    .filter((query) => (length += JSON.stringify(query).length) <= MAX_LENGTH);
  return { mutations: [], queries: fitting };
}
