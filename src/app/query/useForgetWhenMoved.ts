import type { QueryClient } from '@tanstack/react-query';
import * as React from 'react';
import { useOwnKeys } from '../facts/facts';
import { readFor } from './persistence';

/**
 * Takes away what was read for another organisation: who has moved begins anew, on the screen and in the browser's store.
 * @param client null: nothing has been read yet
 */
export function useForgetWhenMoved(client: QueryClient | null): void {
  const { data: ownKeys } = useOwnKeys();
  const keys = ownKeys === undefined ? undefined : [...ownKeys].sort().join();
  React.useEffect(() => {
    if (client === null || keys === undefined) return undefined;
    const before = readFor.get(client);
    readFor.set(client, keys);
    return before === undefined || before === keys ? undefined : forgetAll(client);
  }, [client, keys]);
}

/**
 * Removes what no part shows, and has read anew what one does. A part may hear of the move a moment later and then let go
 * of what it has asked again for the former organisation: that goes, too.
 * @returns stops watching for that
 */
function forgetAll(client: QueryClient): () => void {
  const cache = client.getQueryCache();
  const old = new Set(cache.getAll());
  client.removeQueries({ type: 'inactive' });
  // Each part hears of its own failure; nobody waits for them all.
  client.resetQueries({ type: 'active' }).catch(() => undefined);
  return cache.subscribe((event) => {
    if (event.type === 'observerRemoved' && old.has(event.query) && event.query.getObserversCount() === 0) cache.remove(event.query);
  });
}
