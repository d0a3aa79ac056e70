export type PropertyType = 'text' | 'integer' | 'decimal' | 'dateTime' | 'yesNo';

/**
 * How a property is compared:
 * - `words`: text, word by word, by the tokens of the full-text index;
 * - `whole`: an id or a file type: the whole value, case and braces ignored;
 * - `url`: an address and everything below it;
 * - `owner`: by the site, web or list of the document as that is now, not as it was crawled;
 * - `value`: numbers, dates and yes/no, by order.
 */
export type Comparison = 'words' | 'whole' | 'url' | 'owner' | 'value';

/** A property of SharePoint's search schema. Every property here can be queried and retrieved. */
export interface ManagedProperty {
  name: string;
  type: PropertyType;
  comparison: Comparison;
  sortable: boolean;
  refinable: boolean;
  /** SQL over `search_document d`: its value, which is compared, sorted by and refined on. */
  sql: string;
  /** For `owner`: how to find the owners. */
  owner?: OwnerLookup;
}

/** Owners are few, documents many: the owners are found first. `%` in `sql` stands for the test of the value. */
export interface OwnerLookup {
  sql: string;
  by: 'id' | 'url' | 'title';
}

type Flags = { sortable?: boolean; refinable?: boolean; comparison?: Comparison; owner?: OwnerLookup };

const property = (name: string, type: PropertyType, sql: string, flags: Flags = {}): ManagedProperty => ({
  name,
  type,
  sql,
  comparison: flags.comparison ?? (type === 'text' ? 'words' : 'value'),
  sortable: flags.sortable ?? false,
  refinable: flags.refinable ?? false,
  ...(flags.owner ? { owner: flags.owner } : {}),
});

/** A property kept in the document's JSON. */
const inData = (name: string, type: PropertyType = 'text', flags: Flags = {}): ManagedProperty =>
  property(name, type, `json_extract(d.data, '$.${name}')`, flags);

const both: Flags = { sortable: true, refinable: true };
const refinable: Flags = { refinable: true };
const whole: Flags = { comparison: 'whole' };
const url: Flags = { comparison: 'url' };

const owned = (sql: string, by: OwnerLookup['by']): Flags => ({ comparison: 'owner', owner: { sql, by } });
const ofSite = owned('d.site_id IN (SELECT id FROM site WHERE url %)', 'url');
const ofWeb = owned('d.web_id IN (SELECT id FROM web WHERE url %)', 'url');
const ofList = owned('d.list_id IN (SELECT id FROM list WHERE guid %)', 'id');
const ofHub = owned('d.site_id IN (SELECT id FROM site WHERE hub_site_id %)', 'id');
const titled = owned('d.site_id IN (SELECT site.id FROM site JOIN web ON web.id = site.root_web_id WHERE web.title %)', 'title');

const webUrl = '(SELECT url FROM web WHERE web.id = d.web_id)';
const siteUrl = '(SELECT url FROM site WHERE site.id = d.site_id)';
const hubOfSite = '(SELECT hub_site_id FROM site WHERE site.id = d.site_id)';
const siteTitle = '(SELECT web.title FROM site JOIN web ON web.id = site.root_web_id WHERE site.id = d.site_id)';
const listGuid = '(SELECT guid FROM list WHERE list.id = d.list_id)';

