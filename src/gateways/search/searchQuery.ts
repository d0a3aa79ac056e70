import { COMMON_ORGANISATION, NEWS_KINDS, type SearchFilters, type SearchGroup } from '../../domain/search/found';
import type { SearchQuery } from '../../domain/search/SearchRepository';
import type { SearchTerm, WordForms, Wording } from '../../domain/search/searchWords';
import type { NewsKind } from '../../domain/news/NewsItem';
import { groupMeant } from '../../domain/search/groupWords';
import { conceptsOf } from '../../domain/people/concepts';
import { NO_FILTERS } from '../../domain/people/PeopleDirectory';
import { termsOf } from '../../domain/people/searchTerms';
import { fromHelsinkiTime } from '../../domain/shared/helsinkiTime';
import { PERSON_ORGANISATION } from '../../schema/people';
import { managedProperty } from '../../schema/newsColumns';
import { kqlMoment, kqlPhrase } from '../client/query';
import { TRANSLATION_LOCALE } from '../news/NewsSearch';
import { peopleKql } from '../people/peopleQuery';

/** What only a guide has. */
const IS_GUIDE = `${managedProperty('KampusReviewDate')}>=2000-01-01`;
/** Matches nothing: an organisation without sites has no pages. */
const NOTHING = 'contentclass:none';
/** Years that are offered, counted back from this one. */
const YEARS = 5;

/** The property by whose year a group is narrowed. */
const DATE_OF = { pages: 'LastModifiedTime', news: 'FirstPublishedDate' } as const;

const anyOf = (alternatives: readonly string[]): string => (alternatives.length === 1 ? alternatives[0]! : `(${alternatives.join(' OR ')})`);
const formKql = (form: string): string => (form.includes(' ') ? kqlPhrase(form) : `${form}*`);
const beginnings = (forms: WordForms): readonly string[] => forms.map(formKql);

/** The KQL that finds what is asked in one group; null when nobody in particular is asked for. */
export function groupKql(group: SearchGroup, query: SearchQuery, homeUrl: string): string | null {
  const { terms, filters, text, organisations } = query;
  const { origin } = new URL(homeUrl);
  const words = terms.filter(({ means }) => means !== group || group === 'pages');
  switch (group) {
    case 'pages': {
      // A front page is a list of links with the words of others: it answers to its title only.
      const isNoFrontPage = `(NOT Filename:"Home.aspx" OR (${all(words, (forms) => forms.map((form) => `Title:${formKql(form)}`))}))`;
      const asked = [all(words, orGuides), 'FileExtension:aspx', `Path:${kqlPhrase(homeUrl)}`, 'NOT PromotedState:2', isNoFrontPage, ...narrowed(group, filters, query, homeUrl)];
      return `(${asked.join(' AND ')}) XRANK(cb=100) ${IS_GUIDE}`;
    }
    case 'news':
      return [...(words.length === 0 ? [] : [all(words, beginnings)]), 'PromotedState:2', `Path:${kqlPhrase(homeUrl)}`, ...narrowed(group, filters, query, homeUrl)].join(' AND ');
    case 'workspaces':
      return [...(words.length === 0 ? [] : [all(words, beginnings)]), 'contentclass:STS_Site', `(Path:${origin}/sites/tt-* OR Path:${origin}/sites/tk-*)`].join(' AND ');
    case 'people': {
      const { organisation } = filters;
      return organisation === COMMON_ORGANISATION ? null : peopleKql({ terms: termsOf(text, conceptsOf(organisations)), letter: null, filters: { ...NO_FILTERS, organisation } });
    }
  }
}

/** Refiners of a group, as SharePoint takes them. */
export function refinersOf(group: SearchGroup, now: Date): string | null {
  switch (group) {
    case 'pages':
    case 'news': {
      const years = Array.from({ length: YEARS }, (_year, index) => kqlMoment(startOf(now.getUTCFullYear() - YEARS + 1 + index)));
      return `SiteName(filter=100/0/*),SPTranslationLanguage(filter=10/0/*),${DATE_OF[group]}(discretize=manual/${years.join('/')})`;
    }
    case 'people':
      return `${PERSON_ORGANISATION}(filter=100/0/*)`;
    case 'workspaces':
      return null;
  }
}

/** The first moment of a year in Finland, ISO 8601. */
function startOf(year: number): string {
  return fromHelsinkiTime(`${year}-01-01T00:00`)!.toISOString();
}

/** A page that says nothing of its kind is news. */
function kindKql(kind: NewsKind): string {
  const is = (one: NewsKind): string => `${managedProperty('KampusKind')}:${one}`;
  return kind === 'news' ? `NOT (${NEWS_KINDS.filter((one) => one !== 'news').map(is).join(' OR ')})` : is(kind);
}

/** Every term, in any of its wordings. */
function all(terms: readonly SearchTerm[], asKql: (forms: WordForms) => readonly string[]): string {
  const worded = (wording: Wording): string => (wording.length === 1 ? anyOf(asKql(wording[0]!)) : `(${wording.map((forms) => anyOf(asKql(forms))).join(' AND ')})`);
  return terms.map(({ wordings }) => anyOf([...new Set(wordings.map(worded))])).join(' AND ');
}

/** A word that names guides, alone or as a compound's last part, is answered by every guide. */
function orGuides(forms: WordForms): readonly string[] {
  return forms.some((form) => groupMeant(form) === 'pages') ? [...beginnings(forms), IS_GUIDE] : beginnings(forms);
}

function narrowed(group: 'pages' | 'news', { organisation, kind, language, year }: SearchFilters, { organisations }: SearchQuery, homeUrl: string): string[] {
  const own = organisations.find(({ key }) => key === organisation);
  const sites = organisation === COMMON_ORGANISATION ? [new URL(homeUrl).pathname] : [own?.openSiteUrl, own?.closedSiteUrl].filter((url) => typeof url === 'string');
  const paths = sites.map((url) => `Path:${kqlPhrase(`${new URL(url, homeUrl).href}/`)}`);
  return [
    ...(organisation === null ? [] : [paths.length === 0 ? NOTHING : anyOf(paths)]),
    ...(kind === null ? [] : [kindKql(kind)]),
    ...(language === null ? [] : [language === 'fi' ? 'NOT SPIsTranslation:true' : `SPTranslationLanguage:${TRANSLATION_LOCALE[language]}`]),
    ...(year === null ? [] : [`${DATE_OF[group]}>=${kqlMoment(startOf(year))}`, `${DATE_OF[group]}<${kqlMoment(startOf(year + 1))}`])
  ];
}
