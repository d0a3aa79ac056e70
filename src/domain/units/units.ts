import { calendarDayOf, HELSINKI } from '../shared/dateParts';
import type { Unit, UnitManager } from './Unit';

/** Where a unit stands on a day: it works, will begin, or has ended or been replaced. */
export type UnitState = 'current' | 'coming' | 'ended';

const dayOf = (moment: Date): number => calendarDayOf(moment, HELSINKI);

/** By its own dates alone; the first and the last day belong to it. */
function stateByDates({ validFrom, validTo }: Unit, today: number): UnitState {
  if (validFrom !== null && today < dayOf(new Date(validFrom))) return 'coming';
  return validTo !== null && dayOf(new Date(validTo)) < today ? 'ended' : 'current';
}

/**
 * Where the unit stands on the day that it is in Finland. On the first day of its successor it has ended, whatever its
 * own row says of its last one: nobody works in both.
 */
export function unitState(units: readonly Unit[], unit: Unit, at: Date): UnitState {
  const today = dayOf(at);
  const own = stateByDates(unit, today);
  if (own !== 'current') return own;
  const successor = successorOf(units, unit);
  return successor !== null && stateByDates(successor, today) === 'current' ? 'ended' : 'current';
}

/** Units that work on the day, in order. */
export function currentUnits(units: readonly Unit[], at: Date): Unit[] {
  return units.filter((unit) => unitState(units, unit, at) === 'current').sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
}

function successorOf(units: readonly Unit[], { key, replacedBy }: Unit): Unit | null {
  return replacedBy === null || replacedBy === key ? null : units.find((unit) => unit.key === replacedBy) ?? null;
}

/** Where a link to a unit leads. */
export interface UnitAtLink {
  readonly unit: Unit;
  readonly state: UnitState;
  /** The unit that the link names, when another has taken its place; null when the link names `unit`. */
  readonly replaced: Unit | null;
}

/** The unit, the one after it, and so on; a circle is walked once. */
function pathFrom(start: Unit, next: (unit: Unit) => Unit | null): Unit[] {
  const path: Unit[] = [];
  for (let unit: Unit | null = start; unit !== null && !path.includes(unit); unit = next(unit)) path.push(unit);
  return path;
}

/**
 * What a link to a unit leads to: the unit, or whichever has taken its place, however many times over. A unit that has
 * ended and whose successor does not work yet is shown as it was.
 * @returns null when no unit has had that key
 */
export function unitAtLink(units: readonly Unit[], key: string, at: Date): UnitAtLink | null {
  const wanted = key.trim().toLowerCase();
  const named = units.find((unit) => unit.key === wanted);
  if (named === undefined) return null;
  const state = unitState(units, named, at);
  const successors = state === 'ended' ? pathFrom(named, (unit) => successorOf(units, unit)) : [];
  const successor = successors.find((unit) => unitState(units, unit, at) === 'current');
  return successor === undefined ? { unit: named, state, replaced: null } : { unit: successor, state: 'current', replaced: named };
}

export interface UnitNode {
  readonly unit: Unit;
  readonly children: readonly UnitNode[];
}

/** Current units under their departments. One whose department is gone, or is its own ancestor, stands by itself. */
export function unitTree(units: readonly Unit[], at: Date): UnitNode[] {
  const current = currentUnits(units, at);
  const parents = new Map(current.map((unit) => [unit, parentOf(units, unit, at)]));
  const parent = (unit: Unit): Unit | null => parents.get(unit) ?? null;
  const isTop = (unit: Unit): boolean => parent(unit) === null || pathFrom(unit, parent).some((ancestor) => parent(ancestor) === unit);
  const nodeOf = (unit: Unit): UnitNode => ({ unit, children: current.filter((child) => parent(child) === unit && !isTop(child)).map(nodeOf) });
  return current.filter(isTop).map(nodeOf);
}

/** The department that the unit belongs to on the day; null when it stands alone. */
export function parentOf(units: readonly Unit[], { key, parentKey }: Unit, at: Date): Unit | null {
  const found = parentKey === null ? null : unitAtLink(units, parentKey, at);
  return found === null || found.state !== 'current' || found.unit.key === key ? null : found.unit;
}

const folded = (name: string): string => name.trim().toLocaleLowerCase('fi');

const isNamed = ({ names }: Unit, name: string): boolean => Object.values(names).some((own) => own.trim() !== '' && folded(own) === folded(name));

/**
 * The unit of a person by the directory's word for it, in any language. The directory may lag behind a reorganisation:
 * who is still written into a replaced unit belongs to the one in its place.
 * @returns null when no unit has that name
 */
export function unitOfPerson(units: readonly Unit[], department: string, at: Date): Unit | null {
  if (department.trim() === '') return null;
  const named = units.filter((unit) => isNamed(unit, department));
  const unit = named.find((candidate) => unitState(units, candidate, at) === 'current') ?? named[0];
  const found = unit === undefined ? null : unitAtLink(units, unit.key, at);
  return found?.state === 'current' ? found.unit : null;
}

/** Whether a free word of topic means the unit. */
export const isAboutUnit = (unit: Unit, topic: string | null): boolean => topic !== null && isNamed(unit, topic);

/**
 * Whom a person of the unit answers to: the unit's manager, or for the manager the department's.
 * @param loginName of the person, lower case
 */
export function supervisorIn(units: readonly Unit[], unit: Unit, loginName: string, at: Date): UnitManager | null {
  const others = pathFrom(unit, (one) => parentOf(units, one, at)).map(({ manager }) => manager);
  return others.find((manager): manager is UnitManager => manager !== null && manager.loginName !== loginName) ?? null;
}
