import { getSetting, setSetting, type Store } from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied } from '../../model/errors';
import type { Property } from '../../model/types';
import { listOf, type Value } from '../../model/values';

/**
 * Settings of the whole tenant, as a new one has them. They are kept when somebody changes them; that is all that they do here.
 * A list is one of texts.
 */
export const tenantSettings = {
  AllowEditing: true, AllowGuestUserShareToUsersNotInSiteCollection: false, AllowLimitedAccessOnUnmanagedDevices: false, ApplyAppEnforcedRestrictionsToAdHocRecipients: true, BccExternalSharingInvitations: false,
  BccExternalSharingInvitationsList: null, BlockAccessOnUnmanagedDevices: false, BlockMacSync: false, CommentsOnFilesDisabled: false, CommentsOnListItemsDisabled: false, CommentsOnSitePagesDisabled: false,
  ConditionalAccessPolicy: 0, CoreDefaultShareLinkRole: 1, CoreDefaultShareLinkScope: 2, CoreSharingCapability: 1, CustomizedExternalSharingServiceUrl: '', DefaultLinkPermission: 1, DefaultSharingLinkType: 2,
  DisableAddToOneDrive: false, DisableBackToClassic: false, DisableCustomAppAuthentication: true, DisabledModernListTemplateIds: [], DisablePersonalListCreation: false, DisplayStartASiteOption: true,
  EmailAttestationReAuthDays: 30, EmailAttestationRequired: false, EnableAutoExpirationVersionTrim: false, EnableAutoNewsDigest: true, EnableAzureADB2BIntegration: true, EnableGuestSignInAcceleration: false,
  ExcludedFileExtensionsForSyncClient: [], ExpireVersionsAfterDays: 0, ExternalServicesEnabled: true, ExternalUserExpirationRequired: false, ExternalUserExpireInDays: 60, FileAnonymousLinkType: 1,
  FolderAnonymousLinkType: 1, HideSyncButtonOnODB: false, IPAddressAllowList: '', IPAddressEnforcement: false, LegacyAuthProtocolsEnabled: false, LimitedAccessFileType: 1, MajorVersionLimit: 500,
  NotificationsInOneDriveForBusinessEnabled: true, NotificationsInSharePointEnabled: true, NotifyOwnersWhenItemsReshared: true, ODBAccessRequests: 0,
  ODBMembersCanShare: 0, ODBSharingCapability: 1, OneDriveForGuestsEnabled: false, OwnerAnonymousNotification: true, PreventExternalUsersFromResharing: true, ProvisionSharedWithEveryoneFolder: false,
  PublicCdnAllowedFileTypes: 'CSS,EOT,GIF,ICO,JPEG,JPG,JS,MAP,PNG,SVG,TTF,WOFF', RecycleBinRetentionPeriod: 93, RequireAnonymousLinksExpireInDays: -1, SearchResolveExactEmailOrUPN: false,
  SelfServiceSiteCreationDisabled: true, SharingAllowedDomainList: '', SharingBlockedDomainList: '', SharingCapability: 1, SharingDomainRestrictionMode: 0, ShowAllUsersClaim: false, ShowEveryoneClaim: false,
  ShowEveryoneExceptExternalUsersClaim: true, ShowPeoplePickerSuggestionsForGuestUsers: false, SignInAccelerationDomain: '', SocialBarOnSitePagesDisabled: false, StartASiteFormUrl: '',
  UseFindPeopleInPeoplePicker: false, UsePersistentCookiesForExplorerView: false, ViewInFileExplorerEnabled: false,
} as const;

const key = 'tenantAdmin.settings';
const kept = (store: Store): Readonly<Record<string, unknown>> => getSetting<Record<string, unknown>>(store, key) ?? {};

/** Every setting as a property of a type that shows the tenant. */
export const settingProperties: Readonly<Record<string, Property<null>>> = Object.fromEntries(
  Object.entries(tenantSettings).map(([name, otherwise]) => [name, (_tenant: null, { store }: Context): Value => shown(kept(store)[name] ?? otherwise)]),
);

/** @param changes by the settings' names */
export function changeTenantSettings(changes: Readonly<Record<string, unknown>>, store: Store): void {
  setSetting(store, key, { ...kept(store), ...changes });
}

/** @throws 403 unless the caller is an administrator of the tenant */
export function demandTenantAdmin({ user }: Context): void {
  if (!user.tenantAdmin) throw accessDenied();
}

const shown = (setting: unknown): Value => (Array.isArray(setting) ? listOf('Edm.String', setting.map(String)) : setting as Value);
