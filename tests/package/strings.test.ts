/** Every locale has every text, with the same `{places}`; a missing key does not compile, so this sees to the rest. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';

const root = join(import.meta.dirname, '../..');

type Strings = Readonly<Record<string, string>>;

/** Runs a `loc/*.ts` file: one of SPFx's own as its loader would, a web part's as the module that it is. */
function load(file: string): Strings {
  const { code } = transformSync(readFileSync(join(root, file), 'utf8'), { loader: 'ts', format: 'cjs' });
  let strings: Strings = {};
  const module: { exports: { readonly default?: Strings } } = { exports: {} };
  runInNewContext(code, { module, define: (_dependencies: unknown, factory: () => Strings) => (strings = factory()) });
  return module.exports.default ?? strings;
}

const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const folders = globSync('src/**/loc', { cwd: root });

it('there are strings to check', () => assert.ok(folders.length >= 3));

for (const folder of folders) {
  describe(folder, () => {
    const locales = globSync(`${folder}/*.ts`, { cwd: root, exclude: ['**/*.d.ts'] });
    const isModule = locales.includes(join(folder, 'fi.ts'));
    const finnish = load(join(folder, isModule ? 'fi.ts' : 'default.ts'));

    it('speaks Finnish, Swedish and English', () => {
      assert.deepEqual(locales.map((file) => basename(file)).sort(), isModule ? ['en.ts', 'fi.ts', 'sv.ts'] : ['default.ts', 'en-us.ts', 'sv-se.ts']);
      assert.ok(Object.keys(finnish).length > 0);
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
