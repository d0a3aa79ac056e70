import type { KampusError } from '../../domain/shared/KampusError';

/** Where a read stands. `data` beside an error is what was known before it. */
export type AsyncState<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: T }
  | {
      readonly status: 'failed';
      readonly error: KampusError;
      readonly data: T | undefined;
      /** The moment of `data` in the reader's words, e.g. "tänään klo 9.12"; null when there is none. */
      readonly dataTime: string | null;
      /** When it is tried again by itself, ms since 1970; null when only the reader can. */
      readonly retryAt: number | null;
    };
