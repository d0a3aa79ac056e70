import type { Web } from '../../../../store/index';
import { offsetAt, timeZoneOf } from '../../regional/timeZones';

/** A moment as the web's language and zone write it: "31.1.2026 9.30", "2026-01-31 09:30", "1/31/2026 9:30 AM". */
export function dateText(iso: string, web: Web, dateOnly: boolean): string {
  const utc = Date.parse(iso);
  if (Number.isNaN(utc)) return iso;
  const local = new Date(utc + offsetAt(utc, timeZoneOf(web)));
  const [year, month, day, hour, minute] = [local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate(), local.getUTCHours(), local.getUTCMinutes()];
  const two = (number: number): string => String(number).padStart(2, '0');
  switch (web.lcid) {
    case 1033: return `${month}/${day}/${year}${dateOnly ? '' : ` ${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`}`;
    case 1053: return `${year}-${two(month)}-${two(day)}${dateOnly ? '' : ` ${two(hour)}:${two(minute)}`}`;
    default: return `${day}.${month}.${year}${dateOnly ? '' : ` ${hour}.${two(minute)}`}`;
  }
}

/** A number with the language's decimal sign and grouping. */
export function numberText(number: number, { lcid }: Web): string {
  return new Intl.NumberFormat({ 1033: 'en-US', 1053: 'sv-SE' }[lcid] ?? 'fi-FI', { maximumFractionDigits: 10 }).format(number);
}

/** Yes or no in the web's language. */
export function yesNo(answer: boolean, { lcid }: Web): string {
  const [yes, no] = { 1033: ['Yes', 'No'], 1053: ['Ja', 'Nej'] }[lcid] ?? ['Kyllä', 'Ei'];
  return answer ? yes! : no!;
}
