import type { DateStyle } from '../domain/shared/dateParts';
import { formatPublished } from '../domain/shared/dates';

/** A moment inside a sentence: "tänään klo 9.12", "i dag kl. 9.12", "today 9:12". */
export function formatMoment(moment: Date, style: DateStyle): string {
  const text = formatPublished(moment, style);
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
