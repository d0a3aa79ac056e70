/** The tenant's answers, by SharePoint's real metadata. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { provision } from '../../admin/provision/provision';
import { addItem, addPages, listByUrl, webByUrl } from '../../local-tenant/store/index';
import { HOME, makeTenant, OWNER, type TestTenant } from '../contract/tenant';
import { checkAnswer } from './checkAnswer';

const formats = ['application/json;odata=nometadata', 'application/json;odata=verbose', 'application/json;odata=minimalmetadata'];
const notices = "web/getList('/sites/kampus/Lists/Notices')";
const pages = "web/getList('/sites/kampus/SitePages')";
const file = "web/getFileByServerRelativePath(decodedUrl='/sites/kampus/Shared Documents/ohje.txt')";

const reads = [
  'web', 'web?$select=*,EffectiveBasePermissions,HasUniqueRoleAssignments,AllProperties&$expand=AllProperties', 'web/webs', 'web/webinfos', 'web/regionalSettings',
  'web/regionalSettings/timezone', 'web/regionalSettings/timezones', 'web/features', 'web/currentuser', 'web/recyclebin', 'web/themeinfo',
  'site', 'site/rootweb', 'site/features', 'site/owner',
  'web/lists', 'web/lists?$expand=RootFolder,Fields,Views,ContentTypes,Forms&$top=3', notices, `${notices}/rootfolder`, `${notices}/effectivebasepermissions`, `${notices}/forms`,
  `${notices}/fields`, `${notices}/fields/getbyinternalnameortitle('Severity')`, `${notices}/views`, `${notices}/defaultview`, `${notices}/defaultview/viewfields`, `${notices}/contenttypes`,
  `${notices}/contenttypes?$expand=FieldLinks,Fields`, `${notices}/items`, `${notices}/items(1)`, `${notices}/items(1)?$expand=Author,FieldValuesAsText,ContentType,File,Folder,ParentList`,
  `${notices}/items(1)/fieldvaluesastext`, `${notices}/items(1)/fieldvaluesashtml`, `${notices}/items(1)/versions`, `${notices}/items(1)/attachmentfiles`, `${notices}/items(1)/roleassignments`,
  `${notices}/currentchangetoken`,
  'web/fields', 'web/availablefields', 'web/contenttypes', 'web/availablecontenttypes',
  `${pages}/items?$expand=File,FieldValuesAsText`, 'sitepages/pages', 'sitepages/pages(1)', 'sitepages/pages/feed', `${pages}/items(1)/comments`, `${pages}/items(1)/likedbyinformation`,
  'web/folders', "web/getfolderbyserverrelativepath(decodedUrl='/sites/kampus/Shared Documents')", "web/getfolderbyserverrelativepath(decodedUrl='/sites/kampus/Shared Documents')/files",
  "web/getfolderbyserverrelativepath(decodedUrl='/sites/kampus/Shared Documents')/properties", file, `${file}/author`, `${file}/versions`, `${file}/listitemallfields`, `${file}/properties`,
  'web/siteusers', 'web/sitegroups', 'web/sitegroups?$expand=Users,Owner', 'web/associatedownergroup', 'web/associatedvisitorgroup/users', 'web/siteuserinfolist', 'web/roledefinitions', 'web/roleassignments',
  'web/roleassignments?$expand=Member,RoleDefinitionBindings', 'web/firstuniqueancestorsecurableobject', 'web/currentuser/groups',
  'web/navigation', 'web/navigation/quicklaunch', 'web/navigation/topnavigationbar', 'navigation/menustate', 'hubsites', 'web/usercustomactions', 'site/usercustomactions',
  "search/query?querytext='kampus'", "search/query?querytext='kampus'&refiners='FileType'", "search/suggest?querytext='kam'",
  'SP.UserProfiles.PeopleManager/GetMyProperties', `SP.UserProfiles.PeopleManager/GetPropertiesFor(accountName=@v)?@v='i:0%23.f|membership|${OWNER}'`, 'SP.UserProfiles.PeopleManager', 'SP.UserProfiles.ProfileLoader.GetProfileLoader/GetUserProfile',
  'social.following/my'
];

/** One of each thing that a new site has none of. */
const writes: readonly (readonly [path: string, body: unknown])[] = [
  ["web/getfolderbyserverrelativepath(decodedUrl='/sites/kampus/Shared Documents')/files/add(url='ohje.txt',overwrite=true)", 'ohje'],
  ["web/getfolderbyserverrelativepath(decodedUrl='/sites/kampus/Shared Documents')/files/add(url='ohje.txt',overwrite=true)", 'uusi ohje'],
  ["web/getfolderbyserverrelativepath(decodedUrl='/sites/kampus/Shared Documents')/files/add(url='roska.txt',overwrite=true)", 'roska'],
  ["web/getfilebyserverrelativepath(decodedUrl='/sites/kampus/Shared Documents/roska.txt')/recycle", {}],
  [`${notices}/items(1)/attachmentfiles/add(FileName='liite.txt')`, 'liite'],
  [`${notices}/items(1)`, { Title: 'Katkos jatkuu' }],
  [`${pages}/items(1)/comments`, { text: 'Kiitos!' }],
  ['web/webs/add', { parameters: { Url: 'ali', Title: 'Alisivusto', Description: '', Language: 1035, WebTemplate: 'STS', UseUniquePermissions: false } }],
  ['web/navigation/topnavigationbar', { Title: 'Etusivu', Url: '/sites/kampus' }],
  ['web/usercustomactions', { Title: 'Toiminto', Location: 'ScriptLink' }],
  ['site/usercustomactions', { Title: 'Toiminto', Location: 'ScriptLink' }]
];

