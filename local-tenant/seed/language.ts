/** The languages of Kampus: Finnish is the one in which everything exists. */
export type Language = 'fi' | 'sv' | 'en';

export const languages: readonly Language[] = ['fi', 'sv', 'en'];

/** SharePoint's number for each language of a page or a site. */
export const lcid: Record<Language, number> = { fi: 1035, sv: 1053, en: 1033 };

/** The same name or text in three languages. */
export interface Localized {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

/** Writes a text in three languages on one line: Finnish, Swedish, English. */
export const inThree = (fi: string, sv: string, en: string): Localized => ({ fi, sv, en });
