import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { counts } from './testCounts';

const jest = '[test:jest] Tests finished:\n[test:jest] \x1b[32m  Successes: 862\x1b[39m\n[test:jest]   Failures: 1\n[test:jest]   Total: 863\n';
const node = 'ℹ tests 12\nℹ suites 3\nℹ pass 11\nℹ fail 1\nℹ cancelled 0\n';
const browser = '  ✓  1 tests/e2e/a.spec.ts:1:1 › a (1.0s)\n\n  1 failed\n    tests/e2e/b.spec.ts:1:1 › b\n  27 passed (1.5m)\n';

describe('the last line of `npm test`', () => {
  it('counts the tests of every runner', () => {
    assert.deepEqual(counts(jest), { passed: 862, failed: 1 });
    assert.deepEqual(counts(node), { passed: 11, failed: 1 });
    assert.deepEqual(counts(browser), { passed: 27, failed: 1 });
    assert.deepEqual(counts(jest + node + browser), { passed: 900, failed: 3 });
  });

  it('counts nothing where nothing was tested', () => {
    assert.deepEqual(counts('27 passed by the door\n'), { passed: 0, failed: 0 });
  });
});
