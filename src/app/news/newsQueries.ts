import type { QueryKey, UseQueryOptions } from '@tanstack/react-query';
import { persisted } from '../query/persistence';
import { selfRetry } from '../query/useAsyncState';
import type { NewsCursor } from '../../domain/news/newsCursor';
import type { NewsItem } from '../../domain/news/NewsItem';
import type { NewsPage, NewsQuery, NewsRepository } from '../../domain/news/NewsRepository';

// The cache outlives the component that asked. What it keeps is made here and not inside a component, whose scope
// would keep the whole component, and with it its elements, alive.

/** Where the pages of a query are kept. */
export const newsKey = ({ siteUrls, kind, pageSize }: NewsQuery): QueryKey => [
  'news',
  siteUrls === null ? 'every site' : [...siteUrls].sort().join(),
  kind,
  pageSize
];

/** The first page, asked anew on every visit behind what is shown. Items of other than the open sites leave with the visit. */
export const firstPage = (news: NewsRepository, query: NewsQuery, openSiteUrls: readonly string[]): UseQueryOptions<NewsPage> => ({
  queryKey: newsKey(query),
  queryFn: () => news.latest(query, null),
  staleTime: 60_000,
  refetchOnMount: 'always',
  refetchInterval: selfRetry,
  keepPreviousData: true,
  meta: persisted<NewsPage>((page) => openOnly(page, openSiteUrls))
});

/** A further page: it never changes, since its cursor is a moment. */
export const furtherPage = (news: NewsRepository, query: NewsQuery, cursor: NewsCursor): UseQueryOptions<NewsPage> => ({
  queryKey: [...newsKey(query), cursor],
  queryFn: () => news.latest(query, cursor),
  staleTime: Infinity
});

/** What a site knows and the index may not know yet. */
export const liveNews = (news: NewsRepository, siteUrl: string): UseQueryOptions<NewsItem[]> => ({
  queryKey: ['liveNews', siteUrl],
  queryFn: () => news.newerThanIndex([siteUrl]),
  staleTime: 5_000
});

/** A page without what only an organisation's own staff may read; the very same page when there is nothing of it. */
function openOnly(page: NewsPage, openSiteUrls: readonly string[]): NewsPage {
  const items = page.items.filter((item) => openSiteUrls.includes(item.siteUrl));
  return items.length === page.items.length ? page : { ...page, items };
}
