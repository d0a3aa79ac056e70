import { guest } from '../people/castList';
import { inThree } from '../language';
import type { Person } from '../people/people';
import { createRandom } from '../random';
import type { DemoSite } from '../sites';

const subjects = [
  'Budjetin valmistelu', 'Säädöshanke', 'Vaikutusarviointi', 'Kansainvälinen kokous', 'Ohjausryhmä', 'Kehittämisverkosto', 'Tilannekuva',
  'Viestinnän suunnittelu', 'Tietojärjestelmän hankinta', 'Hyvinvointiryhmä', 'Selvityshenkilön tuki', 'EU-jaosto', 'Strategiatyö', 'Tulosneuvottelut',
];

/** Every tenth has a partner. */
const isPartner = (index: number): boolean => index % 10 === 9;

/**
 * Workspaces of a few people each.
 * @param count how many
 * @param countOfOne the reader of VM is a member of so many of them
 */
export const manyWorkspaces = (people: readonly Person[], count: number, countOfOne: number): readonly DemoSite[] => {
  const officials = people.filter(({ organisation }) => organisation !== null);
  return Array.from({ length: count }, (_, index): DemoSite => {
    const random = createRandom(`workspace ${index}`);
    const owner = random.pick(officials);
    const members = Array.from({ length: 3 + random.below(6) }, () => random.pick(officials).upn);
    const isOfOne = index % Math.floor(count / countOfOne) === 0 && index < Math.floor(count / countOfOne) * countOfOne;
    const title = `${random.pick(subjects)} ${2016 + (index % 10)}/${index + 1}`;
    return {
      url: `/sites/${isPartner(index) ? 'tk' : 'tt'}-tyotila-${String(index + 1).padStart(4, '0')}`,
      titles: inThree(title, title, title), kind: 'team', language: 'fi', isMultilingual: false, organisation: owner.organisation, hub: 'joined',
      readers: [], admitsGuests: isPartner(index),
      writers: [...new Set([...members, ...(isOfOne ? ['virkamies.vm@gov.example'] : []), ...(isPartner(index) && index % 100 === 99 ? [guest.upn] : [])])],
      owners: [owner.upn, random.pick(officials).upn],
    };
  });
};
