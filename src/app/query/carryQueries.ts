import { dehydrate, type QueryClient } from '@tanstack/react-query';
import { carry, CARRIED_MS, held } from '../carried';
import { readFor, restore, type KeptCache } from './persistence';

/** The `meta` of a query whose data may not stay in the browser, but goes along when the tab opens its next page. */
export const carried: Record<string, unknown> = { isCarried: true };

interface Carried extends KeptCache {
  /** Login name and language. */
  readonly owner: string;
}

const isFresh = ({ dataUpdatedAt }: { readonly dataUpdatedAt: number }): boolean => Date.now() - dataUpdatedAt < CARRIED_MS;

/**
 * Takes what the tab's pages before have read, and carries it on with what this one reads.
 * @param owner login name and language
 * @returns stops carrying
 */
export function carryQueries(client: QueryClient, owner: string): () => void {
  const found = held<Carried>();
  if (found?.owner === owner) restore(client, { ...found, state: { ...found.state, queries: found.state.queries.filter(({ state }) => isFresh(state)) } }, carried);
  carry((): Carried | null => {
    const state = dehydrate(client, { dehydrateMutations: false, shouldDehydrateQuery: ({ meta, state: one }) => meta?.isCarried === true && isFresh(one) });
    return state.queries.length > 0 ? { owner, state, readFor: readFor.get(client) ?? null } : null;
  });
  return () => carry(() => null);
}
