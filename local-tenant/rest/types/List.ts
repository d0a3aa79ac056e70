import {
  hasUniqueScope, listByGuid, listByTitle, listsOf, permission, principalById, updateList, type List, type Web,
} from '../../store/index';
import type { Context } from '../model/Context';
import { accessDenied, listMissing, SharePointError } from '../model/errors';
import { defineCollection, defineType } from '../model/registry';
import { entity, entityOrNothing, reads, value, writes, type TypeTable } from '../model/types';
import { basePermissions, complex, listOf, resourcePath, type Complex, type Value } from '../model/values';
import { currentToken } from './changes/ChangeItem';
import { addList, ensureSiteAssets, ensureSitePages, removeList } from './lists/changeLists';
import { checkTitle, demandManage, entityTypeName, formUrl, imageUrl, itemTypeName, listSetting, listSettings } from './lists/listFacts';
import { listSchemaXml } from './lists/schemaXml';
import { settingChanges } from './settings';
import { shownTitle } from './shownTitle';
import { plainText } from '../model/plainText';

declare module '../model/EntityTypes' {
  interface EntityTypes { 'SP.List': List }
  interface CollectionParents { 'SP.ListCollection': Web }
}

const remembered = (name: keyof typeof listSettings) => (list: List): Value => listSetting(list, name);

const table: TypeTable<List> = {
  id: (list) => `Web/Lists(guid'${list.guid}')`,
  webOf: (list, context) => context.webOf(list),
  etag: (list) => `"${list.lastItemId + Math.floor(Date.parse(list.modified) / 1000)}"`,
  properties: {
    AllowContentTypes: remembered('AllowContentTypes'),
    BaseTemplate: (list) => list.baseTemplate,
    BaseType: (list) => list.baseType,
    ContentTypesEnabled: remembered('ContentTypesEnabled'), CrawlNonDefaultViews: remembered('CrawlNonDefaultViews'),
    Created: (list) => list.created,
    CurrentChangeToken: (list, { store }) => complex('SP.ChangeToken', { StringValue: currentToken(3, list.guid, store) }),
    DefaultContentApprovalWorkflowId: remembered('DefaultContentApprovalWorkflowId'), DefaultItemOpenUseListSetting: remembered('DefaultItemOpenUseListSetting'),
    Description: (list) => list.description,
    Direction: remembered('Direction'), DisableCommenting: remembered('DisableCommenting'), DisableGridEditing: remembered('DisableGridEditing'),
    DocumentTemplateUrl: (list) => (list.baseTemplate === 101 ? `${list.rootUrl}/Forms/template.dotx` : null),
    DraftVersionVisibility: remembered('DraftVersionVisibility'),
    EnableAttachments: (list) => list.baseType === 0 && listSetting(list, 'EnableAttachments'),
    EnableFolderCreation: (list) => (list.settings['EnableFolderCreation'] as boolean | undefined) ?? list.baseType === 1,
    EnableMinorVersions: remembered('EnableMinorVersions'), EnableModeration: remembered('EnableModeration'), EnableRequestSignOff: remembered('EnableRequestSignOff'),
    EnableVersioning: remembered('EnableVersioning'),
    EntityTypeName: entityTypeName,
    ExemptFromBlockDownloadOfNonViewableFiles: remembered('ExemptFromBlockDownloadOfNonViewableFiles'), FileSavePostProcessingEnabled: false,
    ForceCheckout: remembered('ForceCheckout'), HasExternalDataSource: false,
    Hidden: (list) => list.hidden,
    Id: (list) => list.guid,
    ImagePath: (list) => resourcePath(imageUrl(list)),
    ImageUrl: imageUrl,
    DefaultSensitivityLabelForLibrary: '', IrmEnabled: remembered('IrmEnabled'), IrmExpire: remembered('IrmExpire'), IrmReject: remembered('IrmReject'),
    IsApplicationList: remembered('IsApplicationList'), IsCatalog: remembered('IsCatalog'), IsPrivate: remembered('IsPrivate'),
    ItemCount: (list) => list.itemCount,
    LastItemDeletedDate: (list) => (list.settings['LastItemDeletedDate'] as string | undefined) ?? list.created,
    LastItemModifiedDate: (list) => list.modified,
    LastItemUserModifiedDate: (list) => list.modified,
    ListExperienceOptions: remembered('ListExperienceOptions'),
    ListItemEntityTypeFullName: itemTypeName,
    MajorVersionLimit: remembered('MajorVersionLimit'), MajorWithMinorVersionsLimit: remembered('MajorWithMinorVersionsLimit'),
    MultipleDataList: remembered('MultipleDataList'), NoCrawl: remembered('NoCrawl'),
    ParentWebPath: (list, context) => resourcePath(context.webOf(list).url),
    ParentWebUrl: (list, context) => context.webOf(list).url,
    ParserDisabled: remembered('ParserDisabled'), ServerTemplateCanCreateFolders: remembered('ServerTemplateCanCreateFolders'),
    TemplateFeatureId: (list) => (list.baseType === 1 ? '00bfea71-e717-4e80-aa17-d0c71b360101' : '00bfea71-de22-43b2-a848-c05709900100'),
    Title: shownTitle,
  },
  onRequest: {
    AllowDeletion: (list) => listSetting(list, 'IsCatalog') !== true,
    BrowserFileHandling: remembered('BrowserFileHandling'), DefaultItemOpenInBrowser: remembered('DefaultItemOpenInBrowser'),
    DefaultDisplayFormUrl: (list) => formUrl(list, 'DispForm.aspx'), DefaultEditFormUrl: (list) => formUrl(list, 'EditForm.aspx'),
    DefaultNewFormUrl: (list) => formUrl(list, list.baseType === 1 ? 'Upload.aspx' : 'NewForm.aspx'),
    EffectiveBasePermissions: (list, context) => basePermissions(context.rights.mask(list.scopeId, context.webOf(list).siteId)),
    EffectiveBasePermissionsForUI: (list, context) => basePermissions(context.rights.mask(list.scopeId, context.webOf(list).siteId)),
    EnableAssignToEmail: false, ExcludeFromOfflineClient: remembered('ExcludeFromOfflineClient'),
    HasUniqueRoleAssignments: (list, context) => hasUniqueScope(context.store, { webId: list.webId, listId: list.id }),
    IsDefaultDocumentLibrary: (list) => list.settings['IsDefaultDocumentLibrary'] === true,
    IsSiteAssetsLibrary: (list) => list.settings['IsSiteAssetsLibrary'] === true,
    IsSystemList: (list) => list.settings['IsSystemList'] === true,
    OnQuickLaunch: remembered('OnQuickLaunch'), PageRenderType: 0, ReadSecurity: remembered('ReadSecurity'),
    SchemaXml: listSchemaXml,
    ValidationFormula: remembered('ValidationFormula'), ValidationMessage: remembered('ValidationMessage'), WriteSecurity: remembered('WriteSecurity'),
  },
  navigations: {
    Author: (list, { store }) => entityOrNothing('SP.User', principalById(store, list.authorId)),
    CreatablesInfo: (list, context) => value(creatables(list, context)),
    ParentWeb: (list, context) => entity('SP.Web', context.webOf(list)),
  },
  update(list, changes, context) {
    demandManage(list, context);
    const { Title: title, Description: description, Hidden: hidden, ...settings } = settingChanges('SP.List', ['Title', 'Description', 'Hidden', ...Object.keys(listSettings)], changes);
    if (title !== undefined) checkTitle(list, plainText(title), context);
    updateList(context.store, list.id, {
      ...(title === undefined ? {} : { title: plainText(title) }), ...(description === undefined ? {} : { description: plainText(description) }),
      ...(hidden === undefined ? {} : { hidden: hidden === true }), settings,
    });
  },
  remove(list, context) {
    demandManage(list, context);
    removeList(list, context, false);
  },
};

