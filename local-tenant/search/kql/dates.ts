/** A stretch of time, milliseconds since the epoch, UTC: from `from` up to, but not including, `until`. */
export interface DateInterval {
  from: number;
  until: number;
}

const day = 86_400_000;

/**
 * What a date in KQL stands for: `2026-09-01` is the whole day, `2026-09-01T08:00:00Z` an instant, and `today`,
 * `yesterday`, `this week`, `this month`, `last month`, `this year`, `last year` are what they say. Everything is
 * UTC, and a week begins on Monday. Also `9/1/2026` (month first) and `1.9.2026` (day first) are dates.
 *
 * @param now the tenant's clock, ms since the epoch.
 * @returns null when the text is no date.
 */
export function parseDate(text: string, now: number): DateInterval | null {
  const trimmed = text.trim().toLowerCase();
  return relativeDate(trimmed, new Date(now)) ?? absoluteDate(trimmed);
}

function relativeDate(text: string, now: Date): DateInterval | null {
  const year = now.getUTCFullYear();
  const month = now.getUTCMonth();
  const today = Date.UTC(year, month, now.getUTCDate());
  switch (text) {
    case 'today':
      return { from: today, until: today + day };
    case 'yesterday':
      return { from: today - day, until: today };
    case 'this week': {
      const monday = today - ((now.getUTCDay() + 6) % 7) * day;
      return { from: monday, until: monday + 7 * day };
    }
    case 'this month':
      return { from: Date.UTC(year, month), until: Date.UTC(year, month + 1) };
    case 'last month':
      return { from: Date.UTC(year, month - 1), until: Date.UTC(year, month) };
    case 'this year':
      return { from: Date.UTC(year, 0), until: Date.UTC(year + 1, 0) };
    case 'last year':
      return { from: Date.UTC(year - 1, 0), until: Date.UTC(year, 0) };
    default:
      return null;
  }
}

const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const monthFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const instant = /^(\d{4}-\d{2}-\d{2})[t ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?)(z|[+-]\d{2}:\d{2})?$/;

function absoluteDate(text: string): DateInterval | null {
  const iso = isoDate.exec(text);
  if (iso) return wholeDay(iso[1], iso[2], iso[3]);
  const us = monthFirst.exec(text);
  if (us) return wholeDay(us[3], us[1], us[2]);
  const finnish = dayFirst.exec(text);
  if (finnish) return wholeDay(finnish[3], finnish[2], finnish[1]);
  const exact = instant.exec(text);
  if (!exact) return null;
  const from = Date.parse(`${exact[1]}T${exact[2]}${exact[3]?.toUpperCase() ?? 'Z'}`);
  return Number.isNaN(from) ? null : { from, until: from + 1 };
}

function wholeDay(year?: string, month?: string, date?: string): DateInterval | null {
  const from = Date.UTC(Number(year), Number(month) - 1, Number(date));
  const exists = new Date(from).getUTCMonth() === Number(month) - 1;
  return exists ? { from, until: from + day } : null;
}
