import { permission, webById, type Principal } from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied } from '../../model/errors';

/** A SharePoint group's own settings, as it keeps them. */
export interface GroupSettings {
  readonly owner?: number;
  readonly description?: string;
  readonly allowMembersEditMembership?: boolean;
  readonly onlyAllowMembersViewMembership?: boolean;
  readonly allowRequestToJoinLeave?: boolean;
  readonly autoAcceptRequestToJoinLeave?: boolean;
  readonly requestToJoinLeaveEmailSetting?: string;
}

export const settingsOf = (group: Principal): GroupSettings => group.data as GroupSettings;

/** People and groups belong to the site collection: rights on its root web decide, not those on a sub-site of one's own. */
export function managesSitePermissions(context: Context): boolean {
  const root = webById(context.store, context.site.rootWebId)!;
  return context.can(permission.managePermissions, root, root.siteId);
}

/** Owners of the group, site administrators, and who may manage the site's permissions. */
export function canManageGroup(group: Principal, context: Context): boolean {
  const { owner } = settingsOf(group);
  return (owner !== undefined && context.rights.principalIds.has(owner)) || managesSitePermissions(context);
}

export function canEditMembership(group: Principal, context: Context): boolean {
  return canManageGroup(group, context) || (settingsOf(group).allowMembersEditMembership === true && context.rights.principalIds.has(group.id));
}

export function canViewMembership(group: Principal, context: Context): boolean {
  if (canEditMembership(group, context) || context.rights.principalIds.has(group.id)) return true;
  return settingsOf(group).onlyAllowMembersViewMembership !== true && context.can(permission.browseUserInfo, context.web);
}

/** @throws 403 */
export function demandManageGroup(group: Principal, context: Context): void {
  if (!canManageGroup(group, context)) throw accessDenied();
}

/** @throws 403 */
export function demandEditMembership(group: Principal, context: Context): void {
  if (!canEditMembership(group, context)) throw accessDenied();
}

/** @throws 403 */
export function demandViewMembership(group: Principal, context: Context): void {
  if (!canViewMembership(group, context)) throw accessDenied();
}
