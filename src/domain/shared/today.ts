import { calendarDay, DAY_MS, dayOf, partsOf, type DateStyle } from './dateParts';
import type { Language } from './Language';

const WEEK: Readonly<Record<Language, string>> = { fi: 'viikko', sv: 'vecka', en: 'week' };

/** ISO 8601 week: the one with the year's first Thursday is week 1. */
export function isoWeek(moment: Date, timeZone: string): number {
  const day = calendarDay(partsOf(moment, 'en', timeZone));
  const thursday = new Date((day - ((day + 3) % 7) + 3) * DAY_MS);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return 1 + Math.floor((thursday.getTime() - newYear) / (7 * DAY_MS));
}

/** The date of the header: "ma 9.11.2026, viikko 46". */
export function formatToday(style: DateStyle): string {
  const { language } = style;
  const parts = partsOf(style.now, language, style.timeZone);
  return `${parts.weekday} ${dayOf(parts, language, true)}, ${WEEK[language]} ${isoWeek(style.now, style.timeZone)}`;
}
