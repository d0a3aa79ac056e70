import type { KampusError } from '../domain/shared/KampusError';
import { asKampusError, logFailure } from './asKampusError';

/**
 * Does something on the server, and logs when it fails.
 * @param operation for the log, in a developer's words
 * @returns why it failed; null when it is done
 */
export async function attempt(operation: string, work: () => Promise<unknown>): Promise<KampusError | null> {
  try {
    await work();
    return null;
  } catch (reason) {
    const error = asKampusError(reason, operation);
    logFailure(error);
    return error;
  }
}