describe('what is answered, by SharePoint’s real metadata', () => {
  let test: TestTenant;

  before(async () => {
    test = makeTenant();
    await provision(test.tenant, { organisation: 'VM' });
    const listOf = (url: string): number => listByUrl(test.store, webByUrl(test.store, '/sites/kampus')?.id ?? '', url)?.id ?? 0;
    addItem(test.store, listOf('Lists/Notices'), { data: { Title: 'Katkos', Severity: 'warning', StartsAt: '2026-11-09T06:00:00Z' } });
    addPages(test.store, listOf('SitePages'), [{ name: 'uutinen.aspx', data: { Title: 'Uutinen', PromotedState: 2, FirstPublishedDate: '2026-11-09T06:00:00Z' } }]);
    for (const [path, body] of writes) {
      const headers = { Authorization: 'Bearer local', Accept: 'application/json', 'Content-Type': 'application/json', ...(path.endsWith('items(1)') ? { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } : {}) };
      const response = await test.fetchAs(OWNER)(`${HOME}/_api/${path}`, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
      assert.ok(response.ok, `${path}: ${response.status} ${await response.text()}`);
    }
    test.clock.set('2026-11-09T08:00:00Z');
  });

  for (const path of reads) {
    it(path, async () => {
      for (const Accept of formats) {
        const url = `${HOME}/_api/${path}`;
        const response = await test.fetchAs(OWNER)(url, { headers: { Accept } });
        const text = await response.text();
        assert.equal(response.status, 200, text);
        const { problems, checked } = checkAnswer(url, JSON.parse(text) as Record<string, unknown>);
        assert.deepEqual(problems, [], Accept);
        if (Accept.endsWith('verbose')) assert.ok(checked > 0, `nothing to look at: ${text}`);
      }
    });
  }

  it('looks at what it is given', async () => {
    const url = `${HOME}/_api/web/lists`;
    const answer = (list: Record<string, unknown>): Record<string, unknown> => ({ value: [list] });
    assert.deepEqual(checkAnswer(url, answer({ Title: 'a', RootFolder: { ServerRelativeUrl: '/' } })), { problems: [], checked: 3 });
    assert.deepEqual(checkAnswer(url, answer({ title: 'a', RootFolder: { Url: '/' } })).problems, ['SP.List has no "title"', 'SP.Folder has no "Url"']);
  });
});
