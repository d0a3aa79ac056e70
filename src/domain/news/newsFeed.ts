import type { Language } from '../shared/Language';
import { byNewest } from './newsCursor';
import type { NewsItem, NewsKind } from './NewsItem';
import type { NewsPage } from './NewsRepository';

/** An item that both the index and the live pages know: the version that changed last wins. */
export function mergeNews(...lists: ReadonlyArray<readonly NewsItem[]>): NewsItem[] {
  const newest = new Map<string, NewsItem>();
  lists.forEach((items) => items.forEach((item) => {
    const known = newest.get(item.id);
    if (known === undefined || Date.parse(known.modifiedAt) <= Date.parse(item.modifiedAt)) newest.set(item.id, item);
  }));
  return Array.from(newest.values()).sort(byNewest);
}

/**
 * One item per article: the reader's language, else the original's Finnish, else the first by language.
 * The order of the result is newest first by what is shown.
 */
export function oneCardPerArticle(items: readonly NewsItem[], language: Language): NewsItem[] {
  const chosen = new Map<string, NewsItem>();
  items.forEach((item) => {
    const rival = chosen.get(item.articleId);
    if (rival === undefined || isPreferred(item, rival, language)) chosen.set(item.articleId, item);
  });
  return Array.from(chosen.values()).sort(byNewest);
}

function isPreferred(item: NewsItem, rival: NewsItem, language: Language): boolean {
  const rank = ({ language: own }: NewsItem): number => (own === language ? 0 : own === 'fi' ? 1 : own === 'sv' ? 2 : 3);
  return rank(item) !== rank(rival) ? rank(item) < rank(rival) : byNewest(item, rival) < 0;
}

/** Leaves out what is not published yet or no longer valid at the moment. */
export function currentAt(items: readonly NewsItem[], now: Date): NewsItem[] {
  return items.filter(
    ({ publishedAt, expiresAt }) =>
      Date.parse(publishedAt) <= now.getTime() && (expiresAt === null || now.getTime() < Date.parse(expiresAt))
  );
}

/** The feed as it is laid out: obligatory reading on top, a lead story, cards, and one-line rows. */
export interface NewsLayout {
  readonly mandatory: readonly NewsItem[];
  readonly lead: NewsItem | null;
  readonly cards: readonly NewsItem[];
  readonly rows: readonly NewsItem[];
}

/**
 * Divides cards (see `oneCardPerArticle`) into the parts of the layout.
 * @param isAcknowledged whether the reader has acknowledged an obligatory item; then it is news among others
 */
export function layoutNews(
  items: readonly NewsItem[],
  cardCount: number,
  now: Date,
  isAcknowledged: (item: NewsItem) => boolean = () => false
): NewsLayout {
  const isMandatory = (item: NewsItem): boolean =>
    item.mandatoryUntil !== null && now.getTime() < Date.parse(item.mandatoryUntil) && !isAcknowledged(item);
  const mandatory = items
    .filter(isMandatory)
    .sort((a, b) => Date.parse(a.mandatoryUntil ?? '') - Date.parse(b.mandatoryUntil ?? '') || byNewest(a, b));
  const [lead, ...others] = items.filter((item) => !isMandatory(item));
  return { mandatory, lead: lead ?? null, cards: others.slice(0, cardCount), rows: others.slice(cardCount) };
}

/** What a feed is made for. */
export interface FeedScope {
  readonly siteUrls: readonly string[];
  /** Only this kind; null for all. */
  readonly kind: NewsKind | null;
  readonly language: Language;
  readonly now: Date;
}

/**
 * The cards of a feed: its pages by the index so far, and what is newer than the index, made one.
 * A live item from before the end of the last page waits until its page is loaded, lest it stand in the wrong place.
 */
export function feedOf(pages: readonly NewsPage[], live: readonly NewsItem[], scope: FeedScope): NewsItem[] {
  const end = pages[pages.length - 1]?.next ?? null;
  const inReach = end === null ? live : live.filter((item) => Date.parse(item.publishedAt) >= Date.parse(end.before));
  const wanted = mergeNews(...pages.map((page) => page.items), inReach).filter(
    (item) =>
      scope.siteUrls.includes(item.siteUrl) &&
      (scope.kind === null || item.kind === scope.kind) &&
      isFor(item, scope.language)
  );
  return oneCardPerArticle(currentAt(wanted, scope.now), scope.language);
}

/** Originals are for everyone; a translation is for those who read its language. */
function isFor(item: NewsItem, language: Language): boolean {
  return item.id === item.articleId || item.language === language;
}
