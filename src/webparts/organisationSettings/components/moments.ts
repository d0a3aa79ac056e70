const two = (number: number): string => String(number).padStart(2, '0');

/** A moment as the browser's field of date and time wants it, in the editor's own time: `2026-11-09T09:00`; empty for none. */
export function toInput(iso: string): string {
  const moment = new Date(iso);
  if (iso === '' || Number.isNaN(moment.getTime())) return '';
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** What the field gives as ISO 8601 UTC without fractions; empty while it is not whole. */
export function fromInput(typed: string): string {
  const moment = new Date(typed);
  return typed === '' || Number.isNaN(moment.getTime()) ? '' : `${moment.toISOString().slice(0, 19)}Z`;
}
