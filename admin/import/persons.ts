import { asOperation } from '../../src/gateways/client/errors';
import type { DescribedList } from '../../src/schema/descriptions/describeList';
import { HOME_SITE_URL } from '../../src/schema/sites';
import type { Tenant } from '../provision/Tenant';
import { knownPeople } from '../responsibilities';
import type { FileRow, RowValues } from './parseRows';

const loginOf = (upn: string): string => `i:0#.f|membership|${upn}`;

/** The columns of a list that name people. In a file they are user names, in REST numbers. */
export const personColumns = ({ fields }: Pick<DescribedList, 'fields'>): string[] => Object.keys(fields).filter((name) => fields[name]?.kind === 'person');

/** User names as the directory writes them: in lower case. */
export function withPlainPersons(row: FileRow, columns: readonly string[]): FileRow {
  const plain: Record<string, string> = {};
  for (const name of columns) if (typeof row.values[name] === 'string') plain[name] = row.values[name].toLowerCase();
  return { ...row, values: { ...row.values, ...plain } };
}

/** Those whom the rows name and the directory has, by user name. */
export async function peopleOf(tenant: Tenant, rows: readonly FileRow[], columns: readonly string[]): Promise<ReadonlySet<string>> {
  const named = rows.flatMap(({ values }) => columns.map((name) => values[name]).filter((upn) => typeof upn === 'string'));
  const known = await knownPeople(tenant, named.map(loginOf));
  return new Set(named.filter((upn) => known.has(loginOf(upn))));
}

/** A row as read with its people expanded, with their user names in the place of numbers. */
export function readPersons(row: RowValues, columns: readonly string[]): RowValues {
  const names = row as Readonly<Record<string, { readonly Name?: string } | null | undefined>>;
  return { ...row, ...Object.fromEntries(columns.map((column) => [column, names[column]?.Name?.split('|').pop()?.toLowerCase() ?? null])) };
}

/** Values as REST takes them: people by the numbers that the home site knows them by, and meets them for. */
export async function forRest(tenant: Tenant, values: RowValues, columns: readonly string[]): Promise<RowValues> {
  const rest: Record<string, RowValues[string]> = { ...values };
  for (const name of columns.filter((column) => column in values)) {
    const upn = values[name];
    delete rest[name];
    rest[`${name}Id`] = typeof upn === 'string' ? (await asOperation('make a person known to the site', () => tenant.spFor(HOME_SITE_URL).web.ensureUser(loginOf(upn)))).Id : null;
  }
  return rest;
}
