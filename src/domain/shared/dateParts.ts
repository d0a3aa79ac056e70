import { LOCALE, type Language } from './Language';

/** The Government's own time zone: what "today" means for deadlines. */
export const HELSINKI = 'Europe/Helsinki';

/** How moments are written: the reader's language and IANA time zone, and the present moment. */
export interface DateStyle {
  readonly language: Language;
  readonly timeZone: string;
  readonly now: Date;
}

export const DAY_MS = 86_400_000;

export interface DateParts {
  readonly weekday: string;
  readonly day: number;
  readonly month: number;
  readonly monthName: string;
  readonly year: number;
  readonly hour: number;
  readonly minute: string;
}

type Formats = readonly [numbers: Intl.DateTimeFormat, names: Intl.DateTimeFormat];

/** To make a format costs a hundred times what it costs to use it, and a feed writes dozens of moments alike. */
const made = new Map<string, Formats>();

function formatsOf(language: Language, timeZone: string): Formats {
  const key = `${language}|${timeZone}`;
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone });
  const formats = made.get(key) ?? [
    format({ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }),
    format({ weekday: 'short', day: 'numeric', month: 'short' })
  ];
  made.set(key, formats);
  return formats;
}

const partsBy = (format: Intl.DateTimeFormat, moment: Date): Record<string, string> =>
  Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));

/** A moment by the zone's calendar and clock. */
export function partsOf(moment: Date, language: Language, timeZone: string): DateParts {
  const [numbers, names] = formatsOf(language, timeZone).map((format) => partsBy(format, moment)) as [Record<string, string>, Record<string, string>];
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
export function calendarDay(parts: DateParts): number {
  return Date.UTC(parts.year, parts.month - 1, parts.day) / DAY_MS;
}

/** The calendar day of a moment in the zone, as whole days since 1.1.1970. */
export function calendarDayOf(moment: Date, timeZone: string): number {
  return calendarDay(partsOf(moment, 'en', timeZone));
}

/** "9.11.", "9 Nov", with the year when it is asked for. */
export function dayOf(parts: DateParts, language: Language, withYear: boolean): string {
  if (language === 'en') return `${parts.day} ${parts.monthName}${withYear ? ` ${parts.year}` : ''}`;
  return `${parts.day}.${parts.month}.${withYear ? parts.year : ''}`;
}
