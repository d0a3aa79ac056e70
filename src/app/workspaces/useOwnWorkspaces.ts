import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { OwnWorkspace } from '../../domain/workspaces/ownWorkspace';
import { selfRetry } from '../query/useAsyncState';
import { useServices } from '../useServices';

/**
 * The workspaces that the reader works in. Names of closed ones are among them: nothing of it outlives the page.
 * @param isWanted false: nothing is asked yet
 */
export function useOwnWorkspaces(isWanted = true): UseQueryResult<readonly OwnWorkspace[]> {
  const { workspaceRegister } = useServices();
  return useQuery<readonly OwnWorkspace[]>({ queryKey: ['workspaces', 'mine'], queryFn: () => workspaceRegister.mine(), enabled: isWanted, refetchInterval: selfRetry });
}
