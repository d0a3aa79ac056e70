import { homePageOf } from '../navigation/homePages';
import type { Language } from '../shared/Language';

/** Address of a page of the home site that searches by itself for words, if there are any. They stand after `#`: see `searchFragment`. */
export function pageSearching(homeSiteUrl: string, page: 'Haku' | 'Henkilot' | 'Kuka-hoitaa', language: Language, words: string): string {
  const address = homePageOf(homeSiteUrl, page, language);
  const text = words.trim();
  return text === '' ? address : `${address}#q=${encodeURIComponent(text)}`;
}
