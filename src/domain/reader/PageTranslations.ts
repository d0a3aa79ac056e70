import type { Language } from '../shared/Language';

/** A page whose original has changed since the page was translated. */
export interface OutdatedTranslation {
  /** Server-relative address of the original, encoded, fit for `href`. */
  readonly originalUrl: string;
  /** When the original last changed, ISO 8601 UTC. */
  readonly changedAt: string;
}

/** The same page in other languages. */
export interface PageTranslations {
  /**
   * Address of the page in the language.
   * @param path server-relative address of a page, decoded
   * @returns server-relative; null when there is no such version, when it is the page itself, or when the address is no page of a library
   * @throws KampusError
   */
  addressOf(path: string, language: Language): Promise<string | null>;

  /**
   * What readers of a translation must know: that its original says something newer.
   * @param path server-relative address of a page of the site, decoded
   * @returns null when the page is up to date, or is no translation
   * @throws KampusError
   */
  outdated(path: string): Promise<OutdatedTranslation | null>;
}
