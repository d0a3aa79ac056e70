/** Words of the shared parts of forms. `{…}` places are filled by formatText. */
export interface FormWords {
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
