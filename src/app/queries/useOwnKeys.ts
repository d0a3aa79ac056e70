import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { persisted } from '../query/persistence';
import { selfRetry } from '../query/useAsyncState';
import { useServices } from '../useServices';

export const OWN_KEYS = ['ownKeys'] as const;

/**
 * Keys of the reader's own organisations. Asked on every visit; when the answer differs from the last visit's, the
 * reader has moved, and nothing that was read as a member of the former organisation is kept.
 */
export function useOwnKeys(): UseQueryResult<string[]> {
  const { organisations } = useServices();
  const client = useQueryClient();
  return useQuery<string[]>({
    queryKey: OWN_KEYS,
    queryFn: async () => {
      const keys = await organisations.ownKeys();
      const known = client.getQueryData<string[]>(OWN_KEYS);
      if (known !== undefined && known.join() !== keys.join()) client.removeQueries({ predicate: (query) => query.queryKey[0] !== OWN_KEYS[0] && query.queryKey[0] !== 'organisations' });
      return keys;
    },
    meta: persisted(),
    staleTime: 60_000,
    refetchInterval: selfRetry
  });
}
