import type { SPFI } from '@pnp/sp';
import type { IFields } from '@pnp/sp/fields';

import { asOperation } from '../../src/gateways/client/errors';
import type { DescribedField, DescribedFields } from '../../src/schema/descriptions/describeList';
import { describedNewsColumns } from '../../src/schema/descriptions/newsColumns';
import { SITE_PAGES_INDEXES, SITE_PAGES_URL } from '../../src/schema/newsColumns';
import { FIELD_GROUP, fieldXml } from './fieldXml';
import { inOneRequest, sayTitle } from './names';
import { type Step, step, type Steps } from './Step';
import { ifThere, type Tenant } from './Tenant';

/** SP.AddFieldOptions: on every content type, under the internal name that the XML gives. */
const ADD_FIELD_OPTIONS = 4 + 8;

export interface FieldState {
  readonly InternalName: string;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly Required: boolean;
  /** Of a choice column. */
  readonly Choices?: readonly string[];
}

/** A site's or a list's columns, also inside a request of several calls. */
export interface Columns {
  readonly tenant: Tenant;
  readonly siteUrl: string;
  /** Where they are, to people. */
  readonly where: string;
  readonly of: (sp: SPFI) => IFields;
}

export const listColumns = (tenant: Tenant, siteUrl: string, where: string): Columns => ({ tenant, siteUrl, where, of: (sp) => sp.web.getList(where).fields });

export function stateOf({ tenant, siteUrl, where, of }: Columns): Promise<FieldState[]> {
  return asOperation(`read columns of ${where}`, () =>
    of(tenant.spFor(siteUrl)).select('InternalName', 'Indexed', 'EnforceUniqueValues', 'Required', 'Choices')<FieldState[]>()
  );
}

/** The calls that make a column with its titles. In one request, no column is left without them. */
export function columnCalls(fields: IFields, name: string, field: DescribedField): Array<Promise<unknown>> {
  return [
    fields.createFieldAsXml({ SchemaXml: fieldXml(name, field), Options: ADD_FIELD_OPTIONS }),
    ...sayTitle(fields.getByInternalNameOrTitle(name), field.titles)
  ];
}

/** The step that makes the columns that are missing, all in one request; none when nothing is missing. */
function missingStep(what: string, { tenant, siteUrl, where, of }: Columns, there: ReadonlyArray<Pick<FieldState, 'InternalName'>>, wanted: DescribedFields): Step[] {
  const missing = Object.entries(wanted).filter(([name]) => !there.some(({ InternalName }) => InternalName === name));
  if (missing.length === 0) return [];
  const names = missing.map(([name]) => name).join(', ');
  const add = (): Promise<unknown> => inOneRequest(tenant, siteUrl, `add columns to ${where}`, (sp) => missing.flatMap(([name, field]) => columnCalls(of(sp), name, field)));
  return [step(what, `${where}/${names}`, 'create', add)];
}

/** The step that indexes columns of SharePoint's own that have no index. */
export function indexStep({ tenant, siteUrl, where, of }: Columns, there: readonly FieldState[], wanted: readonly string[]): Step[] {
  const lost = wanted.filter((name) => there.find(({ InternalName }) => InternalName === name)?.Indexed === false);
  if (lost.length === 0) return [];
  const set = (): Promise<unknown> => inOneRequest(tenant, siteUrl, `index ${where}`, (sp) => lost.map((name) => of(sp).getByInternalNameOrTitle(name).update({ Indexed: true }, 'SP.Field')));
  return [step('index', `${where}/${lost.join(', ')}`, 'update', set)];
}

interface FieldChange {
  Indexed?: true;
  EnforceUniqueValues?: true;
  Required?: true;
  Choices?: readonly string[];
}

export function changeColumn({ tenant, siteUrl, where, of }: Columns, name: string, change: FieldChange, type = 'SP.Field'): Step {
  return step(change.Indexed ? 'index' : 'column', `${where}/${name}`, 'update', () =>
    asOperation(`change column ${name}`, () => of(tenant.spFor(siteUrl)).getByInternalNameOrTitle(name).update(change, type))
  );
}

/** What the column lacks. What it has beside, people have wanted: choices of their own, an index more. */
function lackOf(state: FieldState, field: DescribedField): FieldChange {
  const isUnique = field.isUnique ?? false;
  const lacksIndex = ((field.isIndexed ?? isUnique) && !state.Indexed) || (isUnique && !state.EnforceUniqueValues);
  const choices = field.kind === 'choice' ? field.choices.filter((choice) => !state.Choices?.includes(choice)) : [];
  return {
    ...(lacksIndex ? { Indexed: true } : {}),
    ...(isUnique && !state.EnforceUniqueValues ? { EnforceUniqueValues: true } : {}),
    ...(field.isRequired && !state.Required ? { Required: true } : {}),
    ...(choices.length > 0 ? { Choices: [...(state.Choices ?? []), ...choices] } : {})
  };
}

/** Columns that are missing, and what those that are there have lost. */
export async function* columnSteps(columns: Columns, there: readonly FieldState[], wanted: DescribedFields): Steps {
  yield* missingStep('column', columns, there, wanted);
  for (const [name, field] of Object.entries(wanted)) {
    const state = there.find(({ InternalName }) => InternalName === name);
    if (state === undefined) continue;
    const lack = lackOf(state, field);
    if (Object.keys(lack).length > 0) yield changeColumn(columns, name, lack, field.kind === 'choice' ? 'SP.FieldChoice' : undefined);
  }
}

/** The site columns of pages, on the site and on its pages, and the indexes that reading them needs. */
export async function* newsColumnSteps(tenant: Tenant, siteUrl: string): Steps {
  const { web } = tenant.spFor(siteUrl);
  const siteColumns = await ifThere(`read site columns of ${siteUrl}`, () => web.fields.filter(`Group eq '${FIELD_GROUP}'`).select('InternalName')<FieldState[]>());
  if (siteColumns === null) return;
  const ofSite: Columns = { tenant, siteUrl, where: siteUrl, of: (sp) => sp.web.fields };
  yield* missingStep('site column', ofSite, siteColumns, describedNewsColumns);
  const ofPages = listColumns(tenant, siteUrl, `${siteUrl}/${SITE_PAGES_URL}`);
  const there = await stateOf(ofPages);
  yield* columnSteps(ofPages, there, describedNewsColumns);
  yield* indexStep(ofPages, there, SITE_PAGES_INDEXES);
}
