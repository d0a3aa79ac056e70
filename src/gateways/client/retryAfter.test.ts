import { retryAfterMs } from './retryAfter';

const now = new Date('2026-11-09T07:05:00Z');

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Mon, 09 Nov 2026 07:05:30 GMT', 30_000],
    ['Mon, 09 Nov 2026 07:00:00 GMT', 0],
    ['soon', null],
    ['', null],
    [null, null]
  ])('%j asks for %j ms', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });
});
