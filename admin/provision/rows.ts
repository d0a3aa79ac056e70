import type { IItems } from '@pnp/sp/items';

import { asOperation } from '../../src/gateways/client/errors';
import { adminsOf, staffOf } from '../../src/schema/groups';
import { organisationsList } from '../../src/schema/lists/organisationsList';
import { ownOrganisationList } from '../../src/schema/lists/ownOrganisationList';
import { administeringKeyOf, initialOrganisations } from '../../src/schema/organisations';
import { closedSiteUrlOf, HOME_SITE_URL, openSiteUrlOf } from '../../src/schema/sites';
import { giveOwnAccess, type OwnAccess, ownAccessSteps, ROLE } from './rights';
import { step, type Steps } from './Step';
import { ifThere, type Tenant } from './Tenant';

const MOST_ROWS = 1000;

interface RowState {
  readonly Id: number;
  readonly Title: string | null;
  readonly HasUniqueRoleAssignments: boolean;
}

function readRows(operation: string, items: IItems): Promise<RowState[] | null> {
  return ifThere(operation, () => items.select('Id', 'Title', 'HasUniqueRoleAssignments').top(MOST_ROWS)<RowState[]>());
}

/** Whether work on that organisation (null: on all) has to do with the row of that key. */
const concerns = (organisation: string | null, key: string): boolean => organisation === null || organisation === key;

/** A row for each organisation that has none. A row that is there is people's own: what it says is left as they made it. */
export async function* organisationRowSteps(tenant: Tenant, organisation: string | null): Steps {
  const at = `${HOME_SITE_URL}/${organisationsList.url}`;
  const { items } = tenant.spFor(HOME_SITE_URL).web.getList(at);
  const rows = await readRows('read the organisations', items);
  if (rows === null) return;
  for (const [index, seed] of initialOrganisations.entries()) {
    if (!concerns(organisation, seed.key)) continue;
    const row = rows.find(({ Title }) => Title === seed.key);
    const where = `${at} ${seed.key}`;
    const access: OwnAccess = { beside: 'list', grants: [{ group: adminsOf(administeringKeyOf(seed)), role: ROLE.contribute }] };
    if (row === undefined) yield step('row', where, 'create', () => addRow(tenant, items, columnsOf(seed, index + 1), access));
    else yield* ownAccessSteps(tenant, { ...row, item: items.getById(row.Id) }, access, where);
  }
}

function columnsOf({ key, parentKey, hasOpenSection, hasClosedSection, ...columns }: (typeof initialOrganisations)[number], SortOrder: number): Record<string, unknown> {
  return {
    ...columns,
    Title: key,
    SortOrder,
    OpenSiteUrl: hasOpenSection ? openSiteUrlOf(key) : null,
    ClosedSiteUrl: hasClosedSection ? closedSiteUrlOf(key) : null,
    ParentKey: parentKey
  };
}

/** A row for each organisation, readable by its staff only: how the server tells who the reader is. */
export async function* ownOrganisationRowSteps(tenant: Tenant, organisation: string | null): Steps {
  const at = `${HOME_SITE_URL}/${ownOrganisationList.url}`;
  const { items } = tenant.spFor(HOME_SITE_URL).web.getList(at);
  const rows = await readRows('read the rows of own organisations', items);
  if (rows === null) return;
  for (const { key } of initialOrganisations.filter((one) => concerns(organisation, one.key))) {
    const row = rows.find(({ Title }) => Title === key);
    const where = `${at} ${key}`;
    const access: OwnAccess = { beside: 'nobody', grants: [{ group: staffOf(key), role: ROLE.read }] };
    if (row === undefined) yield step('row', where, 'create', () => addRow(tenant, items, { Title: key }, access));
    else yield* ownAccessSteps(tenant, { ...row, item: items.getById(row.Id) }, access, where);
  }
}

async function addRow(tenant: Tenant, items: IItems, row: Readonly<Record<string, unknown>>, access: OwnAccess): Promise<void> {
  const { Id } = (await asOperation('add a row', () => items.add(row))) as RowState;
  await giveOwnAccess(tenant, items.getById(Id), access);
}
