import * as React from 'react';
import { useFollowed, useOrganisations, useOwnKeys } from '../../../app/facts/facts';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useIdentity } from '../../../app/facts/useIdentity';
import { useServices } from '../../../app/useServices';
import { feedOf } from '../../../domain/news/newsFeed';
import type { NewsItem } from '../../../domain/news/NewsItem';
import type { AsyncState } from '../../../ui/asyncView/AsyncState';
import { newsScope, type NewsChoice } from './newsScope';
import { useLiveNews } from '../../../app/news/useLiveNews';
import { useNewsPages } from './useNewsPages';

export interface NewsFeedInput {
  readonly choice: NewsChoice;
  /** Key of the organisation whose news these are; null: the reader's own. */
  readonly organisation: string | null;
  /** How many are shown at a time. */
  readonly count: number;
}

export interface NewsFeedResult {
  readonly state: AsyncState<readonly NewsItem[]>;
  readonly retry: () => void;
  /** Shows more; null when everything is shown. */
  readonly showMore: (() => void) | null;
  readonly isFetchingMore: boolean;
  /** Asks again for what could not be fetched when more was asked; null when nothing failed. */
  readonly retryMore: (() => void) | null;
}

/** Pages that are fetched unasked when a page holds too little of what is wanted. */
const MOST_UNASKED = 3;

/**
 * The feed of a choice. On a first visit the reader's organisation is not known yet: then one broad search asks for
 * every site, and what belongs to the choice is picked from it, so that news stand on screen after one round trip.
 */
export function useNewsFeed({ choice, organisation, count }: NewsFeedInput): NewsFeedResult {
  const { clock, place, reader } = useServices();
  const organisations = useOrganisations();
  const ownKeys = useOwnKeys();
  const { own } = useIdentity();
  const followed = useFollowed();
  const isReaderKnown = !organisations.isLoading && !ownKeys.isLoading;
  const [wasReaderKnown] = React.useState(isReaderKnown);

  const input = {
    organisation,
    homeSiteUrl: place.homeSiteUrl,
    organisations: organisations.data ?? [],
    ownKeys: own.map(({ key }) => key),
    followedKeys: followed.data ?? []
  };
  const scope = newsScope({ ...input, choice });
  const siteUrls = scope.map(({ siteUrl }) => siteUrl);
  const openSiteUrls = newsScope({ ...input, choice: 'all' }).filter(({ isClosed }) => !isClosed).map(({ siteUrl }) => siteUrl);

  const kind = choice === 'decisions' ? ('decision' as const) : null;
  const pages = useNewsPages({ siteUrls: choice === 'all' || !wasReaderKnown ? null : siteUrls, kind, pageSize: count, openSiteUrls });
  const live = useLiveNews(siteUrls);

  const [wanted, setWanted] = React.useState(count);
  React.useEffect(() => setWanted(count), [choice, organisation, count]);

  // Of every organisation there is no scope to pick by: whatever the server lets the reader see belongs to it.
  const shownSiteUrls = choice === 'all' ? [...siteUrls, ...pages.pages.flatMap(({ items }) => items.map(({ siteUrl }) => siteUrl))] : siteUrls;
  const known = feedOf(pages.pages, live, { siteUrls: shownSiteUrls, kind, language: reader.language, now: clock.now() });
  const hasAnswer = isReaderKnown && (pages.first.data !== undefined || (pages.first.isError && known.length > 0));
  const isGuess = pages.first.isPreviousData && known.length === 0;
  useUnaskedPages(hasAnswer && !pages.isFetchingNext && known.length < wanted ? pages.fetchNext : null, `${choice}|${wanted}`);

  const state = useAsyncState(pages.first, hasAnswer && !isGuess ? known.slice(0, wanted) : undefined);
  const showMore = (): void => {
    setWanted(wanted + count);
    if (known.length < wanted + count) pages.fetchNext?.();
  };
  return {
    state,
    retry: pages.first.refetch,
    showMore: known.length > wanted || pages.fetchNext !== null ? showMore : null,
    isFetchingMore: pages.isFetchingNext,
    retryMore: pages.retryNext
  };
}

/** Fetches on while what has come does not fill the view, a few times for each thing that was asked. */
function useUnaskedPages(fetchNext: (() => void) | null, asked: string): void {
  const fetched = React.useRef({ asked, times: 0 });
  React.useEffect(() => {
    if (fetched.current.asked !== asked) fetched.current = { asked, times: 0 };
    if (fetchNext === null || fetched.current.times >= MOST_UNASKED) return;
    fetched.current.times += 1;
    fetchNext();
  });
}
