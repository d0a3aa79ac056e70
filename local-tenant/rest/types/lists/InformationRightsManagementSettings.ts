import { type List } from '../../../store/index';
import { defineType, extendType } from '../../model/registry';
import { entity } from '../../model/types';
import { listSetting } from './listFacts';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.InformationRightsManagementSettings': List }
}

/** What rights management a library puts on its files: none here, so every value is SharePoint's first one. */
defineType('SP.InformationRightsManagementSettings', {
  id: (list) => `Web/Lists(guid'${list.guid}')/InformationRightsManagementSettings`,
  webOf: (list, context) => context.webOf(list),
  properties: {
    AllowPrint: false, AllowScript: false, AllowWriteCopy: false, DisableDocumentBrowserView: false,
    DocumentAccessExpireDays: 90, DocumentLibraryProtectionExpireDate: '0001-01-01T00:00:00Z',
    EnableDocumentAccessExpire: (list) => listSetting(list, 'IrmExpire'), EnableDocumentBrowserPublishingView: false,
    EnableGroupProtection: false, EnableLicenseCacheExpire: false, GroupName: '', LicenseCacheExpireDays: 30, PolicyDescription: '', PolicyTitle: '', TemplateId: '',
  },
});

extendType('SP.List', { navigations: { InformationRightsManagementSettings: (list) => entity('SP.InformationRightsManagementSettings', list) } });
