import { Acknowledged } from './Acknowledged';
import type { Writer } from './Writer';

const web = '/sites/dev/_api/web';
const library = '/sites/dev/Shared Documents';
const folder = `${web}/getfolderbyserverrelativepath(decodedurl='${library}')`;
const fileUrl = (name: string): string => `${web}/getfilebyserverrelativepath(decodedurl='${library}/${name}')`;

/** Longer than a page of the database, so that half of it could be written. */
const contentOf = (word: string): string => `${word} ${'x'.repeat(20_000)}`;

/** Files: uploaded, overwritten, and every other one recycled. The state is the content's first word, of content that is whole. */
export function fileWriter(): Writer {
  const acknowledged = new Acknowledged();
  let count = 0;
  return {
    acknowledged,
    prepare: async () => undefined,
    async write(client) {
      const name = `file ${(count += 1)}.txt`;
      const isPassing = count % 2 === 0;
      const upload = (word: string): Promise<unknown> =>
        acknowledged.write(name, word, () => client.post(`${folder}/files/addusingpath(decodedurl='${name}',overwrite=true)`, contentOf(word), { 'Content-Type': 'text/plain' }));
      await upload('first');
      await upload('second');
      if (isPassing) await acknowledged.write(name, null, () => client.post(`${fileUrl(name)}/recycle`));
    },
    async read(client) {
      const { value: files } = await client.json<{ value: readonly { Name: string }[] }>(`${folder}/files?$select=Name`);
      const states = new Map<string, string>();
      for (const { Name } of files.filter((file) => file.Name.startsWith('file '))) {
        const content = await client.text(`${fileUrl(Name)}/$value`);
        const word = content.split(' ')[0] ?? '';
        states.set(Name, content === contentOf(word) ? word : `half of ${word}`);
      }
      return states;
    },
  };
}
