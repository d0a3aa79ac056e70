import { CsvError, parse } from 'csv-parse/sync';

/** Something in the file that keeps it from being imported. */
export interface Problem {
  /** Of the file, from 1. */
  readonly line: number;
  readonly what: string;
}

export interface CsvRecord {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvFile {
  readonly header: CsvRecord;
  readonly records: readonly CsvRecord[];
}

interface ParsedRecord {
  readonly info: { readonly lines: number };
  readonly record: string[];
}

const lineBreaksIn = (cells: readonly string[]): number => cells.reduce((count, cell) => count + (cell.match(/\r\n|\r|\n/g) ?? []).length, 0);

/** Spreadsheets set to Finnish or Swedish write semicolons, others commas. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r\n|\r|\n/, 1);
  return first.includes(';') ? ';' : ',';
}

/** Reads CSV with a line of headings, in UTF-8, with or without a byte order mark. */
export function readCsv(text: string): CsvFile | Problem {
  try {
    // With `info` the parser gives more than its types say.
    const parsed = parse(text, { delimiter: delimiterOf(text), bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }) as unknown as ParsedRecord[];
    const records = parsed.map(({ info, record }) => ({ line: info.lines - lineBreaksIn(record), cells: record }));
    const [header, ...rest] = records;
    return header === undefined ? { line: 1, what: 'the file is empty' } : { header, records: rest };
  } catch (error) {
    if (error instanceof CsvError) return { line: Number(error['lines']), what: error.message };
    throw error;
  }
}
