import { hasUniqueScope, permission, principalById, rightsOf, roleAssignmentsOf } from '../../../store/index';
import type { Context } from '../../model/Context';
import { defineType } from '../../model/registry';
import { entity } from '../../model/types';
import { complex, listOf, type Complex } from '../../model/values';
import type { ListItem } from '../items/fieldValue';
import { scopeIdOf } from '../security/Secured';
import { linkInfos, linkKind, sharingPrincipal } from './links';
import { shareableItem, type Shareable } from './shareable';

/** An item with what SharePoint says about its sharing. */
export interface SharedItem {
  readonly entry: ListItem;
  readonly target: Shareable;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.Sharing.SharingInformation': SharedItem; 'SP.PickerSettings': null }
}

export const sharedItem = (entry: ListItem, context: Context): SharedItem => ({ entry, target: shareableItem(entry, context) });

/** SP.Sharing.Role */
const role = { none: 0, view: 1, edit: 2, owner: 3 } as const;

defineType('SP.Sharing.SharingInformation', {
  properties: {
    anonymousLinkExpirationRestrictionDays: -1,
    canAddExternalPrincipal: false,
    canAddInternalPrincipal: ({ target }, context) => mayShare(target, context),
    canSendEmail: false,
    canUseSimplifiedRoles: true,
    currentRole: ({ target }, context) => roleIn(scopeOf(target, context), context),
    defaultLinkKind: linkKind.direct,
    defaultShareLinkPermission: role.view,
    directUrl: ({ target }, context) => context.absolute(target.url),
    displayName: ({ target }) => target.name,
    fileExtension: ({ entry }) => /\.([^.]+)$/.exec(entry.item.leaf ?? '')?.[1] ?? '',
    hasUniquePermissions: ({ target }, { store }) => hasUniqueScope(store, target.secured.securable),
    itemUniqueId: ({ entry }) => entry.item.guid,
    itemUrl: ({ target }, context) => context.absolute(target.url),
    listId: ({ entry }) => entry.list.guid,
    sharedObjectType: ({ entry }) => (entry.item.leaf === null ? 3 : entry.item.kind === 1 ? 2 : 1),
    showExternalSharingWarning: false,
    siteId: ({ target }) => target.secured.siteId,
    webUrl: (_shared, context) => context.absolute(context.web.url),
  },
  onRequest: { permissionsInformation: permissionsInformation },
  navigations: { pickerSettings: () => entity('SP.PickerSettings', null) },
});

defineType('SP.PickerSettings', {
  properties: { AllowEmailAddresses: true, AllowOnlyEmailAddresses: false, PrincipalAccountType: 'User,SecGroup,SPGroup', PrincipalSource: 15, VisibleSuggestions: 10 },
});

export function mayShare(target: Shareable, context: Context): boolean {
  return context.can(permission.managePermissions, { scopeId: scopeOf(target, context) }, target.secured.siteId);
}

const scopeOf = ({ secured }: Shareable, { store }: Context): number => scopeIdOf(store, secured.securable);

function roleIn(scopeId: number, context: Context): number {
  if (context.can(permission.managePermissions, { scopeId })) return role.owner;
  if (context.can(permission.editListItems, { scopeId })) return role.edit;
  return context.can(permission.viewListItems, { scopeId }) ? role.view : role.none;
}

/** Who has access, and by which links; only those who manage the item's permissions learn it. */
function permissionsInformation({ entry, target }: SharedItem, context: Context): Complex {
  const { store } = context;
  const scopeId = scopeOf(target, context);
  const inherited = !hasUniqueScope(store, target.secured.securable);
  const principals = mayShare(target, context) ? [...roleAssignmentsOf(store, scopeId).keys()].flatMap((principalId) => {
    const principal = principalById(store, principalId);
    if (!principal) return [];
    const rights = rightsOf(store, principal);
    const held = rights.can(permission.managePermissions, scopeId, target.secured.siteId) ? role.owner : rights.can(permission.editListItems, scopeId, target.secured.siteId) ? role.edit : role.view;
    return [complex('SP.Sharing.PrincipalInfo', { isInherited: inherited, members: listOf('SP.Sharing.Principal', []), principal: sharingPrincipal(principal), role: held })];
  }) : [];
  return complex('SP.Sharing.PermissionCollection', {
    hasInheritedLinks: false,
    links: listOf('SP.Sharing.LinkInfo', linkInfos(entry, context)),
    principals: listOf('SP.Sharing.PrincipalInfo', principals), siteAdmins: listOf('SP.Sharing.PrincipalInfo', []), totalNumberOfPrincipals: principals.length,
  });
}
