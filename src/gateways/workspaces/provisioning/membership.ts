import { body } from '@pnp/queryable';
import { type ISPInstance, SPInstance, spPost } from '@pnp/sp';

import { MEMBERSHIP_LIST_URL, MEMBERSHIP_TITLE } from '../../../domain/workspaces/siteParts';
import { ensureList } from './ensureList';
import type { Making } from './Making';
import { onSite } from './site';

/** SharePoint's own permission levels, by the ids that they have on every site. */
const LEVELS = { AssociatedMemberGroup: 1073741826, AssociatedOwnerGroup: 1073741829 } as const;
const GENERIC_LIST = 100;

/**
 * Tells the members of an open workspace from its readers: a list with one row, which only members and owners may read. A
 * workspace that is not open needs none, since nobody else opens it.
 */
export async function markMembership(making: Making): Promise<void> {
  if (making.request.content.visibility !== 'open') return;
  const list = await ensureList(making, MEMBERSHIP_LIST_URL, GENERIC_LIST);
  const call = (path: string): ISPInstance => SPInstance(list, path);
  await spPost(call('breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)'));
  for (const [group, level] of Object.entries(LEVELS)) {
    const { Id } = await onSite(making, `_api/web/${group}`).select('Id')<{ readonly Id: number }>();
    await spPost(call(`roleAssignments/addroleassignment(principalid=${Id},roledefid=${level})`));
  }
  const { ItemCount } = await list.select('ItemCount')<{ readonly ItemCount: number }>();
  if (ItemCount === 0) await spPost(call('items'), body({ Title: MEMBERSHIP_TITLE }));
}
