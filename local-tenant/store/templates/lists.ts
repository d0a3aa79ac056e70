import type { StandardFieldSet } from './standardFields';
import { contentTypeName, listTitle, viewTitle, type Words } from './words';

/** What a list template of SharePoint (its BaseTemplate number) makes. */
export interface ListTemplate {
  readonly id: number;
  /** 0 list, 1 document library (SharePoint's BaseType). */
  readonly baseType: 0 | 1;
  readonly fields: StandardFieldSet;
  readonly contentTypes: readonly { readonly id: string; readonly name: Words }[];
  readonly view: { readonly title: Words; readonly url: string; readonly fields: readonly string[]; readonly query: string };
  readonly imageUrl: string;
}

const item = { id: '0x01', name: contentTypeName.item };
const folder = { id: '0x0120', name: contentTypeName.folder };
const document = { id: '0x0101', name: contentTypeName.document };
const sitePage = { id: '0x0101009D1CB255DA76424F860D91F20E6C4118', name: contentTypeName.sitePage };
const repostPage = { id: '0x0101009D1CB255DA76424F860D91F20E6C41180300000000000000000000000000000002', name: contentTypeName.repostPage };
const wikiPage = { id: '0x010108', name: contentTypeName.wikiPage };

const byId = '';
const byName = '<OrderBy><FieldRef Name="FileLeafRef" /></OrderBy>';

const generic: ListTemplate = {
  id: 100, baseType: 0, fields: 'list', contentTypes: [item, folder], imageUrl: '/_layouts/15/images/itgen.png',
  view: { title: viewTitle.allItems, url: 'AllItems.aspx', fields: ['LinkTitle'], query: byId },
};
const library: ListTemplate = {
  id: 101, baseType: 1, fields: 'library', contentTypes: [document, folder], imageUrl: '/_layouts/15/images/itdl.png',
  view: { title: viewTitle.allDocuments, url: 'Forms/AllItems.aspx', fields: ['DocIcon', 'LinkFilename', 'Modified', 'Editor'], query: byName },
};

const templates: readonly ListTemplate[] = [
  generic, library,
  { ...generic, id: 106, fields: 'events', contentTypes: [{ id: '0x0102', name: contentTypeName.event }, folder], imageUrl: '/_layouts/15/images/itevent.png',
    view: { title: viewTitle.allEvents, url: 'AllItems.aspx', fields: ['LinkTitle', 'Location', 'EventDate', 'EndDate', 'fAllDayEvent'], query: byId } },
  { ...generic, id: 112, fields: 'users' },
  { ...library, id: 119, fields: 'pages', contentTypes: [sitePage, repostPage, wikiPage, folder],
    view: { title: viewTitle.byAuthor, url: 'Forms/ByAuthor.aspx', fields: ['DocIcon', 'LinkFilename', 'Author', 'Created', 'Editor', 'Modified'], query: byName } },
];

/** Template numbers that SharePoint knows and that here behave as a plain list or a plain library. */
const plainLists = [102, 103, 104, 105, 107, 108, 118, 120, 128, 150, 170, 171, 1100, 140, 160, 337, 544];
const plainLibraries = [109, 111, 115, 116, 113, 114, 121, 123, 124, 125, 130, 330, 700, 850, 851];

/** The template of a BaseTemplate number, or undefined when SharePoint has none of that number. */
export function listTemplate(id: number): ListTemplate | undefined {
  return templates.find((template) => template.id === id)
    ?? (plainLists.includes(id) ? { ...generic, id } : plainLibraries.includes(id) ? { ...library, id } : undefined);
}

/** A list that a new site has from the start. */
export interface StarterList {
  readonly template: number;
  readonly url: string;
  readonly title: Words;
  readonly hidden?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
}

const majorVersions = { EnableVersioning: true, MajorVersionLimit: 500 };
const documents: StarterList = { template: 101, url: 'Shared Documents', title: listTitle.documents, settings: { ...majorVersions, IsDefaultDocumentLibrary: true } };
const common: readonly StarterList[] = [
  documents,
  { template: 101, url: 'FormServerTemplates', title: listTitle.formTemplates, settings: { ...majorVersions, IsSystemList: true, NoCrawl: false } },
  { template: 101, url: 'SiteAssets', title: listTitle.siteAssets, settings: { ...majorVersions, IsSiteAssetsLibrary: true, IsApplicationList: true } },
  { template: 119, url: 'SitePages', title: listTitle.sitePages, settings: { ...majorVersions, EnableMinorVersions: true, DraftVersionVisibility: 1, IsApplicationList: true } },
  { template: 101, url: 'Style Library', title: listTitle.styleLibrary, settings: { ...majorVersions, EnableMinorVersions: true, IsApplicationList: true } },
  { template: 112, url: '_catalogs/users', title: listTitle.userInformation, hidden: true, settings: { IsCatalog: true, NoCrawl: true } },
];

/** The template of a web that was made without one: it can be given one once. */
export const noTemplate = 'STS#-1';

/** Site templates that a site can be made from, and the lists they start with. */
export const siteTemplates: Readonly<Record<string, readonly StarterList[]>> = {
  'SITEPAGEPUBLISHING#0': [...common, { template: 106, url: 'Lists/Events', title: listTitle.events }],
  'STS#3': common,
  'STS#0': common,
  'GROUP#0': common,
  'APPCATALOG#0': common,
  'DEV#0': common, 'PROJECTSITE#0': common, 'COMMUNITY#0': common, 'BDR#0': common, 'OFFILE#1': common, 'SRCHCEN#0': common, 'ENTERWIKI#0': common,
  [noTemplate]: [],
};
