import { KampusError } from '../domain/shared/KampusError';

/** Gateways throw only KampusError; whatever else arrives is a bug, and shown as such. */
export function asKampusError(error: unknown, operation: string): KampusError {
  return error instanceof KampusError ? error : new KampusError('unexpected', operation, { cause: error });
}

/** For those who look into a fault: what failed and how. Holds nothing personal. */
export function logFailure({ operation, kind, status, cause }: KampusError): void {
  console.warn(`Kampus: ${operation}: ${kind} ${status ?? ''}`, cause ?? '');
}
