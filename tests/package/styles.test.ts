/** The names of style sheets' classes in the built package: it needs `npm run build` first. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

const dist = join(import.meta.dirname, '../../dist');

/** The build minimizes exported names as if they were properties: a class `columns` is exported as `column-count`, and its elements get no class. */
it('no class is named like a CSS property that the build writes otherwise', () => {
  const scripts = globSync('*.js', { cwd: dist }).map((file) => readFileSync(join(dist, file), 'utf8'));
  const names = scripts.flatMap((script) => [...script.matchAll(/["']?([\w-]+)["']?:["']([A-Za-z]\w*)_[0-9a-f]{8}["' ]/g)]);
  assert.ok(names.length > 200, `${names.length} names of classes found`);
  assert.deepEqual(names.filter(([, exported]) => exported!.includes('-')).map(([whole]) => whole), []);
});
