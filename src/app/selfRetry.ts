import type { KampusError } from '../domain/shared/KampusError';

const SECOND = 1_000;

/**
 * How long until a failed read is tried again by itself, ms; false when only the reader can do something.
 * The wait differs a little from reader to reader (`share`, 0…1), so that thousands do not return in the same second.
 */
export function selfRetryDelay({ kind, retryAfterMs }: Pick<KampusError, 'kind' | 'retryAfterMs'>, share: number): number | false {
  switch (kind) {
    case 'throttled':
      return Math.min(retryAfterMs ?? 30 * SECOND, 600 * SECOND) + Math.round(share * 5 * SECOND);
    case 'offline':
      return 20 * SECOND + Math.round(share * 5 * SECOND);
    case 'unexpected':
    case 'invalidData':
      return 60 * SECOND + Math.round(share * 30 * SECOND);
    // Mostly the last word; but a list comes back, and a right is given, while a page stays open.
    case 'notFound':
    case 'forbidden':
      return 300 * SECOND + Math.round(share * 60 * SECOND);
    case 'conflict':
      return false;
  }
}

/** Decided once a visit: this reader's place in the queue of retries. */
export const ownShare = Math.random();
