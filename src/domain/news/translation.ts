/** What tells whether a translation still says what its original says; moments are ISO 8601. */
export interface TranslationMoments {
  /** When the original last changed. */
  readonly originalModifiedAt: string;
  /** When the translation last changed. */
  readonly modifiedAt: string;
  /** When the original had changed that the translation was made from; null for one made without the news desk. */
  readonly translatedFrom: string | null;
}

/** Whether the original changed after what the translation was made from: "vanhentunut". */
export function isOutdated({ originalModifiedAt, modifiedAt, translatedFrom }: TranslationMoments): boolean {
  return Date.parse(originalModifiedAt) > Date.parse(translatedFrom ?? modifiedAt);
}
