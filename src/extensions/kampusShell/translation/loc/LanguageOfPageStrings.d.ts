/** Words about the language of a page. `{…}` places are filled by formatText. */
interface LanguageOfPageStrings {
  readonly title: string;
  readonly writtenIn: Readonly<Record<'fi' | 'sv' | 'en', string>>;
  /** Leads to the page in the reader's own language. */
  readonly readHere: string;
  readonly outdated: string;
  /** {day}: within a sentence. */
  readonly changed: string;
  readonly readOriginal: string;
}
