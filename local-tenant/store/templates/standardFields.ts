import { guidFrom } from '../principals';
import type { FieldDefinition, FieldKind } from '../fieldDefinition';
import { fieldTitle, type Words } from './words';

/** A column that SharePoint gives by itself to a kind of list. Kept in code, so that 8 500 sites stay cheap. */
export interface StandardField extends FieldDefinition {
  readonly id: string;
  readonly titles: Words;
  /** Returned by `items` when no $select is given. */
  readonly inDefaultAnswer: boolean;
  readonly standard: true;
}

/** Which standard columns a list has; 'web' are the site columns. */
export type StandardFieldSet = 'list' | 'library' | 'pages' | 'events' | 'users' | 'web';

export function standardFields(set: StandardFieldSet): readonly StandardField[] {
  return sets[set];
}

type Options = Partial<FieldDefinition> & { readonly titles?: Words; readonly shown?: boolean };

function column(internalName: string, id: string, kind: FieldKind, { titles, shown, ...rest }: Options = {}): StandardField {
  return {
    internalName, kind, fromBaseType: true, ...rest, standard: true, inDefaultAnswer: shown ?? false,
    id: id || guidFrom(`field:${internalName}`), titles: titles ?? { 1033: internalName, 1035: internalName, 1053: internalName },
  };
}

const computed: Options = { readOnly: true };
const system: Options = { readOnly: true, hidden: true };

