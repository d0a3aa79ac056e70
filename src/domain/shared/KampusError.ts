/**
 * What can go wrong, as the reader meets it. The interface switches over these exhaustively.
 *
 * - `notFound`: the address leads nowhere (404, 410)
 * - `forbidden`: the reader has no right to it (401, 403)
 * - `throttled`: the server asks to wait (429, 503); `retryAfterMs` says how long
 * - `conflict`: someone else saved first (409, 412)
 * - `offline`: no answer came: the line is down, or the time-out passed
 * - `invalidData`: an answer came that cannot be understood, or the server refused what was sent (400, 422)
 * - `unexpected`: anything else
 */
export type KampusErrorKind =
  | 'notFound'
  | 'forbidden'
  | 'throttled'
  | 'conflict'
  | 'offline'
  | 'invalidData'
  | 'unexpected';

export interface KampusErrorDetails {
  /** HTTP status, when an answer came. */
  readonly status?: number;
  /** Milliseconds to wait before trying again, when the server said so. */
  readonly retryAfterMs?: number;
  /** The original error, for the log only: its text is never shown. */
  readonly cause?: unknown;
}

/** The only error that gateways throw. */
export class KampusError extends Error {
  public readonly kind: KampusErrorKind;
  /** What was being done, in a developer's words, e.g. `read Lists/Navigation`. Never holds personal data. */
  public readonly operation: string;
  public readonly status: number | undefined;
  public readonly retryAfterMs: number | undefined;

  public constructor(kind: KampusErrorKind, operation: string, details: KampusErrorDetails = {}) {
    super(`${kind}: ${operation}${details.status === undefined ? '' : ` (${details.status})`}`, { cause: details.cause });
    this.name = 'KampusError';
    this.kind = kind;
    this.operation = operation;
    this.status = details.status;
    this.retryAfterMs = details.retryAfterMs;
  }
}
