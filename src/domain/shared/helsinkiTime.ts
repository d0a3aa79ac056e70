import { HELSINKI } from './dateParts';

const MINUTE_MS = 60_000;

/** A moment as the wall clock in Helsinki shows it: `2026-11-09T08:00`, the value of a `datetime-local` field. */
export function toHelsinkiTime(moment: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: HELSINKI, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(moment);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  // A date field gives the year 2 to whoever has typed the first figure of 2030.
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The day in Helsinki: `2026-11-09`. */
export const toHelsinkiDay = (moment: Date): string => toHelsinkiTime(moment).slice(0, 10);

/**
 * The moment at which the wall clock in Helsinki shows the time, whatever zone the machine is in.
 * @param local `2026-11-09T08:00`; the hour that summer time leaves out is taken as the one after it
 * @returns null for what is no time
 */
export function fromHelsinkiTime(local: string): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return null;
  const asUtc = Date.parse(`${local}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const offsetAt = (time: number): number => Date.parse(`${toHelsinkiTime(new Date(time))}:00Z`) - Math.floor(time / MINUTE_MS) * MINUTE_MS;
  // Summer time may end or begin between the first guess and the moment: the second guess has the moment's own offset.
  const first = asUtc - offsetAt(asUtc);
  return new Date(asUtc - offsetAt(first));
}

/** The last moment of a day in Helsinki, to the second; null for what is no day. */
export function endOfHelsinkiDay(day: string): Date | null {
  const lastMinute = fromHelsinkiTime(`${day}T23:59`);
  return lastMinute && new Date(lastMinute.getTime() + 59_000);
}
