import type { Clock } from '../../store/index';

/** How hard the tenant throttles, set by `POST /_local/throttle`. */
export interface ThrottleSettings {
  /**
   * "off" (the default); "real": SharePoint's 3 000 requests of a user in 5 minutes, 10 searches of a user and 25 searches of
   * people by everybody in a second; or a share of the calls, 0 to 1.
   */
  readonly intensity: 'off' | 'real' | number;
  /** Retry-After in seconds or as an HTTP date. */
  readonly form: 'seconds' | 'date';
  /** 429 or 503. */
  readonly status: 429 | 503;
  /** Seconds until the caller may come again. */
  readonly retryAfter: number;
}

interface Limit {
  readonly name: string;
  readonly requests: number;
  readonly windowMs: number;
}

const ofUser: Limit = { name: 'user', requests: 3000, windowMs: 5 * 60 * 1000 };
const searchesOfUser: Limit = { name: 'search', requests: 10, windowMs: 1000 };
const searchesOfPeople: Limit = { name: 'people', requests: 25, windowMs: 1000 };

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
    if (intensity === 'real') return this.#countWithin(ofUser, caller);
    this.#share += intensity;
    if (this.#share < 1) return undefined;
    this.#share -= 1;
    return this.#refuse(this.settings.retryAfter);
  }

  /** Counts a search besides, also one within a batch; returns the refusal when it is one too many. */
  countSearch(caller: string, isOfPeople: boolean): Response | undefined {
    if (this.settings.intensity !== 'real') return undefined;
    const refused = this.#countWithin(searchesOfUser, caller);
    return refused ?? (isOfPeople ? this.#countWithin(searchesOfPeople, '') : undefined);
  }

  #countWithin({ name, requests, windowMs }: Limit, caller: string): Response | undefined {
    const now = this.#clock.now();
    const key = `${name}|${caller}`;
    const known = this.#windows.get(key);
    const window = known && now - known.start < windowMs ? known : { start: now, count: 0 };
    window.count += 1;
    this.#windows.set(key, window);
    return window.count > requests ? this.#refuse(Math.ceil((window.start + windowMs - now) / 1000)) : undefined;
  }

  #refuse(seconds: number): Response {
    const { form, status } = this.settings;
    const retryAfter = form === 'date' ? new Date(this.#clock.now() + seconds * 1000).toUTCString() : String(seconds);
    return new Response(JSON.stringify({ error: { code: 'TooManyRequests', message: 'The request has been throttled' } }), {
      status, headers: { 'retry-after': retryAfter, 'content-type': 'application/json; charset=utf-8' },
    });
  }
}
