import type { DateStyle } from '../domain/shared/dateParts';
import { formatPublished, formatPublishedDay, formatTime } from '../domain/shared/dates';

const withinSentence = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);

/** A moment inside a sentence: "tänään klo 9.12", "i dag kl. 9.12", "today 9:12". */
export function formatMoment(moment: Date, style: DateStyle): string {
  return withinSentence(formatPublished(moment, style));
}

/** The same of a moment by the browser's clock (ms since 1970), which may be fast or slow. */
export function formatBrowserMoment(at: number, style: DateStyle): string {
  return formatMoment(new Date(style.now.getTime() - (Date.now() - at)), style);
}

/** A moment to come, with its time however far it is: "tänään klo 9.12", "ti 24.11. klo 8.00", "10.1.2030 klo 8.00". */
export function formatPlanned(moment: Date, style: DateStyle): string {
  return `${withinSentence(formatPublishedDay(moment, style))} ${formatTime(moment, style)}`;
}