const contentTypeId = column('ContentTypeId', '03e45e84-1992-4d42-9116-26f756012634', 'ContentTypeId', { ...system, sealed: true, shown: true });
const title = (options: Options): StandardField => column('Title', 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Text', { titles: fieldTitle.Title, shown: true, sealed: false, ...options });
const compliance = column('ComplianceAssetId', '3a6b296c-3f50-445c-a13f-9c679ea9dda3', 'Text', { ...system, hidden: false, shown: true });
const id = column('ID', '1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'Counter', { titles: fieldTitle.ID, readOnly: true, shown: true });
const contentType = column('ContentType', 'c042a256-787d-4a6f-8a8a-cf6ab767f12d', 'Computed', { titles: fieldTitle.ContentType });
const modified = column('Modified', '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'DateTime', { titles: fieldTitle.Modified, readOnly: true, shown: true });
const created = column('Created', '8c06beca-0777-48f7-91c7-6da68bc07b69', 'DateTime', { titles: fieldTitle.Created, readOnly: true, shown: true });
const author = column('Author', '1df5e554-ec7e-46a6-901d-d85a3881cb18', 'User', { titles: fieldTitle.Author, readOnly: true, shown: true });
const editor = column('Editor', 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'User', { titles: fieldTitle.Editor, readOnly: true, shown: true });
const uiVersionString = column('_UIVersionString', 'dce8262a-3ae9-45aa-aab4-83bd75fb738a', 'Text', { titles: fieldTitle.Version, readOnly: true, shown: true });
const guid = column('GUID', 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'Guid', { ...system, shown: true });

const inherited: readonly StandardField[] = [
  column('_HasCopyDestinations', '26d0756c-986a-48a7-af35-bf18ab85ff4a', 'Boolean', system),
  column('_CopySource', '6b4e226d-3d88-4a36-808d-a129bf52bccf', 'Text', system),
  column('owshiddenversion', 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', 'Integer', system),
  column('WorkflowVersion', 'f1e020bc-ba26-443f-bf2f-b68715017bbc', 'Integer', system),
  column('_UIVersion', '7841bf41-43d0-4434-9f50-a673baef7631', 'Integer', system),
  column('_ModerationStatus', 'fdc3b2ed-5bf2-4835-a4bc-b885f3396a61', 'ModStat', { ...system, titles: fieldTitle.ApprovalStatus }),
  column('_ModerationComments', '34ad21eb-75bd-4544-8c73-0e08330291fe', 'Note', system),
  column('InstanceID', '50a54da4-1528-4e67-954a-e2d24f1e9efb', 'Integer', system),
  column('Order', 'ca4addac-796f-4b23-b093-d2a3f65c0774', 'Number', { hidden: true }),
  column('WorkflowInstanceID', 'de8beacf-5505-47cd-80a6-aa44e7ffe2f4', 'Guid', system),
  column('FileRef', '94f89715-e097-4e8b-ba79-ea02aa8b7adb', 'Lookup', system),
  column('FileDirRef', '56605df6-8fa1-47e4-a04c-5b384d59609f', 'Lookup', system),
  column('Last_x0020_Modified', '173f76c8-aebd-446a-9bc9-769a2bd2c18f', 'Lookup', system),
  column('Created_x0020_Date', '998b5cff-4a35-47a7-92f3-3914aa6aa4a2', 'Lookup', system),
  column('FSObjType', '30bb605f-5bae-48fe-b4e3-1f81d9772af9', 'Lookup', system),
  column('SortBehavior', '423874f8-c300-4bfb-b7a1-42e2159e3b19', 'Lookup', system),
  column('PermMask', 'ba3c27ee-4791-4867-8821-ff99000bac98', 'Computed', system),
  column('UniqueId', '4b7403de-8d94-43e8-9f0f-137a3e298126', 'Lookup', system),
  column('ProgId', 'c5c4b81c-f1d9-4b43-a6a2-090df32ebb68', 'Lookup', system),
  column('ScopeId', 'dddd2420-b270-4735-93b5-92b713d0944d', 'Lookup', system),
  column('File_x0020_Type', '39360f11-34cf-4356-9945-25c44e68dade', 'Text', system),
  column('HTML_x0020_File_x0020_Type', '4ef1b78f-fdba-48dc-b8ab-3fa06a0c9804', 'Computed', system),
  column('_EditMenuTableStart', '3c6303be-e21f-4366-80d7-d6d0a3b22c7a', 'Computed', system),
  column('_EditMenuTableEnd', '2ea78cef-1bf9-4019-960a-02c41636cb47', 'Computed', system),
  column('ServerUrl', '105f76ce-724a-4bba-aece-f81f2fce58f5', 'Computed', system),
  column('EncodedAbsUrl', '7177cfc7-f399-4d4d-905d-37dd51bc90bf', 'Computed', system),
  column('BaseName', '7615464b-559e-4302-b8e2-8f440b913101', 'Computed', system),
  column('MetaInfo', '687c7f94-686a-42d3-9b67-2782eac4b4f8', 'Lookup', system),
  column('_Level', '43bdd51b-3c5b-4e78-90a8-fb2087f71e70', 'Integer', system),
  column('_IsCurrentVersion', 'c101c3e7-122d-4d4d-bc34-58e94a38c816', 'Boolean', system),
  column('ItemChildCount', 'b824e17e-a1b3-426e-aecf-f0184d900485', 'Lookup', computed),
  column('FolderChildCount', '960ff01f-2b6d-4f1b-9c3f-e19ad8927341', 'Lookup', computed),
  column('AppAuthor', '6bfaba20-36bf-44b5-a1b2-eb6346d49716', 'Lookup', computed),
  column('AppEditor', 'e08400f3-c779-4ed2-a18c-ab7f34caa318', 'Lookup', computed),
  column('Edit', '503f1caa-358e-4918-9094-4a2cdc4bc034', 'Computed', { titles: fieldTitle.Edit }),
  column('DocIcon', '081c6e4c-5c14-4f20-b23e-1a71ceb6a67c', 'Computed', { ...computed, titles: fieldTitle.Type }),
];

const linkTitles: readonly StandardField[] = [
  column('LinkTitleNoMenu', 'bc91a437-52e7-49e1-8c4e-4698904b2b6d', 'Computed', { ...computed, titles: fieldTitle.Title }),
  column('LinkTitle', '82642ec8-ef9b-478f-acf9-31f7d45fbc31', 'Computed', { ...computed, titles: fieldTitle.Title }),
  column('LinkTitle2', '5f190d91-3dbc-4489-9878-3c092caf35b6', 'Computed', { ...computed, titles: fieldTitle.Title }),
];

const listFields: readonly StandardField[] = [
  contentTypeId, title({ required: true }), ...linkTitles,
  column('_ColorTag', '', 'Text', { shown: true, readOnly: true }), compliance, id, contentType, modified, created, author, editor, uiVersionString,
  column('Attachments', '67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', { titles: fieldTitle.Attachments, shown: true }),
  guid, column('FileLeafRef', '8553196d-ec8d-4564-9861-3dbe931050c8', 'File', { hidden: true, titles: fieldTitle.Name }), ...inherited,
];

const fileFields: readonly StandardField[] = [
  column('CheckoutUser', '3881510a-4e4a-4ee8-b102-8ee8e2d0dd4b', 'User', { readOnly: true, shown: true, titles: fieldTitle.CheckedOutTo }),
  uiVersionString, guid,
  column('FileLeafRef', '8553196d-ec8d-4564-9861-3dbe931050c8', 'File', { required: true, titles: fieldTitle.Name }),
  column('LinkFilename', '5cc6dc79-3710-4374-b433-61cb4a686c12', 'Computed', { ...computed, titles: fieldTitle.Name }),
  column('LinkFilenameNoMenu', '9d30f126-ba48-446b-b8f9-83745f322ebe', 'Computed', { ...computed, titles: fieldTitle.Name }),
  column('FileSizeDisplay', '78a07ba4-bda8-4357-9e0f-580d64487583', 'Computed', { ...computed, titles: fieldTitle.FileSize }),
  column('File_x0020_Size', '8fca95c0-9b7d-456f-8dae-b41ee2728b85', 'Lookup', { ...system, titles: fieldTitle.FileSize }),
  column('SMTotalSize', '', 'Lookup', system),
  column('VirusStatus', '4a389cb9-54dd-4287-a71a-90ff362028bc', 'Lookup', system),
  column('CheckedOutTitle', '9d4adc35-7cc8-498c-8424-ee5fd541e43a', 'Lookup', system),
  column('CheckedOutUserId', 'a7b731a3-1df1-4d74-a5c6-e2efba617ae2', 'Lookup', system),
  column('IsCheckedoutToLocal', 'cfaabd0f-bdbd-4bc2-b375-1e779e2cad08', 'Lookup', system),
  column('_CheckinComment', '58014f77-5463-437b-ab67-eec79532da67', 'Lookup', computed),
  column('Modified_x0020_By', '822c78e3-1ea9-4943-b449-57863ad33ca9', 'Text', system),
  column('Created_x0020_By', '4dd7e525-8d6b-4cb4-9d3e-44ee25f973eb', 'Text', system),
];

const libraryFields: readonly StandardField[] = [
  contentTypeId, column('_ColorTag', '', 'Text', { shown: true, readOnly: true }), compliance, title({ required: false }), ...linkTitles,
  id, contentType, created, author, modified, editor,
  column('_CopySource', '6b4e226d-3d88-4a36-808d-a129bf52bccf', 'Text', { readOnly: true, shown: true }),
  column('_ExtendedDescription', '', 'Note', { titles: fieldTitle.Description }),
  column('MediaServiceImageTags', '', 'TaxonomyFieldTypeMulti', { hidden: true }), ...fileFields,
  ...inherited.filter(({ internalName }) => internalName !== '_CopySource'),
];

const shown: Options = { shown: true, fromBaseType: false };
const pagesOnly: readonly StandardField[] = [
  column('WikiField', 'c33527b4-d920-4587-b791-45024d00068a', 'Note', { ...shown, richText: true }),
  column('CanvasContent1', '4966388e-6e12-4bc6-8990-5b5b66153eae', 'Note', { ...shown, richText: true, hidden: true }),
  column('BannerImageUrl', '5baf6db5-9d25-4738-b15e-db5789298e82', 'URL', shown),
  column('Description', '3f155110-a6a2-4d70-926c-94648101f0e8', 'Note', { ...shown, titles: fieldTitle.Description }),
  column('PromotedState', 'f5ad16a2-85be-46b2-b5f0-2bb8b4a5074a', 'Number', { ...shown, defaultValue: '0' }),
  column('FirstPublishedDate', 'c84f8697-331e-457d-884a-c4fb8f30ea74', 'DateTime', shown),
  column('LayoutWebpartsContent', '261075db-0525-4fb8-a6ea-772014186599', 'Note', { ...shown, richText: true, hidden: true }),
  column('PageLayoutType', '', 'Text', { fromBaseType: false }),
  column('_AuthorByline', '1a7348e7-1bb7-4a47-9790-088e7cb20b58', 'UserMulti', shown),
  column('_TopicHeader', 'd60d65ff-ff42-4044-a684-ac3f7a5e598c', 'Text', shown),
  column('_SPSitePageFlags', '9de685c5-fdf5-4319-b987-3edf55efb36f', 'MultiChoice', { ...shown, hidden: true }),
  column('_SPCallToAction', '', 'URL', shown),
  column('_OriginalSourceUrl', '', 'Note', shown),
  column('_OriginalSourceSiteId', '', 'Guid', shown),
  column('_OriginalSourceWebId', '', 'Guid', shown),
  column('_OriginalSourceListId', '', 'Guid', shown),
  column('_OriginalSourceItemId', '', 'Guid', shown),
  column('_SPIsTranslation', '', 'Boolean', { fromBaseType: false }),
  column('_SPTranslationLanguage', '', 'Text', { fromBaseType: false }),
  column('_SPTranslationSourceItemId', '', 'Guid', { fromBaseType: false }),
  column('_SPTranslatedLanguages', '', 'MultiChoice', { fromBaseType: false, fillIn: true }),
];

const eventsOnly: readonly StandardField[] = [
  column('Location', '288f5f32-8462-4175-8f09-dd7ba29359a9', 'Text', { ...shown, titles: fieldTitle.Location }),
  column('EventDate', '64cd368d-2f95-4bfc-a1f9-8d4324ecb007', 'DateTime', { ...shown, required: true, titles: fieldTitle.StartTime }),
  column('EndDate', '2684f9f2-54be-429f-ba06-76754fc056bf', 'DateTime', { ...shown, required: true, titles: fieldTitle.EndTime }),
  column('Description', '9da97a8a-1da5-4a77-98d3-4bc10456e700', 'Note', { ...shown, richText: true, titles: fieldTitle.Description }),
  column('fAllDayEvent', '7d95d1f4-f5fd-4a70-90cd-b35abc9b5bc8', 'Boolean', { ...shown, titles: fieldTitle.AllDayEvent }),
  column('Category', '6df9bd52-550e-4a30-bc31-a4366832a87d', 'Choice', { ...shown, choices: [], fillIn: true }),
];

const usersOnly: readonly StandardField[] = [
  column('Name', 'bfc6f32c-668c-43c4-a903-847cca2f9b3c', 'Text', { ...shown, titles: fieldTitle.Name }),
  column('EMail', 'fce16b4c-fe53-4793-aaab-b4892e736d15', 'Text', shown),
  column('Department', '05fdf852-4b64-4096-9b2b-d2a62a86bc59', 'Text', shown),
  column('JobTitle', 'c4e0f350-52cc-4ede-904c-dd71a3d11f7d', 'Text', shown),
  column('Picture', 'd9339777-b964-489a-bf09-2ea3c3fa5f0d', 'URL', shown),
];

/** Site columns beside those that lists have: the ones provisioning code commonly refers to. */
const siteOnly: readonly StandardField[] = [
  column('Keywords', 'b66e9b50-a28e-469b-b1a0-af0e45486874', 'Note', { fromBaseType: false }),
  column('Comments', '52578fc3-1f01-4f4d-b016-94ccbcf428cf', 'Note', { fromBaseType: false, titles: fieldTitle.Description }),
  column('URL', 'c29e077d-f466-4d8e-8bbe-72b66c5f205c', 'URL', { fromBaseType: false }),
  column('Body', '7662cd2c-f069-4dba-9e35-082cf976e170', 'Note', { fromBaseType: false, richText: true }),
  column('StartDate', '64cd368d-2f95-4bfc-a1f9-8d4324ecb007', 'DateTime', { fromBaseType: false, titles: fieldTitle.StartTime }),
  column('OtherAddressCity', '90fa9a8e-aac0-4828-9cb4-78f98416affa', 'Text', { fromBaseType: false, titles: fieldTitle.OtherAddressCity }),
  column('OtherAddressCountry', '3c0e9e00-8fcc-479f-9d8d-3447cda34c5b', 'Text', { fromBaseType: false, titles: fieldTitle.OtherAddressCountry }),
  column('OtherAddressPostalCode', '0557c3f8-60c4-4dfb-b5ab-bf3c4e4386b1', 'Text', { fromBaseType: false, titles: fieldTitle.OtherAddressPostalCode }),
  column('OtherAddressStateOrProvince', 'f45883bd-8733-4e6a-ac1f-a40bb92f3a35', 'Text', { fromBaseType: false, titles: fieldTitle.OtherAddressStateOrProvince }),
  column('OtherAddressStreet', 'dff5dfc2-e2b7-4a19-bde6-7dabc90a3d2b', 'Text', { fromBaseType: false, titles: fieldTitle.OtherAddressStreet }),
];

const pagesFields = [...libraryFields.slice(0, 4), ...pagesOnly, ...libraryFields.slice(4)];
const sets: Readonly<Record<StandardFieldSet, readonly StandardField[]>> = {
  list: listFields,
  library: libraryFields,
  pages: pagesFields,
  events: [...listFields.slice(0, 2), ...eventsOnly, ...listFields.slice(2)],
  users: [...listFields.slice(0, 2), ...usersOnly, ...listFields.slice(2)],
  web: [...new Map([...listFields, ...pagesFields, ...siteOnly].map((field) => [field.internalName, field])).values()],
};
