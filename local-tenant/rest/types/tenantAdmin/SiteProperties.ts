import { principalById, siteById, subWebsOf, updateSite, updateWeb, webById, type Site, type Store, type Web } from '../../../store/index';
import { defineType } from '../../model/registry';
import { complex, listOf, type Complex } from '../../model/values';
import { nothing, writes } from '../../model/types';
import { settingChanges } from '../settings';
import { demandTenantAdmin } from './tenantSettings';

const name = 'Microsoft.Online.SharePoint.TenantAdministration.SiteProperties';
const noGuid = '00000000-0000-0000-0000-000000000000';

declare module '../../model/EntityTypes' {
  interface EntityTypes { [name]: Site }
}

/** Values of SharingCapabilities and of CompanyWideSharingLinksPolicy. */
const sharing = { nobody: 0, people: 1, anyone: 2, knownPeople: 3 } as const;
const companyWide = { off: 1, on: 2 } as const;
const changeable = ['Title', 'SharingCapability', 'DisableCompanyWideSharingLinks', 'CommentsOnSitePagesDisabled', 'SocialBarOnSitePagesDisabled', 'LockState'];

const rootOf = ({ rootWebId }: Site, { store }: { readonly store: Store }): Web => webById(store, rootWebId)!;

/** A site collection as the tenant's administrators see it. Sizes and quotas are not counted here. */
defineType(name, {
  id: ({ id }) => `Microsoft.Online.SharePoint.TenantAdministration.Tenant/Sites('${id}')`,
  properties: {
    AllowDownloadingNonWebViewableFiles: true, AllowEditing: true, AllowSelfServiceUpgrade: true, AnonymousLinkExpirationInDays: 0, ArchiveStatus: 'NotArchived', AverageResourceUsage: 0,
    CommentsOnSitePagesDisabled: ({ settings }) => settings['CommentsOnSitePagesDisabled'] === true,
    CompatibilityLevel: 15, ConditionalAccessPolicy: 0,
    CreatedTime: ({ created }) => created,
    CurrentResourceUsage: 0, DefaultLinkPermission: 0, DefaultSharingLinkType: 0, DenyAddAndCustomizePages: 2,
    Description: (site, context) => rootOf(site, context).description,
    DisableAppViews: 2,
    DisableCompanyWideSharingLinks: ({ settings }) => (settings['DisableCompanyWideSharingLinks'] === true ? companyWide.off : companyWide.on),
    DisableFlows: 2, ExternalUserExpirationInDays: 0,
    GroupId: ({ settings }) => (typeof settings['groupId'] === 'string' ? settings['groupId'] : noGuid),
    HasHolds: false,
    HubSiteId: ({ hubSiteId }) => hubSiteId ?? noGuid,
    IBMode: '', IBSegments: listOf('Edm.Guid', []),
    IsHubSite: ({ isHub }) => isHub,
    IsTeamsConnected: false,
    LastContentModifiedDate: (site, context) => rootOf(site, context).modified,
    Lcid: (site, context) => String(rootOf(site, context).lcid),
    LockIssue: null,
    LockState: ({ settings }) => (settings['ReadOnly'] === true ? 'ReadOnly' : 'Unlock'),
    Owner: ({ ownerId }, { store }) => principalById(store, ownerId)?.upn ?? null,
    OwnerEmail: ({ ownerId }, { store }) => principalById(store, ownerId)?.email ?? '',
    OwnerLoginName: ({ ownerId }, { store }) => principalById(store, ownerId)?.loginName ?? '',
    OwnerName: ({ ownerId }, { store }) => principalById(store, ownerId)?.title ?? '',
    PWAEnabled: 1, RelatedGroupId: noGuid, RestrictedToRegion: 3, SandboxedCodeActivationCapability: 2, SensitivityLabel: noGuid, SensitivityLabel2: null, SharingAllowedDomainList: '', SharingBlockedDomainList: '',
    SharingCapability: ({ settings }) => (settings['ShareByEmailEnabled'] === false ? sharing.nobody : settings['ShareByLinkEnabled'] === false ? sharing.people : sharing.anyone),
    SharingDomainRestrictionMode: 0, SharingLockDownCanBeCleared: true, SharingLockDownEnabled: false,
    SiteId: ({ id }) => id,
    SocialBarOnSitePagesDisabled: ({ settings }) => settings['SocialBarOnSitePagesDisabled'] === true,
    Status: 'Active', StorageMaximumLevel: '26214400', StorageQuotaType: null, StorageUsage: '0', StorageWarningLevel: '25574400',
    Template: ({ template }) => template,
    TimeZoneId: 59,
    Title: (site, context) => rootOf(site, context).title,
    Url: ({ url }, context) => context.absolute(url),
    UserCodeMaximumLevel: 300, UserCodeWarningLevel: 200,
    WebsCount: (site, { store }) => countWebs(site.rootWebId, store),
  },
  // What PATCH has changed is saved already: the administration centre calls it afterwards.
  methods: { Update: writes([], () => nothing) },
  update(site, changes, context) {
    demandTenantAdmin(context);
    const { Title: title, SharingCapability: capability, DisableCompanyWideSharingLinks: links, LockState: lock, ...others } = settingChanges(name, changeable, changes);
    const { store } = context;
    if (typeof title === 'string') updateWeb(store, site.rootWebId, { title });
    updateSite(store, site.id, {
      ...others,
      ...(capability === undefined ? {} : { ShareByEmailEnabled: capability !== sharing.nobody, ShareByLinkEnabled: capability === sharing.anyone }),
      ...(links === undefined ? {} : { DisableCompanyWideSharingLinks: links === companyWide.off }),
      ...(lock === undefined ? {} : { ReadOnly: lock === 'ReadOnly' }),
    });
    return siteById(store, site.id)!;
  },
});

function countWebs(webId: string, store: Store): number {
  return subWebsOf(store, webId).reduce((count, { id }) => count + countWebs(id, store), 1);
}

/** What an administrator's command that takes its time answers; here each is done at once. */
export const done = (): Complex => complex('Microsoft.Online.SharePoint.TenantAdministration.SpoOperation', { HasTimedout: false, IsComplete: true, PollingInterval: 15_000 });
