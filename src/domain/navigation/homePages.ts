import type { Language } from '../shared/Language';

/** File names of the home site's pages that parts lead to; an administrator makes them once, each with its part. */
export type HomePage = 'Asetukset' | 'Haku' | 'Henkilot' | 'Kuka-hoitaa' | 'Palaute' | 'Tyotilat';

/** Server-relative address of a page of the home site in a language: SharePoint keeps its translations in folders. */
export const homePageOf = (homeSiteUrl: string, page: HomePage, language: Language): string =>
  `${homeSiteUrl}/SitePages/${language === 'fi' ? '' : `${language}/`}${page}.aspx`;

/** Address of one that searches by itself for words. They stand after `#`, where no server sees them, see `searchFragment`. */
export const pageSearching = (homeSiteUrl: string, page: 'Haku' | 'Henkilot' | 'Kuka-hoitaa', language: Language, words: string): string =>
  `${homePageOf(homeSiteUrl, page, language)}#q=${encodeURIComponent(words)}`;
