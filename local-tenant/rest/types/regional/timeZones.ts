import type { Web } from '../../../store/index';

/** A time zone as SharePoint numbers it, with its name in the IANA database. */
export interface TimeZone {
  readonly id: number;
  readonly description: string;
  readonly iana: string;
}

/** The zones that a site can be set to. SharePoint has more; these cover the ministries and the missions. */
export const timeZones: readonly TimeZone[] = [
  { id: 2, description: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London', iana: 'Europe/London' },
  { id: 3, description: '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', iana: 'Europe/Paris' },
  { id: 4, description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', iana: 'Europe/Berlin' },
  { id: 5, description: '(UTC+02:00) Athens, Bucharest', iana: 'Europe/Bucharest' },
  { id: 6, description: '(UTC+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague', iana: 'Europe/Budapest' },
  { id: 10, description: '(UTC-05:00) Eastern Time (US and Canada)', iana: 'America/New_York' },
  { id: 11, description: '(UTC-06:00) Central Time (US and Canada)', iana: 'America/Chicago' },
  { id: 12, description: '(UTC-07:00) Mountain Time (US and Canada)', iana: 'America/Denver' },
  { id: 13, description: '(UTC-08:00) Pacific Time (US and Canada)', iana: 'America/Los_Angeles' },
  { id: 20, description: '(UTC+09:00) Osaka, Sapporo, Tokyo', iana: 'Asia/Tokyo' },
  { id: 21, description: '(UTC+08:00) Kuala Lumpur, Singapore', iana: 'Asia/Singapore' },
  { id: 23, description: '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', iana: 'Asia/Kolkata' },
  { id: 24, description: '(UTC+04:00) Abu Dhabi, Muscat', iana: 'Asia/Dubai' },
  { id: 27, description: '(UTC+02:00) Jerusalem', iana: 'Asia/Jerusalem' },
  { id: 45, description: '(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi', iana: 'Asia/Shanghai' },
  { id: 47, description: '(UTC+03:00) Nairobi', iana: 'Africa/Nairobi' },
  { id: 49, description: '(UTC+02:00) Cairo', iana: 'Africa/Cairo' },
  { id: 50, description: '(UTC+02:00) Harare, Pretoria', iana: 'Africa/Johannesburg' },
  { id: 51, description: '(UTC+03:00) Moscow, St. Petersburg', iana: 'Europe/Moscow' },
  { id: 59, description: '(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius', iana: 'Europe/Helsinki' },
  { id: 76, description: '(UTC+10:00) Canberra, Melbourne, Sydney', iana: 'Australia/Sydney' },
  { id: 93, description: '(UTC) Coordinated Universal Time', iana: 'Etc/UTC' },
];

const helsinki = timeZones.find(({ id }) => id === 59)!;

/** Settings of a web's region that differ from its language's, by SharePoint's names. */
export function regionalSettingsOf(web: Web): Readonly<Record<string, unknown>> {
  return (web.settings['RegionalSettings'] as Readonly<Record<string, unknown>> | undefined) ?? {};
}

/** The zone that a web shows times in: Helsinki unless it was set to another. */
export function timeZoneOf(web: Web): TimeZone {
  const id = regionalSettingsOf(web)['TimeZoneId'];
  return timeZones.find((zone) => zone.id === id) ?? helsinki;
}

/** Milliseconds by which a zone's clocks are ahead of UTC at a moment. */
export function offsetAt(utc: number, { iana }: TimeZone): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: iana, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
  }).formatToParts(new Date(utc));
  const part = (type: string): number => Number(parts.find((each) => each.type === type)!.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(utc / 1000) * 1000;
}

/** The moment that a zone's clocks show as this local time (given as if it were UTC). An hour that a change skips counts as before it. */
export function localToUtc(local: number, zone: TimeZone): number {
  const guess = local - offsetAt(local, zone);
  return local - offsetAt(guess, zone);
}
