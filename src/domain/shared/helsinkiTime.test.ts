import * as fc from 'fast-check';
import { endOfHelsinkiDay, fromHelsinkiTime, toHelsinkiTime } from './helsinkiTime';

it.each([
  ['2026-11-12T08:00', '2026-11-12T06:00:00.000Z'],
  ['2026-07-01T08:00', '2026-07-01T05:00:00.000Z'],
  ['2026-03-29T02:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29T04:00', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25T05:00', '2026-10-25T03:00:00.000Z']
])('the clock in Helsinki shows %s at %s (C3.2)', (local, moment) => {
  expect(fromHelsinkiTime(local)?.toISOString()).toBe(moment);
  expect(toHelsinkiTime(new Date(moment))).toBe(local);
});

it('a day ends in its last second, and what is no time is null', () => {
  expect(endOfHelsinkiDay('2026-12-31')?.toISOString()).toBe('2026-12-31T21:59:59.000Z');
  expect(endOfHelsinkiDay('')).toBeNull();
  ['0002-12-12', '0020-12-12', '0203-12-12'].forEach((halfTyped) => expect(endOfHelsinkiDay(halfTyped)?.getTime()).toBeLessThan(0));
  expect(fromHelsinkiTime('2026-13-45T99:99')).toBeNull();
});

it('goes there and back at any minute but those that happen twice', () => {
  const minutes = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
  fc.assert(
    fc.property(minutes, (minute) => {
      const local = toHelsinkiTime(new Date(minute * 60_000));
      const back = fromHelsinkiTime(local);
      expect(back && toHelsinkiTime(back)).toBe(local);
    })
  );
});
