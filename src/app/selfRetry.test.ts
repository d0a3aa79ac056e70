import { selfRetryDelay } from './selfRetry';

it.each([
  ['throttled', 20_000, 20_000],
  ['throttled', undefined, 30_000],
  ['throttled', 3_600_000, 600_000],
  ['offline', undefined, 20_000],
  ['unexpected', undefined, 60_000],
  ['forbidden', undefined, 300_000],
  ['notFound', undefined, 300_000],
  ['invalidData', undefined, 60_000],
  ['conflict', undefined, false]
] as const)('%s, Retry-After %s ms: tried again after %s', (kind, retryAfterMs, expected) => {
  expect(selfRetryDelay({ kind, retryAfterMs }, 0)).toBe(expected);
});

it('spreads readers, never before the server’s own time', () => {
  const delays = [0, 0.5, 1].map((share) => selfRetryDelay({ kind: 'throttled', retryAfterMs: 10_000 }, share));
  expect(delays).toEqual([10_000, 12_500, 15_000]);
});
