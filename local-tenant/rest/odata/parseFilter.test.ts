import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseFilter } from './parseFilter';

it('a column whose name begins with a word of the language is a column all the same', () => {
  for (const name of ['NoticeState', 'Notes', 'Order', 'Android', 'TrueCost', 'NullValue']) {
    assert.deepEqual(parseFilter(`${name} eq 'x'`), {
      type: 'compare', operator: 'eq', left: { type: 'member', path: [name] }, right: { type: 'literal', value: 'x', kind: 'text' },
    });
  }
  assert.equal(parseFilter("not (Title eq 'x')").type, 'not');
  assert.equal(parseFilter("not startswith(Title,'x')").type, 'not');
});
