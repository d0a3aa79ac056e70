/** `_spPageContextInfo`: what SharePoint's server tells a page about itself, its reader and the tenant. */
import { type Page } from './PageSource';
import { helsinkiTimeZone } from './timeZone';
import { pageWords } from './words';

/** Invented, the same on every local tenant. */
const tenantId = '6b3f2a57-0f55-4b8e-9c3a-2d7b1e0c4a10';
const principalId = '6b3f2a57-0f55-4b8e-9c3a-2d7b1e0c4a11';

/** Switches off the runtime's early fetch of a token that nobody may need. */
const noTokenWarmUp = '2bf3e1ce-55da-4552-bc41-e3d072202d3c';

const cultureNames: Readonly<Record<number, string>> = { 1035: 'fi-FI', 1053: 'sv-SE', 1033: 'en-US' };

/** @param origin of the request, without a slash at the end; @param correlationId GUID of the request */
export function pageContextInfo(page: Page, origin: string, correlationId: string): Readonly<Record<string, unknown>> {
  const { culture, lcid } = pageWords[page.language];
  return {
    ...aboutSite(page, origin),
    ...aboutPage(page),
    ...aboutUser(page),
    ...aboutTenant(origin),
    currentCultureName: culture,
    currentUICultureName: culture,
    currentLanguage: lcid,
    cultureInfo: {},
    CorrelationId: correlationId,
    aadSessionId: correlationId,
    formDigestValue: page.digest.value,
    formDigestTimeoutSeconds: page.digest.timeoutSeconds,
    serverTime: page.now.toISOString()
  };
}

function aboutSite({ site, web }: Page, origin: string): object {
  return {
    siteId: braced(site.id),
    siteServerRelativeUrl: site.serverRelativeUrl,
    siteAbsoluteUrl: origin + site.serverRelativeUrl,
    siteClassification: site.classification,
    webId: braced(web.id),
    webTitle: web.title,
    webDescription: web.description,
    webServerRelativeUrl: web.serverRelativeUrl,
    webAbsoluteUrl: origin + web.serverRelativeUrl,
    webLanguage: web.lcid,
    webLanguageName: cultureNames[web.lcid] ?? 'en-US',
    webLogoUrl: web.logoUrl,
    webTemplate: String(web.templateId),
    webTemplateConfiguration: web.templateId === 68 ? 'SITEPAGEPUBLISHING#0' : 'STS#3',
    webPermMasks: web.permissions,
    webTimeZoneData: helsinkiTimeZone,
    webFirstDayOfWeek: 1,
    webUIVersion: '15',
    hasManageWebPermission: (web.permissions.Low & 0x40000000) !== 0,
    isHubSite: web.isHubSite,
    hubSiteId: web.hubSiteId,
    groupId: web.groupId ?? '',
    groupType: '',
    isNoScriptEnabled: true,
    sitePagesEnabled: true,
    sitePagesFeatureVersion: 13,
    isAppWeb: false,
    layoutsUrl: `${web.serverRelativeUrl}/_layouts/15`
  };
}

function aboutPage({ list, item, pagePermissions }: Page): object {
  return {
    listId: braced(list.id),
    pageListId: braced(list.id),
    listTitle: list.title,
    listUrl: list.serverRelativeUrl,
    listBaseTemplate: 119,
    listPermsMask: list.permissions,
    pageItemId: item.ID,
    pagePermsMask: pagePermissions,
    serverRequestPath: item.FileRef,
    socialBarEnabled: false
  };
}

function aboutUser({ user }: Page): object {
  return {
    userId: user.id,
    userDisplayName: user.displayName,
    userEmail: user.email,
    userLoginName: user.loginName,
    userPrincipalName: user.principalName,
    userFirstDayOfWeek: null,
    userTimeZoneData: null,
    preferUserTimeZone: false,
    systemUserKey: `i:0h.f|membership|${user.aadId}@live.com`,
    aadUserId: user.aadId,
    isSiteAdmin: user.isSiteAdmin,
    isAnonymousGuestUser: false,
    isExternalGuestUser: user.isGuest,
    isEmailAuthenticationGuestUser: false
  };
}

function aboutTenant(origin: string): object {
  return {
    aadTenantId: tenantId,
    siteSubscriptionId: tenantId,
    homeTenantId: tenantId,
    aadInstanceUrl: origin,
    msGraphEndpointUrl: origin,
    spfx3rdPartyServicePrincipalId: principalId,
    hasSpfx3rdPartyCustomPrincipal: false,
    spfxOBOFlowEnabled: true,
    thirdPartyReplyUrisUpdated: true,
    portalUrl: `${origin}/`,
    cdnPrefix: '',
    env: 'PROD',
    farmLabel: 'local',
    cloudType: 'prod',
    isSPO: true,
    isMultiGeoTenant: false,
    guestsEnabled: true,
    featureInfo: {},
    ExpFeatures: [],
    ECSClientFeatures: [],
    killSwitches: { [noTokenWarmUp]: true },
    MenuData: { SignOutUrl: '/_layouts/15/SignOut.aspx' },
    themeCacheToken: '',
    themedCssFolderUrl: ''
  };
}

const braced = (id: string): string => `{${id.replace(/[{}]/g, '')}}`;
