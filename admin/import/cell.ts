import type { DescribedField } from '../../src/schema/descriptions/describeList';

export type CellValue = string | number | boolean | null;

/** The value of a cell, or why it cannot be one. */
export type ReadCell = { readonly value: CellValue } | { readonly problem: string };

const LONGEST_TEXT = 255;
const YES = ['true', 'yes', '1'];
const NO = ['false', 'no', '0', ''];
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

function readText(cell: string, longest: number): ReadCell {
  return cell.length > longest ? { problem: `has ${cell.length} characters, at most ${longest} fit` } : { value: cell };
}

function readNumber(cell: string): ReadCell {
  return /^-?\d+([.,]\d+)?$/.test(cell) ? { value: Number(cell.replace(',', '.')) } : { problem: `"${cell}" is not a number` };
}

function readBoolean(cell: string): ReadCell {
  const word = cell.toLowerCase();
  if (YES.includes(word)) return { value: true };
  return NO.includes(word) ? { value: false } : { problem: `"${cell}" is neither true nor false` };
}

/** Whether the calendar has the day: `Date` takes 30 February for 2 March. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** SharePoint keeps whole seconds. */
function readMoment(cell: string): ReadCell {
  const time = MOMENT.test(cell) && isDay(cell.slice(0, 10)) ? Date.parse(cell) : NaN;
  if (Number.isNaN(time)) return { problem: `"${cell}" is not a moment with its time zone, such as 2027-09-01T00:00+03:00` };
  return { value: new Date(time).toISOString().replace(/\.\d+Z$/, 'Z') };
}

/** Reads a cell as its field wants it; an empty one is null, where the field may be empty. */
export function readCell(cell: string, field: DescribedField): ReadCell {
  if (field.kind === 'boolean') return readBoolean(cell);
  if (cell === '' && field.kind === 'choice') return { value: field.defaultChoice };
  if (cell === '') return field.isRequired ? { problem: 'is missing' } : { value: null };
  switch (field.kind) {
    case 'text':
      return readText(cell, LONGEST_TEXT);
    case 'note':
      return { value: cell };
    case 'number':
      return readNumber(cell);
    case 'dateTime':
      return readMoment(cell);
    case 'choice':
      return field.choices.includes(cell) ? { value: cell } : { problem: `"${cell}" is none of ${field.choices.join(', ')}` };
    case 'person':
      return /^[^\s@]+@[^\s@]+$/.test(cell) ? { value: cell } : { problem: `"${cell}" is not a user name such as etunimi.sukunimi@gov.example` };
  }
}

/** `Title`, which SharePoint gives every list, as the field that an imported row wants. */
export const titleField = (titles: DescribedField['titles']): DescribedField => ({ kind: 'text', isRequired: true, id: '', titles });
