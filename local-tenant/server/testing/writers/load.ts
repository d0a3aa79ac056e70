import { batchWriter } from './batchWriter';
import { clientOf } from './client';
import { fileWriter } from './fileWriter';
import { itemWriter } from './itemWriter';
import { pageWriter } from './pageWriter';
import type { Writer } from './Writer';

/** People who write into `/sites/dev` in every way at once, until the server is gone. */
export class Load {
  readonly #writers: readonly Writer[] = [itemWriter(), fileWriter(), pageWriter(), batchWriter()];

  /** How much was acknowledged, in each way of writing. */
  get sizes(): readonly number[] {
    return this.#writers.map(({ acknowledged }) => acknowledged.size);
  }

  /** Makes what is written to. */
  async prepare(origin: string): Promise<void> {
    for (const writer of this.#writers) await writer.prepare(clientOf(origin));
  }

  /** Resolves when everybody has met the end of the server. @param each how many write in each way at a time */
  async writeUntilGone(origin: string, each: number): Promise<void> {
    const everybody = this.#writers.flatMap((writer) => Array.from({ length: each }, () => writeUntilGone(writer, origin)));
    await Promise.all(everybody);
  }

  /** @throws when something acknowledged is not as it was acknowledged, or is there by halves */
  async check(origin: string): Promise<void> {
    for (const writer of this.#writers) writer.acknowledged.check(await writer.read(clientOf(origin)));
  }
}

async function writeUntilGone(writer: Writer, origin: string): Promise<void> {
  const client = clientOf(origin);
  try {
    for (;;) await writer.write(client);
  } catch (error) {
    // fetch says TypeError when the connection ends; anything else is the test's own failure.
    if (!(error instanceof TypeError)) throw error;
  }
}
