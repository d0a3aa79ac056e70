import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { QuickLink } from '../../domain/quickLinks/quickLinks';
import { persisted } from '../query/persistence';
import { useServices } from '../useServices';

/** Links of the reader's desktop: common, the organisations' and own. */
export function useQuickLinks(): UseQueryResult<QuickLink[]> {
  const { quickLinks } = useServices();
  return useQuery<QuickLink[]>({ queryKey: ['quickLinks'], queryFn: () => quickLinks.all(), meta: persisted() });
}
