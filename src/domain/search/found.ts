import type { NewsKind } from '../news/NewsItem';
import type { FilterValue } from '../people/PeopleDirectory';
import type { Person } from '../people/Person';
import type { Language } from '../shared/Language';

/** What is found, by what it is, in the order in which it is shown. */
export type SearchGroup = 'pages' | 'news' | 'people' | 'workspaces';

export const SEARCH_GROUPS: readonly SearchGroup[] = ['pages', 'news', 'people', 'workspaces'];

/** A run of text, and whether it is what was searched for. */
export interface TextRun {
  readonly text: string;
  readonly isFound: boolean;
}

/** A page: a guide, news, or another. One language version of it. */
export interface FoundPage {
  readonly kind: 'page';
  /** Unique id of the page, lower-case GUID without braces. */
  readonly id: string;
  /** Unique id of the original: the same for every language version. */
  readonly articleId: string;
  readonly language: Language;
  /** Plain text, also when it looks like markup. */
  readonly title: string;
  /** Empty when the page has no text. */
  readonly summary: readonly TextRun[];
  /** Server-relative, encoded. */
  readonly url: string;
  /** Server-relative address of its site, lower case. */
  readonly siteUrl: string;
  /** Null for what is no news. */
  readonly newsKind: NewsKind | null;
  /** Whether it is looked after as a guide: it has a day by which its owner reviews it. */
  readonly isGuide: boolean;
  /** When news was published, or another page last changed; ISO 8601 UTC. */
  readonly date: string;
}

export interface FoundWorkspace {
  readonly kind: 'workspace';
  readonly title: string;
  /** Plain text; empty when it has none. */
  readonly description: string;
  /** Server-relative. */
  readonly url: string;
  /** Whether people from outside are among its members. */
  readonly hasGuests: boolean;
}

export interface FoundPerson {
  readonly kind: 'person';
  readonly person: Person;
}

export type Found = FoundPage | FoundWorkspace | FoundPerson;

/** What the results may be narrowed by. Each null means all. */
export interface SearchFilters {
  /** Key of an organisation, or COMMON_ORGANISATION. */
  readonly organisation: string | null;
  readonly kind: NewsKind | null;
  readonly language: Language | null;
  /** In Finnish time. */
  readonly year: number | null;
}

/** In the order in which they are offered. */
export const NEWS_KINDS: readonly NewsKind[] = ['decision', 'appointment', 'reorganisation', 'disruption', 'event', 'news'];

export const NO_SEARCH_FILTERS: SearchFilters = { organisation: null, kind: null, language: null, year: null };

/** What everyone's own content is filtered by, beside the keys of organisations. */
export const COMMON_ORGANISATION = '*';

/** By what each group can be narrowed. A group that cannot be narrowed as asked has no part in the answer. */
export const FILTERS_OF: Readonly<Record<SearchGroup, ReadonlyArray<keyof SearchFilters>>> = {
  pages: ['organisation', 'language', 'year'],
  news: ['organisation', 'kind', 'language', 'year'],
  people: ['organisation'],
  workspaces: []
};

/** The groups that answer to the filters. */
export function groupsFor(filters: SearchFilters): SearchGroup[] {
  const asked = (Object.keys(filters) as Array<keyof SearchFilters>).filter((name) => filters[name] !== null);
  return SEARCH_GROUPS.filter((group) => asked.every((name) => FILTERS_OF[group].includes(name)));
}

/** Values that some of what was found has, and how many of it, by the server's trimmed count. */
export type FoundValues = Readonly<Record<'organisation' | 'language' | 'year', readonly FilterValue[]>>;

/** Some of a group. */
export interface FoundInGroup {
  /** The best first; people as the directory ranks them. */
  readonly found: readonly Found[];
  /** How many the server has, language versions each by itself. */
  readonly total: number;
  /** What gives the next ones; null after the last. */
  readonly next: number | null;
  /** Null for what follows the first ones. */
  readonly values: FoundValues | null;
}

/**
 * One of each article: the version in the reader's language if it was found, else the one that was found best. It stands
 * where the best version stood.
 */
export function oneOfEach(found: readonly Found[], language: Language): Found[] {
  const places = new Map<string, Found>();
  found.forEach((one) => {
    const key = keyOf(one);
    const known = places.get(key);
    if (known === undefined || (one.kind === 'page' && known.kind === 'page' && one.language === language && known.language !== language)) places.set(key, one);
  });
  return [...places.values()];
}

/** The same for language versions of one article. */
export function keyOf(one: Found): string {
  switch (one.kind) {
    case 'page':
      return one.articleId;
    case 'workspace':
      return one.url;
    case 'person':
      return one.person.loginName;
  }
}

/** The values of several groups together, those that are most frequent first. */
export function addValues(values: ReadonlyArray<readonly FilterValue[]>): FilterValue[] {
  const counts = new Map<string, number>();
  values.flat().forEach(({ value, count }) => counts.set(value, (counts.get(value) ?? 0) + count));
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
