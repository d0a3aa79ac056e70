import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Notice } from '../../domain/notices/notices';
import { persisted } from '../query/persistence';
import { selfRetryDelayOf } from '../query/useAsyncState';
import { useServices } from '../useServices';

const FOUR_MINUTES = 240_000;

/** Disruption notices. A new one reaches a page within five minutes, also one that stays open. */
export function useNotices(): UseQueryResult<Notice[]> {
  const { notices } = useServices();
  return useQuery<Notice[]>({
    queryKey: ['notices'],
    queryFn: () => notices.current(),
    meta: persisted(),
    staleTime: 60_000,
    refetchInterval: (_data, query) => selfRetryDelayOf(query) || FOUR_MINUTES
  });
}
