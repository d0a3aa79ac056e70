import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../../store/index';

/** Seconds that a request digest holds, as SharePoint has it. */
export const digestSeconds = 1800;

/**
 * Request digests: "0x<signature>,<date>" as SharePoint's look. Signed, so that nothing need be remembered;
 * bound to their owner, so that one person's digest does not serve another (see `digestOwner`).
 */
export class Digests {
  readonly #clock: Clock;
  readonly #key: Uint8Array;

  constructor(clock: Clock, key: Uint8Array) {
    this.#clock = clock;
    this.#key = key;
  }

  issue(owner: number): string {
    const date = new Date(this.#clock.now()).toUTCString();
    return `0x${this.#sign(owner, date)},${date}`;
  }

  isValid(digest: string, owner: number): boolean {
    const match = /^0x([0-9A-F]{128}),(.+)$/.exec(digest);
    if (!match) return false;
    const [, signature, date] = match as unknown as [string, string, string];
    const age = this.#clock.now() - Date.parse(date);
    // An issued date has whole seconds, so it may be almost a second older than it says.
    if (!(age >= -1000 && age <= digestSeconds * 1000)) return false;
    return timingSafeEqual(Buffer.from(signature), Buffer.from(this.#sign(owner, date)));
  }

  #sign(owner: number, date: string): string {
    return createHmac('sha512', this.#key).update(`${owner}|${date}`).digest('hex').toUpperCase();
  }
}
