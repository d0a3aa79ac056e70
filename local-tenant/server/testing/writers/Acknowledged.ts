import assert from 'node:assert/strict';

/** What the server acknowledged of some things, by their keys: in which state each is; null: it was removed. */
export class Acknowledged {
  readonly #states = new Map<string, string | null>();
  /** Sent and not yet answered: may be so, or not. */
  readonly #unanswered = new Map<string, string | null>();

  /** How many things there were ever. */
  get size(): number {
    return this.#states.size;
  }

  /** Brings a thing into a state by a write; it is acknowledged when `send` has read the whole answer. */
  async write<Answer>(key: string, state: string | null, send: () => Promise<Answer>): Promise<Answer> {
    this.#unanswered.set(key, state);
    const answer = await send();
    this.#states.set(key, state);
    this.#unanswered.delete(key);
    return answer;
  }

  /** @throws when something is not as it was acknowledged, or is there and was never sent */
  check(found: ReadonlyMap<string, string>): void {
    for (const key of new Set([...this.#states.keys(), ...this.#unanswered.keys(), ...found.keys()])) {
      const now = found.get(key) ?? null;
      const allowed = [this.#states.get(key) ?? null, ...(this.#unanswered.has(key) ? [this.#unanswered.get(key)] : [])];
      assert.ok(allowed.includes(now), `${key}: found ${now}, acknowledged or sent ${allowed.join(' or ')}`);
      this.#states.set(key, now);
    }
    this.#unanswered.clear();
  }
}
