import { useQueryClient, type QueryClient, type QueryKey, type UseQueryOptions } from '@tanstack/react-query';
import * as React from 'react';
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

/** The parts of a page ask one after the other for the same. */
const PAGES_FRESH_MS = 15_000;

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

/** What a site's pages say themselves, asked on every visit. @param isOpen whether it may stay in the browser after the visit */
export const pagesOf = (news: NewsRepository, siteUrl: string, isOpen: boolean): UseQueryOptions<NewsItem[]> => ({
  queryKey: ['newsPages', siteUrl],
  queryFn: () => news.fromPages([siteUrl], isOpen ? 1 : CLOSED_DAYS),
  staleTime: PAGES_FRESH_MS,
  refetchInterval: selfRetry,
  ...(isOpen ? { meta: persisted<NewsItem[]>(undefined, true) } : {})
});

/** A page without what only an organisation's own staff may read; the very same page when there is nothing of it. */
function openOnly(page: NewsPage, open: ReadonlySet<string> | undefined): NewsPage {
  const items = page.items.filter((item) => open?.has(item.siteUrl));
  return items.length === page.items.length ? page : { ...page, items };
}
