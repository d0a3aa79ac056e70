import type { IList } from '@pnp/sp/lists';

import { asOperation } from '../../src/gateways/client/errors';
import type { DescribedList } from '../../src/schema/descriptions/describeList';
import { EVERYONE, type GroupName } from '../../src/schema/groups';
import { HOME_SITE_URL } from '../../src/schema/sites';
import { columnSteps, setIndex, stateOf } from './columns';
import { administratorsWrite, editorsWrite, organisationFolderSteps, staffWrite } from './organisationFolders';
import { grant, grantOwners, hasRole, ownersOf, ROLE } from './rights';
import { step, type Steps } from './Step';
import { ifThere, type Tenant } from './Tenant';

const GENERIC_LIST = 100;
/** As many as SharePoint gives a list. */
const MOST_VERSIONS = 500;
/** SP.List.ReadSecurity and WriteSecurity: each reads and changes only what they have written. */
const OWN_ROWS = 2;

interface OwnState {
  readonly Title: string;
  readonly NoCrawl: boolean;
  readonly EnableFolderCreation: boolean;
  readonly EnableVersioning: boolean;
  readonly MajorVersionLimit: number;
}

interface ListState {
  readonly ReadSecurity: number;
  readonly WriteSecurity: number;
  readonly HasUniqueRoleAssignments: boolean;
}

/**
 * A list of the home site: itself when it is missing, else what it lacks.
 * @param organisation key of the only organisation to look after; null for all
 */
export async function* listSteps(tenant: Tenant, definition: DescribedList, organisation: string | null): Steps {
  const where = `${HOME_SITE_URL}/${definition.url}`;
  const { web } = tenant.spFor(HOME_SITE_URL);
  const list = web.getList(where);
  const isThere = (await ifThere(`find ${definition.url}`, () => list.select('Id')())) !== null;
  if (isThere) {
    yield* detailSteps(tenant, list, definition, organisation);
    return;
  }
  yield step('list', where, 'create', async () => {
    await asOperation(`create ${definition.url}`, () => web.lists.add(nameOf(definition), definition.description, GENERIC_LIST));
    for await (const detail of detailSteps(tenant, list, definition, organisation)) await detail.apply();
  });
}

const hasFolders = ({ access }: DescribedList): boolean => access.kind === 'organisationFolders' || access.kind === 'ownRowsByOrganisation';

