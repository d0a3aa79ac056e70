import type { Language } from '../shared/Language';

/** The language that the reader wants of every page, kept on the server. */
export interface LanguagePreference {
  /** Takes effect on the next page. @throws KampusError */
  choose(language: Language): Promise<void>;
}
