import { useQueries } from '@tanstack/react-query';
import { useServices } from '../useServices';
import type { NewsItem } from '../../domain/news/NewsItem';
import { pagesOf } from './newsQueries';

export interface LiveNews {
  readonly items: readonly NewsItem[];
  /** Sites that have not answered yet, and have never. */
  readonly awaited: readonly string[];
  /** Sites whose last question failed: their newest may be missing. */
  readonly failed: readonly string[];
}

/**
 * What the sites' pages say themselves: what the index may not know yet, and what must be read. Read on every visit. A
 * site that does not answer adds nothing: what the index knows of it is shown all the same.
 */
export function useLiveNews(siteUrls: readonly string[], openSiteUrls: readonly string[]): LiveNews {
  const { news } = useServices();
  const results = useQueries({ queries: siteUrls.map((siteUrl) => pagesOf(news, siteUrl, openSiteUrls.includes(siteUrl))) });
  const sitesThat = (is: 'isLoading' | 'isError'): string[] => siteUrls.filter((_, index) => results[index]?.[is] === true);
  return { items: results.flatMap(({ data }) => data ?? []), awaited: sitesThat('isLoading'), failed: sitesThat('isError') };
}
