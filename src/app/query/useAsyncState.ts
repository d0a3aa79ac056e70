import type { UseQueryResult } from '@tanstack/react-query';
import type { AsyncState } from '../../ui/asyncView/AsyncState';
import { formatMoment } from '../formatMoment';
import { useDateStyle } from '../useServices';
import { asKampusError } from './asKampusError';
import { selfRetryDelay } from './selfRetry';

/** Decided once a visit: this reader's place in the queue of retries. */
const share = Math.random();

/** For `refetchInterval`: waits as the error asks, and does not poll when all is well. */
export const selfRetry = (_data: unknown, query: { readonly state: { readonly error: unknown } }): number | false =>
  query.state.error === null || query.state.error === undefined ? false : selfRetryDelay(asKampusError(query.state.error, 'query'), share);

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
