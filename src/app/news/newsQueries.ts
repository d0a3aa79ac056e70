import { useQueryClient, type QueryClient, type QueryKey, type UseQueryOptions } from '@tanstack/react-query';
import * as React from 'react';
import { CARRIED_MS } from '../carried';
import { carried } from '../query/carryQueries';
import { persisted } from '../query/persistence';
import { selfRetry } from '../query/useAsyncState';
import type { NewsCursor } from '../../domain/news/newsCursor';
import type { NewsItem } from '../../domain/news/NewsItem';
import type { NewsPage, NewsQuery, NewsRepository } from '../../domain/news/NewsRepository';

// The cache outlives the component that asked. What it keeps is made here and not inside a component, whose scope
// would keep the whole component, and with it its elements, alive.

/** Where the pages of a query are kept. */
export const newsKey = ({ siteUrls, kind, topic, writtenIn, pageSize }: NewsQuery): QueryKey => [
  'news',
  siteUrls === null ? 'every site' : [...siteUrls].sort().join(),
  kind,
  topic,
  writtenIn,
  pageSize
];

/** What the pages say themselves covers the last day, so that the index need not be asked at every return. */
const SEARCH_FRESH_MS = 5 * 60_000;

/**
 * Who goes to an article and back is not told anew by each site what it has just said. News of the meantime come when
 * this is over, also to a page that stands open.
 */
const PAGES_FRESH_MS = CARRIED_MS;

/** The sites whose items may stay in the browser after the visit; a first visit learns of them when the news are asked for already. */
const openSites = new WeakMap<QueryClient, ReadonlySet<string>>();

/** Says of sites that everyone may read them, so that what is shown of them now can be shown first at the next visit. */
export function useOpenSites(siteUrls: readonly string[]): void {
  const client = useQueryClient();
  React.useEffect(() => {
    openSites.set(client, new Set([...(openSites.get(client) ?? []), ...siteUrls]));
  });
}

/** Closed news do not stay in the browser: at the next visit their pages tell them, as far back as a first page goes. */
const CLOSED_DAYS = 60;

/** The first page. Items of other than the open sites leave with the visit; the next one has them from `pagesOf`. */
export const firstPage = (news: NewsRepository, query: NewsQuery): UseQueryOptions<NewsPage> => ({
  queryKey: newsKey(query),
  queryFn: () => news.latest(query, null),
  staleTime: SEARCH_FRESH_MS,
  refetchInterval: selfRetry,
  keepPreviousData: true,
  meta: persisted<NewsPage>((page, client) => openOnly(page, openSites.get(client)))
});

/** A further page: it never changes, since its cursor is a moment. */
export const furtherPage = (news: NewsRepository, query: NewsQuery, cursor: NewsCursor): UseQueryOptions<NewsPage> => ({
  queryKey: [...newsKey(query), cursor],
  queryFn: () => news.latest(query, cursor),
  staleTime: Infinity
});

/** A site whose pages are read. */
export interface NewsSite {
  readonly url: string;
  /** Everyone may read it: its items may stay in the browser after the visit. */
  readonly isOpen: boolean;
  /** It is read together with what every visit must know, at no cost: anew on every visit. */
  readonly isHome: boolean;
}

/** How long what an earlier page has read is good for yet; false for what has been read since. */
const untilOld = (dataUpdatedAt: number, openedAt: number): number | false =>
  dataUpdatedAt > 0 && dataUpdatedAt < openedAt && Math.max(1_000, dataUpdatedAt + PAGES_FRESH_MS - Date.now());

/**
 * What a site's pages say themselves. What an earlier page has read is asked again, once, when it is old.
 * @param openedAt when the part that asks came to the page, ms since 1970
 */
export const pagesOf = (news: NewsRepository, { url, isOpen, isHome }: NewsSite, openedAt: number): UseQueryOptions<NewsItem[]> => ({
  queryKey: ['newsPages', url],
  queryFn: () => news.fromPages([url], isOpen ? 1 : CLOSED_DAYS),
  staleTime: PAGES_FRESH_MS,
  refetchInterval: (data, query) => selfRetry(data, query) || untilOld(query.state.dataUpdatedAt, openedAt),
  meta: isOpen ? persisted<NewsItem[]>(undefined, isHome) : carried
});

/** To be called when the reader has changed news: the next page asks again, however soon it comes. */
export const agePages = (client: QueryClient): Promise<void> => client.invalidateQueries(['newsPages']);

/** A page without what only an organisation's own staff may read; the very same page when there is nothing of it. */
function openOnly(page: NewsPage, open: ReadonlySet<string> | undefined): NewsPage {
  const items = page.items.filter((item) => open?.has(item.siteUrl));
  return items.length === page.items.length ? page : { ...page, items };
}
