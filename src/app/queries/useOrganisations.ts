import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Organisation } from '../../domain/organisations/Organisation';
import { persisted } from '../query/persistence';
import { selfRetry } from '../query/useAsyncState';
import { useServices } from '../useServices';

/** Every organisation that is valid now, in menu order. A change is seen within 15 minutes. */
export function useOrganisations(): UseQueryResult<Organisation[]> {
  const { organisations } = useServices();
  return useQuery<Organisation[]>({ queryKey: ['organisations'], queryFn: () => organisations.all(), meta: persisted(), refetchInterval: selfRetry });
}
