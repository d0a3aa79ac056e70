import { randomBytes } from 'node:crypto';
import type { Clock, Store } from '../store/index';
import { Digests } from './session/digests';
import { Faults } from './local/faults';
import { RequestLog } from './local/requestLog';
import { searchIndexOf } from '../search/searchIndexOf';
import { Throttle } from './local/throttle';
import { postOnThisMachine, type Post } from './webhooks/receivers';

/** The tenant's clock: that of the machine (or of a test), moved by `POST /_local/clock`. */
class TenantClock implements Clock {
  readonly #base: Clock;
  #offset = 0;

  constructor(base: Clock) {
    this.#base = base;
  }

  now(): number {
    return this.#base.now() + this.#offset;
  }

  /** From now on it runs from this time (milliseconds since 1970 UTC); null returns to the real one. */
  set(time: number | null): void {
    this.#offset = time === null ? 0 : time - this.#base.now();
  }
}

/** Everything that one running tenant shares between its calls. */
export class Tenant {
  readonly store: Store;
  readonly clock: TenantClock;
  readonly log = new RequestLog();
  readonly faults = new Faults();
  readonly throttle: Throttle;
  readonly digests: Digests;
  /** How receivers of webhooks are called. */
  readonly post: Post;
  /** What `POST /_local/index` runs. */
  readonly indexers: readonly (() => void)[] = [() => searchIndexOf(this.store).crawl(true)];

  constructor(store: Store, base: Clock, post: Post = postOnThisMachine) {
    this.store = store;
    this.post = post;
    this.clock = new TenantClock(base);
    store.clock = this.clock;
    this.throttle = new Throttle(this.clock);
    this.digests = new Digests(this.clock, randomBytes(32));
  }
}
