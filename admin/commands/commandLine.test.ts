import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { KampusError } from '../../src/domain/shared/KampusError';
import { explain } from './explain';
import { LogFile } from './LogFile';
import { progressOn } from './progress';

const folder = mkdtempSync(join(tmpdir(), 'kampus-log-'));
after(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command as an administrator starts it. */
function kampus(...args: string[]): Promise<Outcome> {
  const command = ['--import', 'tsx', '--disable-warning=ExperimentalWarning', fileURLToPath(new URL('../kampus.ts', import.meta.url)), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: fileURLToPath(new URL('../..', import.meta.url)) }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    );
  });
}

describe('the command line', () => {
  it('tells a wrong call by its exit code, and helps', async () => {
    const [wrong, elsewhere, help] = await Promise.all([
      kampus('plan', '--site', 'http://127.0.0.1:4321/sites/other'),
      kampus('provision', '--site', 'https://contoso.sharepoint.com/sites/kampus', '--as', 'a@gov.example', '--log', join(folder, 'none.log')),
      kampus('--help')
    ]);
    assert.deepEqual([wrong.code, elsewhere.code, help.code], [2, 2, 0]);
    assert.match(elsewhere.err, /--as is for the local tenant only/);
    assert.match(help.out, /Exit codes: 0 done/);
  });

  it('tells its version, and what a folder or another file given for its own is', async () => {
    const site = ['--site', 'http://127.0.0.1:9/sites/kampus', '--as', 'a@gov.example', '--log', join(folder, 'odd.log')];
    const notZip = join(folder, 'odd.sppkg');
    writeFileSync(notZip, 'no zip');
    const [version, aFolder, noPackage] = await Promise.all([kampus('--version'), kampus('import', 'links', folder, ...site), kampus('deploy', '--package', notZip, ...site)]);
    assert.deepEqual([version.code, aFolder.code, noPackage.code], [0, 1, 1]);
    assert.match(version.out, /^\d+\.\d+\.\d+\n$/);
    assert.match(aFolder.err, /this is a folder/);
    assert.match(noPackage.err, /odd\.sppkg is no SharePoint Framework package: it is not a zip file\. Give the \.sppkg/);
  });

  it('refuses to break itself off in a real tenant', async () => {
    const { code, err } = await kampus('provision', '--site', 'https://contoso.sharepoint.com/sites/kampus', '--fail-after', '1');
    assert.equal(code, 2);
    assert.match(err, /--fail-after is for the local tenant only/);
  });

  it('says which file it cannot read', async () => {
    const file = join(folder, 'nowhere.csv');
    const { code, err } = await kampus('import', 'links', file, '--site', 'http://127.0.0.1:9/sites/kampus', '--as', 'a@gov.example', '--log', join(folder, 'file.log'));
    assert.equal(code, 1);
    assert.equal(err, `${file}: there is no such file\n`);
  });

  it('says when the tenant does not answer, and keeps it in the log', async () => {
    const log = join(folder, 'offline.log');
    const { code, err } = await kampus('doctor', '--site', 'http://127.0.0.1:9/sites/kampus', '--as', 'a@gov.example', '--log', log);
    assert.equal(code, 1);
    assert.match(err, /Could not .*: offline\nNo answer came: check the address and the network/);
    assert.match(readFileSync(log, 'utf8'), /doctor begins on http.*\n.*doctor failed: Could not .*: offline/);
  });
});

describe('a failure', () => {
  const refused = (body: string): Error => new Error(`Error making HttpClient request in queryable [403] Forbidden ::> ${body}`);

  for (const [name, body] of [
    ['OData v3', '{"odata.error":{"code":"-2147024891, System.UnauthorizedAccessException","message":{"lang":"fi-FI","value":"Pääsy estetty."}}}'],
    ['OData v4', '{"error":{"code":"-2147024891, System.UnauthorizedAccessException","message":"Pääsy estetty."}}']
  ] as const) {
    it(`is told with SharePoint’s own words and a cure (${name})`, () => {
      const lines = explain(new KampusError('forbidden', 'read Lists/Notices', { status: 403, cause: refused(body) })).split('\n');
      assert.deepEqual(lines.slice(0, 2), ['Could not read Lists/Notices: forbidden, HTTP 403', 'SharePoint says: Pääsy estetty.']);
      assert.match(lines[2]!, /docs\/admin-guide\.md says which rights/);
    });
  }

  for (const body of ['<html>proxy</html>', '', '{"error":null}', '[]', '"text"']) {
    it(`is told without SharePoint’s words when the answer is ${body || 'empty'}`, () => {
      assert.equal(explain(new KampusError('unexpected', 'read', { status: 500, cause: refused(body) })).split('\n').length, 2);
    });
  }
});

describe('the log', () => {
  it('adds one line an event, for its owner only', () => {
    const path = join(folder, 'two.log');
    const log = new LogFile(path, 'provision', { now: () => new Date('2026-11-09T07:00:00Z') });
    log.write('create row a\nb');
    log.write('ends');
    assert.equal(readFileSync(path, 'utf8'), '2026-11-09T07:00:00.000Z provision create row a b\n2026-11-09T07:00:00.000Z provision ends\n');
    assert.equal(statSync(path).mode & 0o777, 0o600);
  });
});

describe('tokens and keys', () => {
  const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl';
  const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\n-----END PRIVATE KEY-----';

  it('reach neither the log nor the error stream, whatever a library’s error quotes', () => {
    const path = join(folder, 'secrets.log');
    new LogFile(path, 'plan', { now: () => new Date('2026-11-09T07:00:00Z') }).write(`failed: Bearer ${token} and ${key}`);
    assert.equal(readFileSync(path, 'utf8'), '2026-11-09T07:00:00.000Z plan failed: Bearer [token] and [private key]\n');
    assert.equal(explain(new Error(`invalid_client: ${token}`)), 'invalid_client: [token]');
  });

  it('are not asked for on the command line, where other processes would see them', async () => {
    const { out } = await kampus('plan', '--help');
    assert.match(out, /--certificate <file>.*KAMPUS_CERTIFICATE_FILE/s);
    assert.doesNotMatch(out, /--(token|secret|password|private-key)/);
  });

  it('a certificate without a key is a wrong call, before anything is sent', async () => {
    const file = join(folder, 'empty.pem');
    writeFileSync(file, 'nothing');
    const { code, err } = await kampus('plan', '--site', 'https://contoso.sharepoint.com/sites/kampus', '--directory', 'contoso.example', '--client-id', 'x', '--certificate', file, '--log', join(folder, 'c.log'));
    assert.equal(code, 2);
    assert.match(err, /no private key in PEM/);
  });
});

describe('progress', () => {
  const shownOn = (isTTY: boolean): string => {
    const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
    const progress = progressOn(stream as unknown as NodeJS.WriteStream);
    progress.part('/sites/kampus', 0, 2);
    progress.change({ what: 'list', where: 'Lists/Notices', action: 'create' }, 1);
    progress.stop();
    return String(stream.read());
  };

  it('is a bar on a terminal', () => assert.match(shownOn(true), /-+ 0\/2 \/sites\/kampus/));

  it('is a line for each change elsewhere', () => assert.equal(shownOn(false), '1\tlist\tLists/Notices\n'));
});
