import { useInfiniteQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import * as React from 'react';
import { asKampusError } from '../../../app/asKampusError';
import { useOrganisations } from '../../../app/facts/facts';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import { conceptsOf } from '../../../domain/people/concepts';
import { indexLettersOf } from '../../../domain/people/names';
import type { FilterValue, PeopleFilters } from '../../../domain/people/PeopleDirectory';
import type { Person } from '../../../domain/people/Person';
import { inOrder, type FoundBy } from '../../../domain/people/results';
import { termsOf } from '../../../domain/people/searchTerms';
import type { KampusError } from '../../../domain/shared/KampusError';
import type { Language } from '../../../domain/shared/Language';
import type { AsyncState } from '../../../ui/asyncView/AsyncState';
import { peopleKey, peoplePages, type AnsweredPage, type AskedPeople } from './peopleQueries';

/** How many are drawn at a time. */
const STEP = 100;

export interface PeopleInput {
  readonly text: string;
  readonly letter: string | null;
  readonly filters: PeopleFilters;
}

export interface Found {
  /** What these answer: while a newer answer is awaited it is not what stands in the field. */
  readonly asked: AskedPeople;
  readonly letter: string | null;
  readonly ordered: ReadonlyArray<readonly [Person, FoundBy]>;
  /** How many there are; null while that is not known. */
  readonly total: number | null;
  /** By index letter; null while not everybody has been read. */
  readonly letterCounts: ReadonlyMap<string, number> | null;
  readonly values: Readonly<Record<keyof PeopleFilters, readonly FilterValue[]>>;
}

export interface PeopleResult {
  /** Null before anything is asked. */
  readonly state: AsyncState<Found> | null;
  /** How many of those found are to be drawn. */
  readonly shown: number;
  readonly isSearching: boolean;
  readonly retry: () => void;
  /** Draws more, and fetches them when all that is known is drawn; null when everything is shown. */
  readonly showMore: (() => void) | null;
  readonly isFetchingMore: boolean;
  readonly moreError: KampusError | null;
}

const NO_VALUES: Found['values'] = { organisation: [], unit: [], location: [], title: [] };

/** Whom the reader looks for: one search for what is asked, and one more for every 500 of them. */
export function usePeople({ text, letter, filters }: PeopleInput): PeopleResult {
  const { people, reader } = useServices();
  const client = useQueryClient();
  const { data: organisations } = useOrganisations();
  const terms = React.useMemo(() => termsOf(text, conceptsOf(organisations ?? [])), [text, organisations]);

  // Whose letter it is needs no search where everybody who matches is here already.
  const ofText: AskedPeople = { text, terms, letter: null, filters };
  const isHere = terms.length > 0 && isWhole(client.getQueryData<InfiniteData<AnsweredPage>>(peopleKey(ofText)));
  const asked: AskedPeople = isHere ? ofText : { ...ofText, letter };
  const query = useInfiniteQuery(peoplePages(people, asked));
  const { data, isPreviousData, hasNextPage, isFetchingNextPage } = query;
  const chosenLetter = isHere ? letter : (data?.pages[0]?.asked.letter ?? null);
  const found = React.useMemo(() => (data === undefined ? undefined : foundIn(data, chosenLetter, reader.language)), [data, chosenLetter, reader.language]);

  const drawing = JSON.stringify([peopleKey(asked), letter]);
  const [drawn, setDrawn] = React.useState({ drawing, count: STEP });
  const shown = drawn.drawing === drawing ? drawn.count : STEP;
  const isMoreHere = (found?.ordered.length ?? 0) > shown;
  const moreFailed = query.isError && data !== undefined && !isPreviousData && hasNextPage === true;
  const state = useAsyncState(moreFailed ? { ...query, error: null } : query, found);
  // How it went stands in the query itself.
  const fetchNext: () => void = query.fetchNextPage;
  const isAsked = terms.length > 0 || letter !== null;
  return {
    state: isAsked ? state : null,
    shown,
    isSearching: isAsked && query.isFetching && !isFetchingNextPage,
    retry: query.refetch,
    showMore:
      isPreviousData || (!isMoreHere && hasNextPage !== true)
        ? null
        : () => {
            setDrawn({ drawing, count: shown + STEP });
            if ((found?.ordered.length ?? 0) < shown + STEP && hasNextPage === true && !isFetchingNextPage) fetchNext();
          },
    isFetchingMore: isFetchingNextPage,
    moreError: moreFailed ? asKampusError(query.error, 'search people') : null
  };
}

function isWhole(data: InfiniteData<AnsweredPage> | undefined): boolean {
  return data !== undefined && data.pages[data.pages.length - 1]?.next === null;
}

function foundIn(data: InfiniteData<AnsweredPage>, letter: string | null, language: Language): Found | undefined {
  const first = data.pages[0];
  if (first === undefined) return undefined;
  // One who moved between two pages while they were read is given once.
  const everybody = [...new Map(data.pages.flatMap(({ people }) => people).map((person) => [person.loginName, person])).values()];
  const people = letter === null ? everybody : everybody.filter((person) => indexLettersOf(person).includes(letter));
  const isEverybody = isWhole(data);
  return {
    asked: first.asked,
    letter,
    ordered: inOrder(people, first.asked.terms, language, letter),
    total: isEverybody ? people.length : letter === null ? first.total : null,
    letterCounts: isEverybody && first.asked.letter === null ? countLetters(everybody) : null,
    values: first.values ?? NO_VALUES
  };
}

function countLetters(people: readonly Person[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  people.flatMap(indexLettersOf).forEach((letter) => counts.set(letter, (counts.get(letter) ?? 0) + 1));
  return counts;
}
