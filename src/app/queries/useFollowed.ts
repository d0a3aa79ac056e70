import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { persisted } from '../query/persistence';
import { useServices } from '../useServices';

const FOLLOWED = ['followed'] as const;

/** Keys of the organisations that the reader follows beside their own. */
export function useFollowed(): UseQueryResult<string[]> {
  const { followed } = useServices();
  return useQuery({ queryKey: FOLLOWED, queryFn: () => followed.keys(), meta: persisted() });
}

export interface Following {
  readonly key: string;
  readonly isFollowed: boolean;
}

/** Follows an organisation or stops following it. The list changes at once, and back if the server refuses. */
export function useFollow(): UseMutationResult<void, unknown, Following, { readonly before: string[] }> {
  const { followed } = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, isFollowed }: Following) => (isFollowed ? followed.follow(key) : followed.unfollow(key)),
    onMutate: async ({ key, isFollowed }) => {
      await client.cancelQueries(FOLLOWED);
      const before = client.getQueryData<string[]>(FOLLOWED) ?? [];
      const others = before.filter((other) => other !== key);
      client.setQueryData(FOLLOWED, isFollowed ? [...others, key] : others);
      return { before };
    },
    onError: (_error, _following, context) => client.setQueryData(FOLLOWED, context?.before ?? []),
    onSettled: () => client.invalidateQueries(FOLLOWED)
  });
}
