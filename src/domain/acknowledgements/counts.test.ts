import * as fc from 'fast-check';

import { publishable, shownTotal } from './counts';

const keys = ['VM', 'STM', 'UM', 'OKV', 'TPK'];
const counting = fc.array(fc.nat(12), { minLength: keys.length, maxLength: keys.length }).map((counts) => new Map(keys.map((key, i) => [key, counts[i]!])));

describe('C4.3 counts by organisation', () => {
  it.each([[0, null], [1, null], [4, null], [5, 5], [430, 430]])('of %i show %s', (count, shown) => {
    expect(publishable(['VM'], new Map([['VM', count]]))).toEqual([{ organisation: 'VM', count: shown }]);
  });

  it('never show a group under five, nor anything that it could be reckoned from', () => {
    fc.assert(
      fc.property(counting, fc.array(fc.nat(4), { minLength: keys.length, maxLength: keys.length }), (counted, others) => {
        const shown = publishable(keys, counted);
        expect(shown.every(({ count }) => count === null || count >= 5)).toBe(true);
        // Whatever the small groups hold, what is shown is the same.
        const changed = new Map(keys.map((key, i) => [key, counted.get(key)! < 5 ? others[i]! : counted.get(key)!]));
        expect(publishable(keys, changed)).toEqual(shown);
      })
    );
  });

  it('sum up what is shown, and only that', () => {
    const organisations = publishable(['VM', 'STM', 'OKV'], new Map([['VM', 41], ['STM', 7], ['OKV', 3]]));
    expect(shownTotal({ organisations, countedAt: '2026-11-09T07:00:00Z' })).toBe(48);
  });

  it('leave out organisations that the reading does not concern', () => {
    expect(publishable(['VM'], new Map([['VM', 6], ['STM', 9]]))).toEqual([{ organisation: 'VM', count: 6 }]);
  });
});
