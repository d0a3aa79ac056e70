import { Acknowledged } from './Acknowledged';
import { allItems } from './client';
import type { Writer } from './Writer';

const pages = '/sites/dev/_api/sitepages/pages';
const library = "/sites/dev/_api/web/getlist('/sites/dev/SitePages')";

/** Pages: drafted and published as news. The state is the version, and whether it is news. */
export function pageWriter(): Writer {
  const acknowledged = new Acknowledged();
  let count = 0;
  return {
    acknowledged,
    prepare: async () => undefined,
    async write(client) {
      const name = `page-${(count += 1)}.aspx`;
      const draft = { Name: name, Title: name, PageLayoutType: 'Article', PromotedState: 1 };
      const { Id } = await acknowledged.write(name, '0.1, 1', () => client.post<{ Id: number }>(pages, draft));
      await acknowledged.write(name, '1.0, 2', () => client.post(`${pages}(${Id})/publish`));
    },
    async read(client) {
      const rows = await allItems<{ FileLeafRef: string; OData__UIVersionString: string; PromotedState: number }>(client, library, 'FileLeafRef,OData__UIVersionString,PromotedState');
      const written = rows.filter(({ FileLeafRef }) => FileLeafRef.startsWith('page-'));
      return new Map(written.map((row) => [row.FileLeafRef, `${row.OData__UIVersionString}, ${row.PromotedState}`]));
    },
  };
}
