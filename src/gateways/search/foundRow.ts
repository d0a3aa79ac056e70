import { COMMON_ORGANISATION, type FoundPage, type FoundValues, type FoundWorkspace, type SearchGroup, type TextRun } from '../../domain/search/found';
import type { FilterValue } from '../../domain/people/PeopleDirectory';
import type { SearchQuery } from '../../domain/search/SearchRepository';
import { languageOfLocale, type Language } from '../../domain/shared/Language';
import { toHelsinkiDay } from '../../domain/shared/helsinkiTime';
import { PERSON_ORGANISATION } from '../../schema/people';
import { managedProperty, SITE_PAGES_URL } from '../../schema/newsColumns';
import type { SearchAnswer } from '../client/postSearch';
import { guid, kindOf, moment, versionOf } from '../news/newsRow';

export const PAGE_PROPERTIES = [
  'Title',
  'Description',
  'HitHighlightedSummary',
  'Path',
  'UniqueId',
  'PromotedState',
  'FirstPublishedDate',
  'LastModifiedTime',
  'SPIsTranslation',
  'SPTranslationLanguage',
  'SPTranslationSourceItemId',
  managedProperty('KampusKind'),
  managedProperty('KampusReviewDate')
] as const;

export const WORKSPACE_PROPERTIES = ['Title', 'Description', 'Path'] as const;

export type PageRow = { readonly [Property in (typeof PAGE_PROPERTIES)[number]]?: string | null };
export type WorkspaceRow = { readonly [Property in (typeof WORKSPACE_PROPERTIES)[number]]?: string | null };

/** @returns null for a row without what a result needs: id, title, address, time */
export function toFoundPage(row: PageRow): FoundPage | null {
  const isNews = row.PromotedState === '2';
  const date = moment(isNews ? row.FirstPublishedDate : row.LastModifiedTime);
  if (!row.UniqueId || !row.Title || !row.Path || date === null) return null;
  const id = guid(row.UniqueId);
  const url = new URL(row.Path).pathname;
  const excerpt = runsOf(row.HitHighlightedSummary ?? '');
  const description = row.Description ?? '';
  return {
    kind: 'page',
    id,
    ...versionOf(id, /^(true|1)$/i.test(row.SPIsTranslation ?? ''), row.SPTranslationLanguage, row.SPTranslationSourceItemId),
    title: row.Title,
    // The editor's own summary says more than the first lines of a page where nothing was found.
    summary: description === '' || excerpt.some(({ isFound }) => isFound) ? excerpt : [{ text: description, isFound: false }],
    url,
    siteUrl: (url.split(`/${SITE_PAGES_URL}/`)[0] ?? '').toLowerCase(),
    newsKind: isNews ? kindOf(row[managedProperty('KampusKind')]) : null,
    isGuide: moment(row[managedProperty('KampusReviewDate')]) !== null,
    date
  };
}

/** @returns null for a row without title or address */
export function toWorkspace({ Title, Description, Path }: WorkspaceRow): FoundWorkspace | null {
  if (!Title || !Path) return null;
  const url = new URL(Path).pathname;
  return { kind: 'workspace', title: Title, description: Description ?? '', url, hasGuests: /^\/sites\/tk-/i.test(url) };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** SharePoint's excerpt: what was found stands between `<c0>` and `</c0>`, `<ddd/>` where text is left out; text is escaped. */
export function runsOf(highlighted: string): TextRun[] {
  const plain = (markup: string): string =>
    markup
      .replace(/<ddd\s*\/>/g, '… ')
      .replace(/<[^>]*>/g, '')
      .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_entity, name: string) => ENTITIES[name]!);
  return highlighted
    .split(/(<c\d>.*?<\/c\d>)/)
    .map((part): TextRun => ({ text: plain(part), isFound: /^<c\d>/.test(part) }))
    .filter(({ text }) => text !== '');
}

/** What the group's results may be narrowed by, from the refiners of its answer. */
export function valuesOf(group: SearchGroup, { PrimaryQueryResult }: SearchAnswer, { organisations }: SearchQuery, homePath: string): FoundValues {
  const refiners = PrimaryQueryResult.RefinementResults?.Refiners ?? [];
  const entries = (...names: readonly string[]) => refiners.filter(({ Name }) => names.includes(Name)).flatMap(({ Entries }) => Entries);
  const counted = (value: string | null, { RefinementCount }: { readonly RefinementCount: string }): FilterValue[] => (value === null ? [] : [{ value, count: Number(RefinementCount) }]);
  if (group === 'people') return { organisation: entries(PERSON_ORGANISATION).flatMap((entry) => counted(entry.RefinementValue, entry)), language: [], year: [] };

  const organisationOf = (site: string): string | null => {
    const path = new URL(site, 'http://here').pathname.replace(/\/$/, '').toLowerCase();
    if (path === homePath) return COMMON_ORGANISATION;
    return organisations.find(({ openSiteUrl, closedSiteUrl }) => path === openSiteUrl?.toLowerCase() || path === closedSiteUrl?.toLowerCase())?.key ?? null;
  };
  const translations = entries('SPTranslationLanguage').flatMap((entry) => counted(languageOfLocale(entry.RefinementValue), entry));
  return {
    organisation: entries('SiteName').flatMap((entry) => counted(organisationOf(entry.RefinementValue), entry)),
    language: withOriginals(translations, PrimaryQueryResult.RelevantResults.TotalRows),
    year: entries('FirstPublishedDate', 'LastModifiedTime').flatMap((entry) => counted(yearOf(entry.RefinementToken), entry))
  };
}

/** What is no translation is in Finnish. */
function withOriginals(translations: readonly FilterValue[], total: number): FilterValue[] {
  const fi: Language = 'fi';
  const count = total - translations.reduce((sum, one) => sum + one.count, 0);
  return [...(count > 0 ? [{ value: fi, count }] : []), ...translations];
}

/** The year in Finland of the first moment of an interval, `range(2025-12-31T22:00:00Z, max)`; null for what is older than all that are asked. */
function yearOf(token: string): string | null {
  const from = /(\d{4}-\d\d-\d\dT[\d:.]+Z?)\s*[,;]/.exec(token)?.[1];
  return from === undefined ? null : toHelsinkiDay(new Date(from)).slice(0, 4);
}
