import { KampusError } from '../domain/shared/KampusError';

/** Gateways throw only KampusError; whatever else arrives is a bug, and shown as such. */
export function asKampusError(error: unknown, operation: string): KampusError {
  return error instanceof KampusError ? error : new KampusError('unexpected', operation, { cause: error });
}

/**
 * For those who look into a fault: what failed and how. Only of a fault of our own is the cause told: what the server
 * answered may quote names and what somebody wrote, and a console is read over shoulders and sent with error reports.
 */
export function logFailure({ operation, kind, status, cause }: KampusError): void {
  const isOwnFault = kind === 'unexpected' && status === undefined;
  console.warn(`Kampus: ${operation}: ${kind} ${status ?? ''}`, isOwnFault && cause !== undefined ? cause : '');
}
