import type { AcknowledgementCountRepository, AcknowledgementRepository } from '../domain/acknowledgements/AcknowledgementRepository';
import type { AcknowledgementCounts } from '../domain/acknowledgements/counts';
import { readingKey, type Reading } from '../domain/acknowledgements/Reading';
import { KampusError } from '../domain/shared/KampusError';
import { Answering } from './fakes';

/** What one reader has acknowledged, in memory. */
export class FakeAcknowledgementRepository extends Answering implements AcknowledgementRepository {
  public acknowledged: string[] = [];
  private readonly staffOf: readonly string[];

  /** @param staffOf keys of the organisations that the reader may acknowledge for */
  public constructor(staffOf: readonly string[]) {
    super();
    this.staffOf = staffOf;
  }

  public own(): Promise<string[]> {
    return this.answer(() => [...this.acknowledged]);
  }

  public acknowledge(reading: Reading, organisation: string): Promise<void> {
    return this.answer(() => {
      if (!this.staffOf.includes(organisation)) throw new KampusError('forbidden', 'acknowledge');
      if (!this.acknowledged.includes(readingKey(reading))) this.acknowledged = [readingKey(reading), ...this.acknowledged];
    });
  }
}

/** Counts in memory, by `readingKey`. */
export class FakeAcknowledgementCounts extends Answering implements AcknowledgementCountRepository {
  public counts: Record<string, AcknowledgementCounts> = {};

  public of(reading: Reading): Promise<AcknowledgementCounts | null> {
    return this.answer(() => this.counts[readingKey(reading)] ?? null);
  }
}