const nameOf = ({ url }: DescribedList): string => url.replace(/^Lists\//, '');

async function* detailSteps(tenant: Tenant, list: IList, definition: DescribedList, organisation: string | null): Steps {
  const where = `${HOME_SITE_URL}/${definition.url}`;
  yield* ownSteps(list, definition, where);
  const there = await asOperation(`read columns of ${definition.url}`, () => stateOf(list.fields));
  const title = there.find(({ InternalName }) => InternalName === 'Title');
  if (definition.hasUniqueTitle && title?.EnforceUniqueValues === false) yield setIndex(list.fields, where, 'Title', true);
  yield* columnSteps(list.fields, there, definition.fields, where);
  for (const name of definition.ownIndexes ?? []) {
    if (there.find(({ InternalName }) => InternalName === name)?.Indexed === false) yield setIndex(list.fields, where, name, false);
  }
  yield* accessSteps(tenant, list, definition, where, organisation);
}

/** What the list itself says: its title, its versions, and that search leaves it out. Rows are parts of Kampus's pages: found alone they would open as SharePoint's form. */
async function* ownSteps(list: IList, definition: DescribedList, where: string): Steps {
  const { Title, NoCrawl, EnableFolderCreation, EnableVersioning, MajorVersionLimit } = await asOperation(`read ${where}`, () =>
    list.select('Title', 'NoCrawl', 'EnableFolderCreation', 'EnableVersioning', 'MajorVersionLimit')<OwnState>()
  );
  if (!NoCrawl) yield step('search', where, 'update', () => asOperation(`leave ${where} out of search`, () => list.update({ NoCrawl: true })));
  if (hasFolders(definition) && !EnableFolderCreation) {
    yield step('folders', where, 'update', () => asOperation(`let ${where} have folders`, () => list.update({ EnableFolderCreation: true })));
  }
  if (definition.isVersioned && !(EnableVersioning && MajorVersionLimit === MOST_VERSIONS)) {
    yield step('versions', where, 'update', () =>
      asOperation(`keep versions of ${where}`, () => list.update({ EnableVersioning: true, MajorVersionLimit: MOST_VERSIONS }))
    );
  }
  // SharePoint makes a list's address from its first title, so that the Finnish title comes after. Any other is people's own.
  if (Title !== nameOf(definition) || Title === definition.titles.fi) return;
  yield step('title', where, 'update', () => asOperation(`name ${where}`, () => list.update({ Title: definition.titles.fi })));
}

async function* accessSteps(tenant: Tenant, list: IList, { access }: DescribedList, where: string, organisation: string | null): Steps {
  switch (access.kind) {
    case 'site':
    case 'rowByRow':
    case 'organisationRows':
      return;
    case 'ownRows':
      yield* ownRowsSteps(list, where);
      yield* writersSteps(tenant, list, access.writers, where);
      return;
    case 'ownRowsByOrganisation':
      yield* ownRowsSteps(list, where);
      yield* closedListSteps(tenant, list, where);
      yield* organisationFolderSteps(tenant, list, staffWrite, where, organisation);
      return;
    case 'organisationFolders':
      yield* organisationFolderSteps(tenant, list, access.writers === 'editors' ? editorsWrite : administratorsWrite, where, organisation);
      return;
    case 'groupWrites':
      yield* closedListSteps(tenant, list, where);
      yield* writersSteps(tenant, list, access.writers, where);
      return;
  }
}

function stateOfList(list: IList, where: string): Promise<ListState> {
  return asOperation(`read ${where}`, () => list.select('ReadSecurity', 'WriteSecurity', 'HasUniqueRoleAssignments')<ListState>());
}

async function* ownRowsSteps(list: IList, where: string): Steps {
  const state = await stateOfList(list, where);
  if (state.ReadSecurity === OWN_ROWS && state.WriteSecurity === OWN_ROWS) return;
  yield step('own rows only', where, 'update', () => asOperation(`close rows of ${where}`, () => list.update({ ReadSecurity: OWN_ROWS, WriteSecurity: OWN_ROWS })));
}

async function* writersSteps(tenant: Tenant, list: IList, writers: GroupName, where: string): Steps {
  if (await hasRole(list, writers, ROLE.contribute)) return;
  const login = await tenant.loginOf(writers);
  if (login === null) return;
  yield step('access', `${where} ${writers}`, 'update', async () => {
    if (!(await stateOfList(list, where)).HasUniqueRoleAssignments) await asOperation(`part ${where}`, () => list.breakRoleInheritance(true));
    await grant(tenant.spFor(HOME_SITE_URL), list, login, ROLE.contribute);
  });
}

/** Only the owners keep what they had: editors of the site could otherwise change the list until it shows them everything. */
async function* closedListSteps(tenant: Tenant, list: IList, where: string): Steps {
  const sp = tenant.spFor(HOME_SITE_URL);
  const { HasUniqueRoleAssignments } = await stateOfList(list, where);
  if (!HasUniqueRoleAssignments || !(await hasRole(list, (await ownersOf(sp)).Id, ROLE.fullControl))) {
    yield step('access', `${where} owners`, 'update', async () => {
      await asOperation(`part ${where}`, () => list.breakRoleInheritance(false));
      await grantOwners(sp, list);
    });
  }
  const login = await tenant.loginOf(EVERYONE);
  if (login === null || (await hasRole(list, EVERYONE, ROLE.read))) return;
  yield step('access', `${where} ${EVERYONE}`, 'update', () => grant(sp, list, login, ROLE.read));
}
