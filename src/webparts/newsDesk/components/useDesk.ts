import { type QueryClient, useInfiniteQuery, type UseInfiniteQueryOptions, useQuery, useQueryClient, type UseQueryOptions } from '@tanstack/react-query';
import { agePages } from '../../../app/news/newsQueries';
import { selfRetry } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import type { PageKey } from '../../../domain/newsDesk/DeskPage';
import { articlesOf, type DeskArticle } from '../../../domain/newsDesk/deskState';
import type { CheckedFiles, DeskStretch, NewsDeskRepository, OpenedPage } from '../../../domain/newsDesk/NewsDeskRepository';
import { isWaiting, type Offer, type OfferRepository } from '../../../domain/newsDesk/offers';

// Made here and not inside a component, whose scope the cache would keep alive.

const pagesQuery = (desk: NewsDeskRepository, siteUrl: string): UseInfiniteQueryOptions<DeskStretch> => ({
  queryKey: ['newsDesk', siteUrl, 'pages'],
  queryFn: ({ pageParam }: { readonly pageParam?: number }) => desk.pages(siteUrl, pageParam),
  getNextPageParam: ({ older }) => older ?? undefined,
  staleTime: 0,
  refetchInterval: selfRetry
});

export const rightsQuery = (desk: NewsDeskRepository, siteUrl: string): UseQueryOptions<boolean> => ({
  queryKey: ['newsDesk', siteUrl, 'canWrite'],
  queryFn: () => desk.canWrite(siteUrl),
  staleTime: 60_000
});

const offersQuery = (offers: OfferRepository): UseQueryOptions<Offer[]> => ({
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

/** To be called after every change on the server: the lists are asked anew, and the news wherever the reader goes next. */
const refreshDesk = (client: QueryClient): Promise<unknown> =>
  Promise.all([client.invalidateQueries({ queryKey: ['newsDesk'], predicate: ({ queryKey }) => queryKey[2] === 'pages' || queryKey[1] === 'offers' }), agePages(client)]);

export interface Desk {
  readonly pages: ReturnType<typeof useInfiniteQuery<DeskStretch>>;
  /** Undefined until the first answer. */
  readonly articles: readonly DeskArticle[] | undefined;
  readonly offers: readonly Offer[];
  readonly refresh: () => void;
}

/** What the desk of the page's own site holds. */
export function useDesk(): Desk {
  const { newsDesk, newsOffers, clock, place } = useServices();
  const client = useQueryClient();
  const pages = useInfiniteQuery(pagesQuery(newsDesk, place.siteUrl));
  const offers = useQuery(offersQuery(newsOffers));
  const known = offers.data ?? [];
  const facts = { now: clock.now(), offered: new Set(known.filter(isWaiting).map(({ uniqueId }) => uniqueId)), hasOlder: pages.hasNextPage === true };
  return {
    pages,
    articles: pages.data && articlesOf(pages.data.pages.flatMap((stretch) => stretch.pages), facts),
    offers: known,
    refresh: () => {
      refreshDesk(client).catch(() => undefined); // each query tells of its own failure
    }
  };
}
