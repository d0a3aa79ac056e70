import { useInfiniteQuery, useQuery, useQueryClient, type UseInfiniteQueryResult, type UseQueryResult } from '@tanstack/react-query';
import { selfRetry } from '../../../../app/query/useAsyncState';
import { useServices } from '../../../../app/useServices';
import { type OwnWorkspace, toggled } from '../../../../domain/workspaces/ownWorkspace';
import type { RegisterPage, RegisterQuery, WorkspaceDocument } from '../../../../domain/workspaces/WorkspaceRegister';
import { useAction, type Action } from '../../../../app/useAction';

const favouritesKey = ['workspaces', 'favourites'];

/** What the reader may learn of, page by page. @param isShown whether it is looked at */
export function useDiscoverable(query: RegisterQuery, isShown: boolean): UseInfiniteQueryResult<RegisterPage> {
  const { workspaceRegister } = useServices();
  return useInfiniteQuery<RegisterPage>({
    queryKey: ['workspaces', 'discoverable', query.organisation, query.text],
    queryFn: ({ pageParam, signal }) => workspaceRegister.discoverable(query, (pageParam as string | undefined) ?? null, signal),
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: isShown,
    keepPreviousData: true,
    refetchInterval: (data, { state: { error } }) => selfRetry(data, { state: { error } })
  });
}

/** The latest documents of the own ones. @param workspaces undefined until they are known */
export function useRecentDocuments(workspaces: readonly OwnWorkspace[] | undefined): UseQueryResult<readonly WorkspaceDocument[]> {
  const { workspaceRegister } = useServices();
  return useQuery<readonly WorkspaceDocument[]>({
    queryKey: ['workspaces', 'documents', workspaces?.map(({ siteId }) => siteId)],
    queryFn: () => workspaceRegister.recentDocuments(workspaces ?? []),
    enabled: workspaces !== undefined,
    refetchInterval: selfRetry
  });
}

export interface Favourites {
  readonly urls: readonly string[];
  /** Whether they are known, or will not be. */
  readonly isSettled: boolean;
  readonly action: Action;
  readonly toggle: (url: string) => Promise<void>;
}

/** What the reader keeps on top: shown at once, and given back when the server does not take it. */
export function useFavourites(): Favourites {
  const { workspaceRegister } = useServices();
  const client = useQueryClient();
  const action = useAction('save favourite workspaces');
  const { data, isError } = useQuery<readonly string[]>({ queryKey: favouritesKey, queryFn: () => workspaceRegister.favourites(), refetchInterval: selfRetry });
  const urls = data ?? [];
  const toggle = async (url: string): Promise<void> => {
    // Before they are known a change would be the loss of all others.
    if (data === undefined || action.isBusy) return;
    const next = toggled(data, url);
    client.setQueryData(favouritesKey, next);
    await action.run(async () => {
      try {
        await workspaceRegister.saveFavourites(next);
      } catch (error) {
        client.setQueryData(favouritesKey, data);
        throw error;
      }
    });
  };
  return { urls, isSettled: data !== undefined || isError, action, toggle };
}
