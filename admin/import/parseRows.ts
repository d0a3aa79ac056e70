import type { DescribedField, DescribedList } from '../../src/schema/descriptions/describeList';
import { type CellValue, readCell, titleField } from './cell';
import { type CsvRecord, type Problem, readCsv } from './csv';

/** A row of the file by the internal names of its list. */
export type RowValues = Readonly<Record<string, CellValue>>;

export interface FileRow {
  readonly line: number;
  readonly values: RowValues;
  /** Columns that have no value here, because their cell could not be read: a problem that is told already. */
  readonly unread: readonly string[];
}

export interface ParsedFile {
  readonly rows: readonly FileRow[];
  readonly problems: readonly Problem[];
}

type Columns = ReadonlyArray<readonly [name: string, field: DescribedField]>;

const fieldsOf = (list: DescribedList): Readonly<Record<string, DescribedField>> => ({ Title: titleField(list.title), ...list.fields });

function headerProblems({ line, cells }: CsvRecord, list: DescribedList): Problem[] {
  const fields = fieldsOf(list);
  const unknown = cells.filter((name) => !Object.hasOwn(fields, name));
  const twice = cells.filter((name, index) => cells.indexOf(name) !== index);
  const missing = Object.keys(fields).filter((name) => fields[name]?.isRequired && !cells.includes(name));
  return [
    ...unknown.map((name) => ({ line, what: `there is no column "${name}"; the columns are ${Object.keys(fields).join(', ')}` })),
    ...twice.map((name) => ({ line, what: `the column ${name} is there twice` })),
    ...missing.map((name) => ({ line, what: `the column ${name} is missing` }))
  ];
}

function readRow({ line, cells }: CsvRecord, columns: Columns): { readonly row: FileRow; readonly problems: readonly Problem[] } {
  const values: Record<string, CellValue> = {};
  const unread: string[] = [];
  const problems: Problem[] = [];
  columns.forEach(([name, field], index) => {
    const read = readCell(cells[index] ?? '', field);
    if ('value' in read) values[name] = read.value;
    else {
      unread.push(name);
      problems.push({ line, what: `${name} ${read.problem}` });
    }
  });
  return { row: { line, values, unread }, problems };
}

/**
 * Reads a file as rows of a list: its headings are the internal names of the columns (`docs/schema.md`). A line that has not
 * a cell for each heading gives no row.
 */
export function parseRows(text: string, list: DescribedList): ParsedFile {
  const file = readCsv(text);
  if ('what' in file) return { rows: [], problems: [file] };
  const problems = headerProblems(file.header, list);
  if (problems.length > 0) return { rows: [], problems };
  const fields = fieldsOf(list);
  const columns: Columns = file.header.cells.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]] as const]));
  const isWhole = ({ cells }: CsvRecord): boolean => cells.length === columns.length;
  const read = file.records.filter(isWhole).map((record) => readRow(record, columns));
  const uneven = file.records.filter((record) => !isWhole(record)).map(({ line, cells }) => ({ line, what: `has ${cells.length} cells, the headings are ${columns.length}` }));
  return { rows: read.map(({ row }) => row), problems: [...read.flatMap((one) => one.problems), ...uneven] };
}
