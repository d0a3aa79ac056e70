import type { IList } from '@pnp/sp/lists';

import { asOperation } from '../../src/gateways/client/errors';
import type { DescribedList } from '../../src/schema/descriptions/describeList';
import { approversOf, CHIEF_EDITORS, EVERYONE, type GroupName } from '../../src/schema/groups';
import { administeringKeyOf, initialOrganisations } from '../../src/schema/organisations';
import { DECIDES_REQUESTS } from '../../src/schema/roles';
import { HOME_SITE_URL } from '../../src/schema/sites';
import { administratorsWrite, approversKeep, editorsWrite, type FolderAccess, letHaveFolders, organisationFolderSteps, staffRead, staffSend, staffWrite } from './organisationFolders';
import { grant, grantOwners, hasRole, ownersOf, ROLE, type Role, withoutMembersSteps } from './rights';
import { step, type Steps } from './Step';
import type { Tenant } from './Tenant';

/** SP.List.ReadSecurity and WriteSecurity: each reads or changes everything, or only what they have written. */
const ALL_ROWS = 1;
const OWN_ROWS = 2;
/** SP.List.WriteSecurity: nobody changes what has been written, except those who override it. */
const NO_ROWS = 4;

interface ListState {
  readonly ReadSecurity: number;
  readonly WriteSecurity: number;
  readonly HasUniqueRoleAssignments: boolean;
}

/**
 * Who may do what with the rows of a list that is there.
 * @param where server-relative address of the list
 * @param organisation key of the only organisation to look after; null for all
 */
export async function* accessSteps(tenant: Tenant, list: IList, { access }: Pick<DescribedList, 'access'>, where: string, organisation: string | null): Steps {
  yield* ownRightsSteps(tenant, list, where, access.kind === 'ownRows' ? ROLE.contribute : ROLE.read);
  switch (access.kind) {
    case 'rowByRow':
      return;
    case 'shared':
      if (access.writers !== undefined) yield* writersSteps(tenant, list, access.writers, where);
      return;
    case 'organisationRows':
      yield* writersSteps(tenant, list, CHIEF_EDITORS, where);
      return;
    case 'ownRows':
      yield* rowSecuritySteps(list, where, { readSecurity: access.readers === 'everyone' ? ALL_ROWS : OWN_ROWS });
      return;
    case 'ownRowsByOrganisation':
      yield* rowSecuritySteps(list, where);
      yield* folderSettingSteps(list, where);
      yield* organisationFolderSteps(tenant, list, staffWrite, where, organisation);
      return;
    case 'organisationFolders':
      yield* writersSteps(tenant, list, CHIEF_EDITORS, where);
      yield* folderSettingSteps(list, where);
      yield* organisationFolderSteps(tenant, list, folderAccessOf(access), where, organisation);
      return;
    case 'requestFolders':
      yield* rowSecuritySteps(list, where, { writeSecurity: NO_ROWS });
      yield* folderSettingSteps(list, where);
      yield* approverSteps(tenant, list, where, organisation);
      yield* organisationFolderSteps(tenant, list, staffSend, where, organisation);
      return;
    case 'registerFolders':
      yield* folderSettingSteps(list, where);
      yield* organisationFolderSteps(tenant, list, approversKeep, where, organisation);
      return;
  }
}

function folderAccessOf({ writers, readers }: Extract<DescribedList['access'], { readonly kind: 'organisationFolders' }>): FolderAccess {
  if (readers === 'staff') return staffRead;
  return writers === 'editors' ? editorsWrite : administratorsWrite;
}

async function* folderSettingSteps(list: IList, where: string): Steps {
  const { EnableFolderCreation } = await asOperation(`read ${where}`, () => list.select('EnableFolderCreation')<{ readonly EnableFolderCreation: boolean }>());
  if (!EnableFolderCreation) yield step('folders', where, 'update', () => letHaveFolders(list, where));
}

function stateOfList(list: IList, where: string): Promise<ListState> {
  return asOperation(`read ${where}`, () => list.select('ReadSecurity', 'WriteSecurity', 'HasUniqueRoleAssignments')<ListState>());
}

async function* rowSecuritySteps(list: IList, where: string, { readSecurity = OWN_ROWS, writeSecurity = OWN_ROWS } = {}): Steps {
  const state = await stateOfList(list, where);
  if (state.ReadSecurity === readSecurity && state.WriteSecurity === writeSecurity) return;
  yield step('own rows only', where, 'update', () => asOperation(`close rows of ${where}`, () => list.update({ ReadSecurity: readSecurity, WriteSecurity: writeSecurity })));
}

/** SharePoint asks the list, not the folder, who sees others' rows; which of them there are to see, the folders say. */
async function* approverSteps(tenant: Tenant, list: IList, where: string, organisation: string | null): Steps {
  const keys = new Set(initialOrganisations.filter(({ key }) => organisation === null || organisation === key).map(administeringKeyOf));
  for (const key of keys) yield* writersSteps(tenant, list, approversOf(key), where, DECIDES_REQUESTS);
}

async function* writersSteps(tenant: Tenant, list: IList, writers: GroupName, where: string, role: Role = ROLE.contribute): Steps {
  if (await hasRole(list, writers, role)) return;
  const login = await tenant.loginOf(writers);
  if (login !== null) yield step('access', `${where} ${writers}`, 'update', () => grant(tenant.spFor(HOME_SITE_URL), list, login, role));
}

/**
 * Only the owners keep what the site gives them, and everyone may what is said; the site's editors, who could change the
 * list itself, are left out. What people have given to others is left as it is.
 */
async function* ownRightsSteps(tenant: Tenant, list: IList, where: string, everyone: Role): Steps {
  const sp = tenant.spFor(HOME_SITE_URL);
  const { HasUniqueRoleAssignments } = await stateOfList(list, where);
  if (!HasUniqueRoleAssignments || !(await hasRole(list, (await ownersOf(sp)).Id, ROLE.fullControl))) {
    yield step('access', `${where} owners`, 'update', async () => {
      await asOperation(`part ${where}`, () => list.breakRoleInheritance(false));
      await grantOwners(sp, list);
    });
  }
  if (HasUniqueRoleAssignments) yield* withoutMembersSteps(tenant, list, where);
  yield* writersSteps(tenant, list, EVERYONE, where, everyone);
}
