import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, it } from 'node:test';
import { openStore } from '../store/index';

const folder = mkdtempSync(join(tmpdir(), 'kampus-durability-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Lets a tenant in another process add items until it is killed. @returns the ids whose adding was answered */
async function addUntilKilled(file: string, milliseconds: number): Promise<number[]> {
  const writer = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('./testing/endlessWriter.ts', import.meta.url)), file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  writer.stdout.on('data', (chunk: Buffer) => {
    // The clock starts when the first item has been answered, so that a slow machine writes too.
    if (output === '') setTimeout(() => writer.kill('SIGKILL'), milliseconds);
    output += chunk.toString();
  });
  await new Promise((resolve) => writer.on('close', resolve));
  return output.split('\n').slice(0, -1).map(Number);
}

it('a kill under load loses no write that was answered, and leaves no half one', { timeout: 120_000 }, async () => {
  const file = join(folder, 'tenant.db');
  const answered: number[] = [];
  for (const milliseconds of [40, 150, 300]) answered.push(...(await addUntilKilled(file, milliseconds)));
  const store = openStore(file);
  const kept = store.all<{ id: number }>("SELECT i.id FROM item i JOIN list l ON l.id = i.list_id WHERE l.title = 'Load' ORDER BY i.id").map(({ id }) => id);
  const { item_count: counted } = store.get<{ item_count: number }>("SELECT item_count FROM list WHERE title = 'Load'")!;
  assert.ok(answered.length > 10, `only ${answered.length} writes were answered`);
  assert.deepEqual(answered.filter((id) => !kept.includes(id)), []);
  assert.equal(counted, kept.length);
  assert.equal(store.get<{ integrity_check: string }>('PRAGMA integrity_check')?.integrity_check, 'ok');
  store.close();
});
