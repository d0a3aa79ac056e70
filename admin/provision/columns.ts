import type { IFields } from '@pnp/sp/fields';

import { asOperation } from '../../src/gateways/client/errors';
import type { DescribedField, DescribedFields } from '../../src/schema/descriptions/describeList';
import { describedNewsColumns } from '../../src/schema/descriptions/newsColumns';
import { SITE_PAGES_INDEXES, SITE_PAGES_URL } from '../../src/schema/newsColumns';
import { FIELD_GROUP, fieldXml } from './fieldXml';
import { type Step, step, type Steps } from './Step';
import { ifThere, type Tenant } from './Tenant';

/** SP.AddFieldOptions: on every content type, under the internal name that the XML gives. */
const ADD_FIELD_OPTIONS = 4 + 8;

export interface FieldState {
  readonly InternalName: string;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
}

export function stateOf(fields: IFields): Promise<FieldState[]> {
  return fields.select('InternalName', 'Indexed', 'EnforceUniqueValues')<FieldState[]>();
}

function addField(fields: IFields, name: string, field: DescribedField): Promise<unknown> {
  return asOperation(`add column ${name}`, () => fields.createFieldAsXml({ SchemaXml: fieldXml(name, field), Options: ADD_FIELD_OPTIONS }));
}

export function setIndex(fields: IFields, where: string, name: string, isUnique: boolean): Step {
  return step('index', `${where}/${name}`, 'update', () =>
    asOperation(`index ${name}`, () =>
      fields.getByInternalNameOrTitle(name).update({ Indexed: true, ...(isUnique ? { EnforceUniqueValues: true } : {}) })
    )
  );
}

/** Columns that are missing from a list, and indexes that it lost. */
export async function* columnSteps(fields: IFields, there: readonly FieldState[], wanted: DescribedFields, where: string): Steps {
  for (const [name, field] of Object.entries(wanted)) {
    const state = there.find(({ InternalName }) => InternalName === name);
    const isUnique = field.isUnique ?? false;
    if (state === undefined) yield step('column', `${where}/${name}`, 'create', () => addField(fields, name, field));
    else if ((isUnique && !state.EnforceUniqueValues) || ((field.isIndexed ?? isUnique) && !state.Indexed)) yield setIndex(fields, where, name, isUnique);
  }
}

/** The site columns of news, on the site and on its pages, and the indexes that reading them needs. */
export async function* newsColumnSteps(tenant: Tenant, siteUrl: string): Steps {
  const { web } = tenant.spFor(siteUrl);
  const siteColumns = await ifThere(`read site columns of ${siteUrl}`, () => web.fields.filter(`Group eq '${FIELD_GROUP}'`).select('InternalName')<FieldState[]>());
  if (siteColumns === null) return;
  for (const [name, field] of Object.entries(describedNewsColumns)) {
    const isThere = siteColumns.some(({ InternalName }) => InternalName === name);
    if (!isThere) yield step('site column', `${siteUrl}/${name}`, 'create', () => addField(web.fields, name, field));
  }
  const where = `${siteUrl}/${SITE_PAGES_URL}`;
  const pages = web.getList(where);
  const there = await asOperation(`read columns of ${where}`, () => stateOf(pages.fields));
  yield* columnSteps(pages.fields, there, describedNewsColumns, where);
  for (const name of SITE_PAGES_INDEXES) {
    const state = there.find(({ InternalName }) => InternalName === name);
    if (state?.Indexed === false) yield setIndex(pages.fields, where, name, false);
  }
}
