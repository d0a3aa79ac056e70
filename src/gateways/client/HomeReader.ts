import type { SPFI } from '@pnp/sp';
import type { IWeb } from '@pnp/sp/webs';

import type { Clock } from '../../domain/shared/Clock';
import { KampusError } from '../../domain/shared/KampusError';
import { asOperation } from './errors';
import type { SharePointClient } from './sharePointClient';

/** What a read from the home site has to hand. */
export interface HomeSite {
  /** Its calls join the batch. */
  readonly web: IWeb;
  /** Absolute address of the home site, without a slash at the end. */
  readonly homeUrl: string;
  /** Server-relative address of the home site, e.g. `/sites/kampus`. */
  readonly path: string;
  /** The reader's login name, with its claims prefix; null for a program. */
  readonly loginName: string | null;
  readonly clock: Clock;
}

/** A read from the home site, defined once where its rows are understood. */
export interface HomeRead<T> {
  /** What is read, for errors: `read Lists/Navigation`. */
  readonly operation: string;
  run(home: HomeSite): Promise<T>;
}

interface Waiting {
  readonly promise: Promise<unknown>;
  readonly askedAt: number;
}

interface Gathering {
  readonly reads: SPFI;
  /** Rejects when the batch as a whole fails; PnPjs leaves its members unanswered then. */
  readonly failed: Promise<never>;
}

/**
 * How reads travel.
 *
 * - `together`: what is asked in one tick is one `$batch`
 * - `firstApart`: the same, but the very first go side by side as they are: a batch is a POST, which off the home site
 *   would have to wait for a digest of the home site first
 * - `nowhere`: the reader has no business on the home site, so each is refused without asking
 */
export type Travel = 'together' | 'firstApart' | 'nowhere';

/** What a page's reads begin with. */
export interface HomeReading {
  /** Whoever asks for it has nothing cached yet. */
  readonly opening: HomeRead<unknown>;
  /** What the `opening` read takes along, the first time. */
  readonly companions: ReadonlyArray<HomeRead<unknown>>;
  readonly travel: Travel;
}

const AHEAD_LIVES_MS = 10_000;

/**
 * Gathers what is asked in one tick into one `$batch` on the home site.
 *
 * Whoever asks for the `opening` read has nothing cached yet. Then the batch takes along what the page's other parts will
 * ask a moment later, since shell and web parts start some hundred milliseconds apart; each such answer is given once,
 * and only while it is fresh.
 */
export class HomeReader {
  private readonly client: SharePointClient;
  private readonly reading: HomeReading;
  private readonly ahead = new Map<HomeRead<unknown>, Waiting>();
  private readonly asked = new Set<HomeRead<unknown>>();
  private gathering: Gathering | null = null;

  private isFirst = true;

  public constructor(client: SharePointClient, reading: HomeReading) {
    this.client = client;
    this.reading = reading;
  }

  /** @throws KampusError */
  public read<T>(read: HomeRead<T>): Promise<T> {
    const { opening, companions, travel } = this.reading;
    if (travel === 'nowhere') return Promise.reject(new KampusError('forbidden', read.operation));
    const isOpening = read === opening && !this.asked.has(read);
    const answer = this.answerOf(read);
    if (isOpening) companions.forEach((companion) => { if (!this.asked.has(companion)) this.readAhead(companion); });
    return answer;
  }

  private answerOf<T>(read: HomeRead<T>): Promise<T> {
    const waiting = this.ahead.get(read);
    this.ahead.delete(read);
    const isFresh = waiting !== undefined && this.client.clock.now().getTime() - waiting.askedAt < AHEAD_LIVES_MS;
    return isFresh ? (waiting.promise as Promise<T>) : this.ask(read);
  }

  private readAhead(read: HomeRead<unknown>): void {
    const promise = this.ask(read);
    promise.catch(() => undefined); // whoever asks for it hears of the failure; maybe nobody does
    this.ahead.set(read, { promise, askedAt: this.client.clock.now().getTime() });
  }

  private ask<T>(read: HomeRead<T>): Promise<T> {
    this.asked.add(read);
    const { reads, failed } = (this.gathering ??= this.gather());
    const home = { web: reads.web, homeUrl: this.client.homeUrl, path: new URL(this.client.homeUrl).pathname, loginName: this.client.loginName, clock: this.client.clock };
    return asOperation(read.operation, () => Promise.race([read.run(home), failed]));
  }

  private gather(): Gathering {
    const areApart = this.isFirst && this.reading.travel === 'firstApart';
    this.isFirst = false;
    return areApart ? this.sideBySide() : this.batch();
  }

  private sideBySide(): Gathering {
    setTimeout(() => (this.gathering = null), 0);
    return { reads: this.client.home, failed: new Promise<never>(() => undefined) };
  }

  private batch(): Gathering {
    const [reads, execute] = this.client.home.batched();
    const failed = new Promise<never>((_resolve, reject) => {
      setTimeout(() => {
        this.gathering = null;
        execute().catch(reject);
      }, 0);
    });
    failed.catch(() => undefined); // each member passes it on
    return { reads, failed };
  }
}
