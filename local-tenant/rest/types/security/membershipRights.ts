import { permission, type Principal } from '../../../store/index';
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

/** Owners of the group, site administrators, and who may manage the web's permissions. */
export function canManageGroup(group: Principal, context: Context): boolean {
  const { owner } = settingsOf(group);
  return (owner !== undefined && context.rights.principalIds.has(owner)) || context.can(permission.managePermissions, context.web);
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
