import assert from 'node:assert/strict';
import { after } from 'node:test';
import { watchPublicMethods } from './publicMethods';

const used = await watchPublicMethods();
for (const area of ['lists', 'items', 'fields', 'files', 'pages', 'sites', 'people']) await import(`./areas/${area}`);

after(() => {
  const never = [...used].filter(([, isUsed]) => !isUsed).map(([name]) => name);
  assert.equal(never.join(' '), '', 'Every public method of @pnp/sp is tried');
});
