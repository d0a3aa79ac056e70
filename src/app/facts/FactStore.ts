import { unstable_batchedUpdates as together } from 'react-dom';
import type { KampusError } from '../../domain/shared/KampusError';
import { asKampusError, logFailure } from '../asKampusError';
import { keep, kept, type Drawer } from '../browserStore';
import { ownShare, selfRetryDelay } from '../selfRetry';
import type { Services } from '../Services';

/** A small thing that many parts of a page must know: who there is, whose the reader is, what the menus hold. */
export interface Fact<T> {
  readonly name: string;
  readonly read: (services: Services) => Promise<T>;
  /** How long an answer of this visit is good for, ms; an older one is shown while it is asked again. */
  readonly freshMs: number;
  /** How often it is asked again while somebody looks at it, ms; left out: only when it is looked at anew. */
  readonly everyMs?: number;
}

/** What is known of a fact. */
export interface Known<T> {
  /** Undefined until the first answer. */
  readonly data: T | undefined;
  /** When it was answered, ms since 1970; 0 when it has not been. */
  readonly dataAt: number;
  /** Why the last question failed; null when it did not. */
  readonly error: KampusError | null;
  /** When it failed, ms since 1970; 0 when it did not. */
  readonly errorAt: number;
}

const UNKNOWN: Known<never> = { data: undefined, dataAt: 0, error: null, errorAt: 0 };
const drawer: Drawer = { key: 'kampus.facts', version: 2 };

type Kept = Readonly<Record<string, { readonly data: unknown; readonly at: number }>>;

/**
 * The facts of one reader, asked once for the whole page and kept in the browser, so that the next visit begins with
 * them and asks anew behind what is shown. A question that failed is asked again by itself as long as somebody waits.
 */
export class FactStore {
  private readonly facts = new Map<string, Known<unknown>>();
  private readonly watchers = new Map<string, Set<() => void>>();
  private readonly asking = new Set<string>();
  /** When this visit had its last answer, ms since 1970. */
  private readonly answeredAt = new Map<string, number>();
  private readonly timers = new Map<string, number>();
  /** What watchers have not been told of yet. */
  private readonly untold = new Set<string>();
  private telling: number | undefined;

  /** @param owner login name of the reader */
  public constructor(private readonly owner: string) {
    Object.entries(kept<Kept>(drawer, owner) ?? {}).forEach(([name, { data, at }]) => this.facts.set(name, { data, dataAt: at, error: null, errorAt: 0 }));
  }

  /** Whether an earlier visit, or this one, has left anything here. */
  public get knowsAnything(): boolean {
    return this.facts.size > 0;
  }

  public known<T>({ name }: Fact<T>): Known<T> {
    return (this.facts.get(name) as Known<T> | undefined) ?? UNKNOWN;
  }

  /** Whether the server has answered on this visit: what an earlier one left is not its word any more. */
  public isAnswered({ name }: Fact<unknown>): boolean {
    return this.answeredAt.has(name);
  }

  /** Tells of every change, asks when the answer is old, and keeps asking as the fact says. @returns stops it */
  public watch<T>(fact: Fact<T>, services: Services, onChange: () => void): () => void {
    const watchers = this.watchers.get(fact.name) ?? new Set();
    this.watchers.set(fact.name, watchers.add(onChange));
    if (!this.askIfOld(fact, services)) this.askLater(fact, services, fact.everyMs);
    const onOnline = (): void => {
      if (this.known(fact).error) this.ask(fact, services);
    };
    window.addEventListener('online', onOnline);
    return () => {
      window.removeEventListener('online', onOnline);
      watchers.delete(onChange);
      if (watchers.size === 0) this.stopAskingLater(fact.name);
    };
  }

  /** Asks when this visit has no fresh answer yet. @returns whether it asked */
  public askIfOld<T>(fact: Fact<T>, services: Services): boolean {
    const isOld = Date.now() - (this.answeredAt.get(fact.name) ?? 0) >= fact.freshMs;
    if (isOld) this.ask(fact, services);
    return isOld;
  }

  /** What the page has learnt otherwise, e.g. by a change the reader made. */
  public learn<T>({ name }: Fact<T>, data: T): void {
    this.set(name, { data, dataAt: Date.now(), error: null, errorAt: 0 });
    this.tell();
  }

  /** Asks now; while an answer is awaited, that one is waited for. */
  public ask<T>(fact: Fact<T>, services: Services): void {
    if (this.asking.has(fact.name)) return;
    this.asking.add(fact.name);
    this.stopAskingLater(fact.name);
    const before = this.known(fact).data;
    const end = (): void => {
      this.asking.delete(fact.name);
    };
    fact.read(services).then(
      (data) => {
        end();
        // Asked before the reader changed what was shown: the answer may not know of it. Who looks anew asks again.
        if (before !== undefined && this.known(fact).data !== before) return;
        this.answeredAt.set(fact.name, Date.now());
        this.set(fact.name, { data, dataAt: Date.now(), error: null, errorAt: 0 });
        this.tellSoon();
        this.askLater(fact, services, fact.everyMs);
      },
      (reason) => {
        end();
        const error = asKampusError(reason, fact.name);
        logFailure(error);
        this.set(fact.name, { ...this.known(fact), error, errorAt: Date.now() });
        this.tellSoon();
        this.askLater(fact, services, selfRetryDelay(error, ownShare) || fact.everyMs);
      }
    );
  }

  private set(name: string, known: Known<unknown>): void {
    this.facts.set(name, known);
    this.untold.add(name);
  }

  /** The answers of a batch come one by one: the page is drawn, and written into the browser, once for all of them. */
  private tellSoon(): void {
    this.telling ??= window.setTimeout(() => this.tell(), 0);
  }

  private tell(): void {
    window.clearTimeout(this.telling);
    this.telling = undefined;
    const names = Array.from(this.untold);
    this.untold.clear();
    together(() => names.forEach((name) => this.watchers.get(name)?.forEach((onChange) => onChange())));
    const all: Array<[string, { data: unknown; at: number }]> = [];
    this.facts.forEach((known, key) => known.data !== undefined && all.push([key, { data: known.data, at: known.dataAt }]));
    keep(drawer, this.owner, Object.fromEntries(all) satisfies Kept);
  }

  private askLater<T>(fact: Fact<T>, services: Services, delay: number | undefined): void {
    if (delay === undefined || !this.watchers.get(fact.name)?.size) return;
    this.stopAskingLater(fact.name);
    this.timers.set(fact.name, window.setTimeout(() => this.ask(fact, services), delay));
  }

  private stopAskingLater(name: string): void {
    window.clearTimeout(this.timers.get(name));
    this.timers.delete(name);
  }
}

/** One store for a reader and a page; nothing else of it outlives the page. */
const stores = new Map<string, FactStore>();

export function factStoreOf(owner: string): FactStore {
  const store = stores.get(owner) ?? new FactStore(owner);
  stores.set(owner, store);
  return store;
}
