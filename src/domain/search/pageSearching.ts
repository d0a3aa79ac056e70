import type { Language } from '../shared/Language';

/** Pages of the home site that search for what their address says: everything, people, who handles what. */
export type SearchingPage = 'Haku' | 'Henkilot' | 'Kuka-hoitaa';

/** Address of such a page in a language, server-relative. The words stand after `#`, see `searchFragment`. */
export function pageSearching(homeSiteUrl: string, page: SearchingPage, language: Language, words: string): string {
  const folder = language === 'fi' ? '' : `${language}/`;
  return `${homeSiteUrl}/SitePages/${folder}${page}.aspx#q=${encodeURIComponent(words)}`;
}
