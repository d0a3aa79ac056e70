import type { DescribedField, DescribedList } from '../../src/schema/descriptions/describeList';
import { type CellValue, readCell, titleField } from './cell';
import { type CsvRecord, type Problem, readCsv } from './csv';

/** A row of the file by the internal names of its list. */
export type RowValues = Readonly<Record<string, CellValue>>;

export interface FileRow {
  readonly line: number;
  readonly values: RowValues;
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
  const problems: Problem[] = [];
  if (cells.length !== columns.length) problems.push({ line, what: `has ${cells.length} cells, the headings are ${columns.length}` });
  else {
    columns.forEach(([name, field], index) => {
      const read = readCell(cells[index] ?? '', field);
      if ('problem' in read) problems.push({ line, what: `${name} ${read.problem}` });
      else values[name] = read.value;
    });
  }
  return { row: { line, values }, problems };
}

/** Reads a file as rows of a list: its headings are the internal names of the columns (`docs/schema.md`). */
export function parseRows(text: string, list: DescribedList): ParsedFile {
  const file = readCsv(text);
  if ('what' in file) return { rows: [], problems: [file] };
  const problems = headerProblems(file.header, list);
  if (problems.length > 0) return { rows: [], problems };
  const fields = fieldsOf(list);
  const columns: Columns = file.header.cells.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]] as const]));
  const read = file.records.map((record) => readRow(record, columns));
  return { rows: read.map(({ row }) => row), problems: read.flatMap((one) => one.problems) };
}
