/** Something to be acknowledged: an article, as its latest material change has left it. */
export interface Reading {
  /** Unique id of the original page: reading any language version is reading the article. */
  readonly articleId: string;
  /** 1 for an article without material changes. */
  readonly version: number;
}

/** `<article>:<version>`. A material change makes another reading of the same article. */
export const readingKey = ({ articleId, version }: Reading): string => `${articleId}:${version}`;

/** What of a reading is counted together: one organisation's. */
export const groupKey = (reading: Reading, organisation: string): string => `${readingKey(reading)}:${organisation}`;

/**
 * What is unique to one reader's acknowledgement.
 * @param reader number by which the home site knows the reader
 * @param attempt 0; more, when somebody else has taken the reader's key before
 */
export function acknowledgementKey(reading: Reading, reader: number, attempt = 0): string {
  const key = `${readingKey(reading)}:${reader}`;
  return attempt === 0 ? key : `${key}:${attempt}`;
}
