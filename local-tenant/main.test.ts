/** The server as `npm start` runs it: what it says, and how it ends. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'kampus-main-'));
const main = fileURLToPath(new URL('./main.ts', import.meta.url));
let running: ChildProcess;
let origin: string;

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', '--disable-warning=ExperimentalWarning', main, '--data', join(folder, 'data'), ...args]);
}

function ended(child: ChildProcess): Promise<Ended> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.on('exit', (code) => resolve({ code, said })));
}

/** Resolves to the origin once the server says it. */
function originOf(server: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    server.on('exit', (code) => reject(new Error(`ended with ${String(code)}: ${said}`)));
    server.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /Kampus is at (http:\/\/127\.0\.0\.1:\d+)\/sites\/kampus\n/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
}

/** A data folder of a version that was never made. */
function oldFolder(): string {
  const data = join(folder, 'old');
  mkdirSync(data);
  const db = new DatabaseSync(join(data, 'tenant.sqlite'));
  db.exec('PRAGMA user_version = 1');
  db.close();
  return data;
}

const answers = (url: string): Promise<boolean> => fetch(url).then(() => true, () => false);

before(async () => {
  running = start('--seed', 'empty', '--port', '0');
  origin = await originOf(running);
});

after(() => {
  running.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('the server', () => {
  it('answers REST and pages once it says where it is', async () => {
    assert.equal((await fetch(`${origin}/_local`)).status, 200);
    const page = await fetch(`${origin}/sites/dev`);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /id="preloadedData"/);
    const web = await fetch(`${origin}/sites/dev/_api/web?$select=Url`, { headers: { Accept: 'application/json;odata=nometadata' } });
    assert.deepEqual(await web.json(), { Url: `${origin}/sites/dev` });
  });

  it('says in one line what is wrong with how it was started, and touches nothing', async () => {
    const { port } = new URL(origin);
    const cases: [string[], RegExp][] = [
      [['--port', port], new RegExp(`^Port ${port} is in use\\..*\\n$`)],
      [['--port', '0', '--package', join(folder, 'none.sppkg')], /^There is no package at .*none\.sppkg\.\n$/],
      [['--port', '0', '--package', main], /^The file is not an SPFx package: .*\n$/],
      [['--port', '0', '--seed', 'demo'], /^The data folder holds the seed "empty", not "demo"\. .*\n$/],
      [['--port', '0', '--data', oldFolder()], /^.*tenant\.sqlite was made by another version of the local tenant\. .*\n$/],
      [['--seed', 'other'], /^--seed is one of demo, empty, scale, not "other"\.\n$/]
    ];
    for (const [args, message] of cases) {
      const { code, said } = await ended(start(...args));
      assert.equal(code, 1);
      assert.match(said, message);
    }
  });

  it('ends within a second of SIGTERM', async () => {
    running.removeAllListeners('exit');
    const end = ended(running);
    const started = Date.now();
    running.kill('SIGTERM');
    assert.equal((await end).code, 0);
    assert.ok(Date.now() - started < 1000);
  });

  it('ends with npm, which passes no signal on', async () => {
    const npm = spawn('npm', ['start', '--silent', '--', '--port', '0', '--seed', 'empty', '--data', join(folder, 'npm')], { cwd: join(main, '../..') });
    const here = `${await originOf(npm)}/_local`;
    assert.ok(await answers(here));
    npm.removeAllListeners('exit');
    npm.kill('SIGTERM');
    const deadline = Date.now() + 3000;
    while (await answers(here)) assert.ok(Date.now() < deadline, 'still answers');
  });
});
