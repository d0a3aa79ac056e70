import { type QueryClient, useQuery, useQueryClient, type UseQueryOptions } from '@tanstack/react-query';
import { selfRetry } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import type { DeskPage, PageKey } from '../../../domain/newsDesk/DeskPage';
import { articlesOf, type DeskArticle } from '../../../domain/newsDesk/deskState';
import type { CheckedFiles, NewsDeskRepository, OpenedPage } from '../../../domain/newsDesk/NewsDeskRepository';
import type { Offer, OfferRepository } from '../../../domain/newsDesk/offers';

// Made here and not inside a component, whose scope the cache would keep alive.

export const pagesQuery = (desk: NewsDeskRepository, siteUrl: string): UseQueryOptions<DeskPage[]> => ({
  queryKey: ['newsDesk', siteUrl, 'pages'],
  queryFn: () => desk.pages(siteUrl),
  staleTime: 0,
  refetchInterval: selfRetry
});

export const rightsQuery = (desk: NewsDeskRepository, siteUrl: string): UseQueryOptions<boolean> => ({
  queryKey: ['newsDesk', siteUrl, 'canWrite'],
  queryFn: () => desk.canWrite(siteUrl),
  staleTime: 60_000
});

export const offersQuery = (offers: OfferRepository): UseQueryOptions<Offer[]> => ({
  queryKey: ['newsDesk', 'offers'],
  queryFn: () => offers.all(),
  staleTime: 0
});

export const pageQuery = (desk: NewsDeskRepository, key: PageKey): UseQueryOptions<OpenedPage> => ({
  queryKey: ['newsDesk', key.siteUrl, 'page', key.id],
  queryFn: () => desk.open(key),
  staleTime: 0,
  cacheTime: 0
});

export const checkQuery = (desk: NewsDeskRepository, pictureUrl: string, links: readonly string[]): UseQueryOptions<CheckedFiles> => ({
  queryKey: ['newsDesk', 'check', pictureUrl, ...links],
  queryFn: () => desk.check(pictureUrl, links),
  staleTime: 60_000
});

/** To be called after every change on the server: the lists are asked anew. */
export const refreshDesk = (client: QueryClient): Promise<void> => client.invalidateQueries({ queryKey: ['newsDesk'], predicate: ({ queryKey }) => queryKey[2] === 'pages' || queryKey[1] === 'offers' });

export interface Desk {
  readonly pages: ReturnType<typeof useQuery<DeskPage[]>>;
  /** Undefined until the first answer. */
  readonly articles: readonly DeskArticle[] | undefined;
  readonly offers: readonly Offer[];
  readonly refresh: () => void;
}

/** What the desk of the page's own site holds. */
export function useDesk(): Desk {
  const { newsDesk, newsOffers, clock, place } = useServices();
  const client = useQueryClient();
  const pages = useQuery(pagesQuery(newsDesk, place.siteUrl));
  const offers = useQuery(offersQuery(newsOffers));
  return {
    pages,
    articles: pages.data && articlesOf(pages.data, clock.now()),
    offers: offers.data ?? [],
    refresh: () => {
      refreshDesk(client).catch(() => undefined); // each query tells of its own failure
    }
  };
}
