import { useQueries, type UseQueryOptions } from '@tanstack/react-query';
import { useNavigation, useQuickLinks } from '../../../app/facts/facts';
import { firstPage, useOpenSites } from '../../../app/news/newsQueries';
import { useLiveNews } from '../../../app/news/useLiveNews';
import { selfRetry, useAsyncState } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import { feedOf } from '../../../domain/news/newsFeed';
import type { NewsItem } from '../../../domain/news/NewsItem';
import type { NewsPage } from '../../../domain/news/NewsRepository';
import type { Section } from '../../../domain/section/section';
import { sectionLinks, type SectionLinkGroup } from '../../../domain/section/sectionLinks';
import type { Unit } from '../../../domain/units/Unit';
import type { OwnWork, UnitRepository } from '../../../domain/units/UnitRepository';
import type { AsyncState } from '../../../ui/asyncView/AsyncState';

/** As many as the feed of an organisation's own page asks for: there the two share one search. */
const ARTICLES = 10;
const FRESH_MS = 60_000;

/** What a section holds. Each null: it could not be read. */
export interface SectionContent {
  readonly news: readonly NewsItem[] | null;
  readonly links: readonly SectionLinkGroup[];
  /** Every organisation's: a unit may have moved to another. */
  readonly units: readonly Unit[] | null;
  /** Also null in another organisation's section. */
  readonly ownWork: OwnWork | null;
}

export interface UsedSectionContent {
  readonly state: AsyncState<SectionContent>;
  readonly retry: () => void;
}

// Neither is kept in the browser: managers and the own unit are people's data.
const allUnits = (units: UnitRepository): UseQueryOptions<Unit[]> => ({
  queryKey: ['units'], queryFn: () => units.all(), staleTime: FRESH_MS, refetchInterval: selfRetry
});
const ownWork = (units: UnitRepository): UseQueryOptions<OwnWork> => ({
  queryKey: ['ownWork'], queryFn: () => units.ownWork(), staleTime: FRESH_MS, refetchInterval: selfRetry
});

/** @param isWanted false: nothing is asked yet */
export function useSectionContent(section: Section | null, isWanted: boolean): UsedSectionContent {
  const { clock, news: newsPort, units: unitPort, reader } = useServices();
  const { data: quickLinks = [] } = useQuickLinks();
  const { data: navigation = [] } = useNavigation();
  const siteUrls = (section?.sources ?? []).map(({ siteUrl }) => siteUrl);
  const openSiteUrls = (section?.sources ?? []).filter(({ isClosed }) => !isClosed).map(({ siteUrl }) => siteUrl);
  useOpenSites(openSiteUrls);
  const hasNews = isWanted && siteUrls.length > 0;
  const isOwn = section?.isOwn === true;

  const everything = { language: reader.language, siteUrls, kind: null, topic: null, writtenIn: null };
  const [news, units, work] = useQueries({
    queries: [
      { ...firstPage(newsPort, { ...everything, pageSize: ARTICLES }), enabled: hasNews },
      { ...allUnits(unitPort), enabled: isWanted },
      { ...ownWork(unitPort), enabled: isWanted && isOwn }
    ]
  });
  const { items: live } = useLiveNews(hasNews ? siteUrls : [], openSiteUrls);

  const asked = [...(hasNews ? [news] : []), ...(isWanted ? [units] : []), ...(isWanted && isOwn ? [work] : [])];
  const failed = asked.find(({ isError }) => isError);
  const isSettled = section !== null && isWanted && asked.every(({ data, isError }) => data !== undefined || isError);
  const itemsOf = (page: NewsPage | undefined): NewsItem[] | null =>
    page === undefined ? null : feedOf([page], live, { ...everything, now: clock.now() });
  const content = !isSettled ? undefined : {
    news: hasNews ? itemsOf(news.data) : [],
    links: sectionLinks(section, quickLinks, navigation),
    units: units.data ?? null,
    ownWork: isOwn ? work.data ?? null : null
  };
  return {
    state: useAsyncState(failed ?? units, content),
    retry: () => asked.filter(({ isError }) => isError).forEach(({ refetch }) => { refetch().catch(() => undefined); })
  };
}
