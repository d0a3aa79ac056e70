/** The server is killed again and again while people write items, files, pages and batches. `KAMPUS_KILLS=50` kills it fifty times. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../store/index';
import { startTenant, type TenantProcess } from './testing/tenantProcess';
import { Load } from './testing/writers/load';

const kills = Number(process.env['KAMPUS_KILLS'] ?? 3);
const each = 2;
const longestLife = 600;

const data = mkdtempSync(join(tmpdir(), 'kampus-durability-'));
let running: TenantProcess | undefined;

after(async () => {
  await running?.end('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

/** The file itself, and what its tables say of each other. */
function checkDatabase(): void {
  const store = openStore(join(data, 'tenant.sqlite'));
  assert.equal(store.get<{ integrity_check: string }>('PRAGMA integrity_check')?.integrity_check, 'ok');
  assert.deepEqual(store.all('SELECT id, item_count, (SELECT count(*) FROM item WHERE list_id = list.id) AS items FROM list WHERE item_count <> items'), []);
  assert.deepEqual(store.all("SELECT list_id, id FROM item WHERE NOT EXISTS (SELECT 1 FROM change WHERE change.list_id = item.list_id AND item_id = item.id AND kind = 'add')"), []);
  assert.deepEqual(store.all('SELECT id FROM list WHERE last_item_id < (SELECT max(id) FROM item WHERE list_id = list.id)'), []);
  assert.deepEqual(store.all('SELECT list_id, id FROM item WHERE scope_id NOT IN (SELECT id FROM scope)'), []);
  assert.deepEqual(store.all('SELECT list_id, id FROM item WHERE sha256 NOT IN (SELECT sha256 FROM blob)'), []);
  store.close();
}

it(`loses no acknowledged write when it is killed ${kills} times`, async () => {
  const load = new Load();
  running = await startTenant({ data, seed: 'empty' });
  await load.prepare(running.origin);
  for (let round = 0; round < kills; round += 1) {
    const before = load.sizes;
    const writing = load.writeUntilGone(running.origin, each);
    while (load.sizes.some((size, way) => size === before[way])) await pause(5);
    await pause(Math.random() * longestLife);
    await running.end('SIGKILL');
    await writing;
    checkDatabase();
    running = await startTenant({ data, seed: 'empty' });
    await load.check(running.origin);
  }
  assert.ok(load.sizes.every((size) => size >= kills), `only ${load.sizes.join(', ')} writes`);
});
