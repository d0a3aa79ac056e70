import { useQueries } from '@tanstack/react-query';
import * as React from 'react';
import { useOwnKeys } from '../facts/facts';
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
 * What the sites' pages say themselves: what the index may not know yet, and what must be read. A site that does not
 * answer adds nothing: what the index knows of it is shown all the same.
 */
export function useLiveNews(siteUrls: readonly string[], openSiteUrls: readonly string[]): LiveNews {
  const { news, place } = useServices();
  const { isAnswered: isReaderConfirmed } = useOwnKeys();
  const [openedAt] = React.useState(Date.now);
  const sites = siteUrls.map((url) => ({ url, isOpen: openSiteUrls.includes(url), isHome: url === place.homeSiteUrl }));
  const results = useQueries({ queries: sites.map((site) => pagesOf(news, site, openedAt)) });
  // What the page before has left of a closed site waits until the server has said whose staff the reader is now.
  const mayBeShown = (index: number): boolean => isReaderConfirmed || sites[index]?.isOpen === true || (results[index]?.dataUpdatedAt ?? 0) >= openedAt;
  const sitesThat = (is: 'isLoading' | 'isError'): string[] => siteUrls.filter((_, index) => results[index]?.[is] === true);
  return {
    items: results.flatMap(({ data = [] }, index) => (mayBeShown(index) ? data : [])),
    awaited: sitesThat('isLoading'),
    failed: sitesThat('isError')
  };
}
