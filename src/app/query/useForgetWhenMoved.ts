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
    if (client === null || keys === undefined) return;
    const before = readFor.get(client);
    readFor.set(client, keys);
    if (before === undefined || before === keys) return;
    client.removeQueries({ type: 'inactive' });
    // Each part hears of its own failure; nobody waits for them all.
    client.resetQueries({ type: 'active' }).catch(() => undefined);
  }, [client, keys]);
}
