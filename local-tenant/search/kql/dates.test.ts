import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDate } from './dates';

const now = Date.parse('2026-03-04T10:30:00Z'); // a Wednesday

const intervals: [text: string, from: string, until: string][] = [
  ['today', '2026-03-04', '2026-03-05'],
  ['Yesterday', '2026-03-03', '2026-03-04'],
  ['this week', '2026-03-02', '2026-03-09'],
  ['this month', '2026-03-01', '2026-04-01'],
  ['last month', '2026-02-01', '2026-03-01'],
  ['this year', '2026-01-01', '2027-01-01'],
  ['last year', '2025-01-01', '2026-01-01'],
  ['2026-09-01', '2026-09-01', '2026-09-02'],
  ['9/1/2026', '2026-09-01', '2026-09-02'],
  ['1.9.2026', '2026-09-01', '2026-09-02'],
];

describe('dates in KQL', () => {
  for (const [text, from, until] of intervals) {
    it(`takes ${text} for ${from} to ${until}`, () =>
      assert.deepEqual(parseDate(text, now), { from: Date.parse(from), until: Date.parse(until) }));
  }

  it('takes an instant exactly, in UTC unless it says otherwise', () => {
    assert.equal(parseDate('2026-09-01T08:00:00+03:00', now)?.from, Date.parse('2026-09-01T05:00:00Z'));
    assert.equal(parseDate('2026-09-01T08:00:00', now)?.from, Date.parse('2026-09-01T08:00:00Z'));
    assert.equal(parseDate('2026-09-01T08:00:00.1234567Z', now)?.from, Date.parse('2026-09-01T08:00:00.123Z'));
  });

  for (const text of ['', 'soon', '2026-13-01', '30.2.2026', '2026-09-01T99:00:00Z']) {
    it(`knows that "${text}" is no date`, () => assert.equal(parseDate(text, now), null));
  }
});
