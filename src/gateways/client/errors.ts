import { KampusError, type KampusErrorKind } from '../../domain/shared/KampusError';
import { retryAfterMs } from './retryAfter';
import { NoAnswerError } from './SharePointTransport';

const KIND_OF_STATUS: Readonly<Record<number, KampusErrorKind>> = {
  400: 'invalidData',
  401: 'forbidden',
  403: 'forbidden',
  404: 'notFound',
  408: 'offline',
  409: 'conflict',
  410: 'notFound',
  412: 'conflict',
  422: 'invalidData',
  423: 'conflict',
  429: 'throttled',
  503: 'throttled',
  504: 'offline'
};

/** What PnPjs throws for an answer that is not OK. */
interface HttpFailure {
  readonly isHttpRequestError: true;
  readonly status: number;
  readonly response: Response;
}

function isHttpFailure(error: unknown): error is HttpFailure {
  return typeof error === 'object' && error !== null && 'isHttpRequestError' in error;
}

/**
 * The one place where an HTTP answer, a lost line or an unreadable body becomes a KampusError.
 * @param operation what was being done, in a developer's words
 */
export function toKampusError(operation: string, error: unknown): KampusError {
  if (error instanceof KampusError) return error;
  if (isHttpFailure(error)) {
    const { status, response } = error;
    const wait = retryAfterMs(response.headers.get('Retry-After'), new Date());
    return new KampusError(KIND_OF_STATUS[status] ?? 'unexpected', operation, {
      status,
      cause: error,
      ...(wait === null ? {} : { retryAfterMs: wait })
    });
  }
  if (error instanceof NoAnswerError) return new KampusError('offline', operation, { cause: error });
  // JSON.parse throws a SyntaxError for a body that is not JSON.
  return new KampusError(error instanceof SyntaxError ? 'invalidData' : 'unexpected', operation, { cause: error });
}

/** Runs a call to SharePoint so that whatever it throws is a KampusError that names the operation. */
export async function asOperation<T>(operation: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw toKampusError(operation, error);
  }
}
