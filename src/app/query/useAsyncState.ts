import type { UseQueryResult } from '@tanstack/react-query';
import type { AsyncState } from '../../ui/asyncView/AsyncState';
import { formatMoment } from '../formatMoment';
import { useDateStyle } from '../useServices';
import { asKampusError } from './asKampusError';
import { selfRetryDelay } from './selfRetry';

/** Decided once a visit: this reader's place in the queue of retries. */
const share = Math.random();

interface Failing {
  readonly state: { readonly error: unknown };
}

/** How long a failed query waits before it is tried again, ms; false when all is well, or only the reader can help. */
export function selfRetryDelayOf({ state: { error } }: Failing): number | false {
  return error === null || error === undefined ? false : selfRetryDelay(asKampusError(error, 'query'), share);
}

/** For `refetchInterval`: waits as the error asks, and does not poll when all is well. */
export const selfRetry = (_data: unknown, query: Failing): number | false => selfRetryDelayOf(query);

/** What `query` has to show, where `data` may be derived from it and from others. */
export function useAsyncState<T>(query: Pick<UseQueryResult<unknown>, 'error' | 'errorUpdatedAt' | 'dataUpdatedAt'>, data: T | undefined): AsyncState<T> {
  const style = useDateStyle();
  if (query.error !== null && query.error !== undefined) {
    const error = asKampusError(query.error, 'query');
    const delay = selfRetryDelay(error, share);
    return {
      status: 'failed',
      error,
      data,
      dataTime: data === undefined || query.dataUpdatedAt === 0 ? null : formatMoment(new Date(style.now.getTime() - (Date.now() - query.dataUpdatedAt)), style),
      retryAt: delay === false ? null : query.errorUpdatedAt + delay
    };
  }
  return data === undefined ? { status: 'loading' } : { status: 'ready', data };
}
