import type { Localized } from '../language';
import type { Mission, Organisation } from '../organisations';
import { departments } from './departments';
import { expertTitles, type TitleKey } from './titles';

/** A post before anyone is appointed to it. */
export interface Seat {
  readonly title: TitleKey;
  readonly department: Localized | null;
  readonly unit: Localized | null;
  /** Index of the manager's seat in the same office; null for its head. */
  readonly manager: number | null;
  /** Finnish names of the units that this seat belongs to or leads. */
  readonly leads: readonly string[];
  readonly isExpert: boolean;
}

/** The seats of an organisation in Finland: its head, departments, units, and experts spread evenly over the units. */
export const officeSeats = (organisation: Organisation): readonly Seat[] => {
  const seats: Seat[] = [{ title: 'permanentSecretary', department: null, unit: null, manager: null, leads: [], isExpert: false }];
  const heads: number[] = [];
  for (const { names: department, units } of departments[organisation.key]) {
    const director = seats.push({
      title: 'directorGeneral', department, unit: null, manager: 0, leads: units.map(({ fi }) => fi), isExpert: false,
    }) - 1;
    for (const unit of units) {
      heads.push(seats.push({ title: 'headOfUnit', department, unit, manager: director, leads: [unit.fi], isExpert: false }) - 1);
    }
  }
  for (let expert = 0; seats.length < organisation.headCount; expert += 1) {
    const manager = heads[expert % heads.length] as number;
    const { department, unit, leads } = seats[manager] as Seat;
    const title = expertTitles[(expert * 7 + manager) % expertTitles.length] as TitleKey;
    seats.push({ title, department, unit, manager, leads, isExpert: true });
  }
  return seats;
};

/** The seats of a mission: its head, one in five posted from Finland, the rest employed locally. */
export const missionSeats = (mission: Mission): readonly Seat[] =>
  Array.from({ length: mission.headCount }, (_, index): Seat => {
    const isHead = index === 0;
    const isPosted = index % 5 === 1;
    return {
      title: isHead ? 'ambassador' : isPosted ? 'firstSecretary' : 'locallyEmployed',
      department: mission.names,
      unit: mission.names,
      manager: isHead ? null : isPosted ? 0 : index - ((index + 4) % 5),
      leads: [mission.names.fi],
      isExpert: isPosted,
    };
  });
