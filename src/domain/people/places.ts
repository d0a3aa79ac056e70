import type { LocalizedText, TextInLanguage } from '../shared/LocalizedText';
import type { Language } from '../shared/Language';
import { fold } from './names';

/** A city where officials work: the directory names it in Finnish. */
export interface Place {
  readonly names: LocalizedText;
  /** IANA. */
  readonly timeZone: string;
}

const place = (timeZone: string, fi: string, sv: string = fi, en: string = fi): Place => ({ names: { fi, sv, en }, timeZone });
const inFinland = (fi: string, sv: string): Place => place('Europe/Helsinki', fi, sv);

/** Cities of the Government's offices in Finland, and of missions abroad. One that is not among them has no local time. */
export const PLACES: readonly Place[] = [
  inFinland('Helsinki', 'Helsingfors'),
  inFinland('Espoo', 'Esbo'),
  inFinland('Turku', 'Åbo'),
  inFinland('Tampere', 'Tammerfors'),
  inFinland('Oulu', 'Uleåborg'),
  inFinland('Mikkeli', 'S:t Michel'),
  inFinland('Vaasa', 'Vasa'),
  inFinland('Rovaniemi', 'Rovaniemi'),
  inFinland('Kuopio', 'Kuopio'),
  inFinland('Joensuu', 'Joensuu'),
  inFinland('Jyväskylä', 'Jyväskylä'),
  inFinland('Lappeenranta', 'Villmanstrand'),
  place('Europe/Stockholm', 'Tukholma', 'Stockholm', 'Stockholm'),
  place('Europe/Oslo', 'Oslo'),
  place('Europe/Copenhagen', 'Kööpenhamina', 'Köpenhamn', 'Copenhagen'),
  place('Atlantic/Reykjavik', 'Reykjavik'),
  place('Europe/Tallinn', 'Tallinna', 'Tallinn', 'Tallinn'),
  place('Europe/Riga', 'Riika', 'Riga', 'Riga'),
  place('Europe/Vilnius', 'Vilna', 'Vilnius', 'Vilnius'),
  place('Europe/Warsaw', 'Varsova', 'Warszawa', 'Warsaw'),
  place('Europe/Berlin', 'Berliini', 'Berlin', 'Berlin'),
  place('Europe/Prague', 'Praha', 'Prag', 'Prague'),
  place('Europe/Budapest', 'Budapest'),
  place('Europe/Vienna', 'Wien', 'Wien', 'Vienna'),
  place('Europe/Zurich', 'Bern'),
  place('Europe/Zurich', 'Geneve', 'Genève', 'Geneva'),
  place('Europe/Paris', 'Pariisi', 'Paris', 'Paris'),
  place('Europe/Paris', 'Strasbourg'),
  place('Europe/Brussels', 'Bryssel', 'Bryssel', 'Brussels'),
  place('Europe/Amsterdam', 'Haag', 'Haag', 'The Hague'),
  place('Europe/London', 'Lontoo', 'London', 'London'),
  place('Europe/Dublin', 'Dublin'),
  place('Europe/Madrid', 'Madrid'),
  place('Europe/Lisbon', 'Lissabon', 'Lissabon', 'Lisbon'),
  place('Europe/Rome', 'Rooma', 'Rom', 'Rome'),
  place('Europe/Athens', 'Ateena', 'Aten', 'Athens'),
  place('Asia/Nicosia', 'Nikosia', 'Nicosia', 'Nicosia'),
  place('Europe/Bucharest', 'Bukarest', 'Bukarest', 'Bucharest'),
  place('Europe/Belgrade', 'Belgrad', 'Belgrad', 'Belgrade'),
  place('Europe/Zagreb', 'Zagreb'),
  place('Europe/Kyiv', 'Kiova', 'Kiev', 'Kyiv'),
  place('Europe/Moscow', 'Moskova', 'Moskva', 'Moscow'),
  place('Asia/Almaty', 'Astana'),
  place('Europe/Istanbul', 'Ankara'),
  place('Asia/Jerusalem', 'Tel Aviv'),
  place('Asia/Hebron', 'Ramallah'),
  place('Asia/Beirut', 'Beirut'),
  place('Africa/Cairo', 'Kairo', 'Kairo', 'Cairo'),
  place('Africa/Casablanca', 'Rabat'),
  place('Africa/Tunis', 'Tunis'),
  place('Asia/Riyadh', 'Riad', 'Riyadh', 'Riyadh'),
  place('Asia/Dubai', 'Abu Dhabi'),
  place('Asia/Qatar', 'Doha'),
  place('Asia/Baghdad', 'Bagdad', 'Bagdad', 'Baghdad'),
  place('Asia/Tehran', 'Teheran', 'Teheran', 'Tehran'),
  place('Africa/Nairobi', 'Nairobi'),
  place('Africa/Addis_Ababa', 'Addis Abeba', 'Addis Abeba', 'Addis Ababa'),
  place('Africa/Dar_es_Salaam', 'Dar es Salaam'),
  place('Africa/Maputo', 'Maputo'),
  place('Africa/Lusaka', 'Lusaka'),
  place('Africa/Windhoek', 'Windhoek'),
  place('Africa/Johannesburg', 'Pretoria'),
  place('Africa/Lagos', 'Abuja'),
  place('Africa/Dakar', 'Dakar'),
  place('Asia/Kolkata', 'New Delhi'),
  place('Asia/Kolkata', 'Mumbai'),
  place('Asia/Kathmandu', 'Kathmandu'),
  place('Asia/Karachi', 'Islamabad'),
  place('Asia/Bangkok', 'Bangkok'),
  place('Asia/Ho_Chi_Minh', 'Hanoi'),
  place('Asia/Jakarta', 'Jakarta'),
  place('Asia/Kuala_Lumpur', 'Kuala Lumpur'),
  place('Asia/Singapore', 'Singapore'),
  place('Asia/Manila', 'Manila'),
  place('Asia/Tokyo', 'Tokio', 'Tokyo', 'Tokyo'),
  place('Asia/Seoul', 'Soul', 'Seoul', 'Seoul'),
  place('Asia/Shanghai', 'Peking', 'Peking', 'Beijing'),
  place('Asia/Shanghai', 'Shanghai'),
  place('Asia/Hong_Kong', 'Hongkong', 'Hongkong', 'Hong Kong'),
  place('Australia/Sydney', 'Canberra'),
  place('America/New_York', 'Washington'),
  place('America/New_York', 'New York'),
  place('America/Los_Angeles', 'Los Angeles'),
  place('America/Toronto', 'Ottawa'),
  place('America/Mexico_City', 'Mexico', 'Mexico City', 'Mexico City'),
  place('America/Bogota', 'Bogotá'),
  place('America/Lima', 'Lima'),
  place('America/Santiago', 'Santiago de Chile'),
  place('America/Argentina/Buenos_Aires', 'Buenos Aires'),
  place('America/Sao_Paulo', 'Brasilia')
];

/** The city of a location as the directory writes it: `Talo A, Helsinki` or `Tokio`. Null for an unknown one. */
export function placeOf(location: string): Place | null {
  const city = fold(location.split(',').pop() ?? '').trim();
  return PLACES.find(({ names }) => Object.values(names).some((name) => fold(name) === city)) ?? null;
}

/** A location with its city in the reader's language. What stands before the city stays as the directory has it. */
export function locationIn(location: string, language: Language): TextInLanguage {
  const known = placeOf(location);
  if (known === null || !location.trim().endsWith(known.names.fi)) return { text: location, language: 'fi' };
  return { text: location.trim().slice(0, -known.names.fi.length) + known.names[language], language };
}

/**
 * The time of day at a location, for a reader elsewhere.
 * @param readerZone IANA
 * @returns null where it is the reader's own time, and for unknown cities
 */
export function localTimeZone(location: string, readerZone: string, now: Date): string | null {
  const zone = placeOf(location)?.timeZone ?? null;
  if (zone === null) return null;
  const timeIn = (timeZone: string): string => new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(now);
  return timeIn(zone) === timeIn(readerZone) ? null : zone;
}
