import { LANGUAGES, type Language } from './Language';

/** A text in the three languages. An empty string means that the translation is missing. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** A text and the language it is in: what `lang` must say where it is shown. */
export interface TextInLanguage {
  readonly text: string;
  readonly language: Language;
}

/** The reader's language, else Finnish, else whichever there is; an empty text when there is none. */
export function textIn(localized: LocalizedText, language: Language): TextInLanguage {
  const found = [language, ...LANGUAGES].find((candidate) => localized[candidate].trim() !== '') ?? language;
  return { text: localized[found], language: found };
}
