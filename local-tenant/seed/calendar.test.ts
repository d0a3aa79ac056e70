import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, dayInText, dayOf, instantAt, isWorkingDay, nearestWorkingDay, timeOf, weekdayOf, weekOf, workingDaysBefore } from './calendar';

const days = fc.integer({ min: 0, max: 365 * 30 }).map((offset) => addDays('2020-01-01', offset));

describe('the Helsinki calendar', () => {
  it('gives back the day and time that an instant was made of, summer and winter', () => {
    fc.assert(fc.property(days, fc.integer({ min: 5, max: 23 }), fc.integer({ min: 0, max: 59 }), (day, hour, minute) => {
      const instant = instantAt(day, `${hour}.${String(minute).padStart(2, '0')}`);
      assert.equal(dayOf(instant), day);
      assert.equal(timeOf(instant), `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    }));
  });

  it('is two hours ahead of UTC in winter and three in summer', () => {
    assert.equal(instantAt('2026-01-15', '9.05').toISOString(), '2026-01-15T07:05:00.000Z');
    assert.equal(instantAt('2026-07-15', '9.05').toISOString(), '2026-07-15T06:05:00.000Z');
    assert.equal(instantAt('2026-03-29', '8.00').toISOString(), '2026-03-29T05:00:00.000Z');
  });

  it('knows the days off of 2026', () => {
    const off = ['2026-01-01', '2026-01-06', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-06-19', '2026-12-24', '2026-12-25'];
    for (const day of off) assert.equal(isWorkingDay(day), false, day);
    for (const day of ['2026-01-02', '2026-04-02', '2026-06-18', '2026-06-22', '2026-12-23']) assert.equal(isWorkingDay(day), true, day);
  });

  it('never lands on a weekend when it goes to a working day', () => {
    fc.assert(fc.property(days, fc.constantFrom(1 as const, -1 as const), fc.integer({ min: 0, max: 60 }), (day, direction, count) => {
      const landed = workingDaysBefore(nearestWorkingDay(day, direction), count);
      assert.ok(isWorkingDay(landed));
      assert.ok(![0, 6].includes(weekdayOf(landed)));
    }));
  });

  it('counts weeks as ISO does', () => {
    assert.equal(weekOf('2026-11-09'), 46);
    assert.equal(weekOf('2027-01-01'), 53);
    assert.equal(weekOf('2024-12-30'), 1);
  });

  it('writes a day as each language does', () => {
    assert.deepEqual((['fi', 'sv', 'en'] as const).map((language) => dayInText('2026-11-03', language)), ['3.11.', 'den 3 november', '3 November']);
  });
});
