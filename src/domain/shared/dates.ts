import { calendarDay, dayOf, partsOf, type DateParts, type DateStyle } from './dateParts';
import type { Language } from './Language';

const TODAY: Readonly<Record<Language, string>> = { fi: 'Tänään', sv: 'I dag', en: 'Today' };
const YESTERDAY: Readonly<Record<Language, string>> = { fi: 'Eilen', sv: 'I går', en: 'Yesterday' };

function timeOf(parts: DateParts, language: Language): string {
  if (language === 'en') return `${parts.hour}:${parts.minute}`;
  return `${language === 'fi' ? 'klo' : 'kl.'} ${parts.hour}.${parts.minute}`;
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
