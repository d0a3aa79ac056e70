/** Every way that the product and the API offer to somebody who is after an item of a closed site. */

/** An item of a closed site, with all that its own people know of it. */
export interface ClosedItem {
  /** Server-relative, e.g. `/sites/kampus-vm-oma`. */
  readonly site: string;
  readonly siteId: string;
  readonly webId: string;
  readonly listId: string;
  readonly itemId: number;
  /** Its GUID without braces. */
  readonly uniqueId: string;
  /** Server-relative. */
  readonly url: string;
  readonly title: string;
}

/** One request that somebody makes. */
export interface Attempt {
  readonly path: string;
  /** Left out: GET. */
  readonly body?: unknown;
}

const quoted = (text: string): string => `'${encodeURIComponent(text.replace(/'/g, "''"))}'`;
const get = (path: string): Attempt => ({ path });
const post = (path: string, body: unknown): Attempt => ({ path, body });

/** Webs whose API is asked: the common one, the organisation's open one, the adversary's own, and the root. */
const ENTRANCES = ['/sites/kampus', '/sites/kampus-vm', '/sites/kampus-stm', ''];

/** The closed site by its own address. */
function atItsAddress({ site, listId, itemId, uniqueId, url, webId }: ClosedItem): Attempt[] {
  const api = `${site}/_api`;
  const list = `${api}/web/GetList(${quoted(`${site}/SitePages`)})`;
  const file = `${api}/web/GetFileByServerRelativeUrl(${quoted(url)})`;
  return [
    ...['', '/web', '/web?$expand=Lists,Webs,SiteUsers,SiteGroups', '/web/lists', "/web/lists/getbytitle('Sivuston%20sivut')", `/web/lists(guid'${listId}')/items`, '/web/siteusers', '/web/sitegroups',
      '/web/siteusers?$top=1', '/web/currentuser', '/web/recyclebin', '/site/recyclebin', '/site', '/site?$expand=RootWeb', '/web/title', '/web/navigation/quicklaunch', '/web/hubsitedata', '/web/roleassignments',
      '/web/allproperties', '/web/webs', '/web/folders', '/web/siteuserinfolist/items', '/web/rootfolder/files', '/web/RegionalSettings', '/navigation/menustate', '/sitepages/pages', `/sitepages/pages(${itemId})`,
      '/sitepages/pages/feed', `/sitepages/pages/GetByUniqueId('${uniqueId}')`, `/sitepages/pages(${itemId})/translations`, '/web/GetFolderByServerRelativeUrl(\'SitePages\')/files', '/web/lists?$select=ItemCount,Title',
      '/web/usercustomactions', '/web/eventreceivers', '/web/appdatacontext', '/web/getuserbyid(1)'].map((path) => get(api + path)),
    ...['', '/items', `/items(${itemId})`, `/items(${itemId})/versions`, `/items(${itemId})/comments`, `/items(${itemId})/likedBy`, `/items(${itemId})/likedByInformation`, `/items(${itemId})/FieldValuesAsText`, `/items(${itemId})/file`,
      `/items(${itemId})/roleassignments`, '/items?$filter=Id%20ge%201&$top=1', '/items/$count', '/itemcount', '/fields', '/views', '/subscriptions', '/rootfolder/files', '/getitemchanges'].map((path) => get(list + path)),
    ...['', '/$value', '/listitemallfields', '/versions', '/properties', '/author', '/OpenBinaryStream', '/Exists', '/getpreauthorizedaccessurl(24)'].map((path) => get(file + path)),
    post(`${list}/RenderListDataAsStream`, { parameters: { RenderOptions: 2 } }),
    post(`${list}/getitems`, { query: { ViewXml: '<View><Query/></View>' } }),
    post(`${list}/GetListItemChangesSinceToken`, { query: {} }),
    post(`${list}/getchanges`, { query: { Add: true, Item: true, Update: true } }),
    post(`${api}/web/getchanges`, { query: { Add: true, Item: true, Web: true, Update: true } }),
    post(`${api}/site/getchanges`, { query: { Add: true, Item: true, Web: true, Update: true } }),
    post(`${api}/web/ensureuser`, { logonName: 'i:0#.f|membership|virkamies.stm@gov.example' }),
    post(`${list}/items(${itemId})/Like`, {}),
    post(`${list}/items(${itemId})/comments`, { text: 'x' }),
    post(`${list}/items`, { Title: 'x' }),
    post(`${list}/items(${itemId})/recycle`, {}),
    get(url),
    get(`${url}?as=json`),
    get(`${url}?web=1&download=1`),
    get(site),
    get(`${site}/SitePages`),
    get(`${site}/_layouts/15/viewlsts.aspx`),
    get(`${site}/_layouts/15/search.aspx?q=VMBaro`),
    get(`${site}/_layouts/15/listfeed.aspx?List=${listId}`),
    get(`${site}/_layouts/15/getpreview.ashx?guidFile=${uniqueId}&guidWeb=${webId}`),
    get(`${site}/_vti_bin/listdata.svc/SitePages`),
    get(`${site}/_vti_bin/client.svc/web`)
  ];
}