const standard: readonly ManagedProperty[] = [
  // What and where
  property('DocId', 'integer', 'd.id', { sortable: true }),
  property('IndexDocId', 'integer', 'd.id', { sortable: true }),
  inData('Title'),
  inData('Description'),
  inData('contentclass', 'text', refinable),
  inData('ContentType', 'text', refinable),
  inData('ContentTypeId'),
  property('Path', 'text', 'd.path', url),
  property('OriginalPath', 'text', 'd.path', url),
  property('ParentLink', 'text', "json_extract(d.data, '$.ParentLink')", url),
  property('SPSiteURL', 'text', siteUrl, ofSite),
  property('SiteName', 'text', siteUrl, { ...ofSite, refinable: true }),
  property('SPWebUrl', 'text', webUrl, ofWeb),
  property('SitePath', 'text', siteUrl, ofSite),
  property('SiteTitle', 'text', siteTitle, { ...titled, refinable: true }),
  inData('WebTemplate', 'text', refinable),
  inData('SiteDescription'),
  property('SiteId', 'text', 'd.site_id', { ...whole, refinable: true }),
  property('NormSiteID', 'text', 'd.site_id', whole),
  property('IdentitySiteCollectionId', 'text', 'd.site_id', whole),
  property('WebId', 'text', 'd.web_id', { ...whole, refinable: true }),
  property('NormWebID', 'text', 'd.web_id', whole),
  property('IdentityWebId', 'text', 'd.web_id', whole),
  property('ListId', 'text', listGuid, ofList),
  property('NormListID', 'text', listGuid, ofList),
  property('IdentityListId', 'text', listGuid, ofList),
  property('ListItemID', 'integer', 'd.item_id'),
  property('IdentityListItemId', 'text', 'd.guid', whole),
  property('UniqueId', 'text', 'd.guid', whole),
  property('NormUniqueID', 'text', 'd.guid', whole),
  property('DepartmentId', 'text', hubOfSite, { ...ofHub, refinable: true }),
  property('RelatedHubSites', 'text', hubOfSite, ofHub),
  // Files
  property('FileType', 'text', 'd.file_type', { ...whole, refinable: true }),
  property('FileExtension', 'text', 'd.file_type', { ...whole, refinable: true }),
  property('SecondaryFileExtension', 'text', 'd.file_type', { ...whole, refinable: true }),
  inData('Filename'),
  property('Size', 'integer', 'd.size', both),
  property('IsDocument', 'yesNo', 'd.is_document', refinable),
  inData('IsContainer', 'yesNo'),
  inData('IsListItem', 'yesNo'),
  inData('PictureThumbnailURL'),
  // Who and when
  inData('Author', 'text', { sortable: true, refinable: true }),
  inData('DisplayAuthor', 'text', refinable),
  inData('CreatedBy', 'text', refinable),
  inData('ModifiedBy', 'text', refinable),
  inData('AuthorOWSUSER'),
  inData('EditorOWSUSER'),
  property('Created', 'dateTime', 'd.created', both),
  property('LastModifiedTime', 'dateTime', 'd.modified', both),
  property('Write', 'dateTime', 'd.modified', both),
  // News and pages
  property('PromotedState', 'integer', 'd.promoted_state', refinable),
  property('FirstPublishedDate', 'dateTime', 'd.first_published', both),
  inData('Language', 'text', refinable),
  inData('DetectedLanguage', 'text', refinable),
  property('SPIsTranslation', 'yesNo', 'd.is_translation', refinable),
  property('SPTranslationLanguage', 'text', 'd.language', { ...whole, refinable: true }),
  inData('SPTranslatedLanguages', 'text'),
  inData('SPTranslationSourceItemId', 'text', whole),
  inData('ViewsLifeTime', 'integer', both),
  inData('ViewsLifeTimeUniqueUsers', 'integer', both),
  inData('ViewsRecent', 'integer', both),
  inData('ViewsRecentUniqueUsers', 'integer', both),
  // People
  inData('AccountName'),
  inData('UserName'),
  inData('PreferredName', 'text', { sortable: true }),
  inData('FirstName', 'text', { sortable: true }),
  inData('LastName', 'text', { sortable: true }),
  inData('JobTitle', 'text', both),
  inData('Department', 'text', both),
  inData('WorkEmail'),
  inData('WorkPhone'),
  inData('MobilePhone'),
  inData('OfficeNumber', 'text', refinable),
  inData('BaseOfficeLocation', 'text', refinable),
  inData('Manager'),
  inData('AboutMe'),
  inData('Responsibility', 'text', refinable),
  inData('Skills', 'text', refinable),
  inData('Interests', 'text', refinable),
  inData('PastProjects', 'text', refinable),
  inData('Schools', 'text', refinable),
  inData('PictureURL'),
  inData('UserProfile_GUID', 'text', whole),
  inData('SipAddress'),
];

const byName = new Map(standard.map(managed => [managed.name.toLowerCase(), managed]));

/** Endings of the properties that SharePoint makes of site columns by itself, and their types. */
const automatic: Readonly<Record<string, PropertyType>> = {
  OWSTEXT: 'text',
  OWSMTXT: 'text',
  OWSHTML: 'text',
  OWSCHCS: 'text',
  OWSCHCM: 'text',
  OWSUSER: 'text',
  OWSURLH: 'text',
  OWSGUID: 'text',
  OWSLKUP: 'text',
  OWSDATE: 'dateTime',
  OWSNMBR: 'decimal',
  OWSCURR: 'decimal',
  OWSINTG: 'integer',
  OWSBOOL: 'yesNo',
};

/** `RefinableString00` and so on: empty until a crawled property is mapped to them. */
const refinablePool: Readonly<Record<string, PropertyType>> = {
  RefinableString: 'text',
  RefinableDate: 'dateTime',
  RefinableInt: 'integer',
  RefinableDecimal: 'decimal',
  RefinableDouble: 'decimal',
};

/**
 * Finds a property of the search schema; names ignore case.
 *
 * @returns null when SharePoint would have no property of that name.
 */
export function managedProperty(name: string): ManagedProperty | null {
  const known = byName.get(name.toLowerCase());
  if (known) return known;
  const ending = Object.keys(automatic).find(suffix => name.toUpperCase().endsWith(suffix) && name.length > suffix.length);
  if (ending && isPlain(name)) return inData(canonical(name, ending), automatic[ending]);
  const pooled = /^(Refinable[A-Za-z]+?)(\d{2,3})$/i.exec(name);
  const pool = Object.keys(refinablePool).find(prefix => prefix.toLowerCase() === pooled?.[1]?.toLowerCase());
  return pool ? inData(`${pool}${pooled![2]}`, refinablePool[pool], both) : null;
}

/** The name of the property that SharePoint makes of a site column, or null for kinds of which it makes none. */
export function automaticProperty(internalName: string, columnKind: string, richText: boolean): string | null {
  const ending = columnKind === 'Note' && richText ? 'OWSHTML' : endingOfKind[columnKind];
  return ending ? internalName + ending : null;
}

const endingOfKind: Readonly<Record<string, string>> = {
  Text: 'OWSTEXT',
  Note: 'OWSMTXT',
  Choice: 'OWSCHCS',
  MultiChoice: 'OWSCHCM',
  User: 'OWSUSER',
  UserMulti: 'OWSUSER',
  URL: 'OWSURLH',
  Guid: 'OWSGUID',
  DateTime: 'OWSDATE',
  Number: 'OWSNMBR',
  Currency: 'OWSCURR',
  Integer: 'OWSINTG',
  Boolean: 'OWSBOOL',
};

function isPlain(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}

/** Documents keep automatic properties under the lower-cased column name, since queries ignore case. */
function canonical(name: string, ending: string): string {
  return name.slice(0, -ending.length).toLowerCase() + ending;
}
