/** Words of the shared parts. `{…}` places are filled by formatText. */
interface UiStrings {
  /** Of the words: what has its own words in three languages asks here which. */
  readonly language: 'fi' | 'sv' | 'en';
  readonly loading: string;
  readonly forbiddenTitle: string;
  readonly forbiddenText: string;
  readonly throttledTitle: string;
  /** {seconds} */
  readonly throttledText: string;
  readonly throttledNow: string;
  readonly offlineTitle: string;
  /** {time}: e.g. "tänään klo 9.12" */
  readonly offlineText: string;
  readonly offlineNothing: string;
  readonly failedTitle: string;
  readonly failedText: string;
  readonly brokenTitle: string;
  readonly brokenText: string;
  readonly tryAgain: string;
  /** {id} */
  readonly errorId: string;
}

declare module 'UiStrings' {
  const strings: UiStrings;
  export = strings;
}
