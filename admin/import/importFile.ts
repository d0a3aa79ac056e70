import type { IItems } from '@pnp/sp/items';

import { asOperation } from '../../src/gateways/client/errors';
import { selectOf } from '../../src/schema/defineList';
import type { DescribedList } from '../../src/schema/descriptions/describeList';
import { organisationsList } from '../../src/schema/lists/organisationsList';
import { HOME_SITE_URL } from '../../src/schema/sites';
import { type Change, type ChangeListener, made, planned, step, type Steps } from '../provision/Step';
import type { Tenant } from '../provision/Tenant';
import { readAll } from '../readAll';
import type { CellValue } from './cell';
import type { Problem } from './csv';
import type { ImportContext, ImportKind } from './kinds';
import { type FileRow, parseRows, type RowValues } from './parseRows';

/** The file is not fit to be imported; nothing has been written. */
export class ImportRefused extends Error {
  public readonly problems: readonly Problem[];

  public constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems`);
    this.name = 'ImportRefused';
    this.problems = problems;
  }
}

type ExistingRow = RowValues & { readonly Id: number };

const itemsOf = (tenant: Tenant, { url }: Pick<DescribedList, 'url'>): IItems => tenant.spFor(HOME_SITE_URL).web.getList(`${HOME_SITE_URL}/${url}`).items;

async function contextOf(tenant: Tenant, kind: ImportKind, rows: readonly FileRow[]): Promise<ImportContext> {
  const there = await readAll<RowValues>('read the organisations', itemsOf(tenant, organisationsList), ['Title']);
  const brought = kind.list.url === organisationsList.url ? rows.map(({ values }) => values) : [];
  return { organisationKeys: new Set([...there, ...brought].map(({ Title }) => String(Title))) };
}

function doubledRows(kind: ImportKind, rows: readonly FileRow[]): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, values }) => {
    const key = kind.keyOf(values);
    const before = first.get(key);
    if (before === undefined) first.set(key, line);
    return before === undefined ? [] : [{ line, what: `"${key}" is on line ${before} already` }];
  });
}

/** The file as rows, with nothing wrong in any. @throws ImportRefused with every problem of the file */
async function checkedRows(tenant: Tenant, kind: ImportKind, text: string): Promise<readonly FileRow[]> {
  const { rows, problems } = parseRows(text, kind.list);
  if (problems.length > 0) throw new ImportRefused(problems);
  const context = await contextOf(tenant, kind, rows);
  const found = [...rows.flatMap(({ line, values }) => kind.check(values, context).map((what) => ({ line, what }))), ...doubledRows(kind, rows)];
  if (found.length > 0) throw new ImportRefused(found.sort((a, b) => a.line - b.line));
  return rows;
}

/** SharePoint gives empty text as null or as nothing. */
const sameValue = (one: CellValue | undefined, other: CellValue | undefined): boolean => (one === '' ? null : one ?? null) === (other === '' ? null : other ?? null);

/** The cells of the file that differ from the row that is there; columns that the file leaves out stay as they are. */
function changedValues(row: RowValues, existing: RowValues): RowValues {
  return Object.fromEntries(Object.entries(row).filter(([name, value]) => !sameValue(value, existing[name])));
}

async function* walk(tenant: Tenant, kind: ImportKind, text: string): Steps {
  const rows = await checkedRows(tenant, kind, text);
  const items = itemsOf(tenant, kind.list);
  const there = await readAll<ExistingRow>(`read ${kind.list.url}`, items, selectOf(kind.list));
  const byKey = new Map(there.map((row) => [kind.keyOf(row), row]));
  for (const { values } of rows) {
    const key = kind.keyOf(values);
    const where = `${HOME_SITE_URL}/${kind.list.url} ${key}`;
    const existing = byKey.get(key);
    if (existing === undefined) {
      yield step('row', where, 'create', () => asOperation(`add ${key}`, () => items.add(values)));
      continue;
    }
    const changed = changedValues(values, existing);
    if (Object.keys(changed).length > 0) yield step('row', where, 'update', () => asOperation(`change ${key}`, () => items.getById(existing.Id).update(changed)));
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
