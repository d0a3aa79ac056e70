import type { IList } from '@pnp/sp/lists';

import { asOperation } from '../../src/gateways/client/errors';
import type { DescribedList } from '../../src/schema/descriptions/describeList';
import type { GroupName } from '../../src/schema/groups';
import { HOME_SITE_URL } from '../../src/schema/sites';
import { columnSteps, setIndex, stateOf } from './columns';
import { organisationFolderSteps } from './organisationFolders';
import { grant, hasRole, ROLE } from './rights';
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

const nameOf = ({ url }: DescribedList): string => url.replace(/^Lists\//, '');

async function* detailSteps(tenant: Tenant, list: IList, definition: DescribedList, organisation: string | null): Steps {
  const where = `${HOME_SITE_URL}/${definition.url}`;
  yield* ownSteps(list, definition, where);
  const there = await asOperation(`read columns of ${definition.url}`, () => stateOf(list.fields));
  const title = there.find(({ InternalName }) => InternalName === 'Title');
  if (definition.hasUniqueTitle && title?.EnforceUniqueValues === false) yield setIndex(list.fields, where, 'Title', true);
  yield* columnSteps(list.fields, there, definition.fields, where);
  if (definition.access.kind === 'ownRows') yield* ownRowsSteps(tenant, list, definition.access.writers, where);
  if (definition.access.kind === 'organisationFolders') yield* organisationFolderSteps(tenant, list, where, organisation);
}

/** What the list itself says: its title, its versions, and that search leaves it out. Rows are parts of Kampus's pages: found alone they would open as SharePoint's form. */
async function* ownSteps(list: IList, definition: DescribedList, where: string): Steps {
  const { Title, NoCrawl, EnableFolderCreation, EnableVersioning, MajorVersionLimit } = await asOperation(`read ${where}`, () =>
    list.select('Title', 'NoCrawl', 'EnableFolderCreation', 'EnableVersioning', 'MajorVersionLimit')<OwnState>()
  );
  if (!NoCrawl) yield step('search', where, 'update', () => asOperation(`leave ${where} out of search`, () => list.update({ NoCrawl: true })));
  if (definition.access.kind === 'organisationFolders' && !EnableFolderCreation) {
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

async function* ownRowsSteps(tenant: Tenant, list: IList, writers: GroupName, where: string): Steps {
  const state = await asOperation(`read ${where}`, () => list.select('ReadSecurity', 'WriteSecurity', 'HasUniqueRoleAssignments')<ListState>());
  if (state.ReadSecurity !== OWN_ROWS || state.WriteSecurity !== OWN_ROWS) {
    yield step('own rows only', where, 'update', () => asOperation(`close rows of ${where}`, () => list.update({ ReadSecurity: OWN_ROWS, WriteSecurity: OWN_ROWS })));
  }
  if (await hasRole(list, writers, ROLE.contribute)) return;
  const login = await tenant.loginOf(writers);
  if (login === null) return;
  yield step('access', `${where} ${writers}`, 'update', async () => {
    if (!state.HasUniqueRoleAssignments) await asOperation(`part ${where}`, () => list.breakRoleInheritance(true));
    await grant(tenant.spFor(HOME_SITE_URL), list, login, ROLE.contribute);
  });
}
