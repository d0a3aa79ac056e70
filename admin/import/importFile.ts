import type { IItems } from '@pnp/sp/items';

import { asOperation } from '../../src/gateways/client/errors';
import { selectOf } from '../../src/schema/defineList';
import type { DescribedList } from '../../src/schema/descriptions/describeList';
import { organisationsList } from '../../src/schema/lists/organisationsList';
import { HOME_SITE_URL } from '../../src/schema/sites';
import { moveToFolder } from '../provision/organisationFolders';
import { type Change, type ChangeListener, made, planned, step, type Steps } from '../provision/Step';
import type { Tenant } from '../provision/Tenant';
import { readAll } from '../readAll';
import type { CellValue } from './cell';
import type { Problem } from './csv';
import { type ImportContext, type ImportKind, keyOf } from './kinds';
import { type FileRow, parseRows, type RowValues } from './parseRows';
import { forRest, peopleOf, personColumns, readPersons, withPlainPersons } from './persons';

/** The file is not fit to be imported; nothing has been written. */
export class ImportRefused extends Error {
  public readonly problems: readonly Problem[];

  public constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems`);
    this.name = 'ImportRefused';
    this.problems = problems;
  }
}

/** A row as it is; `FileDirRef` is the address of the folder that it is in. */
type ExistingRow = RowValues & { readonly Id: number; readonly FileDirRef: string; readonly FileSystemObjectType: number };

const ITEM = 0;

const itemsOf = (tenant: Tenant, { url }: Pick<DescribedList, 'url'>): IItems => tenant.spFor(HOME_SITE_URL).web.getList(`${HOME_SITE_URL}/${url}`).items;

async function contextOf(tenant: Tenant, kind: ImportKind, rows: readonly FileRow[]): Promise<ImportContext> {
  const there = await readAll<RowValues>('read the organisations', itemsOf(tenant, organisationsList), ['Title']);
  const brought = kind.list.url === organisationsList.url ? rows.map(({ values }) => values) : [];
  return { organisationKeys: new Set([...there, ...brought].flatMap(({ Title }) => (typeof Title === 'string' ? [Title] : []))), people: await peopleOf(tenant, rows, personColumns(kind.list)) };
}

/** A key of which a part could not be read is nobody's double. */
function doubledRows(kind: ImportKind, rows: readonly FileRow[]): Problem[] {
  const first = new Map<string, number>();
  return rows.filter(({ unread }) => !kind.key.some((name) => unread.includes(name))).flatMap(({ line, values }) => {
    const key = keyOf(kind, values);
    const before = first.get(key);
    if (before === undefined) first.set(key, line);
    return before === undefined ? [] : [{ line, what: `"${key}" is on line ${before} already` }];
  });
}

/** What a row's values mean, as far as they could be read. */
function rowProblems({ check }: ImportKind, { line, values, unread }: FileRow, context: ImportContext): Problem[] {
  return check(values, context)
    .filter(({ column }) => !unread.includes(column))
    .map(({ column, what }) => ({ line, what: `${column} ${what}` }));
}

/** The file as rows, with nothing wrong in any. @throws ImportRefused with every problem of the file */
async function checkedRows(tenant: Tenant, kind: ImportKind, text: string): Promise<readonly FileRow[]> {
  const parsed = parseRows(text, kind.list);
  const rows = parsed.rows.map((row) => withPlainPersons(row, personColumns(kind.list)));
  const context = await contextOf(tenant, kind, rows);
  const found = [...parsed.problems, ...rows.flatMap((row) => rowProblems(kind, row, context)), ...doubledRows(kind, rows)];
  if (found.length > 0) throw new ImportRefused(found.sort((a, b) => a.line - b.line));
  return rows;
}

/** SharePoint gives empty text as null or as nothing. */
const sameValue = (one: CellValue | undefined, other: CellValue | undefined): boolean => (one === '' ? null : one ?? null) === (other === '' ? null : other ?? null);

/** The cells of the file that differ from the row that is there; columns that the file leaves out stay as they are. */
function changedValues(row: RowValues, existing: RowValues): RowValues {
  return Object.fromEntries(Object.entries(row).filter(([name, value]) => !sameValue(value, existing[name])));
}

/** The rows that are there, by their keys. Whose a row in a folder is, the folder says. */
async function existingRows(tenant: Tenant, kind: ImportKind): Promise<Map<string, ExistingRow>> {
  const { list, folderOf } = kind;
  const root = `${HOME_SITE_URL}/${list.url}`;
  const persons = personColumns(list);
  const items = persons.length === 0 ? itemsOf(tenant, list) : itemsOf(tenant, list).expand(...persons);
  const columns = [...selectOf(list), 'FileDirRef', 'FileSystemObjectType', ...persons.map((name) => `${name}/Name`)];
  const all = (await readAll<ExistingRow>(`read ${list.url}`, items, columns)).map((row) => readPersons(row, persons) as ExistingRow);
  const placed = (row: ExistingRow): RowValues => (folderOf === undefined || row.FileDirRef === root ? row : { ...row, OrganisationKey: row.FileDirRef.slice(root.length + 1) });
  return new Map(all.filter(({ FileSystemObjectType }) => FileSystemObjectType === ITEM).map((row) => [keyOf(kind, placed(row)), row]));
}

async function* walk(tenant: Tenant, kind: ImportKind, text: string): Steps {
  const rows = await checkedRows(tenant, kind, text);
  const items = itemsOf(tenant, kind.list);
  const root = `${HOME_SITE_URL}/${kind.list.url}`;
  const byKey = await existingRows(tenant, kind);
  const persons = personColumns(kind.list);
  for (const { values } of rows) {
    const key = keyOf(kind, values);
    const where = `${root} ${key}`;
    const folder = kind.folderOf?.(values) ?? null;
    const existing = byKey.get(key);
    if (existing === undefined) {
      yield step('row', where, 'create', async () => {
        const columns = await forRest(tenant, values, persons);
        const { Id } = (await asOperation(`add ${key}`, () => items.add(columns))) as ExistingRow;
        if (folder !== null) await moveToFolder(tenant, root, Id, folder);
      });
      continue;
    }
    const changed = changedValues(values, existing);
    if (Object.keys(changed).length > 0) yield step('row', where, 'update', async () => {
      const columns = await forRest(tenant, changed, persons);
      await asOperation(`change ${key}`, () => items.getById(existing.Id).update(columns));
    });
    if (folder !== null && existing.FileDirRef === root) yield step('place', `${root}/${folder} ${key}`, 'update', () => moveToFolder(tenant, root, existing.Id, folder));
  }
}

/** What importing the file would change. Writes nothing. @throws ImportRefused, KampusError */
export function planImport(tenant: Tenant, kind: ImportKind, text: string): Promise<Change[]> {
  return planned(walk(tenant, kind, text));
}

/**
 * Adds the rows of a CSV file that are missing and changes those that differ; rows that the file does not name stay.
 * The whole file is checked before anything is written. A second run changes nothing.
 * @throws ImportRefused, KampusError
 */
export function importFile(tenant: Tenant, kind: ImportKind, text: string, onChange?: ChangeListener): Promise<Change[]> {
  return made(walk(tenant, kind, text), { onChange });
}
