import { useInfiniteQuery, useQuery, useQueryClient, type UseInfiniteQueryResult, type UseQueryResult } from '@tanstack/react-query';
import { useIdentity } from '../../../app/facts/useIdentity';
import { asKampusError, logFailure } from '../../../app/asKampusError';
import { attempt } from '../../../app/attempt';
import { selfRetry } from '../../../app/query/useAsyncState';
import type { Services } from '../../../app/Services';
import { useServices } from '../../../app/useServices';
import { textKey } from '../../../domain/people/searchTerms';
import type { Responsibility } from '../../../domain/responsibilities/Responsibility';
import { MOST_READ } from '../../../domain/responsibilities/ResponsibilityRepository';
import { isValid } from '../../../domain/responsibilities/responsibilities';
import type { KampusError } from '../../../domain/shared/KampusError';

// Nothing here is `persisted`: what is told of people leaves with the page.

const FRESH_MS = 60_000;
const KEY = 'responsibilities';
/** Of whom a text may mean, so many are looked up in the register. */
const MOST_PEOPLE = 10;

/** A page of what was found. */
export interface FoundPage {
  /** All that was found, by their numbers; the page before gives them to the next one. */
  readonly ids: readonly number[];
  /** How many of them have been read. */
  readonly read: number;
  readonly items: readonly Responsibility[];
  /** Whether no topic answered, and people did. */
  readonly isByPerson: boolean;
}

type Before = Pick<FoundPage, 'ids' | 'read'>;

async function nextPage({ responsibilities, clock }: Services, { ids, read }: Before): Promise<FoundPage> {
  const some = ids.slice(read, read + MOST_READ);
  const items = await responsibilities.read(some);
  return { ids, read: read + some.length, items: items.filter((one) => isValid(one, clock.now())), isByPerson: false };
}

/** One search for a topic; where no topic answers, one for people, whose responsibilities are given then. */
async function firstPage(services: Services, text: string, preferred: readonly string[], signal?: AbortSignal): Promise<FoundPage> {
  const { responsibilities, people, clock } = services;
  const page = await nextPage(services, { ids: await responsibilities.find(text, preferred, signal), read: 0 });
  if (page.items.length > 0 || page.read < page.ids.length) return page;
  const meant = await people.suggest(text, MOST_PEOPLE, signal);
  const held = meant.length === 0 ? [] : await responsibilities.heldBy(meant.map(({ loginName }) => loginName));
  return { ids: [], read: 0, items: held.filter((one) => isValid(one, clock.now())), isByPerson: true };
}

/** What a text asks for, of the reader's own organisations first. */
export function useFound(text: string): UseInfiniteQueryResult<FoundPage> {
  const services = useServices();
  const preferred = useIdentity().own.map(({ key }) => key);
  return useInfiniteQuery<FoundPage>({
    queryKey: [KEY, 'found', textKey(text), preferred],
    queryFn: ({ pageParam, signal }) => (pageParam === undefined ? firstPage(services, text, preferred, signal) : nextPage(services, pageParam as Before)),
    getNextPageParam: ({ ids, read }) => (read < ids.length ? { ids, read } : undefined),
    enabled: textKey(text) !== '',
    keepPreviousData: true,
    refetchInterval: selfRetry,
    staleTime: FRESH_MS,
    cacheTime: 10 * FRESH_MS
  });
}

/** What the reader holds. */
export function useOwn(): UseQueryResult<readonly Responsibility[]> {
  const { responsibilities, reader, clock } = useServices();
  return useQuery<readonly Responsibility[]>({
    queryKey: [KEY, 'own'],
    queryFn: async () => (await responsibilities.heldBy([reader.loginName])).filter((one) => isValid(one, clock.now())),
    refetchInterval: selfRetry,
    staleTime: FRESH_MS
  });
}

/** An organisation's part of the register, and which of its holders the directory still has. */
export interface OrganisationRegister {
  readonly all: readonly Responsibility[];
  readonly known: ReadonlySet<string>;
}

export function useRegister(organisation: string): UseQueryResult<OrganisationRegister> {
  const { responsibilities, people } = useServices();
  return useQuery<OrganisationRegister>({
    queryKey: [KEY, 'organisation', organisation],
    queryFn: async () => {
      const all = await responsibilities.ofOrganisation(organisation);
      return { all, known: await people.known(all.flatMap(({ holder }) => (holder === null ? [] : [holder.loginName]))) };
    },
    refetchInterval: selfRetry,
    staleTime: FRESH_MS
  });
}

/** Makes a change and shows it everywhere on the page. @returns why it failed; null when it is made */
export function useSaving(): (change: () => Promise<void>) => Promise<KampusError | null> {
  const client = useQueryClient();
  return async (change) => {
    const failure = await attempt('save a responsibility', change);
    if (failure !== null) return failure;
    // Not waited for: the row may leave its list when that is read anew, and says first that it is saved.
    client.invalidateQueries([KEY]).catch((reason: unknown) => logFailure(asKampusError(reason, 'read responsibilities anew')));
    return null;
  };
}
