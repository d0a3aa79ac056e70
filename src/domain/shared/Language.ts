/** The languages of Kampus. Finnish is complete by definition, and what a missing translation falls back to. */
export type Language = 'fi' | 'sv' | 'en';

export const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];

/** SharePoint's locale ids of the languages. */
export const LCID: Readonly<Record<Language, number>> = { fi: 1035, sv: 1053, en: 1033 };

/** The locale that dates, numbers and collation are written in. */
export const LOCALE: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/**
 * The language of a locale name such as `sv-SE`, `en-us` or `fi`.
 * @returns null when Kampus does not speak it
 */
export function languageOfLocale(locale: string): Language | null {
  const prefix = locale.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === prefix) ?? null;
}
