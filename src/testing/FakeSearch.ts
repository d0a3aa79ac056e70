import { addValues, COMMON_ORGANISATION, groupsFor, type Found, type FoundInGroup, type FoundPage, type FoundValues, type SearchFilters, type SearchGroup } from '../domain/search/found';
import type { SearchAnswers, SearchQuery, SearchRepository } from '../domain/search/SearchRepository';
import { markedBeginnings } from '../domain/search/searchWords';
import type { SynonymSet } from '../domain/search/synonyms';
import type { KampusError } from '../domain/shared/KampusError';
import type { Organisation } from '../domain/organisations/Organisation';
import { fold, wordsOf } from '../domain/people/names';
import { Answering } from './fakes';

const HOME = '/sites/kampus';

const isGuide = (one: Found): boolean => one.kind === 'page' && one.isGuide;
const yearOf = ({ date }: FoundPage): string => date.slice(0, 4);

/** A search in memory: a thing is found when some word of it begins as each term asks. */
export class FakeSearch extends Answering implements SearchRepository {
  public pages: Found[] = [];
  public news: Found[] = [];
  public people: Found[] = [];
  public workspaces: Found[] = [];
  public sets: SynonymSet[] = [];
  /** Groups whose search fails while the others answer. */
  public broken: Partial<Record<SearchGroup, KampusError>> = {};
  /** As many as are given at a time. */
  public pageSize = 20;
  public readonly asked: SearchQuery[] = [];

  public search(query: SearchQuery): Promise<SearchAnswers> {
    this.asked.push(query);
    const groups = groupsFor(query.filters).filter((group) => query.groups.includes(group));
    return this.answer(() => Object.fromEntries(groups.map((group) => [group, this.broken[group] ?? this.inGroup(group, query)])));
  }

  public titlesWith(beginnings: readonly string[]): Promise<string[]> {
    const titles = [...this.pages, ...this.news].flatMap((one) => (one.kind === 'page' ? [one.title] : []));
    return this.answer(() => titles.filter((title) => wordsOf(title).some((word) => beginnings.some((beginning) => word.startsWith(beginning)))));
  }

  public synonyms(): Promise<SynonymSet[]> {
    return this.answer(() => this.sets);
  }

  private inGroup(group: SearchGroup, { terms, start, filters, organisations }: SearchQuery): FoundInGroup {
    const isAsked = (one: Found): boolean => terms.every((term) => term.means === group || markedBeginnings([term]).some((beginning) => fold(textOf(one)).split(' ').some((word) => word.startsWith(fold(beginning)))));
    const all = this[group].filter((one) => isAsked(one) && isWithin(one, filters, organisations)).sort((a, b) => Number(isGuide(b)) - Number(isGuide(a)));
    const from = start ?? 0;
    const next = from + this.pageSize;
    return { found: all.slice(from, next), total: all.length, next: next < all.length ? next : null, values: start === null ? valuesOf(all, organisations) : null };
  }
}

function isWithin(one: Found, { organisation, kind, language, year }: SearchFilters, organisations: readonly Organisation[]): boolean {
  if (one.kind === 'person') return organisation === null || one.person.organisation === organisation;
  if (one.kind === 'workspace') return true;
  return (
    (organisation === null || organisationOf(one, organisations) === organisation) &&
    (kind === null || one.newsKind === kind) &&
    (language === null || one.language === language) &&
    (year === null || yearOf(one) === String(year))
  );
}

function organisationOf({ siteUrl }: FoundPage, organisations: readonly Organisation[]): string {
  return siteUrl === HOME ? COMMON_ORGANISATION : (organisations.find(({ openSiteUrl, closedSiteUrl }) => siteUrl === openSiteUrl || siteUrl === closedSiteUrl)?.key ?? '');
}

function valuesOf(found: readonly Found[], organisations: readonly Organisation[]): FoundValues {
  const pages = found.filter((one): one is FoundPage => one.kind === 'page');
  const people = found.flatMap((one) => (one.kind === 'person' ? [one.person.organisation ?? ''] : []));
  const counted = (values: readonly string[]) => addValues([values.filter((value) => value !== '').map((value) => ({ value, count: 1 }))]);
  return {
    organisation: counted([...pages.map((page) => organisationOf(page, organisations)), ...people]),
    language: counted(pages.map(({ language }) => language)),
    year: counted(pages.map(yearOf))
  };
}

/** Its words in lower case. */
function textOf(one: Found): string {
  const text = (): string => {
    switch (one.kind) {
      case 'page':
        return `${one.title} ${one.summary.map((run) => run.text).join('')}`;
      case 'workspace':
        return `${one.title} ${one.description}`;
      case 'person':
        return `${one.person.displayName} ${one.person.title} ${one.person.unit}`;
    }
  };
  return wordsOf(text()).join(' ');
}
