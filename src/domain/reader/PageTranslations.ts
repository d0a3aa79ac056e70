import type { Language } from '../shared/Language';

/** The same page in other languages. */
export interface PageTranslations {
  /**
   * Address of the page in the language.
   * @param path server-relative address of a page, decoded
   * @returns server-relative; null when there is no such version, when it is the page itself, or when the address is no page of a library
   * @throws KampusError
   */
  addressOf(path: string, language: Language): Promise<string | null>;
}
