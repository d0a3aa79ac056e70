/** What a report says, before it is written in some format. */
export interface Table {
  readonly columns: readonly string[];
  /** As many cells as there are columns. */
  readonly rows: ReadonlyArray<ReadonlyArray<string | number>>;
}

/** A spreadsheet would run a cell that begins so as a formula; an apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** CSV with commas, a line of headings and CRLF (RFC 4180). */
export function toCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

const markdownCell = (cell: string | number): string => String(cell).replace(/\s+/g, ' ').replace(/[\\|<>`*_[\]]/g, '\\$&');

export function toMarkdown({ columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map((cells) => line(cells.map(markdownCell)))].join('');
}

/** One object a row, by the columns. */
export function toObjects({ columns, rows }: Table): Array<Record<string, string | number>> {
  return rows.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])));
}
