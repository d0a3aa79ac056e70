import type { IItem } from '@pnp/sp/items';

import { asOperation } from '../../src/gateways/client/errors';
import type { DescribedList } from '../../src/schema/descriptions/describeList';
import { staffOf } from '../../src/schema/groups';
import { initialOrganisations } from '../../src/schema/organisations';
import { HOME_SITE_URL } from '../../src/schema/sites';
import { grant, grantOwners, hasRole, ROLE } from './rights';
import { step, type Steps } from './Step';
import { ifThere, type Tenant } from './Tenant';

interface FolderState {
  readonly Name: string;
  readonly ListItemAllFields: { readonly Id: number; readonly HasUniqueRoleAssignments: boolean };
}

/** A folder for each organisation, where its staff alone may add rows: how the server tells whose a row is. */
export async function* organisationFolderSteps(tenant: Tenant, { url }: DescribedList, organisation: string | null): Steps {
  const where = `${HOME_SITE_URL}/${url}`;
  const list = tenant.spFor(HOME_SITE_URL).web.getList(where);
  const read = (): Promise<FolderState[] | null> =>
    ifThere(`read the folders of ${where}`, () =>
      list.rootFolder.folders.expand('ListItemAllFields').select('Name', 'ListItemAllFields/Id', 'ListItemAllFields/HasUniqueRoleAssignments')<FolderState[]>()
    );
  const folders = await read();
  if (folders === null) return;
  for (const { key } of initialOrganisations.filter((one) => organisation === null || organisation === one.key)) {
    const folder = folders.find(({ Name }) => Name === key)?.ListItemAllFields;
    if (folder !== undefined) yield* folderAccessSteps(tenant, list.items.getById(folder.Id), key, folder.HasUniqueRoleAssignments, `${where}/${key}`);
    else {
      yield step('folder', `${where}/${key}`, 'create', async () => {
        await asOperation(`add the folder ${key}`, () => list.rootFolder.addSubFolderUsingPath(key));
        const made = (await read())?.find(({ Name }) => Name === key)?.ListItemAllFields;
        if (made === undefined) return;
        await close(list.items.getById(made.Id));
        await openToStaff(tenant, list.items.getById(made.Id), key);
      });
    }
  }
}

/** A folder that everyone could write in, or that its own staff cannot. */
async function* folderAccessSteps(tenant: Tenant, folder: IItem, key: string, isClosed: boolean, where: string): Steps {
  if (!isClosed) yield step('access', where, 'update', () => close(folder));
  if (isClosed && (await hasRole(folder, staffOf(key), ROLE.contribute))) return;
  if ((await tenant.loginOf(staffOf(key))) === null) return;
  yield step('access', `${where} ${staffOf(key)}`, 'update', () => openToStaff(tenant, folder, key));
}

function close(folder: IItem): Promise<void> {
  return asOperation('close a folder', () => folder.breakRoleInheritance(false));
}

async function openToStaff(tenant: Tenant, folder: IItem, key: string): Promise<void> {
  const sp = tenant.spFor(HOME_SITE_URL);
  await grantOwners(sp, folder);
  const login = await tenant.loginOf(staffOf(key));
  if (login !== null) await grant(sp, folder, login, ROLE.contribute);
}
