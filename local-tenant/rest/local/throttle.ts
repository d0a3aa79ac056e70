import type { Clock } from '../../store/index';

/** How hard the tenant throttles, set by `POST /_local/throttle`. */
export interface ThrottleSettings {
  /** "off" (the default); "real": SharePoint's 3 000 requests of a user in 5 minutes; or a share of the calls, 0 to 1. */
  readonly intensity: 'off' | 'real' | number;
  /** Retry-After in seconds or as an HTTP date. */
  readonly form: 'seconds' | 'date';
  /** 429 or 503. */
  readonly status: 429 | 503;
  /** Seconds until the caller may come again. */
  readonly retryAfter: number;
}

const windowMs = 5 * 60 * 1000;
const requestsInWindow = 3000;

/** Refuses calls that come too often. Refused calls count, as in SharePoint. */
export class Throttle {
  settings: ThrottleSettings = { intensity: 'off', form: 'seconds', status: 429, retryAfter: 2 };
  readonly #clock: Clock;
  readonly #windows = new Map<string, { start: number; count: number }>();
  #share = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts a call; returns the refusal when it is one too many. */
  count(caller: string): Response | undefined {
    const { intensity } = this.settings;
    if (intensity === 'off') return undefined;
    if (intensity === 'real') return this.#countInWindow(caller);
    this.#share += intensity;
    if (this.#share < 1) return undefined;
    this.#share -= 1;
    return this.#refuse(this.settings.retryAfter);
  }

  #countInWindow(caller: string): Response | undefined {
    const now = this.#clock.now();
    const known = this.#windows.get(caller);
    const window = known && now - known.start < windowMs ? known : { start: now, count: 0 };
    window.count += 1;
    this.#windows.set(caller, window);
    return window.count > requestsInWindow ? this.#refuse(Math.ceil((window.start + windowMs - now) / 1000)) : undefined;
  }

  #refuse(seconds: number): Response {
    const { form, status } = this.settings;
    const retryAfter = form === 'date' ? new Date(this.#clock.now() + seconds * 1000).toUTCString() : String(seconds);
    return new Response(JSON.stringify({ error: { code: 'TooManyRequests', message: 'The request has been throttled' } }), {
      status, headers: { 'retry-after': retryAfter, 'content-type': 'application/json; charset=utf-8' },
    });
  }
}
