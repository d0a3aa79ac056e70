import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { persisted } from '../../../app/query/persistence';
import { selfRetry } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import type { OwnedWorkspace } from '../../../domain/workspaces/WorkspaceCare';
import type { Workspace } from '../../../domain/workspaces/Workspace';
import type { WorkspaceRequest } from '../../../domain/workspaces/WorkspaceRequest';
import type { QueuedRequest } from '../../../domain/workspaces/WorkspaceRequests';

const always = { staleTime: 0, refetchOnMount: 'always', refetchInterval: selfRetry } as const;

/** The reader's own requests. */
export function useOwnRequests(): UseQueryResult<readonly WorkspaceRequest[]> {
  const { workspaceRequests } = useServices();
  return useQuery<readonly WorkspaceRequest[]>({ queryKey: ['workspaces', 'requests', 'own'], queryFn: () => workspaceRequests.own(), ...always });
}

/** What the reader owns or deputises in. */
export function useOwned(): UseQueryResult<readonly OwnedWorkspace[]> {
  const { workspaceCare } = useServices();
  return useQuery<readonly OwnedWorkspace[]>({ queryKey: ['workspaces', 'owned'], queryFn: () => workspaceCare.owned(), ...always });
}

/** Whether the reader decides on requests. It is kept in the browser: the next visit knows from the start what stands on top. */
export function useMayDecide(): UseQueryResult<boolean> {
  const { workspaceApprovals } = useServices();
  return useQuery<boolean>({ queryKey: ['workspaces', 'mayDecide'], queryFn: () => workspaceApprovals.mayDecide(), meta: persisted(), ...always });
}

/** What waits for the reader's decision. @param isApprover whether anything does */
export function useQueue(isApprover: boolean): UseQueryResult<readonly QueuedRequest[]> {
  const { workspaceApprovals } = useServices();
  return useQuery<readonly QueuedRequest[]>({ queryKey: ['workspaces', 'requests', 'queue'], queryFn: () => workspaceApprovals.queue(), enabled: isApprover, ...always });
}

/** Workspaces whose names are like the one that is being typed. */
export function useSimilar(name: string): UseQueryResult<readonly Workspace[]> {
  const { workspaceRequests } = useServices();
  return useQuery({ queryKey: ['workspaces', 'similar', name], queryFn: ({ signal }) => workspaceRequests.similar(name, signal), enabled: name !== '', keepPreviousData: true });
}

/** To be called when something was decided or sent: what is shown of requests and workspaces is read anew. */
export function useRefreshWorkspaces(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries(['workspaces']);
}
