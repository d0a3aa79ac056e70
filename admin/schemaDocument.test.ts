import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

import { schemaDocument } from './schemaDocument';

it('docs/schema.md is what the schema says', () => {
  const written = readFileSync(new URL('../docs/schema.md', import.meta.url), 'utf8');
  assert.equal(written, schemaDocument(), 'run: npm run --silent kampus -- schema > docs/schema.md');
});
