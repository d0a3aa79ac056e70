import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import { groupsFor, oneOfEach, type Found, type FoundInGroup, type SearchGroup } from '../../../domain/search/found';
import type { SearchAnswers } from '../../../domain/search/SearchRepository';
import type { SearchState } from '../../../domain/search/searchAddress';
import { searchTerms } from '../../../domain/search/searchWords';
import { KampusError } from '../../../domain/shared/KampusError';
import type { Language } from '../../../domain/shared/Language';
import type { AsyncState } from '../../../ui/asyncView/AsyncState';
import { firstOf, synonymsOf, type Asked } from './searchQueries';

/** A group as it is shown. */
export interface ShownGroup {
  readonly group: SearchGroup;
  /** One of each article. Empty when the search of this group failed. */
  readonly found: readonly Found[];
  /** How many there are: counted where all are here, else as many as the server says. */
  readonly count: number;
  readonly answer: FoundInGroup | KampusError;
}

export interface Search {
  /** Null before anything is asked. */
  readonly state: AsyncState<readonly ShownGroup[]> | null;
  readonly asked: Asked;
  readonly isSearching: boolean;
  readonly retry: () => void;
}

/** What was found in each group, with one request. It waits for the synonyms, and does without them when they cannot be read. */
export function useSearch({ text, filters }: SearchState): Search {
  const { search, reader } = useServices();
  const organisations = useOrganisations();
  const synonyms = useQuery(synonymsOf(search));
  const terms = React.useMemo(() => searchTerms(text, synonyms.data ?? []), [text, synonyms.data]);
  const asked: Asked = { terms, text, filters, groups: groupsFor(filters), organisations: organisations.data ?? [] };
  const isReady = !synonyms.isLoading && !organisations.isLoading;
  const query = useQuery({ ...firstOf(search, asked), enabled: terms.length > 0 && isReady });
  const { data } = query;
  const groups = React.useMemo(() => (data === undefined ? undefined : shownIn(data, reader.language)), [data, reader.language]);
  const state = useAsyncState(query, groups);
  return { state: terms.length === 0 ? null : state, asked, isSearching: terms.length > 0 && (query.isFetching || !isReady), retry: query.refetch };
}

function shownIn(answers: SearchAnswers, language: Language): ShownGroup[] {
  return (Object.entries(answers) as Array<[SearchGroup, FoundInGroup | KampusError]>).map(([group, answer]) => {
    if (answer instanceof KampusError) return { group, answer, found: [], count: 0 };
    const found = oneOfEach(answer.found, language);
    return { group, answer, found, count: answer.next === null ? found.length : answer.total };
  });
}
