import type { IItem, IItems } from '@pnp/sp/items';

import { asOperation } from '../../src/gateways/client/errors';
import { staffOf } from '../../src/schema/groups';
import { organisationsList } from '../../src/schema/lists/organisationsList';
import { ownOrganisationList } from '../../src/schema/lists/ownOrganisationList';
import { initialOrganisations } from '../../src/schema/organisations';
import { closedSiteUrlOf, HOME_SITE_URL, openSiteUrlOf } from '../../src/schema/sites';
import { grant, hasRole, ROLE } from './rights';
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

/** A row for each organisation that has none. A row that is there is people's own: it is left as they made it. */
export async function* organisationRowSteps(tenant: Tenant, organisation: string | null): Steps {
  const where = `${HOME_SITE_URL}/${organisationsList.url}`;
  const { items } = tenant.spFor(HOME_SITE_URL).web.getList(where);
  const rows = await readRows('read the organisations', items);
  if (rows === null) return;
  for (const [index, { key, parentKey, hasOpenSection, hasClosedSection, ...columns }] of initialOrganisations.entries()) {
    if (!concerns(organisation, key) || rows.some(({ Title }) => Title === key)) continue;
    const row = {
      ...columns,
      Title: key,
      SortOrder: index + 1,
      OpenSiteUrl: hasOpenSection ? openSiteUrlOf(key) : null,
      ClosedSiteUrl: hasClosedSection ? closedSiteUrlOf(key) : null,
      ParentKey: parentKey
    };
    yield step('row', `${where} ${key}`, 'create', () => asOperation(`add organisation ${key}`, () => items.add(row)));
  }
}

/** A row for each organisation, readable by its staff only: how the server tells who the reader is. */
export async function* ownOrganisationRowSteps(tenant: Tenant, organisation: string | null): Steps {
  const where = `${HOME_SITE_URL}/${ownOrganisationList.url}`;
  const { items } = tenant.spFor(HOME_SITE_URL).web.getList(where);
  const rows = await readRows('read the rows of own organisations', items);
  if (rows === null) return;
  for (const { key } of initialOrganisations.filter((one) => concerns(organisation, one.key))) {
    const row = rows.find(({ Title }) => Title === key);
    if (row === undefined) {
      yield step('row', `${where} ${key}`, 'create', async () => {
        const { Id } = (await asOperation(`add own organisation ${key}`, () => items.add({ Title: key }))) as RowState;
        await close(items.getById(Id));
        await openToStaff(tenant, items.getById(Id), key);
      });
    } else {
      yield* rowAccessSteps(tenant, items.getById(row.Id), key, row.HasUniqueRoleAssignments, `${where} ${key}`);
    }
  }
}

/** A row that everyone could read, or that its own staff cannot. */
async function* rowAccessSteps(tenant: Tenant, item: IItem, key: string, isClosed: boolean, where: string): Steps {
  if (!isClosed) yield step('access', where, 'update', () => close(item));
  if (isClosed && (await hasRole(item, staffOf(key), ROLE.read))) return;
  if ((await tenant.loginOf(staffOf(key))) === null) return;
  yield step('access', `${where} ${staffOf(key)}`, 'update', () => openToStaff(tenant, item, key));
}

function close(item: IItem): Promise<void> {
  return asOperation('close a row', () => item.breakRoleInheritance(false, true));
}

async function openToStaff(tenant: Tenant, item: IItem, key: string): Promise<void> {
  const login = await tenant.loginOf(staffOf(key));
  if (login !== null) await grant(tenant.spFor(HOME_SITE_URL), item, login, ROLE.read);
}
