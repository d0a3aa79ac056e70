import { fromHelsinkiTime, toHelsinkiTime } from '../../../domain/shared/helsinkiTime';

/** A moment as the browser's field of date and time wants it, in Helsinki wherever the editor is: `2026-11-09T09:00`; empty for none. */
export function toInput(iso: string): string {
  const moment = new Date(iso);
  return iso === '' || Number.isNaN(moment.getTime()) ? '' : toHelsinkiTime(moment);
}

/** What the field gives as ISO 8601 UTC without fractions; empty while it is not whole. */
export function fromInput(typed: string): string {
  const moment = fromHelsinkiTime(typed);
  return moment === null ? '' : `${moment.toISOString().slice(0, 19)}Z`;
}
