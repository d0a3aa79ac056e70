import type { Language } from './language';

/** A calendar day in Helsinki, as 2026-11-09. */
export type Day = string;

const zone = 'Europe/Helsinki';
const dayLength = 86_400_000;
const inHelsinki = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** The day that it is in Helsinki at this instant. */
export const dayOf = (instant: Date): Day => inHelsinki.format(instant).slice(0, 10);

/** The time of day in Helsinki at this instant, as 09:05. */
export const timeOf = (instant: Date): string => inHelsinki.format(instant).slice(11, 16);

/** The instant of a Helsinki clock time, given as 9.05, summer time taken into account. */
export const instantAt = (day: Day, time: string): Date => {
  const [hours = 0, minutes = 0] = time.split('.').map(Number);
  const clock = utc(day) + (hours * 60 + minutes) * 60_000;
  const wanted = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  const winter = new Date(clock - 2 * 3_600_000);
  return timeOf(winter) === wanted ? winter : new Date(clock - 3 * 3_600_000);
};

/** The day so many days later; earlier when the number is negative. */
export const addDays = (day: Day, days: number): Day => new Date(utc(day) + days * dayLength).toISOString().slice(0, 10);

/** 0 is Sunday, as in JavaScript. */
export const weekdayOf = (day: Day): number => new Date(utc(day)).getUTCDay();

/** Easter Sunday by the Gregorian computus. */
const easter = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor((year % 100) / 4) - d - (year % 4)) % 7;
  const shift = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const month = String(Math.floor(shift / 31)).padStart(2, '0');
  return `${year}-${month}-${String((shift % 31) + 1).padStart(2, '0')}`;
};

/** Good Friday, Easter Monday and Ascension Day move with Easter; Midsummer Eve is the Friday of 19 to 25 June. */
const isHoliday = (day: Day): boolean => {
  const monthDay = day.slice(5);
  if (['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'].includes(monthDay)) return true;
  if (monthDay >= '06-19' && monthDay <= '06-25' && weekdayOf(day) === 5) return true;
  const sunday = easter(Number(day.slice(0, 4)));
  return [-2, 1, 39].some((offset) => addDays(sunday, offset) === day);
};

/** Monday to Friday, Finnish public holidays and eves off work left out. */
export const isWorkingDay = (day: Day): boolean => ![0, 6].includes(weekdayOf(day)) && !isHoliday(day);

/** The day itself when it is a working day, else the nearest one in the given direction. */
export const nearestWorkingDay = (day: Day, direction: 1 | -1): Day =>
  isWorkingDay(day) ? day : nearestWorkingDay(addDays(day, direction), direction);

/** The working day so many working days before the given working day. */
export const workingDaysBefore = (day: Day, count: number): Day =>
  count === 0 ? day : workingDaysBefore(nearestWorkingDay(addDays(day, -1), -1), count - 1);

/** ISO week number, the one that Finnish calendars show. */
export const weekOf = (day: Day): number => {
  const thursday = addDays(day, 4 - (weekdayOf(day) || 7));
  return Math.floor((utc(thursday) - utc(`${thursday.slice(0, 4)}-01-01`)) / (7 * dayLength)) + 1;
};

const monthNames = {
  sv: new Intl.DateTimeFormat('sv-FI', { month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
};

/** A day in running text: 13.11., den 13 november, 13 November. */
export const dayInText = (day: Day, language: Language): string => {
  const [, month = 1, date = 1] = day.split('-').map(Number);
  if (language === 'fi') return `${date}.${month}.`;
  const name = monthNames[language].format(utc(day));
  return language === 'sv' ? `den ${date} ${name}` : `${date} ${name}`;
};
