import { expect, type APIRequestContext } from '@playwright/test';
import type { SharePoint } from '../sharePoint';
import { attemptsAt, type Attempt, type ClosedItem } from './attempts';

/** What an attempt was answered with. */
export interface Answer {
  readonly attempt: Attempt;
  readonly status: number;
  readonly text: string;
}

/** A closed item, and what of it nobody else may learn. */
export interface KnownItem extends ClosedItem {
  readonly secrets: readonly string[];
}

interface PageRow {
  readonly Id: number;
  readonly Title: string | null;
  readonly UniqueId: string;
  readonly FileRef: string;
  readonly Description: string | null;
  readonly PromotedState: number | null;
}

/** Every published news page of a closed site, as its own editor reads them. */
export async function closedItems(editor: SharePoint, site: string): Promise<KnownItem[]> {
  const json = async <T>(path: string): Promise<T> => {
    const answer = await editor.get(`${site}/_api/${path}`);
    expect(answer.status(), path).toBe(200);
    return (await answer.json()) as T;
  };
  const [{ Id: siteId }, { Id: webId }, { Id: listId }] = await Promise.all([
    json<{ Id: string }>('site?$select=Id'), json<{ Id: string }>('web?$select=Id'), json<{ Id: string }>(`web/GetList('${site}/SitePages')?$select=Id`)
  ]);
  const { value } = await json<{ value: PageRow[] }>(`web/GetList('${site}/SitePages')/items?$select=Id,Title,UniqueId,FileRef,Description,PromotedState&$top=500`);
  return value.flatMap((row) => {
    if (row.PromotedState !== 2 || row.Title === null) return [];
    const name = row.FileRef.split('/').at(-1) ?? '';
    const secrets = [row.Title, name, row.Description ?? '', row.UniqueId, listId, webId].filter((secret) => secret !== '');
    return [{ site, siteId, webId, listId, itemId: row.Id, uniqueId: row.UniqueId, url: row.FileRef, title: row.Title, secrets }];
  });
}

/** The same place with nothing in it: what somebody asks who only guesses. */
export const nothingLike = (item: ClosedItem): ClosedItem => ({
  ...item, itemId: 987_654, uniqueId: '11111111-2222-4333-8444-555555555555', url: `${item.site}/SitePages/xqzwv-olematon.aspx`, title: 'Xqzwv olematon'
});

/** What the answer tells that the question did not: secrets of the item. */
export function toldBy({ attempt, text }: Answer, secrets: readonly string[]): string[] {
  const asked = `${decodeURIComponent(attempt.path)} ${JSON.stringify(attempt.body ?? '')}`.toLowerCase();
  return secrets.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()) && !asked.includes(secret.toLowerCase()));
}

/**
 * Answers by what they say, without what differs between two equal questions: how long it took, and ids of the question.
 * Nor the number of a rank: relevance is weighed by how rare a word is in the whole index, in SharePoint too.
 */
export const essenceOf = ({ status, text }: Answer): string => `${status} ${text.replace(/"(ElapsedTime|QueryId)":"?[^,"}]*"?/g, '').replace(/\{"Key":"(CorrelationId|Rank)"[^}]*\}/g, '')}`;

/** Somebody who is after what is closed, with a request digest of the common site. */
export class Adversary {
  private readonly request: APIRequestContext;
  private readonly origin: string;
  private readonly headers: Readonly<Record<string, string>>;

  constructor(request: APIRequestContext, origin: string, user: string) {
    this.request = request;
    this.origin = origin;
    this.headers = { 'X-Local-User': user, Accept: 'application/json;odata=nometadata' };
  }

  async tryAll(item: ClosedItem): Promise<Answer[]> {
    const digest = await this.digest();
    const answers: Answer[] = [];
    for (const attempt of attemptsAt(item, this.origin)) {
      const headers = attempt.body === undefined ? this.headers : { ...this.headers, 'Content-Type': 'application/json;odata=nometadata', 'X-RequestDigest': digest };
      const answer = await this.request.fetch(this.origin + attempt.path, {
        method: attempt.body === undefined ? 'GET' : 'POST', headers, ...(attempt.body === undefined ? {} : { data: attempt.body }), maxRedirects: 0, failOnStatusCode: false
      });
      answers.push({ attempt, status: answer.status(), text: await answer.text() });
    }
    return answers;
  }

  /** The same questions once more, within one `$batch` of the common site. */
  async tryInBatch(item: ClosedItem): Promise<string> {
    const gets = attemptsAt(item, this.origin).filter(({ path, body }) => body === undefined && path.includes('/_api/'));
    let told = '';
    for (let start = 0; start < gets.length; start += 80) {
      const parts = gets.slice(start, start + 80).map(({ path }) => `--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET ${this.origin}${path} HTTP/1.1\r\nAccept: application/json;odata=nometadata\r\n\r\n`);
      const answer = await this.request.post(`${this.origin}/sites/kampus/_api/$batch`, {
        headers: { ...this.headers, 'Content-Type': 'multipart/mixed; boundary=b', 'X-RequestDigest': await this.digest() }, data: `${parts.join('')}--b--\r\n`, failOnStatusCode: false
      });
      told += await answer.text();
    }
    return told;
  }

  /** Empty for whoever gets none. A digest that callers by header have in common is as good as one's own. */
  private async digest(): Promise<string> {
    const info = await this.request.post(`${this.origin}/sites/kampus/_api/contextinfo`, { headers: this.headers, failOnStatusCode: false });
    return info.ok() ? ((await info.json()) as { FormDigestValue: string }).FormDigestValue : '';
  }
}
