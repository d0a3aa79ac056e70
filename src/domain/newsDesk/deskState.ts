import { isOutdated } from '../news/translation';
import { LANGUAGES, type Language } from '../shared/Language';
import { DESK_STATES, type DeskPage, type DeskState } from './DeskPage';

/** An original with its translations: one row of the desk. */
export interface DeskArticle {
  readonly original: DeskPage;
  readonly translations: readonly DeskPage[];
  readonly state: DeskState;
}

/** A language of an article: `draft` is made and not published although the original is. */
export type LanguageState = 'ready' | 'draft' | 'outdated' | 'missing';

const isPublishedOnce = ({ version }: DeskPage): boolean => !version.startsWith('0.');

/** Published, and changed since: the readers see the older version. */
export const hasUnpublishedChanges = (page: DeskPage): boolean => isPublishedOnce(page) && !page.version.endsWith('.0');

/** The one state of a page, from what the page itself says. */
export function stateOf(page: DeskPage, now: Date): DeskState {
  if (!isPublishedOnce(page)) {
    if (page.isPending) return 'awaitingApproval';
    return page.publishAt === null ? 'draft' : 'scheduled';
  }
  if (page.promotedState === 0) return 'archived';
  return page.expiresAt !== null && Date.parse(page.expiresAt) <= now.getTime() ? 'expired' : 'published';
}

/** What the pages themselves do not say. */
export interface DeskFacts {
  readonly now: Date;
  /** Unique ids of what an organisation has offered to everyone and the chief editor has not decided on. */
  readonly offered: ReadonlySet<string>;
  /** There are older pages that are not among these. */
  readonly hasOlder: boolean;
}

/** What is published in its organisation's own section and offered to everyone awaits approval, until it is decided on. */
function articleState(page: DeskPage, { now, offered }: DeskFacts): DeskState {
  const state = stateOf(page, now);
  return state === 'published' && offered.has(page.uniqueId) ? 'awaitingApproval' : state;
}

/**
 * Pages gathered into articles, those that changed last first. A translation without its original stands alone, unless the
 * original may be among older pages.
 */
export function articlesOf(pages: readonly DeskPage[], facts: DeskFacts): DeskArticle[] {
  const known = new Set(pages.map(({ uniqueId }) => uniqueId));
  const translations = new Map<string, DeskPage[]>();
  const originals: DeskPage[] = [];
  pages.forEach((page) => {
    if (page.articleId === page.uniqueId || (!known.has(page.articleId) && !facts.hasOlder)) originals.push(page);
    else translations.set(page.articleId, [...(translations.get(page.articleId) ?? []), page]);
  });
  return originals
    .map((original) => ({ original, translations: translations.get(original.uniqueId) ?? [], state: articleState(original, facts) }))
    .sort((a, b) => (a.original.modifiedAt < b.original.modifiedAt ? 1 : -1));
}

/** Which version of an article is in a language; null when there is none. */
export function versionIn({ original, translations }: DeskArticle, language: Language): DeskPage | null {
  return [original, ...translations].find((page) => page.language === language) ?? null;
}

/** How an article stands in a language. A translation is outdated when the original changed after what it was made from. */
export function languageState(article: DeskArticle, language: Language): LanguageState {
  const page = versionIn(article, language);
  if (page === null) return 'missing';
  const { original } = article;
  if (page === original) return 'ready';
  if (isOutdated({ ...page, originalModifiedAt: original.modifiedAt })) return 'outdated';
  return isPublishedOnce(original) && !isPublishedOnce(page) ? 'draft' : 'ready';
}

const LIVING: readonly DeskState[] = ['draft', 'awaitingApproval', 'scheduled', 'published'];

/** Whether a living article still lacks Swedish, or its Swedish is outdated. */
export function lacksSwedish(article: DeskArticle): boolean {
  if (!LIVING.includes(article.state)) return false;
  const state = languageState(article, 'sv');
  return state === 'missing' || state === 'outdated';
}

/** The tabs of the desk: the states, and what lacks Swedish. */
export type DeskTab = DeskState | 'lacksSwedish';

export const DESK_TABS: readonly DeskTab[] = [...DESK_STATES, 'lacksSwedish'];

export const isIn = (article: DeskArticle, tab: DeskTab): boolean => (tab === 'lacksSwedish' ? lacksSwedish(article) : article.state === tab);

/** How many articles each tab has. */
export function countsOf(articles: readonly DeskArticle[]): Readonly<Record<DeskTab, number>> {
  const counts = Object.fromEntries(DESK_TABS.map((tab) => [tab, 0])) as Record<DeskTab, number>;
  articles.forEach((article) => DESK_TABS.forEach((tab) => { if (isIn(article, tab)) counts[tab] += 1; }));
  return counts;
}

export interface DeskFilter {
  readonly tab: DeskTab;
  /** Words of a title in any language; empty for all. */
  readonly search: string;
  /** Only what this person began, by login name; null for everybody's. */
  readonly author: string | null;
}

/** Articles of a tab that hold every word of the search. */
export function filterArticles(articles: readonly DeskArticle[], { tab, search, author }: DeskFilter): DeskArticle[] {
  const words = search.toLocaleLowerCase('fi').split(/\s+/).filter((word) => word !== '');
  return articles.filter((article) => {
    const titles = [article.original, ...article.translations].map(({ title }) => title.toLocaleLowerCase('fi')).join('\n');
    return isIn(article, tab) && (author === null || article.original.author === author) && words.every((word) => titles.includes(word));
  });
}

/** What is to be published by itself, the earliest first. */
export function upcoming(articles: readonly DeskArticle[]): DeskArticle[] {
  return articles
    .filter(({ state }) => state === 'scheduled')
    .sort((a, b) => Date.parse(a.original.publishAt ?? '') - Date.parse(b.original.publishAt ?? ''));
}

export const DESK_LANGUAGES = LANGUAGES;
