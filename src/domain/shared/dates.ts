import { LOCALE, type Language } from './Language';

/** The Government's own time zone: what "today" means for deadlines. */
export const HELSINKI = 'Europe/Helsinki';

/** How moments are written: the reader's language and IANA time zone, and the present moment. */
export interface DateStyle {
  readonly language: Language;
  readonly timeZone: string;
  readonly now: Date;
}

const TODAY: Readonly<Record<Language, string>> = { fi: 'Tänään', sv: 'I dag', en: 'Today' };
const YESTERDAY: Readonly<Record<Language, string>> = { fi: 'Eilen', sv: 'I går', en: 'Yesterday' };
const WEEK: Readonly<Record<Language, string>> = { fi: 'viikko', sv: 'vecka', en: 'week' };
const DAY_MS = 86_400_000;

interface DateParts {
  readonly weekday: string;
  readonly day: number;
  readonly month: number;
  readonly monthName: string;
  readonly year: number;
  readonly hour: number;
  readonly minute: string;
}

function partsOf(moment: Date, language: Language, timeZone: string): DateParts {
  const format = (options: Intl.DateTimeFormatOptions): Record<string, string> => {
    const found: Record<string, string> = {};
    new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone })
      .formatToParts(moment)
      .forEach((part) => { found[part.type] = part.value; });
    return found;
  };
  const numbers = format({ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  const names = format({ weekday: 'short', day: 'numeric', month: 'short' });
  return {
    weekday: names.weekday ?? '',
    monthName: names.month ?? '',
    day: Number(numbers.day),
    month: Number(numbers.month),
    year: Number(numbers.year),
    hour: Number(numbers.hour),
    minute: (numbers.minute ?? '').padStart(2, '0')
  };
}

/** Days since 1.1.1970 of the calendar day that it is in the zone: whole numbers to compare and count with. */
function calendarDay(parts: DateParts): number {
  return Date.UTC(parts.year, parts.month - 1, parts.day) / DAY_MS;
}

/** The calendar day of a moment in the zone, as whole days since 1.1.1970. */
export function calendarDayOf(moment: Date, timeZone: string): number {
  return calendarDay(partsOf(moment, 'en', timeZone));
}

function timeOf(parts: DateParts, language: Language): string {
  if (language === 'en') return `${parts.hour}:${parts.minute}`;
  return `${language === 'fi' ? 'klo' : 'kl.'} ${parts.hour}.${parts.minute}`;
}

function dayOf(parts: DateParts, language: Language, withYear: boolean): string {
  if (language === 'en') return `${parts.day} ${parts.monthName}${withYear ? ` ${parts.year}` : ''}`;
  return `${parts.day}.${parts.month}.${withYear ? parts.year : ''}`;
}

/** The time of day: "klo 9.05", "kl. 9.05", "9:05". */
export function formatTime(moment: Date, style: DateStyle): string {
  return timeOf(partsOf(moment, style.language, style.timeZone), style.language);
}

/** The date: "21.4.2016", "21.4.2016", "21 Apr 2016". */
export function formatDate(moment: Date, style: DateStyle): string {
  return dayOf(partsOf(moment, style.language, style.timeZone), style.language, true);
}

/**
 * When something was published: "Tänään klo 9.05", "Eilen klo 14.10", "pe 6.11. klo 14.10", "6.11.2025".
 * The time stands with the last seven days, the year with other years.
 */
export function formatPublished(moment: Date, style: DateStyle): string {
  const { language } = style;
  const parts = partsOf(moment, language, style.timeZone);
  const today = partsOf(style.now, language, style.timeZone);
  const daysAgo = calendarDay(today) - calendarDay(parts);
  if (daysAgo === 0) return `${TODAY[language]} ${timeOf(parts, language)}`;
  if (daysAgo === 1) return `${YESTERDAY[language]} ${timeOf(parts, language)}`;
  if (daysAgo > 1 && daysAgo < 7) return `${parts.weekday} ${dayOf(parts, language, false)} ${timeOf(parts, language)}`;
  if (parts.year === today.year) return `${parts.weekday} ${dayOf(parts, language, false)}`;
  return dayOf(parts, language, true);
}

/** The day without its time, for one-line rows: "Tänään", "to 5.11.", "5.11.2025". */
export function formatPublishedDay(moment: Date, style: DateStyle): string {
  const { language } = style;
  const parts = partsOf(moment, language, style.timeZone);
  const today = partsOf(style.now, language, style.timeZone);
  const daysAgo = calendarDay(today) - calendarDay(parts);
  if (daysAgo === 0) return TODAY[language];
  if (daysAgo === 1) return YESTERDAY[language];
  return parts.year === today.year ? `${parts.weekday} ${dayOf(parts, language, false)}` : dayOf(parts, language, true);
}

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
