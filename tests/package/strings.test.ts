/** Every locale has every text, with the same `{places}`; a missing key does not compile, so this sees to the rest. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';

const root = join(import.meta.dirname, '../..');

type Strings = Readonly<Record<string, string>>;

/** Runs a `loc/*.ts` file as SPFx's loader would. */
function load(file: string): Strings {
  const { code } = transformSync(readFileSync(join(root, file), 'utf8'), { loader: 'ts' });
  let strings: Strings = {};
  runInNewContext(code, { define: (_dependencies: unknown, factory: () => Strings) => (strings = factory()) });
  return strings;
}

const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const folders = globSync('src/**/loc', { cwd: root });

it('there are strings to check', () => assert.ok(folders.length >= 3));

for (const folder of folders) {
  describe(folder, () => {
    const locales = globSync(`${folder}/*.ts`, { cwd: root, exclude: ['**/*.d.ts'] });
    const finnish = load(`${folder}/default.ts`);

    it('speaks Finnish by default, Swedish and English', () => {
      assert.deepEqual(locales.map((file) => file.replace(/^.*\//, '')).sort(), ['default.ts', 'en-us.ts', 'sv-se.ts']);
    });

    for (const file of locales) {
      it(`${file} has every text, with the same places`, () => {
        const strings = load(file);
        assert.deepEqual(Object.keys(strings).sort(), Object.keys(finnish).sort());
        for (const [key, text] of Object.entries(strings)) {
          assert.notEqual(text.trim(), '', key);
          assert.deepEqual(places(text), places(finnish[key] ?? ''), key);
        }
      });
    }
  });
}
