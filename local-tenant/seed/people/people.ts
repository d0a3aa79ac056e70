import { inThree, type Language, type Localized } from '../language';
import { missions, organisations, type Mission, type Organisation, type OrganisationKey } from '../organisations';
import { createRandom, type Random } from '../random';
import { castList, guest, type CastMember } from './castList';
import { asciiFold, finnishName, localName, swedishName, type Name } from './names';
import { missionSeats, officeSeats, type Seat } from './seats';
import { titles, type TitleKey } from './titles';

export interface Person extends Name {
  /** User principal name: lower-case ASCII, unique. */
  readonly upn: string;
  readonly displayName: string;
  /** null for a guest from outside the Government. */
  readonly organisation: OrganisationKey | null;
  readonly department: Localized | null;
  readonly unit: Localized | null;
  /** The post, null for a guest. */
  readonly post: TitleKey | null;
  readonly title: Localized;
  /** The manager's upn; null for the one at the top, and for a guest. */
  readonly manager: string | null;
  /** City, with the building in Helsinki. */
  readonly location: Localized;
  /** The Finnish name of the mission's city, null in Finland. */
  readonly mission: string | null;
  readonly phone: string;
  readonly language: Language;
  readonly hasPhoto: boolean;
}

interface Office {
  readonly organisation: Organisation;
  readonly mission: Mission | null;
  readonly seats: readonly Seat[];
}

const domain = 'gov.example';
const regions = ['Turku', 'Tampere', 'Oulu', 'Rovaniemi', 'Kuopio', 'Mikkeli', 'Joensuu'];
const swedishCity: Record<string, string> = { Turku: 'Åbo', Tampere: 'Tammerfors', Oulu: 'Uleåborg', Mikkeli: 'S:t Michel' };

const isPostedAbroad = (seat: Seat): boolean => seat.title !== 'locallyEmployed';

const nameFor = (random: Random, seat: Seat, mission: Mission | null): Name & { language: Language } => {
  if (mission && !isPostedAbroad(seat)) return { ...localName(random, mission.city.fi), language: 'en' };
  return random.chance(0.075)
    ? { ...swedishName(random), language: 'sv' }
    : { ...finnishName(random), language: 'fi' };
};

const locationFor = (random: Random, office: Office): Localized => {
  if (office.mission) return office.mission.city;
  const { building } = office.organisation;
  if (random.chance(0.92)) return inThree(building, building.replace('Talo', 'Hus').replace('Helsinki', 'Helsingfors'), building.replace('Talo', 'Building'));
  const city = random.pick(regions);
  return inThree(city, swedishCity[city] ?? city, city);
};

/** Hands out addresses: the name folded to ASCII, with a number when it is taken. */
const createAddressBook = (): ((name: Name) => string) => {
  const taken = new Map<string, number>(castList.map(({ account }) => [account, 1]));
  return ({ given, family }) => {
    const account = `${asciiFold(given)}.${asciiFold(family)}`;
    const count = (taken.get(account) ?? 0) + 1;
    taken.set(account, count);
    return `${account}${count === 1 ? '' : count}@${domain}`;
  };
};

/** Puts the cast on the seats that fit: heads by their post, others on any expert's seat of their unit. */
const castSeats = ({ organisation, mission, seats }: Office): ReadonlyMap<number, CastMember> => {
  const placed = new Map<number, CastMember>();
  const cast = castList.filter((one) => one.organisation === organisation.key && one.mission === mission?.city.fi);
  for (const one of cast) {
    const post = one.title === 'headOfUnit' || one.title === 'directorGeneral' || one.title === 'locallyEmployed' ? one.title : null;
    const index = seats.findIndex((seat, at) =>
      !placed.has(at) && (one.unit === undefined || seat.leads.includes(one.unit))
      && (post ? seat.title === post : seat.isExpert));
    if (index < 0) throw new Error(`no seat for ${one.account}`);
    placed.set(index, one);
  }
  return placed;
};

const offices: readonly Office[] = [
  ...organisations.map((organisation) => ({ organisation, mission: null, seats: officeSeats(organisation) })),
  ...missions.map((mission) => ({
    organisation: organisations.find(({ key }) => key === 'UM') as Organisation, mission, seats: missionSeats(mission),
  })),
];

const makeGuest = (phone: string): Person => ({
  ...guest, phone,
  displayName: `${guest.given} ${guest.family}`,
  organisation: null, department: null, unit: null, post: null, manager: null, mission: null,
  title: inThree('kumppani', 'partner', 'Partner'), location: inThree('Espoo', 'Esbo', 'Espoo'),
  language: 'fi', hasPhoto: false,
});

/** Heads of offices answer to the first of their organisation, and those to the first of the Prime Minister's Office. */
const topOf = (people: readonly Person[], office: Office): string | null =>
  people.find(({ organisation }) => organisation === (office.mission ? 'UM' : 'VNK'))?.upn ?? null;

/**
 * Everyone in the directory: 6 400 officials with the head counts of their organisations, and after them the guest.
 * Always the same people in the same order.
 */
export const makePeople = (): readonly Person[] => {
  const addressOf = createAddressBook();
  const people: Person[] = [];
  const phone = (): string => {
    const digits = String(people.length + 1).padStart(6, '0');
    return `+358 00 ${digits.slice(0, 2)}0 ${digits.slice(2)}`;
  };
  for (const office of offices) {
    const random = createRandom(`people ${office.organisation.key} ${office.mission?.city.fi ?? ''}`);
    const cast = castSeats(office);
    const first = people.length;
    const top = topOf(people, office);
    office.seats.forEach((seat, index) => {
      const drawn = nameFor(random, seat, office.mission);
      const photo = random.chance(0.6);
      const location = locationFor(random, office);
      const one = cast.get(index);
      const { given, family } = one ?? drawn;
      people.push({
        given, family, location,
        upn: one ? `${one.account}@${domain}` : addressOf(drawn),
        displayName: `${given} ${family}`,
        organisation: office.organisation.key,
        department: seat.department,
        unit: seat.unit,
        post: one?.title ?? seat.title,
        title: titles[one?.title ?? seat.title],
        manager: seat.manager === null ? top : people[first + seat.manager]?.upn ?? null,
        mission: office.mission?.city.fi ?? null,
        phone: phone(),
        language: one ? one.language ?? 'fi' : drawn.language,
        hasPhoto: one?.hasPhoto ?? photo,
      });
    });
  }
  people.push(makeGuest(phone()));
  return people;
};
