import { useQueries, useQuery, useQueryClient, type QueryKey, type UseQueryResult } from '@tanstack/react-query';
import * as React from 'react';
import { persisted } from '../../../app/query/persistence';
import { selfRetry } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import type { NewsCursor } from '../../../domain/news/newsCursor';
import type { NewsKind } from '../../../domain/news/NewsItem';
import type { NewsPage, NewsQuery } from '../../../domain/news/NewsRepository';

export interface NewsPagesInput {
  /** Null: every site that the reader may open. */
  readonly siteUrls: readonly string[] | null;
  readonly kind: NewsKind | null;
  readonly pageSize: number;
  /** Sites whose items may stay in the browser after the visit. */
  readonly openSiteUrls: readonly string[];
}

export interface NewsPages {
  readonly first: UseQueryResult<NewsPage>;
  /** The pages that have come, in order. */
  readonly pages: readonly NewsPage[];
  /** Asks for the next page; null when there is none, or it is already asked for. */
  readonly fetchNext: (() => void) | null;
  readonly isFetchingNext: boolean;
  /** Asks again for the page that failed; null when none did. */
  readonly retryNext: (() => void) | null;
}

/** Pages of news by the index: the first at once, further ones as the reader asks, each by the cursor of the one before. */
export function useNewsPages({ siteUrls, kind, pageSize, openSiteUrls }: NewsPagesInput): NewsPages {
  const { news, reader } = useServices();
  const query: NewsQuery = { language: reader.language, siteUrls, kind, pageSize };
  const client = useQueryClient();
  const keyOf = (sites: readonly string[] | null): QueryKey => ['news', sites === null ? 'every site' : [...sites].sort().join(), kind, pageSize];
  const key = keyOf(siteUrls);
  const keyText = key.join();

  const [further, setFurther] = React.useState<{ readonly keyText: string; readonly cursors: readonly NewsCursor[] }>({ keyText, cursors: [] });
  const cursors = further.keyText === keyText ? further.cursors : [];

  const first = useQuery<NewsPage>({
    queryKey: key,
    queryFn: () => news.latest(query, null),
    staleTime: 60_000,
    refetchOnMount: 'always', // every visit asks anew, behind what is shown
    keepPreviousData: true,
    // What the first visit read of every site holds these sites' newest too: shown until, or in case that, nothing better comes.
    initialData: () => client.getQueryData<NewsPage>(keyOf(null)),
    initialDataUpdatedAt: () => client.getQueryState(keyOf(null))?.dataUpdatedAt ?? 0,
    refetchInterval: selfRetry,
    meta: persisted<NewsPage>((page) => openOnly(page, openSiteUrls))
  });
  const next = useQueries({
    queries: cursors.map((cursor) => ({ queryKey: [...key, cursor], queryFn: () => news.latest(query, cursor), staleTime: Infinity }))
  });

  const pages = [first.data, ...next.map(({ data }) => data)].filter((page): page is NewsPage => page !== undefined);
  const last = next[next.length - 1];
  const cursor = (last === undefined ? first.data : last.data)?.next ?? null;
  return {
    first,
    pages,
    fetchNext: cursor === null || first.isPreviousData ? null : () => setFurther({ keyText, cursors: [...cursors, cursor] }),
    isFetchingNext: last?.isFetching === true,
    retryNext: last?.isError === true && !last.isFetching ? last.refetch : null
  };
}

/** A page without what only an organisation's own staff may read; the very same page when there is nothing of it. */
function openOnly(page: NewsPage, openSiteUrls: readonly string[]): NewsPage {
  const items = page.items.filter((item) => openSiteUrls.includes(item.siteUrl));
  return items.length === page.items.length ? page : { ...page, items };
}