/** The closed item from another web, by its address and by its ids. */
function fromElsewhere(entrance: string, { site, siteId, webId, listId, itemId, uniqueId, url }: ClosedItem, origin: string): Attempt[] {
  const api = `${entrance}/_api`;
  const target = encodeURIComponent(`'${origin}${site}'`);
  return [
    ...[
      `/web/GetFileByServerRelativeUrl(${quoted(url)})`,
      `/web/GetFileByServerRelativeUrl(${quoted(url)})/$value`,
      `/web/GetFileByServerRelativePath(DecodedUrl=${quoted(url)})?$expand=ListItemAllFields`,
      `/web/GetFileByUrl(${quoted(url)})`,
      `/web/GetFileById('${uniqueId}')`,
      `/web/GetFileById('${uniqueId}')/ListItemAllFields`,
      `/web/GetFolderByServerRelativeUrl(${quoted(`${site}/SitePages`)})/files`,
      `/web/GetFolderByServerRelativePath(DecodedUrl=${quoted(`${site}/SitePages`)})?$expand=Files`,
      `/web/GetFolderById('${uniqueId}')`,
      `/web/GetList(${quoted(`${site}/SitePages`)})/items`,
      `/web/GetListItem(${quoted(url)})`,
      `/web/GetListItemUsingPath(DecodedUrl=${quoted(url)})`,
      `/web/lists(guid'${listId}')`,
      `/web/lists(guid'${listId}')/items(${itemId})`,
      `/web/lists/getbyid('${listId}')/items`,
      `/sitepages/pages/GetByUrl(${quoted(url)})`,
      `/sitepages/pages/GetByUniqueId('${uniqueId}')`,
      `/sitepages/pages/GetTranslations('${uniqueId}')`,
      '/sitepages/pages/feed',
      `/site/openWebById('${webId}')`,
      `/site/openWeb(${quoted(site)})`,
      `/site/GetWebPath('${siteId}','${webId}')`,
      `/SP.AppContextSite(@t)/web/lists?@t=${target}`,
      `/SP.Web.GetDocumentAndMediaLibraries?webFullUrl=${quoted(site)}&includePageLibraries=true`,
      `/SP.Web.GetDocumentLibraries?webFullUrl=${quoted(site)}`,
      `/SP.Web.GetWebUrlFromPageUrl(@v)?@v=${quoted(url)}`,
      '/web/webs',
      '/web/webinfos',
      '/web/hubsitedata',
      '/web/recyclebin',
      '/site/recyclebin',
      '/hubsites',
      '/web/navigation/quicklaunch?$expand=Children',
      '/web/navigation/topnavigationbar?$expand=Children',
      '/navigation/menustate',
      '/navigation/menustate?mapprovidername=%27GlobalNavigationSwitchableProvider%27',
      '/social.following/my/followed(types=15)',
      '/social.following/my/suggestions',
      '/Microsoft.SharePoint.Portal.SuggestedSites',
      '/v2.1/sites',
      '/SP.UserProfiles.PeopleManager/GetMyProperties',
      '/web/siteuserinfolist/items?$select=Title',
      '/search/suggest?querytext=%27vmb%27&inumberofquerysuggestions=10',
      '/search/suggest?querytext=%27vmb%27&fprequerysuggestions=true&fhithighlighting=true',
      '/search/autocompletions?querytext=%27vmb%27'
    ].map((path) => get(api + path)),
    post(`${api}/web/GetChanges`, { query: { Add: true, Item: true, Update: true, RecursiveAll: true } }),
    post(`${api}/site/GetChanges`, { query: { Add: true, Item: true, Update: true, RecursiveAll: true, Site: true, Web: true } }),
    post(`${api}/SP.Web.ShareObject`, { url: `${origin}${url}`, peoplePickerInput: '[]', roleValue: 'role:1073741826', sendEmail: false }),
    post(`${api}/SP.Web.GetObjectSharingSettings`, { objectUrl: `${origin}${url}`, groupId: 0, useSimplifiedRoles: true }),
    post(`${api}/SP.Web.CreateAnonymousLink`, { url: `${origin}${url}`, isEditLink: false }),
    post(`${api}/SP.MoveCopyUtil.CopyFileByPath`, { srcPath: { DecodedUrl: `${origin}${url}` }, destPath: { DecodedUrl: `${origin}/sites/dev/Shared Documents/x.aspx` }, overwrite: true, options: {} }),
    post(`${api}/SP.MoveCopyUtil.MoveFileByPath`, { srcPath: { DecodedUrl: `${origin}${url}` }, destPath: { DecodedUrl: `${origin}/sites/dev/Shared Documents/y.aspx` }, overwrite: true, options: {} }),
    post(`${api}/social.following/follow`, { actor: { ActorType: 1, ContentUri: `${origin}${url}`, Id: null } }),
    post(`${api}/social.following/isfollowed`, { actor: { ActorType: 2, ContentUri: `${origin}${site}`, Id: null } }),
    post(`${api}/Microsoft.Sharepoint.Utilities.WebTemplateExtensions.SiteScriptUtility.GetSiteScriptFromList`, { listUrl: `${origin}${site}/SitePages` }),
    post(`${api}/Microsoft.Sharepoint.Utilities.WebTemplateExtensions.SiteScriptUtility.GetSiteScriptFromWeb`, { webUrl: `${origin}${site}`, info: { IncludedLists: ['SitePages'], IncludeBranding: true } }),
    post(`${api}/web/lists(guid'${listId}')/RenderListDataAsStream`, { parameters: { RenderOptions: 2 } }),
    post(`${api}/web/lists(guid'${listId}')/subscriptions`, { resource: listId, notificationUrl: 'https://x.gov.example/', expirationDateTime: '2027-01-01T00:00:00Z' }),
    get(`${entrance}/_layouts/15/getpreview.ashx?path=${encodeURIComponent(url)}`),
    get(`${entrance}/_layouts/15/getpreview.ashx?guidFile=${uniqueId}&guidWeb=${webId}&guidSite=${siteId}`),
    get(`${entrance}/_layouts/15/search.aspx?q=VMBaro`)
  ];
}

