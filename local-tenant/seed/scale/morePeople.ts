import { asciiFold, finnishName } from '../people/names';
import type { Person } from '../people/people';
import { createRandom } from '../random';

/**
 * Colleagues of those who are there already: each sits in the unit of someone of the demo, under the same manager.
 * @param people the demo's people
 * @param total how many officials there are to be with them
 */
export const morePeople = (people: readonly Person[], total: number): readonly Person[] => {
  const officials = people.filter(({ organisation }) => organisation !== null);
  const experts = officials.filter(({ post, mission }) => mission === null && (post === 'specialist' || post === 'seniorSpecialist'));
  const random = createRandom('more people');
  return Array.from({ length: Math.max(0, total - officials.length) }, (_, index): Person => {
    const colleague = random.pick(experts);
    const { given, family } = finnishName(random);
    const number = people.length + index + 1;
    return {
      ...colleague, given, family,
      displayName: `${given} ${family}`,
      upn: `${asciiFold(given)}.${asciiFold(family)}.${number}@gov.example`,
      phone: `+358 00 ${String(100 + Math.floor(number / 10_000))} ${String(number % 10_000).padStart(4, '0')}`,
      hasPhoto: false,
    };
  });
};
