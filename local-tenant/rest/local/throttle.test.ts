import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { Throttle } from './throttle';

describe('the throttle that counts as SharePoint does', () => {
  let now: number;
  let throttle: Throttle;
  const times = (count: number, call: () => Response | undefined): (string | null)[] =>
    Array.from({ length: count }, () => call()?.headers.get('retry-after') ?? null);

  beforeEach(() => {
    now = 0;
    throttle = new Throttle({ now: () => now });
    throttle.settings = { ...throttle.settings, intensity: 'real' };
  });

  it('lets a user ask 3 000 times in five minutes', () => {
    assert.ok(times(3000, () => throttle.count('vm')).every((refused) => refused === null));
    now = 60_000;
    assert.deepEqual([...times(1, () => throttle.count('vm')), ...times(1, () => throttle.count('stm'))], ['240', null]);
    now = 300_000;
    assert.deepEqual(times(1, () => throttle.count('vm')), [null]);
  });

  it('lets a user search ten times a second', () => {
    assert.deepEqual(times(11, () => throttle.countSearch('vm', false)), [...Array.from({ length: 10 }, () => null), '1']);
    assert.deepEqual(times(1, () => throttle.countSearch('stm', false)), [null]);
    now = 1000;
    assert.deepEqual(times(1, () => throttle.countSearch('vm', false)), [null]);
  });

  it('lets everybody together search for people 25 times a second', () => {
    let reader = 0;
    assert.deepEqual(times(26, () => throttle.countSearch(`reader ${reader += 1}`, true)), [...Array.from({ length: 25 }, () => null), '1']);
    assert.deepEqual(times(1, () => throttle.countSearch('another', false)), [null]);
  });

  it('counts nothing when it is off', () => {
    throttle.settings = { ...throttle.settings, intensity: 'off' };
    assert.ok(times(30, () => throttle.countSearch('vm', true)).every((refused) => refused === null));
  });
});
