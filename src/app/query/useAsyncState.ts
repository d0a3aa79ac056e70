import type { UseQueryResult } from '@tanstack/react-query';
import { KampusError } from '../../domain/shared/KampusError';
import type { AsyncState } from '../../ui/asyncView/AsyncState';
import { asKampusError } from '../asKampusError';
import { formatBrowserMoment } from '../formatMoment';
import { ownShare, selfRetryDelay } from '../selfRetry';
import { useDateStyle } from '../useServices';
import { useIsOnline } from './useIsOnline';

/** For `refetchInterval`: waits as the error asks, and does not poll when all is well. */
export const selfRetry = (_data: unknown, { state: { error } }: { readonly state: { readonly error: unknown } }): number | false =>
  error === null || error === undefined ? false : selfRetryDelay(asKampusError(error, 'query'), ownShare);

/** What `query` has to show, where `data` may be derived from it and from others. */
export function useAsyncState<T>(query: Pick<UseQueryResult<unknown>, 'error' | 'errorUpdatedAt' | 'dataUpdatedAt'>, data: T | undefined): AsyncState<T> {
  const style = useDateStyle();
  const isOnline = useIsOnline();
  const dataTime = data === undefined || query.dataUpdatedAt === 0 ? null : formatBrowserMoment(query.dataUpdatedAt, style);
  // A line that is down needs no failed request to be told of: what is shown is old from that moment on.
  if (!isOnline && data !== undefined) return { status: 'failed', error: new KampusError('offline', 'query'), data, dataTime, retryAt: null };
  if (query.error !== null && query.error !== undefined) {
    const error = asKampusError(query.error, 'query');
    const delay = selfRetryDelay(error, ownShare);
    return { status: 'failed', error, data, dataTime, retryAt: delay === false ? null : query.errorUpdatedAt + delay };
  }
  return data === undefined ? { status: 'loading' } : { status: 'ready', data };
}
