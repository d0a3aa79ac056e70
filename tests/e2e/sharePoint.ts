import { expect, type APIRequestContext, type APIResponse } from '@playwright/test';

/** The address of the rows of a list on the home site. */
export const itemsOf = (list: string): string => `/sites/kampus/_api/web/getlist('/sites/kampus/Lists/${list}')/items`;

/** SharePoint's REST API as a person uses it from outside, digest and all. */
export class SharePoint {
  private readonly request: APIRequestContext;
  private readonly origin: string;
  readonly user: string;

  constructor(request: APIRequestContext, origin: string, user: string) {
    this.request = request;
    this.origin = origin;
    this.user = user;
  }

  get(path: string): Promise<APIResponse> {
    return this.request.get(this.origin + path, { headers: this.headers() });
  }

  /** Posts with a fresh request digest of the web that the path belongs to. */
  async post(path: string, data: unknown = {}, headers: Record<string, string> = {}): Promise<APIResponse> {
    const web = path.slice(0, path.indexOf('/_api'));
    const info = await this.request.post(`${this.origin}${web}/_api/contextinfo`, { headers: this.headers() });
    expect(info.ok(), `contextinfo of ${web} for ${this.user}: ${info.status()}`).toBe(true);
    const { FormDigestValue } = (await info.json()) as { FormDigestValue: string };
    return this.request.post(this.origin + path, {
      data,
      headers: { ...this.headers(), 'Content-Type': 'application/json;odata=nometadata', 'X-RequestDigest': FormDigestValue, ...headers }
    });
  }

  /** Changes what stands at the address, whatever has become of it since it was read. */
  merge(path: string, data: unknown): Promise<APIResponse> {
    return this.post(path, data, { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' });
  }

  /** Makes and publishes a news page with SharePoint's own calls; resolves to the page's server-relative address. */
  async publishNews(site: string, title: string, text: string): Promise<string> {
    const pages = `${site}/_api/sitepages/pages`;
    const created = await this.post(pages, { PageLayoutType: 'Article', PromotedState: 0 });
    expect(created.status(), await created.text()).toBeLessThan(300);
    const { Id } = (await created.json()) as { Id: number };
    const CanvasContent1 = JSON.stringify([{ controlType: 4, id: crypto.randomUUID(), position: { zoneIndex: 1, sectionIndex: 1, sectionFactor: 12, controlIndex: 1 }, innerHTML: `<p>${text}</p>` }]);
    for (const [call, body] of [
      [`${pages}(${Id})/savepage`, { Title: title, Description: text, CanvasContent1 }],
      [`${pages}(${Id})/promoteToNews`, {}],
      [`${pages}(${Id})/publish`, {}]
    ] as const) {
      const answer = await this.post(call, body);
      expect(answer.status(), `${call}: ${await answer.text()}`).toBeLessThan(300);
    }
    const page = (await (await this.get(`${pages}(${Id})?$select=Url,AbsoluteUrl`)).json()) as { AbsoluteUrl: string };
    return new URL(page.AbsoluteUrl).pathname;
  }

  /** Rows and total of a search, security-trimmed for the person. */
  async search(query: string): Promise<{ total: number; titles: string[]; text: string }> {
    const answer = await this.get(`/sites/kampus/_api/search/query?querytext='${encodeURIComponent(query.replace(/'/g, "''"))}'&rowlimit=500`);
    const text = await answer.text();
    const { RelevantResults } = (JSON.parse(text) as { PrimaryQueryResult: { RelevantResults: { TotalRows: number; Table: { Rows: { Cells: { Key: string; Value: string }[] }[] } } } }).PrimaryQueryResult;
    return {
      total: RelevantResults.TotalRows,
      titles: RelevantResults.Table.Rows.map((row) => row.Cells.find(({ Key }) => Key === 'Title')?.Value ?? ''),
      text
    };
  }

  private headers(): Record<string, string> {
    return { 'X-Local-User': this.user, Accept: 'application/json;odata=nometadata' };
  }
}
