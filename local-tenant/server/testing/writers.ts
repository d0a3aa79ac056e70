import assert from 'node:assert/strict';

/** What stands in an item of the list, by its id; null: it was deleted. */
type Titles = Map<number, string | null>;

const headers = {
  'X-Local-User': 'palvelunomistaja@gov.example', Authorization: 'Bearer local',
  Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata',
};
const listUrl = "/sites/dev/_api/web/lists/getbytitle('Load')";

/** Clients that write to a list until the server is gone, and remember what it acknowledged. */
export class Writers {
  /** Acknowledged: must be so after a kill. */
  readonly acknowledged: Titles = new Map();
  /** Sent and never answered: may be so. */
  readonly unanswered: Titles = new Map();
  #count = 0;

  /** Makes the list that the clients write to. */
  static async prepare(origin: string): Promise<void> {
    const response = await fetch(`${origin}/sites/dev/_api/web/lists`, { method: 'POST', headers, body: JSON.stringify({ Title: 'Load', BaseTemplate: 100 }) });
    assert.equal(response.status, 201, await response.text());
  }

  /** Resolves when every client has met the end of the server. */
  async writeUntilGone(origin: string, clients: number): Promise<void> {
    await Promise.all(Array.from({ length: clients }, () => this.#client(origin)));
  }

  /** @throws when something acknowledged is not as it was acknowledged */
  async check(origin: string): Promise<void> {
    const there = new Map((await readAll(origin)).map(({ Id, Title }) => [Id, Title]));
    for (const [id, title] of this.acknowledged) {
      const found = there.get(id) ?? null;
      assert.ok(found === title || (this.unanswered.has(id) && found === this.unanswered.get(id)), `item ${id}: acknowledged ${title}, found ${found}`);
      if (found !== title) this.acknowledged.set(id, found);
    }
    this.unanswered.clear();
  }

  async #client(origin: string): Promise<void> {
    try {
      for (;;) await this.#addChangeAndDelete(origin);
    } catch (error) {
      // fetch says TypeError when the connection ends; anything else is the test's own failure.
      if (!(error instanceof TypeError)) throw error;
    }
  }

  /** Adds two items, changes the first and deletes the second. */
  async #addChangeAndDelete(origin: string): Promise<void> {
    const kept = await this.#add(origin);
    const passing = await this.#add(origin);
    await this.#write(origin, kept, `changed ${kept}`, { method: 'MERGE', body: JSON.stringify({ Title: `changed ${kept}` }) });
    await this.#write(origin, passing, null, { method: 'DELETE' });
  }

  async #add(origin: string): Promise<number> {
    const Title = `item ${(this.#count += 1)}`;
    const response = await fetch(`${origin}${listUrl}/items`, { method: 'POST', headers, body: JSON.stringify({ Title }) });
    assert.equal(response.status, 201);
    // The status is the acknowledgement, but the id stands in the body: an answer cut between the two was not received.
    const { Id } = await response.json() as { readonly Id: number };
    this.acknowledged.set(Id, Title);
    return Id;
  }

  async #write(origin: string, id: number, title: string | null, init: RequestInit): Promise<void> {
    this.unanswered.set(id, title);
    const response = await fetch(`${origin}${listUrl}/items(${id})`, { ...init, method: 'POST', headers: { ...headers, 'X-HTTP-Method': init.method ?? '', 'If-Match': '*' } });
    assert.ok(response.ok, `${response.status}`);
    this.acknowledged.set(id, title);
    this.unanswered.delete(id);
  }
}

interface Row {
  readonly Id: number;
  readonly Title: string;
}

async function readAll(origin: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let next: string | undefined = `${origin}${listUrl}/items?$select=Id,Title&$top=2000`; next !== undefined; ) {
    const response: Response = await fetch(next, { headers });
    assert.equal(response.status, 200);
    const page = await response.json() as { readonly value: readonly Row[]; readonly 'odata.nextLink'?: string };
    rows.push(...page.value);
    next = page['odata.nextLink'];
  }
  return rows;
}
