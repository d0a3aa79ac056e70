/**
 * Properties that SharePoint's metadata lists and that say the same on every site here, since what they tell of
 * (sensitivity labels, information barriers, co-authoring, first-run tips, classic workflows) is no part of this tenant.
 * They come when $select names them.
 */
import { extendType } from '../model/registry';
import { complex, listOf, type Value } from '../model/values';

const noGuid = '00000000-0000-0000-0000-000000000000';
const each = (names: string, value: Value): Record<string, Value> => Object.fromEntries(names.split(' ').map((name) => [name, value]));

extendType('SP.Web', {
  onRequest: {
    ...each('AllowAutomaticASPXPageIndexing NextStepsFirstRunEnabled NotificationsInOneDriveForBusinessEnabled NotificationsInSharePointEnabled IsProvisioningComplete', true),
    ...each('AllowCreateDeclarativeWorkflowForCurrentUser AllowDesignerForCurrentUser AllowMasterPageEditingForCurrentUser AllowRevertFromTemplateForCurrentUser ContainsConfidentialInfo CustomSiteActionsDisabled HasWebTemplateExtension IsEduClassProvisionChecked IsEduClassProvisionPending TenantTagPolicyEnabled UseAccessRequestDefault WebTemplatesGalleryFirstRunEnabled', false),
    ...each('FooterAlignment FooterBlur FooterColorIndexInDarkMode FooterColorIndexInLightMode FooterOverlayColor FooterOverlayGradientDirection FooterOverlayOpacity HeaderColorIndexInDarkMode HeaderColorIndexInLightMode HeaderOverlayColor HeaderOverlayGradientDirection HeaderOverlayOpacity', 0),
    ...each('AccessRequestSiteDescription DesignerDownloadUrlForCurrentUser PrimaryColor RelatedHubSiteIds ThemeApplicationActionHistory', ''),
    ...each('FontOptionForSiteFooterNav FontOptionForSiteFooterTitle FontOptionForSiteNav FontOptionForSiteTitle', null),
    DefaultNewPageTemplateId: noGuid,
    DescriptionForExistingLanguage: (web) => web.description,
    TitleForExistingLanguage: (web) => web.title,
    ...each('DescriptionTranslations TitleTranslations', listOf('SP.SPResourceEntry', [])),
  },
  navigations: Object.fromEntries(['Alerts', 'AppTiles', 'PushNotificationSubscribers', 'WorkflowAssociations', 'WorkflowTemplates'].map((name) => [name, () => ({ kind: 'entities', type: 'SP.ContentType', entities: [] })])),
});

extendType('SP.List', {
  onRequest: {
    ...each('ExcludeFromOfflineMode HasContentAssemblyTemplates HasCopyMoveRules HasFolderColoringFields HasListBoundContentAssemblyTemplates HighPriorityMediaProcessing IsEnterpriseGalleryLibrary IsPredictionModelApplied ListFormCustomized ShowHiddenFieldsInModernForm ShowOneTabOnly', false),
    ...each('AdditionalUXProperties Color Icon SensitivityLabelToEncryptOnDownloadForLibrary TemplateTypeId', ''),
    CustomActionElements: complex('SP.CustomActionElementCollection', { Items: listOf('SP.CustomActionElement', []) }), DataSource: null,
    EnabledQueryableColumnsDateTime: null, IsContributorOwnerEnabled: false, ListSchemaVersion: 2,
  },
  navigations: { WorkflowAssociations: () => ({ kind: 'entities', type: 'SP.ContentType', entities: [] }) },
});

extendType('SP.Site', {
  onRequest: {
    ...each('IsExternalWorkspace IsRestrictedAccessControlPolicyEnforcedOnSite IsRubySite IsScheduledForRemoval IsUnlicensedOdb SitePolicyEnabled ThicketSupportDisabled', false),
    ...each('ComplianceAttribute ScheduledDateForRemoval SearchBoxPlaceholderText StatusBarLink StatusBarText UnifiedDomainUrl', ''),
    AllowExternalEmbeddingWrapper: 1, CanSyncHubSitePermissions: false, ShowPeoplePickerSuggestionsForGuestUsers: false,
    ...each('SensitivityLabelInfo UpgradeInfo', null),
    Usage: (site, { store }) => {
      const { bytes } = store.get<{ bytes: number | null }>('SELECT sum(size) AS bytes FROM item WHERE list_id IN (SELECT l.id FROM list l JOIN web w ON w.id = l.web_id WHERE w.site_id = ?)', site.id)!;
      return complex('SP.UsageInfo', { Bandwidth: '0', DiscussionStorage: '0', Hits: '0', Storage: String(bytes ?? 0), StoragePercentageUsed: (bytes ?? 0) / 27_487_790_694_400, Visits: '0' });
    },
  },
});

extendType('SP.ListItem', { onRequest: { ComplianceInfo: null } });
extendType('SP.File', { onRequest: { ComplianceInfo: null } });
extendType('SP.Field', { onRequest: { AutofillInfo: null } });
extendType('SP.View', { onRequest: { GridInitInfo: null, PageRenderType: 0 } });
extendType('SP.ContentType', { onRequest: each('DisplayFormTarget EditFormTarget NewFormTarget', 0) });
extendType('SP.User', { navigations: { Alerts: () => ({ kind: 'entities', type: 'SP.ContentType', entities: [] }) } });

extendType('SP.ObjectSharingSettings', {
  properties: {
    ...each('AccessRequestMode CanCurrentUserShareToExistingGuests EnforceIBSegmentFiltering EnforceSPOSearch IsPictureLibrary PermissionsOnlyMode', false),
    ...each('CanShareFolder HasEditRole HasReadRole SupportsAclPropagation', true),
    DefaultShareLinkPermission: 1, DefaultShareLinkType: 1, InheritingWebLink: null, RequiredAnonymousLinkExpirationInDays: 0,
  },
});
