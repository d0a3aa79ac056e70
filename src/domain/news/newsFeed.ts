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
 * What must be read, by whom and which version is the original's to say. Newest first by what is shown.
 */
export function oneCardPerArticle(items: readonly NewsItem[], language: Language): NewsItem[] {
  const chosen = new Map<string, NewsItem>();
  const originals = new Map<string, NewsItem>();
  items.forEach((item) => {
    if (item.id === item.articleId) originals.set(item.id, item);
    const rival = chosen.get(item.articleId);
    if (rival === undefined || isPreferred(item, rival, language)) chosen.set(item.articleId, item);
  });
  return Array.from(chosen.values(), (item) => obligedAs(item, originals.get(item.articleId))).sort(byNewest);
}

function obligedAs(item: NewsItem, original: NewsItem | undefined): NewsItem {
  if (original === undefined || original === item) return item;
  const { mandatoryUntil, mandatoryVersion, audience } = original;
  return { ...item, mandatoryUntil, mandatoryVersion, audience };
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

/** The feed as it is laid out below what must be read: a lead story, cards, and one-line rows. */
export interface NewsLayout {
  readonly lead: NewsItem | null;
  readonly cards: readonly NewsItem[];
  readonly rows: readonly NewsItem[];
}

/** Divides cards (see `oneCardPerArticle`) into the parts of the layout. */
export function layoutNews(items: readonly NewsItem[], cardCount: number): NewsLayout {
  const [lead, ...others] = items;
  return { lead: lead ?? null, cards: others.slice(0, cardCount), rows: others.slice(cardCount) };
}

/** What a feed is made for. */
export interface FeedScope {
  readonly siteUrls: readonly string[];
  /** Only this kind; null for all. */
  readonly kind: NewsKind | null;
  /** Only this topic; null for all. */
  readonly topic: string | null;
  /** Only what is written in this language; null: each article in the reader's. */
  readonly writtenIn: Language | null;
  readonly language: Language;
  readonly now: Date;
}

/** Topics are free words: large and small letters are alike. */
const isSameTopic = (topic: string | null, wanted: string): boolean => topic?.toLocaleLowerCase('fi') === wanted.toLocaleLowerCase('fi');

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
      (scope.topic === null || isSameTopic(item.topic, scope.topic)) &&
      isFor(item, scope)
  );
  return oneCardPerArticle(currentAt(wanted, scope.now), scope.writtenIn ?? scope.language);
}

/** Originals are for everyone; a translation is for those who read its language. Who asks for one language gets only that. */
function isFor(item: NewsItem, { language, writtenIn }: FeedScope): boolean {
  return writtenIn === null ? item.id === item.articleId || item.language === language : item.language === writtenIn;
}

/** The topics of the items, each once, in the language's order. */
export function topicsOf(items: readonly NewsItem[], language: Language): string[] {
  const topics: string[] = [];
  items.forEach(({ topic }) => {
    if (topic !== null && !topics.some((other) => isSameTopic(other, topic))) topics.push(topic);
  });
  return topics.sort(new Intl.Collator(language).compare);
}
