import { Acknowledged } from './Acknowledged';
import { allItems } from './client';
import type { Writer } from './Writer';

const title = 'Load';
const listUrl = `/sites/dev/_api/web/lists/getbytitle('${title}')`;
const change = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };

/** List items: added, changed, and every other one deleted. The state is the text of a column. */
export function itemWriter(): Writer {
  const acknowledged = new Acknowledged();
  let count = 0;
  return {
    acknowledged,
    async prepare(client) {
      await client.post('/sites/dev/_api/web/lists', { Title: title, BaseTemplate: 100 });
      await client.post(`${listUrl}/fields`, { Title: 'State', FieldTypeKind: 2 });
    },
    async write(client) {
      const key = `item ${(count += 1)}`;
      const isPassing = count % 2 === 0;
      const { Id } = await acknowledged.write(key, 'new', () => client.post<{ Id: number }>(`${listUrl}/items`, { Title: key, State: 'new' }));
      await acknowledged.write(key, 'changed', () => client.post(`${listUrl}/items(${Id})`, { State: 'changed' }, change));
      if (isPassing) await acknowledged.write(key, null, () => client.post(`${listUrl}/items(${Id})`, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' }));
    },
    async read(client) {
      return new Map((await allItems<{ Title: string; State: string }>(client, listUrl, 'Title,State')).map(({ Title, State }) => [Title, State]));
    },
  };
}
