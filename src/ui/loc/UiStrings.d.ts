/** Words of the shared parts. `{…}` places are filled by formatText. */
interface UiStrings {
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
  readonly optional: string;
  readonly fixOne: string;
  /** {count} */
  readonly fixMany: string;
  /** Said when an earlier visit left something in the form. */
  readonly draftRestored: string;
  readonly draftRestoredText: string;
  readonly draftDiscard: string;
  /** Said when the browser cannot keep what is typed. */
  readonly draftNotKept: string;
  readonly draftNotKeptText: string;
  readonly saveOffline: string;
  readonly saveOfflineText: string;
  readonly saveThrottled: string;
  readonly saveThrottledText: string;
  readonly saveConflict: string;
  readonly saveConflictText: string;
  readonly saveForbidden: string;
  readonly saveForbiddenText: string;
  readonly saveFailed: string;
  readonly saveFailedText: string;
}

declare module 'UiStrings' {
  const strings: UiStrings;
  export = strings;
}
