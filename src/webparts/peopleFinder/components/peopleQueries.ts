import type { QueryKey, UseInfiniteQueryOptions, UseQueryOptions } from '@tanstack/react-query';
import { selfRetry } from '../../../app/query/useAsyncState';
import type { CommonWorkspace, PeopleDirectory, PeoplePage, PeopleQuery, Surroundings } from '../../../domain/people/PeopleDirectory';
import type { Person } from '../../../domain/people/Person';
import { textKey } from '../../../domain/people/searchTerms';
import type { Responsibility } from '../../../domain/responsibilities/Responsibility';
import type { ResponsibilityRepository } from '../../../domain/responsibilities/ResponsibilityRepository';

// Nothing here is `persisted`: who was looked for, and what was found, leaves with the page.

/** Repeated letters are answered from memory for so long. */
const FRESH_MS = 10 * 60_000;

/** A query, with the text as it was typed. */
export interface AskedPeople extends PeopleQuery {
  readonly text: string;
}

/** A page that knows what it answers. */
export interface AnsweredPage extends PeoplePage {
  readonly asked: AskedPeople;
}

export const peopleKey = ({ text, letter, filters }: AskedPeople): QueryKey => ['people', textKey(text), letter, filters];

export const peoplePages = (people: PeopleDirectory, asked: AskedPeople): UseInfiniteQueryOptions<AnsweredPage> => ({
  queryKey: peopleKey(asked),
  queryFn: async ({ pageParam, signal }) => ({ ...(await people.search(asked, (pageParam as number | undefined) ?? null, signal)), asked }),
  getNextPageParam: ({ next }) => next ?? undefined,
  enabled: asked.terms.length > 0 || asked.letter !== null,
  keepPreviousData: true,
  refetchInterval: selfRetry,
  staleTime: FRESH_MS,
  cacheTime: FRESH_MS
});

export const surroundingsOf = (people: PeopleDirectory, person: Person): UseQueryOptions<Surroundings> => ({
  queryKey: ['people', 'surroundings', person.loginName],
  queryFn: ({ signal }) => people.surroundings(person, signal),
  refetchInterval: selfRetry,
  staleTime: FRESH_MS,
  cacheTime: FRESH_MS
});

export const heldBy = (responsibilities: ResponsibilityRepository, { loginName }: Person): UseQueryOptions<Responsibility[]> => ({
  queryKey: ['responsibilities', 'heldBy', loginName],
  queryFn: () => responsibilities.heldBy([loginName]),
  refetchInterval: selfRetry,
  staleTime: FRESH_MS,
  cacheTime: FRESH_MS
});

export const commonWorkspacesWith = (people: PeopleDirectory, person: Person): UseQueryOptions<readonly CommonWorkspace[]> => ({
  queryKey: ['people', 'workspaces', person.loginName],
  queryFn: () => people.commonWorkspaces(person),
  refetchInterval: selfRetry,
  staleTime: FRESH_MS,
  cacheTime: FRESH_MS
});
