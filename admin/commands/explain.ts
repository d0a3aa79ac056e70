import { KampusError } from '../../src/domain/shared/KampusError';
import { withoutSecrets } from './withoutSecrets';

/** What an administrator can act on; the stack of an unexpected error is the developer's. */
export function explain(error: unknown): string {
  if (error instanceof KampusError) return `Could not ${error.operation}: ${error.kind}${error.status === undefined ? '' : `, HTTP ${error.status}`}`;
  return withoutSecrets(error instanceof Error ? error.message : String(error));
}
