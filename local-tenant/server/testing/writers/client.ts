import assert from 'node:assert/strict';

/** A program that calls a tenant as a service owner. Every method reads the whole answer; an end of the server is fetch's TypeError. */
export interface Client {
  json<Answer>(path: string): Promise<Answer>;
  text(path: string): Promise<string>;
  /** POST; `body` is sent as it is when it is text, else as JSON. */
  post<Answer>(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** POST whose answer is no JSON. */
  postText(path: string, body: string, headers: Readonly<Record<string, string>>): Promise<string>;
}

const standard = {
  'X-Local-User': 'palvelunomistaja@gov.example', Authorization: 'Bearer local',
  Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata',
};

export function clientOf(origin: string): Client {
  const text = async (path: string, init: RequestInit): Promise<string> => {
    const response = await fetch(path.startsWith('http') ? path : origin + path, { ...init, headers: { ...standard, ...init.headers } });
    const answer = await response.text();
    assert.ok(response.ok, `${init.method ?? 'GET'} ${path}: ${response.status} ${answer}`);
    return answer;
  };
  return {
    json: async <Answer>(path: string) => JSON.parse(await text(path, {})) as Answer,
    text: (path) => text(path, {}),
    post: async <Answer>(path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) => {
      const answer = await text(path, { method: 'POST', headers, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }) });
      return (answer === '' ? undefined : JSON.parse(answer)) as Answer;
    },
    postText: (path, body, headers) => text(path, { method: 'POST', body, headers }),
  };
}

interface Page<Row> {
  readonly value: readonly Row[];
  readonly 'odata.nextLink'?: string;
}

/** Every item of a list, page by page. */
export async function allItems<Row>(client: Client, listUrl: string, select: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let next: string | undefined = `${listUrl}/items?$select=${select}&$top=2000`; next !== undefined; ) {
    const page: Page<Row> = await client.json<Page<Row>>(next);
    rows.push(...page.value);
    next = page['odata.nextLink'];
  }
  return rows;
}
