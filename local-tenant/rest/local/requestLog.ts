/** A REST call as `GET /_local/requests` lists it; the calls inside a `$batch` are in its `requests`. */
export interface LoggedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** UPN, or null when nobody was signed in. */
  readonly user: string | null;
  readonly status: number;
  /** How long the answer took, in milliseconds. */
  readonly ms: number;
  readonly requests?: readonly LoggedRequest[];
}

/** The newest calls, so that a test can say what a page asked for. */
export class RequestLog {
  readonly #entries: LoggedRequest[] = [];

  add(entry: LoggedRequest): void {
    this.#entries.push(entry);
    if (this.#entries.length > 20_000) this.#entries.splice(0, 10_000);
  }

  all(): readonly LoggedRequest[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries.length = 0;
  }
}
