import { useQueries, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import * as React from 'react';
import { useServices } from '../../../app/useServices';
import type { NewsCursor } from '../../../domain/news/newsCursor';
import type { NewsKind } from '../../../domain/news/NewsItem';
import type { NewsPage, NewsQuery } from '../../../domain/news/NewsRepository';
import type { Language } from '../../../domain/shared/Language';
import { firstPage, furtherPage, newsKey, useOpenSites } from '../../../app/news/newsQueries';

export interface NewsPagesInput {
  /** Null: every site that the reader may open. */
  readonly siteUrls: readonly string[] | null;
  readonly kind: NewsKind | null;
  readonly topic: string | null;
  readonly writtenIn: Language | null;
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
export function useNewsPages({ siteUrls, kind, topic, writtenIn, pageSize, openSiteUrls }: NewsPagesInput): NewsPages {
  const { news, reader } = useServices();
  const client = useQueryClient();
  useOpenSites(openSiteUrls);
  const query: NewsQuery = { language: reader.language, siteUrls, kind, topic, writtenIn, pageSize };
  const keyText = newsKey(query).join();

  const [further, setFurther] = React.useState<{ readonly keyText: string; readonly cursors: readonly NewsCursor[] }>({ keyText, cursors: [] });
  const cursors = further.keyText === keyText ? further.cursors : [];

  // What the first visit read of every site holds these sites' newest too: shown until something better comes.
  const everySite = client.getQueryState<NewsPage>(newsKey({ ...query, siteUrls: null }));
  const first = useQuery<NewsPage>({ ...firstPage(news, query), initialData: everySite?.data, initialDataUpdatedAt: everySite?.dataUpdatedAt });
  const next = useQueries({ queries: cursors.map((cursor) => furtherPage(news, query, cursor)) });

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
