import { inThree, type Localized } from './language';

/** The Finnish abbreviation of an organisation; VN stands for what is common to the whole Government. */
export type OrganisationKey =
  | 'VNK' | 'UM' | 'OM' | 'SM' | 'PLM' | 'VM' | 'OKM' | 'MMM' | 'LVM' | 'TEM' | 'STM' | 'YM' | 'TPK' | 'OKV';
export type PublisherKey = OrganisationKey | 'VN';

export interface Organisation {
  readonly key: OrganisationKey;
  readonly names: Localized;
  /** What is shown of the key: the Swedish abbreviation differs. */
  readonly shortNames: Localized;
  /** People in Finland; the missions are counted apart. */
  readonly headCount: number;
  /** The organisation's colour, from which its theme and pictures are derived. */
  readonly accent: string;
  /** Without an open section an organisation is read by its own staff only. */
  readonly hasOpenSection: boolean;
  /** The address of its main building, for the directory. */
  readonly building: string;
}

const ministry = (
  key: OrganisationKey, swedishKey: string, headCount: number, accent: string, building: string, names: Localized,
): Organisation => ({
  key, names, headCount, accent, building,
  shortNames: inThree(key, swedishKey, key),
  hasOpenSection: key !== 'TPK' && key !== 'OKV',
});

/** The Government's own colour, for what every organisation shares. */
export const governmentAccent = '#10294f';

export const organisations: readonly Organisation[] = [
  ministry('VNK', 'SRK', 520, '#0d4fa3', 'Talo A, Helsinki', inThree('valtioneuvoston kanslia', 'statsrådets kansli', "Prime Minister's Office")),
  ministry('UM', 'UM', 1000, '#00505f', 'Talo B, Helsinki', inThree('ulkoministeriö', 'utrikesministeriet', 'Ministry for Foreign Affairs')),
  ministry('OM', 'JM', 330, '#4c1440', 'Talo C, Helsinki', inThree('oikeusministeriö', 'justitieministeriet', 'Ministry of Justice')),
  ministry('SM', 'IM', 200, '#4257b8', 'Talo C, Helsinki', inThree('sisäministeriö', 'inrikesministeriet', 'Ministry of the Interior')),
  ministry('PLM', 'FSM', 170, '#2f3413', 'Talo D, Helsinki', inThree('puolustusministeriö', 'försvarsministeriet', 'Ministry of Defence')),
  ministry('VM', 'FM', 430, '#0b5d49', 'Talo A, Helsinki', inThree('valtiovarainministeriö', 'finansministeriet', 'Ministry of Finance')),
  ministry('OKM', 'UKM', 290, '#74390a', 'Talo E, Helsinki', inThree('opetus- ja kulttuuriministeriö', 'undervisnings- och kulturministeriet', 'Ministry of Education and Culture')),
  ministry('MMM', 'JSM', 260, '#5b6400', 'Talo E, Helsinki', inThree('maa- ja metsätalousministeriö', 'jord- och skogsbruksministeriet', 'Ministry of Agriculture and Forestry')),
  ministry('LVM', 'KM', 200, '#1b6e96', 'Talo F, Helsinki', inThree('liikenne- ja viestintäministeriö', 'kommunikationsministeriet', 'Ministry of Transport and Communications')),
  ministry('TEM', 'ANM', 530, '#8f1f68', 'Talo F, Helsinki', inThree('työ- ja elinkeinoministeriö', 'arbets- och näringsministeriet', 'Ministry of Economic Affairs and Employment')),
  ministry('STM', 'SHM', 480, '#b92b12', 'Talo G, Helsinki', inThree('sosiaali- ja terveysministeriö', 'social- och hälsovårdsministeriet', 'Ministry of Social Affairs and Health')),
  ministry('YM', 'MM', 370, '#0f7539', 'Talo G, Helsinki', inThree('ympäristöministeriö', 'miljöministeriet', 'Ministry of the Environment')),
  ministry('TPK', 'RPK', 70, '#865a52', 'Talo H, Helsinki', inThree('tasavallan presidentin kanslia', 'republikens presidents kansli', 'Office of the President of the Republic')),
  ministry('OKV', 'JKÄ', 50, '#3f3f45', 'Talo H, Helsinki', inThree('oikeuskanslerinvirasto', 'justitiekanslersämbetet', 'Office of the Chancellor of Justice')),
];

export interface Mission {
  readonly names: Localized;
  readonly city: Localized;
  readonly headCount: number;
  /** IANA time zone. */
  readonly timeZone: string;
}

const embassy = (headCount: number, timeZone: string, city: Localized, genitive: string): Mission => ({
  city, headCount, timeZone,
  names: inThree(`${genitive} edustusto`, `beskickningen i ${city.sv}`, `Mission in ${city.en}`),
});

/** The missions abroad belong to the Ministry for Foreign Affairs: 1 500 people in all. */
export const missions: readonly Mission[] = [
  embassy(180, 'Europe/Stockholm', inThree('Tukholma', 'Stockholm', 'Stockholm'), 'Tukholman'),
  embassy(150, 'Europe/Tallinn', inThree('Tallinna', 'Tallinn', 'Tallinn'), 'Tallinnan'),
  embassy(170, 'Europe/Berlin', inThree('Berliini', 'Berlin', 'Berlin'), 'Berliinin'),
  embassy(210, 'America/New_York', inThree('Washington', 'Washington', 'Washington'), 'Washingtonin'),
  embassy(140, 'Asia/Tokyo', inThree('Tokio', 'Tokyo', 'Tokyo'), 'Tokion'),
  embassy(160, 'Africa/Nairobi', inThree('Nairobi', 'Nairobi', 'Nairobi'), 'Nairobin'),
  embassy(110, 'Asia/Kolkata', inThree('Mumbai', 'Mumbai', 'Mumbai'), 'Mumbain'),
  embassy(80, 'Asia/Hebron', inThree('Ramallah', 'Ramallah', 'Ramallah'), 'Ramallahin'),
  {
    city: inThree('Bryssel', 'Bryssel', 'Brussels'),
    headCount: 300,
    timeZone: 'Europe/Brussels',
    names: inThree('EU-edustusto Bryssel', 'EU-representationen i Bryssel', 'Permanent Representation to the EU, Brussels'),
  },
];
