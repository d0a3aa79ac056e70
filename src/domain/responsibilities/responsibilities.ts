import type { NamedPerson } from '../people/Person';
import { toHelsinkiDay } from '../shared/helsinkiTime';
import type { Responsibility } from './Responsibility';

const MONTHS_OF_A_CONFIRMATION = 6;

/** When it is to be confirmed, or should have been: six calendar months after the last time. ISO 8601. */
export function confirmationDueAt({ confirmedAt, createdAt }: Pick<Responsibility, 'confirmedAt' | 'createdAt'>): string {
  if (confirmedAt === null) return createdAt;
  const last = new Date(confirmedAt);
  const due = new Date(last);
  due.setUTCMonth(last.getUTCMonth() + MONTHS_OF_A_CONFIRMATION);
  // 31 August has no day of its own in February: the last one of that month stands for it.
  if (due.getUTCDate() !== last.getUTCDate()) due.setUTCDate(0);
  return due.toISOString();
}

export function isToBeConfirmed(responsibility: Pick<Responsibility, 'confirmedAt' | 'createdAt'>, now: Date): boolean {
  return responsibility.confirmedAt === null || Date.parse(confirmationDueAt(responsibility)) <= now.getTime();
}

/** Whether it is valid on this day in Helsinki. */
export function isValid({ validFrom, validTo }: Pick<Responsibility, 'validFrom' | 'validTo'>, now: Date): boolean {
  const today = toHelsinkiDay(now);
  return (validFrom === null || validFrom <= today) && (validTo === null || today <= validTo);
}

/** Whether the holder is away on this day in Helsinki, the first and the last day included. */
export function isAway({ awayFrom, awayTo }: Pick<Responsibility, 'awayFrom' | 'awayTo'>, now: Date): boolean {
  if (awayFrom === null && awayTo === null) return false;
  const today = toHelsinkiDay(now);
  return (awayFrom === null || awayFrom <= today) && (awayTo === null || today <= awayTo);
}

/** Whom to turn to, and in what part. */
export interface Contact {
  readonly official: NamedPerson;
  readonly part: 'holder' | 'deputy';
  readonly isAway: boolean;
}

/** The holder and the deputy: the deputy first while the holder is away. */
export function contactsOf(responsibility: Responsibility, now: Date): Contact[] {
  const { holder, deputy } = responsibility;
  const away = isAway(responsibility, now);
  const contacts: Contact[] = [
    ...(holder === null ? [] : [{ official: holder, part: 'holder' as const, isAway: away }]),
    ...(deputy === null ? [] : [{ official: deputy, part: 'deputy' as const, isAway: false }])
  ];
  return away ? contacts.reverse() : contacts;
}

/**
 * Nobody handles it: no holder has been named, or the holder is not in the directory any more.
 * @param known login names that the directory has, lower case
 */
export function isOrphaned({ holder }: Pick<Responsibility, 'holder'>, known: ReadonlySet<string>): boolean {
  return holder === null || !known.has(holder.loginName);
}

/** What somebody has to see to in an organisation's part of the register. */
export interface Watched {
  readonly orphaned: readonly Responsibility[];
  /** The longest waiting first; orphans are not among them: nobody can confirm those. */
  readonly toBeConfirmed: readonly Responsibility[];
}

/** @param known login names that the directory has, lower case */
export function watched(all: readonly Responsibility[], known: ReadonlySet<string>, now: Date): Watched {
  const valid = all.filter((one) => isValid(one, now));
  const dueAt = (one: Responsibility): number => Date.parse(confirmationDueAt(one));
  return {
    orphaned: valid.filter((one) => isOrphaned(one, known)),
    toBeConfirmed: valid.filter((one) => !isOrphaned(one, known) && isToBeConfirmed(one, now)).sort((a, b) => dueAt(a) - dueAt(b))
  };
}