/** SP.List: a list or a document library. Its columns, views, items and so on are added by the files of those types. */
defineType('SP.List', {
  ...table,
  methods: {
    Recycle: writes([], (list, _args, context) => {
      demandManage(list, context);
      return removeList(list, context, true);
    }),
  },
});

/** SP.ListCollection: the lists of a web that the caller may open. */
defineCollection('SP.ListCollection', {
  of: 'SP.List',
  all: (web, context) => listsOf(context.store, web.id).filter((list) => context.can(permission.open, list, web.siteId)),
  byKey: (web, key, context) => open(listByGuid(context.store, String(key).replace(/[{}]/g, '')), web, context),
  create: (web, body, context) => addList(web, body, context),
  methods: {
    GetById: reads(['id'], (web, args, context) => entity('SP.List', open(listByGuid(context.store, args.text('id').replace(/[{}]/g, '')), web, context))),
    GetByTitle: reads(['title'], (web, args, context) => {
      const list = listByTitle(context.store, web.id, args.text('title'));
      if (!list) throw titleMissing(args.text('title'), web, context);
      return entity('SP.List', open(list, web, context));
    }),
    Add: writes(['parameters'], (web, args, context) => entity('SP.List', addList(web, args.object('parameters'), context))),
    EnsureSiteAssetsLibrary: writes([], (web, _args, context) => entity('SP.List', ensureSiteAssets(web, context))),
    EnsureSitePagesLibrary: writes([], (web, _args, context) => entity('SP.List', ensureSitePages(web, context))),
  },
});

/** What the caller may add to a list. */
function creatables(list: List, context: Context): Complex {
  const mayAdd = context.can(permission.addListItems, list, context.webOf(list).siteId);
  const isLibrary = list.baseType === 1;
  return complex('SP.CreatablesInfo', {
    CanCreateFolders: mayAdd && (list.settings['EnableFolderCreation'] ?? isLibrary) === true, CanCreateItems: mayAdd && !isLibrary, CanUploadFiles: mayAdd && isLibrary,
    CreatablesCollection: complex('SP.CreatableItemInfoCollection', { Items: listOf('SP.CreatableItemInfo', []) }),
  });
}

/** @throws 404 when there is no such list in the web, 403 when it is closed to the caller */
function open(list: List | undefined, web: Web, context: Context): List {
  if (!list || list.webId !== web.id) throw listMissing();
  if (!context.can(permission.open, list, web.siteId)) throw accessDenied();
  return list;
}

function titleMissing(title: string, web: Web, context: Context): SharePointError {
  return new SharePointError(404, -1, 'System.ArgumentException', `List '${title}' does not exist at site with URL '${context.absolute(web.url)}'.`);
}
