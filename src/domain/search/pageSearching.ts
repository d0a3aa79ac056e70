import { homePageOf } from '../navigation/homePages';
import type { Language } from '../shared/Language';

/** Address of a page of the home site that searches by itself for words, which stand after `#`: see `searchFragment`. */
export function pageSearching(homeSiteUrl: string, page: 'Haku' | 'Henkilot' | 'Kuka-hoitaa', language: Language, words: string): string {
  return `${homePageOf(homeSiteUrl, page, language)}#q=${encodeURIComponent(words)}`;
}
