/** Every locale has every text, with the same `{places}`; a missing key does not compile, so this sees to the rest. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { buildSync } from 'esbuild';

const root = join(import.meta.dirname, '../..');

/** Texts by name; those of a large web part lie in groups. */
interface Texts {
  readonly [name: string]: string | Texts;
}

type Strings = Readonly<Record<string, string>>;

/** The texts of all groups, each by its groups' names and its own. */
const flat = (texts: Texts, group = ''): Strings =>
  Object.assign({}, ...Object.entries(texts).map(([name, text]) => (typeof text === 'string' ? { [group + name]: text } : flat(text, `${group}${name}.`)))) as Strings;

/** Files of the languages: SPFx's own names for what every page loads, and a web part's modules (docs/decisions/0008). */
const LOCALES = [
  ['default.ts', 'en-us.ts', 'sv-se.ts'],
  ['en.ts', 'fi.ts', 'sv.ts']
];

/** The texts of a `loc/*.ts` file: defined as for SPFx's loader, or exported as a module. */
function load(file: string): Strings {
  const { outputFiles } = buildSync({ entryPoints: [join(root, file)], bundle: true, format: 'cjs', write: false });
  const module: { exports: { default?: Texts } } = { exports: {} };
  let defined: Texts | undefined;
  runInNewContext(outputFiles[0]!.text, { module, define: (_dependencies: unknown, factory: () => Texts) => (defined = factory()) });
  const strings = defined ?? module.exports.default;
  assert.ok(strings, `${file} defines no texts`);
  return flat(strings);
}

const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const folders = globSync('src/**/loc', { cwd: root });

it('there are strings to check', () => assert.ok(folders.length >= 3));

for (const folder of folders) {
  describe(folder, () => {
    const locales = globSync(`${folder}/*.ts`, { cwd: root, exclude: ['**/*.d.ts'] });
    const names = locales.map((file) => file.replace(/^.*\//, '')).sort();
    const finnish = load(`${folder}/${names.includes('fi.ts') ? 'fi.ts' : 'default.ts'}`);

    it('speaks Finnish, Swedish and English', () => {
      assert.ok(LOCALES.some((expected) => expected.join() === names.join()), names.join());
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
