import type { AcknowledgementCounts } from './counts';
import type { Reading } from './Reading';

/** What the reader has acknowledged. */
export interface AcknowledgementRepository {
  /**
   * `readingKey` of the reader's latest acknowledgements: more than is ever asked for at a time.
   * @throws KampusError
   */
  own(): Promise<string[]>;

  /**
   * Acknowledges. What the reader has acknowledged already, in another tab or on another device, stays one record.
   * @param organisation key of the organisation for whose count it is; the server lets only its staff
   * @throws KampusError `forbidden` for an organisation whose staff the reader is not
   */
  acknowledge(reading: Reading, organisation: string): Promise<void>;
}

/** How many have acknowledged, for the editors of whose article it is. */
export interface AcknowledgementCountRepository {
  /**
   * @returns null when nothing has been counted yet, and for one who may not know
   * @throws KampusError
   */
  of(reading: Reading): Promise<AcknowledgementCounts | null>;
}
