import type { Web } from '../../../store/index';

/** A time zone as SharePoint numbers it, with its name in the IANA database. */
export interface TimeZone {
  readonly id: number;
  readonly description: string;
  readonly iana: string;
}

/** SharePoint's zones, by its own numbers. */
export const timeZones: readonly TimeZone[] = ([
  [2, '(UTC+00:00) Dublin, Edinburgh, Lisbon, London', 'Europe/London'],
  [3, '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', 'Europe/Paris'],
  [4, '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Berlin'],
  [5, '(UTC+02:00) Athens, Bucharest', 'Europe/Bucharest'],
  [6, '(UTC+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague', 'Europe/Budapest'],
  [7, '(UTC+02:00) Minsk', 'Europe/Minsk'],
  [8, '(UTC-03:00) Brasilia', 'America/Sao_Paulo'],
  [9, '(UTC-04:00) Atlantic Time (Canada)', 'America/Halifax'],
  [10, '(UTC-05:00) Eastern Time (US and Canada)', 'America/New_York'],
  [11, '(UTC-06:00) Central Time (US and Canada)', 'America/Chicago'],
  [12, '(UTC-07:00) Mountain Time (US and Canada)', 'America/Denver'],
  [13, '(UTC-08:00) Pacific Time (US and Canada)', 'America/Los_Angeles'],
  [14, '(UTC-09:00) Alaska', 'America/Anchorage'],
  [15, '(UTC-10:00) Hawaii', 'Pacific/Honolulu'],
  [16, '(UTC-11:00) Midway Island, Samoa', 'Pacific/Midway'],
  [17, '(UTC+12:00) Auckland, Wellington', 'Pacific/Auckland'],
  [18, '(UTC+10:00) Brisbane', 'Australia/Brisbane'],
  [19, '(UTC+09:30) Adelaide', 'Australia/Adelaide'],
  [20, '(UTC+09:00) Osaka, Sapporo, Tokyo', 'Asia/Tokyo'],
  [21, '(UTC+08:00) Kuala Lumpur, Singapore', 'Asia/Singapore'],
  [22, '(UTC+07:00) Bangkok, Hanoi, Jakarta', 'Asia/Bangkok'],
  [23, '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', 'Asia/Kolkata'],
  [24, '(UTC+04:00) Abu Dhabi, Muscat', 'Asia/Dubai'],
  [25, '(UTC+03:30) Tehran', 'Asia/Tehran'],
  [26, '(UTC+03:00) Baghdad', 'Asia/Baghdad'],
  [27, '(UTC+02:00) Jerusalem', 'Asia/Jerusalem'],
  [28, '(UTC-03:30) Newfoundland', 'America/St_Johns'],
  [29, '(UTC-01:00) Azores', 'Atlantic/Azores'],
  [30, '(UTC-02:00) Mid-Atlantic', 'Atlantic/South_Georgia'],
  [31, '(UTC) Monrovia, Reykjavik', 'Atlantic/Reykjavik'],
  [32, '(UTC-03:00) Cayenne', 'America/Cayenne'],
  [33, '(UTC-04:00) Georgetown, La Paz, San Juan', 'America/La_Paz'],
  [34, '(UTC-05:00) Indiana (East)', 'America/Indiana/Indianapolis'],
  [35, '(UTC-05:00) Bogota, Lima, Quito', 'America/Bogota'],
  [36, '(UTC-06:00) Saskatchewan', 'America/Regina'],
  [37, '(UTC-06:00) Guadalajara, Mexico City, Monterrey', 'America/Mexico_City'],
  [38, '(UTC-07:00) Arizona', 'America/Phoenix'],
  [39, '(UTC-12:00) International Date Line West', 'Etc/GMT+12'],
  [40, '(UTC+12:00) Fiji Islands, Marshall Islands', 'Pacific/Fiji'],
  [41, '(UTC+11:00) Magadan, Solomon Is., New Caledonia', 'Pacific/Guadalcanal'],
  [42, '(UTC+10:00) Hobart', 'Australia/Hobart'],
  [43, '(UTC+10:00) Guam, Port Moresby', 'Pacific/Port_Moresby'],
  [44, '(UTC+09:30) Darwin', 'Australia/Darwin'],
  [45, '(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi', 'Asia/Shanghai'],
  [46, '(UTC+06:00) Novosibirsk', 'Asia/Novosibirsk'],
  [47, '(UTC+05:00) Tashkent', 'Asia/Tashkent'],
  [48, '(UTC+04:30) Kabul', 'Asia/Kabul'],
  [49, '(UTC+02:00) Cairo', 'Africa/Cairo'],
  [50, '(UTC+02:00) Harare, Pretoria', 'Africa/Johannesburg'],
  [51, '(UTC+03:00) Moscow, St. Petersburg', 'Europe/Moscow'],
  [53, '(UTC-01:00) Cape Verde Islands', 'Atlantic/Cape_Verde'],
  [54, '(UTC+04:00) Baku', 'Asia/Baku'],
  [55, '(UTC-06:00) Central America', 'America/Guatemala'],
  [56, '(UTC+03:00) Nairobi', 'Africa/Nairobi'],
  [57, '(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb', 'Europe/Warsaw'],
  [58, '(UTC+05:00) Ekaterinburg', 'Asia/Yekaterinburg'],
  [59, '(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius', 'Europe/Helsinki'],
  [60, '(UTC-03:00) Greenland', 'America/Nuuk'],
  [61, '(UTC+06:30) Yangon (Rangoon)', 'Asia/Yangon'],
  [62, '(UTC+05:45) Kathmandu', 'Asia/Kathmandu'],
  [63, '(UTC+08:00) Irkutsk', 'Asia/Irkutsk'],
  [64, '(UTC+07:00) Krasnoyarsk', 'Asia/Krasnoyarsk'],
  [65, '(UTC-04:00) Santiago', 'America/Santiago'],
  [66, '(UTC+05:30) Sri Jayawardenepura', 'Asia/Colombo'],
  [67, "(UTC+13:00) Nuku'alofa", 'Pacific/Tongatapu'],
  [68, '(UTC+10:00) Vladivostok', 'Asia/Vladivostok'],
  [69, '(UTC+01:00) West Central Africa', 'Africa/Lagos'],
  [70, '(UTC+09:00) Yakutsk', 'Asia/Yakutsk'],
  [71, '(UTC+06:00) Astana, Dhaka', 'Asia/Dhaka'],
  [72, '(UTC+09:00) Seoul', 'Asia/Seoul'],
  [73, '(UTC+08:00) Perth', 'Australia/Perth'],
  [74, '(UTC+03:00) Kuwait, Riyadh', 'Asia/Riyadh'],
  [75, '(UTC+08:00) Taipei', 'Asia/Taipei'],
  [76, '(UTC+10:00) Canberra, Melbourne, Sydney', 'Australia/Sydney'],
  [77, '(UTC-07:00) Chihuahua, La Paz, Mazatlan', 'America/Mazatlan'],
  [78, '(UTC-08:00) Tijuana, Baja California', 'America/Tijuana'],
  [79, '(UTC+02:00) Amman', 'Asia/Amman'],
  [80, '(UTC+02:00) Beirut', 'Asia/Beirut'],
  [81, '(UTC-04:00) Manaus', 'America/Manaus'],
  [82, '(UTC+04:00) Tbilisi', 'Asia/Tbilisi'],
  [83, '(UTC+02:00) Windhoek', 'Africa/Windhoek'],
  [84, '(UTC+04:00) Yerevan', 'Asia/Yerevan'],
  [85, '(UTC-03:00) Buenos Aires', 'America/Argentina/Buenos_Aires'],
  [86, '(UTC) Casablanca', 'Africa/Casablanca'],
  [87, '(UTC+05:00) Islamabad, Karachi', 'Asia/Karachi'],
  [88, '(UTC-04:30) Caracas', 'America/Caracas'],
  [89, '(UTC+04:00) Port Louis', 'Indian/Mauritius'],
  [90, '(UTC-03:00) Montevideo', 'America/Montevideo'],
  [91, '(UTC-04:00) Asuncion', 'America/Asuncion'],
  [92, '(UTC+12:00) Petropavlovsk-Kamchatsky', 'Asia/Kamchatka'],
  [93, '(UTC) Coordinated Universal Time', 'Etc/UTC'],
  [94, '(UTC+08:00) Ulaanbaatar', 'Asia/Ulaanbaatar'],
  [96, '(UTC-02:00) Coordinated Universal Time-02', 'Etc/GMT+2'],
  [97, '(UTC+02:00) Damascus', 'Asia/Damascus'],
  [101, '(UTC+02:00) Istanbul', 'Europe/Istanbul'],
  [104, '(UTC+02:00) Tripoli', 'Africa/Tripoli'],
] as const).map(([id, description, iana]) => ({ id, description, iana }));

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
