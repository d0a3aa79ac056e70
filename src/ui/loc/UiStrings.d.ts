/** Words of the shared parts. `{…}` places are filled by formatText. */
interface UiStrings {
  /** Of the words: what has its own words in three languages asks here which. */
  readonly language: 'fi' | 'sv' | 'en';
  readonly brokenTitle: string;
  readonly brokenText: string;
  readonly tryAgain: string;
}

declare module 'UiStrings' {
  const strings: UiStrings;
  export = strings;
}
