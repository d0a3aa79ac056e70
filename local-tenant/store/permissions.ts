/** The bits of SharePoint's base permissions (SP.PermissionKind: bit number = kind - 1). */
export const permission = {
  viewListItems: 1n << 0n, addListItems: 1n << 1n, editListItems: 1n << 2n, deleteListItems: 1n << 3n,
  approveItems: 1n << 4n, openItems: 1n << 5n, viewVersions: 1n << 6n, deleteVersions: 1n << 7n,
  overrideListBehaviors: 1n << 8n, managePersonalViews: 1n << 9n, manageLists: 1n << 11n, viewFormPages: 1n << 12n,
  anonymousSearchAccessList: 1n << 13n, open: 1n << 16n, viewPages: 1n << 17n, addAndCustomizePages: 1n << 18n,
  applyThemeAndBorder: 1n << 19n, applyStyleSheets: 1n << 20n, viewUsageData: 1n << 21n, createSscSite: 1n << 22n,
  manageSubwebs: 1n << 23n, createGroups: 1n << 24n, managePermissions: 1n << 25n, browseDirectories: 1n << 26n,
  browseUserInfo: 1n << 27n, addDelPrivateWebParts: 1n << 28n, updatePersonalWebParts: 1n << 29n, manageWeb: 1n << 30n,
  useClientIntegration: 1n << 36n, useRemoteApis: 1n << 37n, manageAlerts: 1n << 38n, createAlerts: 1n << 39n,
  editMyUserInfo: 1n << 40n, enumeratePermissions: 1n << 62n,
} as const;

export const fullMask = 0x7fffffffffffffffn;

/** Ids of the built-in role definitions: the same in every SharePoint site. */
export const role = {
  limitedAccess: 1073741825, read: 1073741826, contribute: 1073741827, design: 1073741828,
  fullControl: 1073741829, edit: 1073741830,
} as const;

/** The built-in role definitions' masks, as SharePoint returns them in High and Low. */
export const roleMasks: Readonly<Record<number, bigint>> = {
  [role.fullControl]: fullMask,
  [role.design]: mask(432, 1012866047),
  [role.edit]: mask(432, 1011030767),
  [role.contribute]: mask(432, 1011028719),
  [role.read]: mask(176, 138612833),
  [role.limitedAccess]: mask(48, 134287360),
};

/** 64 bits of base permissions from SharePoint's two halves. */
export function mask(high: number, low: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low);
}