/** What is asked of search: words of the item, its address, its ids, and queries that would count or sort it out. */
function queriesFor({ title, url, site, siteId, webId, listId, uniqueId }: ClosedItem, origin: string): string[] {
  const word = /[\p{L}\p{N}]+/u.exec(title)?.[0] ?? title;
  return [
    title, `"${title}"`, word, `${word}*`, `${word.slice(0, 3)}*`, `title:${word}*`, `title="${title}"`, `filename:*`, `NOT xyzzy AND ${word}`, `${word} OR xyzzy`, `xyzzy NEAR ${word}`, `ONEAR(${word}, x)`,
    `path:"${origin}${site}"`, `path:${site}`, `path:*${site.slice(7)}*`, `site:"${site}"`, `SPSiteURL:"${site}"`, `SPWebUrl:"${site}"`, `ParentLink:"${site}"`, `OriginalPath:"${url}"`, `url:"${url}"`,
    `UniqueId:${uniqueId}`, `UniqueId:{${uniqueId}}`, `NormUniqueID:${uniqueId}`, `SiteId:${siteId}`, `WebId:${webId}`, `ListID:${listId}`, `ListID:"{${listId}}"`,
    `author:Harjoitusmäki AND path:"${site}"`, `SiteTitle:"Vain VM"`, `contentclass:STS_Site "Vain VM"`, `contentclass:STS_ListItem_WebPageLibrary ${word}`, `PromotedState:2 ${word}`, `KampusKindOWSCHCS:news ${word}`,
    `WORDS(${word}, xyzzy)`, `${word} XRANK(cb=100) ${word}`, `SPTranslationLanguage:sv-se ${word}`, `EditorOWSUSER:* ${word}`, `*${word.slice(1)}`
  ];
}

