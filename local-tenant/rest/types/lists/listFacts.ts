import { listByTitle, permission, type List } from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument, spException } from '../../model/errors';
import type { Value } from '../../model/values';
import { encodeInternalName } from '../internalName';
import { plainText } from '../../model/plainText';

const longestTitle = 255;
const noGuid = '00000000-0000-0000-0000-000000000000';

/** Settings that a list remembers when someone changes them, with the value that a new one has. */
export const listSettings = {
  AllowContentTypes: true, BrowserFileHandling: 0, ContentTypesEnabled: false, CrawlNonDefaultViews: false, DefaultContentApprovalWorkflowId: noGuid,
  DefaultItemOpenInBrowser: true, DefaultItemOpenUseListSetting: false, Direction: 'none', DisableCommenting: false, DisableGridEditing: false,
  DraftVersionVisibility: 0, EnableAttachments: true, EnableFolderCreation: false, EnableMinorVersions: false, EnableModeration: false,
  EnableRequestSignOff: true, EnableVersioning: false, ExcludeFromOfflineClient: false, ExemptFromBlockDownloadOfNonViewableFiles: false, ForceCheckout: false,
  ImageUrl: '', IrmEnabled: false, IrmExpire: false, IrmReject: false, IsApplicationList: false, IsCatalog: false, IsPrivate: false,
  ListExperienceOptions: 0, MajorVersionLimit: 50, MajorWithMinorVersionsLimit: 0, MultipleDataList: false, NoCrawl: false, OnQuickLaunch: false,
  ParserDisabled: false, ReadSecurity: 1, ServerTemplateCanCreateFolders: true, ValidationFormula: null, ValidationMessage: null, WriteSecurity: 1,
} as const;

/** A setting of a list, or the value that a new one has. */
export function listSetting(list: List, name: keyof typeof listSettings): Value {
  return (list.settings[name] as Value | undefined) ?? listSettings[name];
}

/** @throws 403 unless the caller may change the list's settings */
export function demandManage(list: List, context: Context): void {
  context.demand(permission.manageLists, list, context.webOf(list).siteId);
}

/** @throws 400 when the title is empty or too long, or another list of the web has it */
export function checkTitle(list: { readonly id?: number; readonly webId: string }, title: string, context: Context): void {
  if (title.trim() === '') throw spException(-2130575345, 'The list title cannot be empty.');
  if (title.length > longestTitle) throw badArgument(`The length of the string for the 'Title' value cannot be more than ${longestTitle} characters.`);
  const other = listByTitle(context.store, list.webId, title);
  if (other && other.id !== list.id) {
    throw spException(-2130575342, 'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.', 500);
  }
}

/** The name that the type of a list's items is made from, e.g. "NoticesList", "SitePages", "Shared_x0020_Documents". */
export function entityTypeName(list: List): string {
  const leaf = list.rootUrl.slice(list.rootUrl.lastIndexOf('/') + 1);
  const name = encodeInternalName(leaf.charAt(0).toUpperCase() + leaf.slice(1));
  return list.baseType === 0 && !list.rootUrl.includes('/_catalogs/') ? `${name}List` : name;
}

export function itemTypeName(list: List): string {
  return list.baseTemplate === 112 ? 'SP.Data.UserInfoItem' : `SP.Data.${entityTypeName(list)}Item`;
}

export function imageUrl(list: List): string {
  return plainText(list.settings['ImageUrl'], `/_layouts/15/images/${list.baseType === 1 ? 'itdl' : 'itgen'}.png?rev=47`);
}

/** URL of one of the list's classic forms. */
export function formUrl(list: List, page: string): string {
  return `${list.rootUrl}/${list.baseType === 1 ? 'Forms/' : ''}${page}`;
}
