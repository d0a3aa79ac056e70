import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { NavigationEntry } from '../../domain/navigation/navigation';
import { persisted } from '../query/persistence';
import { selfRetry } from '../query/useAsyncState';
import { useServices } from '../useServices';

/** The rows of the menus. A change is seen within 15 minutes. */
export function useNavigation(): UseQueryResult<NavigationEntry[]> {
  const { navigation } = useServices();
  return useQuery<NavigationEntry[]>({ queryKey: ['navigation'], queryFn: () => navigation.entries(), meta: persisted(), refetchInterval: selfRetry });
}
