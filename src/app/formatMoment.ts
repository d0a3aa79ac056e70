import type { DateStyle } from '../domain/shared/dateParts';
import { formatPublished, formatPublishedDay, formatTime } from '../domain/shared/dates';

const withinSentence = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);

/** A moment inside a sentence: "tänään klo 9.12", "i dag kl. 9.12", "today 9:12". */
export function formatMoment(moment: Date, style: DateStyle): string {
  return withinSentence(formatPublished(moment, style));
}

/** A moment to come, with its time however far it is: "tänään klo 9.12", "ti 24.11. klo 8.00", "10.1.2030 klo 8.00". */
export function formatPlanned(moment: Date, style: DateStyle): string {
  return `${withinSentence(formatPublishedDay(moment, style))} ${formatTime(moment, style)}`;
}
