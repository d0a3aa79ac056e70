import { useQueries } from '@tanstack/react-query';
import { useServices } from '../useServices';
import type { NewsItem } from '../../domain/news/NewsItem';
import { liveNews } from './newsQueries';

/**
 * What the sites know and the index may not know yet, read on every visit. A site that does not answer adds nothing:
 * what the index knows of it is shown all the same, and the failure is in the log.
 */
export function useLiveNews(siteUrls: readonly string[]): readonly NewsItem[] {
  const { news } = useServices();
  const results = useQueries({ queries: siteUrls.map((siteUrl) => liveNews(news, siteUrl)) });
  return results.flatMap(({ data }) => data ?? []);
}
