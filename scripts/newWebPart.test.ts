import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeWebPart, NewWebPartError } from './newWebPart';

const root = join(import.meta.dirname, '..');

describe('a new web part', () => {
  let copy = '';
  const read = (file: string): string => readFileSync(join(copy, file), 'utf8');

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'kampus-new-web-part-'));
    // The types of style sheets are there after a build.
    for (const path of ['src', 'config', 'teams', 'sharepoint/images', 'tsconfig.json', 'temp/sass-ts']) if (existsSync(join(root, path))) cpSync(join(root, path), join(copy, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('is refused with a name that cannot be one, without its titles, or when it is there', () => {
    for (const args of [['Events', 'a', 'b', 'c'], ['my-events', 'a', 'b', 'c'], ['events', 'Tapahtumat'], ['newsFeed', 'a', 'b', 'c']]) assert.throws(() => makeWebPart(copy, args), NewWebPartError);
  });

  it('has an id of its own, its place in the bundle, words in three languages and icons, and its types hold', { timeout: 300_000 }, () => {
    const files = makeWebPart(copy, ['cafeteriaMenus', 'Päivän lounas', "Dagens lunch", "Today's lunch"]);
    const { id, preconfiguredEntries: [entry] } = JSON.parse(read('src/webparts/cafeteriaMenus/CafeteriaMenusWebPart.manifest.json')) as { id: string; preconfiguredEntries: [{ title: Record<string, string> }] };
    assert.match(id, /^b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a[0-9a-f]{2}$/);
    assert.deepEqual(entry.title, { default: 'Päivän lounas', 'fi-fi': 'Päivän lounas', 'sv-se': 'Dagens lunch', 'en-us': "Today's lunch" });
    assert.ok(existsSync(join(copy, `teams/${id}_color.png`)) && existsSync(join(copy, `teams/${id}_outline.png`)));
    const { bundles } = JSON.parse(read('config/config.json')) as { bundles: { kampus: { components: { manifest: string }[] } } };
    const manifests = bundles.kampus.components.map(({ manifest }) => manifest);
    assert.deepEqual(manifests, [...manifests].sort());
    assert.equal(manifests.filter((manifest) => manifest.includes('/cafeteriaMenus/')).length, 1);

    writeFileSync(join(copy, 'tsconfig.one.json'), JSON.stringify({ extends: './tsconfig.json', compilerOptions: { noEmit: true }, include: ['src/**/*.d.ts', 'src/webparts/cafeteriaMenus/**/*', 'src/typings/**/*'] }));
    const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.one.json'], { cwd: copy, encoding: 'utf8' });
    const problems = stdout.split('\n').filter((line) => files.some((file) => line.startsWith(file)));
    assert.deepEqual(problems, []);
    assert.match(stdout, /^(?!.*error TS(5|6|18)\d\d\d)/s, 'the compiler read its configuration');
  });
});
