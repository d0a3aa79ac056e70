import type { IList } from '@pnp/sp/lists';

import { SPInstance, spPost } from '../../src/gateways/client/administration';
import { asOperation } from '../../src/gateways/client/errors';
import { adminsOf, approversOf, CHIEF_EDITORS, editorsOf, staffOf } from '../../src/schema/groups';
import { administeringKeyOf, initialOrganisations } from '../../src/schema/organisations';
import { DECIDES_REQUESTS, KEEPS_REGISTER } from '../../src/schema/roles';
import { HOME_SITE_URL } from '../../src/schema/sites';
import { giveOwnAccess, type OwnAccess, ownAccessSteps, ROLE } from './rights';
import { step, type Steps } from './Step';
import type { Tenant } from './Tenant';

/** `UnderlyingObjectType` of a folder. */
const FOLDER = 1;

interface FolderRow {
  readonly Id: number;
  readonly FileLeafRef: string;
  readonly HasUniqueRoleAssignments: boolean;
}

interface Folder {
  readonly Name: string;
  readonly ListItemAllFields: { readonly Id: number; readonly HasUniqueRoleAssignments: boolean };
}

/** By the folders themselves: to sift them from the rows would meet the list view threshold in a long list. */
async function readFolders(list: IList, where: string): Promise<FolderRow[]> {
  const folders = await asOperation(`read the folders of ${where}`, () =>
    list.rootFolder.folders.expand('ListItemAllFields').select('Name', 'ListItemAllFields/Id', 'ListItemAllFields/HasUniqueRoleAssignments')<Folder[]>()
  );
  return folders.map(({ Name, ListItemAllFields }) => ({ ...ListItemAllFields, FileLeafRef: Name }));
}

/** SharePoint's own lists have no folders until they may. */
export function letHaveFolders(list: IList, where: string): Promise<unknown> {
  return asOperation(`let ${where} have folders`, () => list.update({ EnableFolderCreation: true }));
}

type Organisation = (typeof initialOrganisations)[number];

/** What an organisation's folder lets its people do. */
export type FolderAccess = (organisation: Organisation) => OwnAccess;

/** Its administrators write, beside those who write in the whole list. */
export const administratorsWrite: FolderAccess = (organisation) => ({ beside: 'list', grants: [{ group: adminsOf(administeringKeyOf(organisation)), role: ROLE.contribute }] });
/** Its staff read and its administrators write; of others only those who write in the whole list. */
export const staffRead: FolderAccess = (organisation) => ({
  beside: 'owners',
  grants: [
    { group: staffOf(organisation.key), role: ROLE.read },
    { group: CHIEF_EDITORS, role: ROLE.contribute },
    { group: adminsOf(administeringKeyOf(organisation)), role: ROLE.contribute }
  ]
});
/** Its editors write, beside those who write in the whole list. */
export const editorsWrite: FolderAccess = (organisation) => ({ beside: 'list', grants: [{ group: editorsOf(administeringKeyOf(organisation)), role: ROLE.contribute }] });
/** Its staff alone write: how the server tells whose a row is. */
export const staffWrite: FolderAccess = ({ key }) => ({ beside: 'owners', grants: [{ group: staffOf(key), role: ROLE.contribute }] });
/** Its staff send, its approvers decide. */
export const staffSend: FolderAccess = (organisation) => ({
  beside: 'owners',
  grants: [{ group: staffOf(organisation.key), role: ROLE.contribute }, { group: approversOf(administeringKeyOf(organisation)), role: DECIDES_REQUESTS }]
});
/** Its approvers keep the rows that everyone reads. */
export const approversKeep: FolderAccess = (organisation) => ({ beside: 'list', grants: [{ group: approversOf(administeringKeyOf(organisation)), role: KEEPS_REGISTER }] });

/**
 * A folder for each organisation.
 * @param where server-relative address of the list
 * @param organisation key of the only organisation to look after; null for all
 */
export async function* organisationFolderSteps(tenant: Tenant, list: IList, accessOf: FolderAccess, where: string, organisation: string | null): Steps {
  const folders = await readFolders(list, where);
  for (const seed of initialOrganisations.filter(({ key }) => organisation === null || organisation === key)) {
    const folder = folders.find(({ FileLeafRef }) => FileLeafRef === seed.key);
    const access = accessOf(seed);
    if (folder === undefined) yield step('organisation folder', `${where}/${seed.key}`, 'create', () => addFolder(tenant, list, where, seed.key, access));
    else yield* ownAccessSteps(tenant, { ...folder, item: list.items.getById(folder.Id) }, access, `${where}/${seed.key}`);
  }
}

async function addFolder(tenant: Tenant, list: IList, where: string, key: string, access: OwnAccess): Promise<void> {
  await asOperation(`make folder ${where}/${key}`, () =>
    list.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: key }], where, true, '', { leafName: key, objectType: FOLDER })
  );
  const made = (await readFolders(list, where)).find(({ FileLeafRef }) => FileLeafRef === key);
  if (made === undefined) throw new Error(`SharePoint made no folder ${where}/${key}`);
  await giveOwnAccess(tenant, list.items.getById(made.Id), access);
}

/** Moves a row from the list into the folder of an organisation, which is there. Its id, author and history stay. */
export async function moveToFolder(tenant: Tenant, where: string, id: number, key: string): Promise<void> {
  // A list item is moved by the address that it has as a file.
  const file = tenant.spFor(HOME_SITE_URL).web.getFileByServerRelativePath(`${where}/${id}_.000`);
  await asOperation(`move row ${id} of ${where} to ${key}`, () => spPost(SPInstance(file, `moveTo(newurl='${where}/${key}/${id}_.000',flags=1)`)));
}
