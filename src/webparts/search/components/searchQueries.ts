import type { QueryKey, UseInfiniteQueryOptions, UseQueryOptions } from '@tanstack/react-query';
import { persisted } from '../../../app/query/persistence';
import { selfRetry } from '../../../app/query/useAsyncState';
import type { FoundInGroup, SearchGroup } from '../../../domain/search/found';
import type { SearchAnswers, SearchQuery, SearchRepository } from '../../../domain/search/SearchRepository';
import type { SynonymSet } from '../../../domain/search/synonyms';
import { KampusError } from '../../../domain/shared/KampusError';

// What was searched for, and what was found, leaves with the page: only the synonyms are `persisted`.

const FRESH_MS = 5 * 60_000;

/** What is asked, without from where on. */
export type Asked = Omit<SearchQuery, 'start'>;

const keyOf = ({ terms, text, filters }: Asked): QueryKey => ['search', text, terms, filters];

export const synonymsOf = (search: SearchRepository): UseQueryOptions<SynonymSet[]> => ({
  queryKey: ['synonyms'],
  queryFn: () => search.synonyms(),
  meta: persisted<SynonymSet[]>()
});

/** The first of every group. */
export const firstOf = (search: SearchRepository, asked: Asked): UseQueryOptions<SearchAnswers> => ({
  queryKey: keyOf(asked),
  queryFn: () => search.search({ ...asked, start: null }),
  keepPreviousData: true,
  refetchInterval: selfRetry,
  staleTime: FRESH_MS,
  cacheTime: FRESH_MS
});

/** What follows the first of a group. */
export const moreOf = (search: SearchRepository, asked: Asked, group: SearchGroup, start: number | null): UseInfiniteQueryOptions<FoundInGroup> => ({
  queryKey: [...keyOf(asked), group, 'more'],
  queryFn: async ({ pageParam }) => {
    const { [group]: answer } = await search.search({ ...asked, groups: [group], start: (pageParam as number | undefined) ?? start });
    if (answer === undefined || answer instanceof KampusError) throw answer ?? new KampusError('unexpected', 'search more');
    return answer;
  },
  getNextPageParam: ({ next }) => next ?? undefined,
  staleTime: FRESH_MS,
  cacheTime: FRESH_MS
});

/** Titles of what the reader may read, for guesses. */
export const titlesOf = (search: SearchRepository, beginnings: readonly string[]): UseQueryOptions<string[]> => ({
  queryKey: ['search titles', beginnings],
  queryFn: () => search.titlesWith(beginnings),
  staleTime: FRESH_MS,
  cacheTime: FRESH_MS
});
