import * as React from 'react';
import { useAcknowledged, useFollowed, useOrganisations, useOwnKeys } from '../../../app/facts/facts';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useIdentity } from '../../../app/facts/useIdentity';
import { useServices } from '../../../app/useServices';
import { toAcknowledge } from '../../../domain/acknowledgements/mandatoryReading';
import { feedOf, topicsOf } from '../../../domain/news/newsFeed';
import type { NewsItem } from '../../../domain/news/NewsItem';
import type { AsyncState } from '../../../ui/asyncView/AsyncState';
import { newsScope, type FeedSources, type NewsChoice, type NewsFilter } from './newsScope';
import { useLiveNews } from '../../../app/news/useLiveNews';
import { useNewsPages } from './useNewsPages';

export interface NewsFeedInput {
  readonly choice: NewsChoice;
  /** Key of the organisation whose news these are; null: as `sources` says. */
  readonly organisation: string | null;
  readonly sources: FeedSources;
  readonly filter: NewsFilter;
  /** How many are shown at a time. */
  readonly count: number;
}

export interface NewsFeedResult {
  /** What the reader must acknowledge, whatever is chosen; not among the news meanwhile. */
  readonly mandatory: readonly NewsItem[];
  readonly state: AsyncState<readonly NewsItem[]>;
  /** True when a site of the reader's own does not answer: what it published a moment ago, or has made obligatory, may be missing. */
  readonly isLatestMissing: boolean;
  /** Topics of what has come so far. */
  readonly topics: readonly string[];
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
export function useNewsFeed(input: NewsFeedInput): NewsFeedResult {
  const { choice, organisation, filter, count } = input;
  const { clock, place, reader } = useServices();
  const { isReaderKnown, wasReaderKnown, own, acknowledged } = useReader();
  const { siteUrls, ownUrls, openUrls, isEverySite } = useSites(input);

  const kind = choice === 'decisions' ? ('decision' as const) : null;
  const { topic, writtenIn } = filter;
  const pages = useNewsPages({ siteUrls: isEverySite || !wasReaderKnown ? null : siteUrls, kind, topic, writtenIn, pageSize: count, openSiteUrls: openUrls });
  const { items: live, awaited, failed } = useLiveNews(Array.from(new Set([...ownUrls, ...siteUrls])), openUrls);

  const asked = [choice, organisation, filter.organisation, topic, writtenIn, count].join('|');
  const [wanted, setWanted] = React.useState(count);
  React.useEffect(() => setWanted(count), [asked, count]);

  const language = reader.language;
  const now = clock.now();
  // Of every organisation there is no scope to pick by: whatever the server lets the reader see belongs to it.
  const shownUrls = isEverySite ? [...siteUrls, ...pages.pages.flatMap(({ items }) => items.map(({ siteUrl }) => siteUrl))] : siteUrls;
  const everything = { language, now, kind: null, topic: null, writtenIn: null };
  const mandatory = isReaderKnown ? toAcknowledge(feedOf([], [...live, ...pages.pages.flatMap(({ items }) => items)], { ...everything, siteUrls: ownUrls }), { organisations: own, acknowledged, now }) : [];
  const isMandatory = ({ articleId }: NewsItem): boolean => mandatory.some((item) => item.articleId === articleId);
  const known = feedOf(pages.pages, live, { ...everything, siteUrls: shownUrls, kind, topic, writtenIn }).filter((item) => !isMandatory(item));

  // The home site's own pages come in one batch with what is known of the reader. Waited for, they cost no time, and what
  // must be read stands above the news from the beginning instead of pushing them down.
  const isHomeAwaited = place.siteUrl === place.homeSiteUrl && awaited.includes(place.homeSiteUrl);
  const hasAnswer = isReaderKnown && !isHomeAwaited && (pages.first.data !== undefined || (pages.first.isError && known.length > 0));
  const isGuess = pages.first.isPreviousData && known.length === 0;
  useUnaskedPages(hasAnswer && !pages.isFetchingNext && known.length < wanted ? pages.fetchNext : null, `${asked}|${wanted}`);

  const state = useAsyncState(pages.first, hasAnswer && !isGuess ? known.slice(0, wanted) : undefined);
  const showMore = (): void => {
    setWanted(wanted + count);
    if (known.length < wanted + count) pages.fetchNext?.();
  };
  return {
    // With the news, or where there will be none: never so that the place kept for news is pushed down.
    mandatory: hasAnswer || pages.first.isError ? mandatory : [],
    state,
    isLatestMissing: state.status === 'ready' && ownUrls.some((url) => failed.includes(url)),
    topics: topicsOf(feedOf(pages.pages, live, { ...everything, siteUrls: shownUrls }), language),
    retry: pages.first.refetch,
    showMore: known.length > wanted || pages.fetchNext !== null ? showMore : null,
    isFetchingMore: pages.isFetchingNext,
    retryMore: pages.retryNext
  };
}

/** What decides whose news these are and what is asked of the reader. */
function useReader() {
  const organisations = useOrganisations();
  const ownKeys = useOwnKeys();
  const acknowledged = useAcknowledged();
  const { own } = useIdentity();
  const isReaderKnown = !organisations.isLoading && !ownKeys.isLoading && !acknowledged.isLoading;
  // When the search went out already, its answer is taken, however quickly the reader has become known.
  const { firstNews } = useServices();
  const [wasReaderKnown] = React.useState(isReaderKnown && !firstNews.isAsked);
  return { isReaderKnown, wasReaderKnown, own: own.map(({ key }) => key), acknowledged: acknowledged.data ?? [] };
}

/** The sites of the choice, those whose obligatory reading is the reader's, and those that everyone reads. */
function useSites({ choice, organisation, sources, filter }: NewsFeedInput) {
  const { place } = useServices();
  const { data: organisations = [] } = useOrganisations();
  const { data: followedKeys = [] } = useFollowed();
  const { own } = useIdentity();
  const input = { organisation, sources, homeSiteUrl: place.homeSiteUrl, organisations, ownKeys: own.map(({ key }) => key), followedKeys };
  const urlsOf = (scope: ReturnType<typeof newsScope>): string[] => scope.map(({ siteUrl }) => siteUrl);
  const all = newsScope({ ...input, choice: 'all', filtered: null });
  return {
    siteUrls: urlsOf(newsScope({ ...input, choice, filtered: filter.organisation })),
    ownUrls: urlsOf(newsScope({ ...input, sources: 'reader', choice: 'own', filtered: null })),
    openUrls: urlsOf(all.filter(({ isClosed }) => !isClosed)),
    isEverySite: filter.organisation === null && (choice === 'all' || (organisation === null && sources === 'all'))
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
