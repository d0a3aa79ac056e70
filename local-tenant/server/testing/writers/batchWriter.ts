import assert from 'node:assert/strict';
import { Acknowledged } from './Acknowledged';
import { allItems, type Client } from './client';
import type { Writer } from './Writer';

const title = 'Batches';
const listUrl = `/sites/dev/_api/web/lists/getbytitle('${title}')`;
const size = 5;

/** Items added by `$batch`: as in SharePoint each for itself, and all of them acknowledged with the batch. */
export function batchWriter(): Writer {
  const acknowledged = new Acknowledged();
  let count = 0;
  return {
    acknowledged,
    prepare: (client) => client.post('/sites/dev/_api/web/lists', { Title: title, BaseTemplate: 100 }),
    async write(client) {
      const number = (count += 1);
      const keys = Array.from({ length: size }, (_, index) => `batch ${number}, item ${index}`);
      let answered: Promise<void> | undefined;
      await Promise.all(keys.map((key) => acknowledged.write(key, 'added', () => (answered ??= sendBatch(client, keys)))));
    },
    async read(client) {
      return new Map((await allItems<{ Title: string }>(client, listUrl, 'Title')).map(({ Title }) => [Title, 'added']));
    },
  };
}

async function sendBatch(client: Client, titles: readonly string[]): Promise<void> {
  const parts = titles.map((Title) => [
    '--changes', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '',
    `POST ${listUrl}/items HTTP/1.1`, 'Accept: application/json;odata=nometadata', 'Content-Type: application/json;odata=nometadata', '', JSON.stringify({ Title }), '',
  ].join('\r\n'));
  const body = ['--batch', 'Content-Type: multipart/mixed; boundary="changes"', '', ...parts, '--changes--', '--batch--', ''].join('\r\n');
  const answer = await client.postText('/sites/dev/_api/$batch', body, { 'Content-Type': 'multipart/mixed; boundary="batch"' });
  assert.equal(answer.match(/HTTP\/1\.1 201 /g)?.length, titles.length, answer);
}
