import { contentTypeName, type Words } from '../../../store/templates/words';

/** A content type that every site has. */
export interface StandardContentType {
  readonly id: string;
  readonly name: Words;
  readonly group: 'list' | 'document' | 'folder' | 'hidden' | 'group' | 'page';
  /** Internal names of the columns that it adds to its parent's. */
  readonly fields: readonly string[];
  readonly hidden?: boolean;
  readonly sealed?: boolean;
}

const say = (en: string, fi: string, sv: string): Words => ({ 1033: en, 1035: fi, 1053: sv });

export const groupName: Readonly<Record<StandardContentType['group'], Words>> = {
  list: say('List Content Types', 'Luettelosisältölajit', 'Listinnehållstyper'),
  document: say('Document Content Types', 'Asiakirjasisältölajit', 'Dokumentinnehållstyper'),
  folder: say('Folder Content Types', 'Kansiosisältölajit', 'Mappinnehållstyper'),
  hidden: { 1033: '_Hidden', 1035: '_Hidden', 1053: '_Hidden' },
  group: say('Group Work Content Types', 'Ryhmätyösisältölajit', 'Innehållstyper för grupparbete'),
  page: say('Document Content Types', 'Asiakirjasisältölajit', 'Dokumentinnehållstyper'),
};

/** In the order of their ids, parents before children. */
export const standardContentTypes: readonly StandardContentType[] = [
  { id: '0x', name: say('System', 'Järjestelmä', 'System'), group: 'hidden', fields: ['ContentType'], hidden: true, sealed: true },
  { id: '0x01', name: contentTypeName.item, group: 'list', fields: ['Title'] },
  { id: '0x0101', name: contentTypeName.document, group: 'document', fields: ['FileLeafRef', 'Modified_x0020_By', 'Created_x0020_By'] },
  { id: '0x010101', name: say('Form', 'Lomake', 'Formulär'), group: 'document', fields: [] },
  { id: '0x010102', name: say('Picture', 'Kuva', 'Bild'), group: 'document', fields: ['Keywords'] },
  { id: '0x010104', name: say('Unknown Document Type', 'Tuntematon asiakirjalaji', 'Okänd dokumenttyp'), group: 'hidden', fields: [], hidden: true },
  { id: '0x010105', name: say('Master Page', 'Perustyylisivu', 'Huvudsida'), group: 'document', fields: [] },
  { id: '0x010107', name: say('User Workflow Document', 'Käyttäjän työnkulkuasiakirja', 'Arbetsflödesdokument'), group: 'hidden', fields: [], hidden: true },
  { id: '0x010108', name: contentTypeName.wikiPage, group: 'document', fields: ['WikiField'] },
  { id: '0x010109', name: say('Basic Page', 'Perussivu', 'Grundsida'), group: 'document', fields: [] },
  { id: '0x01010B', name: say('Dublin Core Columns', 'Dublin Core -sarakkeet', 'Dublin Core-kolumner'), group: 'document', fields: [] },
  { id: '0x0101009D1CB255DA76424F860D91F20E6C4118', name: contentTypeName.sitePage, group: 'page', fields: ['WikiField', 'CanvasContent1', 'BannerImageUrl', 'Description', 'PromotedState', 'FirstPublishedDate', 'LayoutWebpartsContent', '_AuthorByline', '_TopicHeader', '_SPSitePageFlags', '_SPCallToAction', '_OriginalSourceUrl'] },
  { id: '0x0101009D1CB255DA76424F860D91F20E6C41180300000000000000000000000000000002', name: contentTypeName.repostPage, group: 'page', fields: ['_OriginalSourceSiteId', '_OriginalSourceWebId', '_OriginalSourceListId', '_OriginalSourceItemId'] },
  { id: '0x0102', name: contentTypeName.event, group: 'list', fields: ['Location', 'EventDate', 'EndDate', 'Description', 'fAllDayEvent'] },
  { id: '0x0103', name: say('Issue', 'Ongelma', 'Ärende'), group: 'list', fields: [] },
  { id: '0x0104', name: contentTypeName.announcement, group: 'list', fields: ['Body'] },
  { id: '0x0105', name: contentTypeName.link, group: 'list', fields: ['URL', 'Comments'] },
  { id: '0x0106', name: contentTypeName.contact, group: 'list', fields: ['Comments'] },
  { id: '0x0107', name: say('Message', 'Viesti', 'Meddelande'), group: 'list', fields: ['Body'] },
  { id: '0x0108', name: contentTypeName.task, group: 'list', fields: ['Body', 'StartDate'] },
  { id: '0x010A', name: say('Person', 'Henkilö', 'Person'), group: 'hidden', fields: [], hidden: true },
  { id: '0x0110', name: say('Post', 'Kirjoitus', 'Anslag'), group: 'list', fields: ['Body'] },
  { id: '0x0111', name: say('Comment', 'Kommentti', 'Kommentar'), group: 'list', fields: ['Body'] },
  { id: '0x0120', name: contentTypeName.folder, group: 'folder', fields: ['FileLeafRef'] },
  { id: '0x012002', name: say('Discussion', 'Keskustelu', 'Diskussion'), group: 'folder', fields: ['Body'] },
  { id: '0x012004', name: say('Summary Task', 'Yhteenvetotehtävä', 'Sammanfattningsaktivitet'), group: 'folder', fields: [] },
];
