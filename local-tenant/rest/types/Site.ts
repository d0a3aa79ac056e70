import { permission, updateSite, webById, type Site } from '../../store/index';
import { defineType } from '../model/registry';
import { textOr } from '../model/text';
import { reads } from '../model/types';
import { complex, resourcePath } from '../model/values';
import { currentToken } from './changes/ChangeItem';
import { settingChanges } from './settings';
import { openWeb } from './Web';

declare module '../model/EntityTypes' {
  interface EntityTypes { 'SP.Site': Site }
}

const noGuid = '00000000-0000-0000-0000-000000000000';

/** Settings that a site remembers when someone changes them, with the value that a new one has. */
const settings = {
  Classification: '', CommentsOnSitePagesDisabled: false, DisableAppViews: false, DisableCompanyWideSharingLinks: false, DisableFlows: false,
  ShareByEmailEnabled: true, ShareByLinkEnabled: true, SocialBarOnSitePagesDisabled: false, SearchBoxInNavBar: 0, TrimAuditLog: true,
} as const;

/** SP.Site: a site collection. */
defineType('SP.Site', {
  id: () => 'Site',
  properties: {
    AllowCreateDeclarativeWorkflow: false, AllowDesigner: true, AllowMasterPageEditing: false, AllowRevertFromTemplate: false,
    AllowSaveDeclarativeWorkflowAsTemplate: false, AllowSavePublishDeclarativeWorkflow: false, AllowSelfServiceUpgrade: true,
    AllowSelfServiceUpgradeEvaluation: true, AuditLogTrimmingRetention: 90, ChannelGroupId: (site) => textOr(site.settings['groupId'], noGuid),
    Classification: (site) => setting(site, 'Classification'),
    CompatibilityLevel: 15,
    CurrentChangeToken: (site, { store }) => complex('SP.ChangeToken', { StringValue: currentToken(1, site.id, store) }),
    DisableAppViews: (site) => setting(site, 'DisableAppViews'),
    DisableCompanyWideSharingLinks: (site) => setting(site, 'DisableCompanyWideSharingLinks'),
    DisableFlows: (site) => setting(site, 'DisableFlows'),
    ExternalSharingTipsEnabled: false, ExternalUserExpirationInDays: 0, GeoLocation: 'EUR', GroupId: noGuid,
    HubSiteId: (site) => site.hubSiteId ?? noGuid,
    Id: (site) => site.id,
    SensitivityLabelId: null, SensitivityLabel: noGuid,
    IsHubSite: (site) => site.isHub,
    LockIssue: null, MaxItemsPerThrottledOperation: 5000, MediaTranscriptionDisabled: false, NeedsB2BUpgrade: false,
    ResourcePath: (site, context) => resourcePath(context.absolute(site.url)),
    PrimaryUri: (site, context) => context.absolute(site.url),
    ReadOnly: (site) => site.settings['ReadOnly'] === true,
    RequiredDesignerVersion: '15.0.0.0', SandboxedCodeActivationCapability: 2,
    ServerRelativeUrl: (site) => site.url,
    ShareByEmailEnabled: (site) => setting(site, 'ShareByEmailEnabled'),
    ShareByLinkEnabled: (site) => setting(site, 'ShareByLinkEnabled'),
    ShowUrlStructure: false,
    TrimAuditLog: (site) => setting(site, 'TrimAuditLog'),
    UIVersionConfigurationEnabled: false, UpgradeReminderDate: '1899-12-30T00:00:00', UpgradeScheduled: false,
    UpgradeScheduledDate: '1753-01-01T00:00:00', Upgrading: false,
    Url: (site, context) => context.absolute(site.url),
    WriteLocked: (site) => site.settings['ReadOnly'] === true,
  },
  onRequest: {
    CommentsOnSitePagesDisabled: (site) => setting(site, 'CommentsOnSitePagesDisabled'),
    SocialBarOnSitePagesDisabled: (site) => setting(site, 'SocialBarOnSitePagesDisabled'),
    SearchBoxInNavBar: (site) => setting(site, 'SearchBoxInNavBar'),
    CanUpgrade: false,
    ServerRelativePath: (site) => resourcePath(site.url),
  },
  navigations: {
    RootWeb: (site, context) => openWeb(webById(context.store, site.rootWebId), context),
  },
  methods: {
    GetWebPath: reads(['siteId', 'webId'], (_, args, context) => openWeb(webById(context.store, args.text('webId')), context)),
  },
  update(site, changes, context) {
    context.demand(permission.manageWeb, context.web);
    updateSite(context.store, site.id, settingChanges('SP.Site', Object.keys(settings), changes));
  },
});

function setting(site: Site, name: keyof typeof settings): string | boolean | number {
  return (site.settings[name] as string | boolean | number | undefined) ?? settings[name];
}
