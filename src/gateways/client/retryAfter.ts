/**
 * How long a `Retry-After` header asks to wait. The header is seconds (`120`) or a date (`Mon, 09 Nov 2026 07:05:00 GMT`).
 * @param now the moment to count a date from
 * @returns milliseconds, never negative; null when the header is missing or unreadable
 */
export function retryAfterMs(header: string | null, now: Date): number | null {
  const value = header?.trim() ?? '';
  if (value === '') return null;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now.getTime());
}
