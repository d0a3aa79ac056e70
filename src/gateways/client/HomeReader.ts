import type { SPFI } from '@pnp/sp';
import type { IWeb } from '@pnp/sp/webs';

import type { Clock } from '../../domain/shared/Clock';
import { asOperation } from './errors';
import type { SharePointClient } from './sharePointClient';

/** What a read from the home site has to hand. */
export interface HomeSite {
  /** Its calls join the batch. */
  readonly web: IWeb;
  /** Server-relative address of the home site, e.g. `/sites/kampus`. */
  readonly path: string;
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
  readonly batched: SPFI;
  /** Rejects when the batch as a whole fails; PnPjs leaves its members unanswered then. */
  readonly failed: Promise<never>;
}

const AHEAD_LIVES_MS = 10_000;

/**
 * Gathers what is asked in one tick into one `$batch` on the home site.
 *
 * The first batch of a page takes along whatever the page's other parts will ask a moment later, since shell and web
 * parts start some hundred milliseconds apart; each such answer is given once, and only while it is fresh.
 */
export class HomeReader {
  private readonly client: SharePointClient;
  private readonly standing: ReadonlyArray<HomeRead<unknown>>;
  private ahead: Map<HomeRead<unknown>, Waiting> | null = null;
  private gathering: Gathering | null = null;

  /** @param standing what the first batch takes along */
  public constructor(client: SharePointClient, standing: ReadonlyArray<HomeRead<unknown>>) {
    this.client = client;
    this.standing = standing;
  }

  /** @throws KampusError */
  public read<T>(read: HomeRead<T>): Promise<T> {
    if (this.ahead === null) {
      this.ahead = new Map();
      this.standing.forEach((other) => { if (other !== read) this.readAhead(other); });
      return this.ask(read);
    }
    const waiting = this.ahead.get(read);
    this.ahead.delete(read);
    const isFresh = waiting !== undefined && this.client.clock.now().getTime() - waiting.askedAt < AHEAD_LIVES_MS;
    return isFresh ? (waiting.promise as Promise<T>) : this.ask(read);
  }

  private readAhead(read: HomeRead<unknown>): void {
    const promise = this.ask(read);
    promise.catch(() => undefined); // whoever asks for it hears of the failure; maybe nobody does
    this.ahead?.set(read, { promise, askedAt: this.client.clock.now().getTime() });
  }

  private ask<T>(read: HomeRead<T>): Promise<T> {
    const { batched, failed } = (this.gathering ??= this.gather());
    const home = { web: batched.web, path: new URL(this.client.homeUrl).pathname, clock: this.client.clock };
    return asOperation(read.operation, () => Promise.race([read.run(home), failed]));
  }

  private gather(): Gathering {
    const [batched, execute] = this.client.home.batched();
    const failed = new Promise<never>((_resolve, reject) => {
      setTimeout(() => {
        this.gathering = null;
        execute().catch(reject);
      }, 0);
    });
    failed.catch(() => undefined); // each member passes it on
    return { batched, failed };
  }
}