function bySearch(item: ClosedItem, origin: string): Attempt[] {
  const refiners = 'SiteTitle,SiteId,WebId,Author,FileType,contentclass,PromotedState,Write(discretize=manual/2020-01-01/2026-01-01)';
  const select = 'Title,Path,Description,HitHighlightedSummary,UniqueId,Author,SiteTitle,SPSiteURL,PictureThumbnailURL,LikesCount,ViewsLifeTime,KampusTopicOWSTEXT';
  return [
    ...queriesFor(item, origin).flatMap((query) => [
      get(`/sites/kampus/_api/search/query?querytext=${quoted(query)}&rowlimit=500&trimduplicates=false&selectproperties=${quoted(select)}&refiners=${quoted(refiners)}`),
      post('/sites/kampus/_api/search/postquery', { request: { Querytext: query, RowLimit: 500, TrimDuplicates: false, Refiners: refiners, SelectProperties: select.split(',') } })
    ]),
    // Refinement alone, a template alone, hidden constraints, other result sources, paging past the end, sorting.
    post('/sites/kampus/_api/search/postquery', { request: { Querytext: '*', RefinementFilters: [`SPSiteURL:"${item.site}"`], RowLimit: 500, Refiners: refiners } }),
    post('/sites/kampus/_api/search/postquery', { request: { Querytext: '*', QueryTemplate: `{searchTerms} path:"${item.site}"`, RowLimit: 500 } }),
    post('/sites/kampus/_api/search/postquery', { request: { Querytext: '*', HiddenConstraints: `UniqueId:${item.uniqueId}`, RowLimit: 500 } }),
    post('/sites/kampus/_api/search/postquery', { request: { Querytext: `"${item.title}"`, StartRow: 10, RowLimit: 1 } }),
    post('/sites/kampus/_api/search/postquery', { request: { Querytext: '*', StartRow: 0, RowLimit: 0 } }),
    ...['News', 'Title', 'Created'].map((property) => post('/sites/kampus/_api/search/postquery', { request: { Querytext: `path:"${item.site}"`, SortList: [{ Property: property, Direction: 1 }] } })),
    ...['8413cd39-2156-4e00-b54d-11efd9abdb89', '5dc9f503-801e-4ced-8a2c-5d1237132419', 'e1327b9c-2b8c-4b23-99c9-3730cb29c3f7', 'b09a7990-05ea-4af9-81ef-edfab16c4e31'].map((source) =>
      get(`/sites/kampus/_api/search/query?querytext=${quoted(item.title)}&sourceid='${source}'`))
  ];
}

/** All of them. */
export const attemptsAt = (item: ClosedItem, origin: string): Attempt[] => [
  ...atItsAddress(item),
  ...ENTRANCES.flatMap((entrance) => fromElsewhere(entrance, item, origin)),
  ...bySearch(item, origin)
];
