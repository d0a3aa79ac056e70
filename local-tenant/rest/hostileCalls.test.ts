import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { addFile, addItems, addUser, createList, createSite, listByUrl, openStore } from '../store/index';
import { createTenant } from './handle';
import { collectionTable, membersOf } from './model/registry';
import type { CollectionName, TypeName } from './model/types';
import { testOrigin } from './testing/pnp';

const store = openStore(':memory:');
const running = createTenant({ store });
addUser(store, { upn: 'admin@gov.example', title: 'Admin', tenantAdmin: true });
const owner = addUser(store, { upn: 'owner@gov.example', title: 'Owner' });
const site = createSite(store, { url: '/sites/a', title: 'A', ownerId: owner });
const list = createList(store, { webId: site.webId, title: 'Notices' });
addItems(store, list.id, [{ data: { Title: 'a' } }]);
addFile(store, listByUrl(store, site.webId, 'Shared Documents')!.id, { name: 'a.txt', content: 'a' });

/** Where an entity of each type, and a collection of each kind, can be found: below `_api/`. */
const listPath = `web/lists(guid'${list.guid}')`;
const entities: Partial<Record<TypeName, string>> = {
  Root: '', 'SP.Web': 'web', 'SP.Site': 'site', 'SP.List': listPath, 'SP.ListItem': `${listPath}/items(1)`, 'SP.User': `web/getuserbyid(${owner})`,
  'SP.Group': `web/sitegroups(${site.groups.members})`, 'SP.Navigation': 'web/navigation', 'SP.UserResource': 'web/titleresource',
  'Microsoft.SharePoint.Navigation.REST.NavigationServiceRest': 'navigation', 'Microsoft.SharePoint.Portal.SPSiteManager': 'SPSiteManager',
  'Microsoft.SharePoint.Portal.GroupSiteManager': 'GroupSiteManager', 'Microsoft.SharePoint.Portal.SiteIconManager': 'siteiconmanager',
  'SP.Utilities.ThemeManager': 'thememanager', 'Microsoft.SharePoint.Marketplace.CorporateCuratedGallery.TenantCorporateCatalogAccessor': 'web/tenantappcatalog',
};
const collections: Partial<Record<CollectionName, string>> = {
  SiteUsers: 'web/siteusers', UsersOfGroup: `web/sitegroups(${site.groups.members})/users`, SiteGroups: 'web/sitegroups', RoleDefinitions: 'web/roledefinitions',
  RoleAssignments: `${listPath}/roleassignments`, 'SP.NavigationNodeCollection': 'web/navigation/quicklaunch', 'SP.UserCustomActionCollection': 'web/usercustomactions',
  'SP.FeatureCollection': 'web/features', HubSites: 'hubsites', AvailableApps: 'web/tenantappcatalog/availableapps', 'SP.WebCollection': 'web/webs',
};

interface Target { readonly path: string; readonly params: readonly string[] }

/** What would end the site or the list that all the other calls need. */
const ending = /delete|recycle/i;
const targets: readonly Target[] = [
  ...Object.entries(entities).flatMap(([type, path]) => [...membersOf(type as TypeName)].flatMap((member) =>
    (member.kind === 'method' && !ending.test(member.name) ? [{ path: [path, member.name].filter((part) => part !== '').join('/'), params: member.method.params }] : []))),
  ...Object.entries(collections).flatMap(([name, path]) => [
    { path, params: ['Title', 'LoginName', 'Name', 'Url', 'BasePermissions', 'Location'] },
    ...Object.entries(collectionTable(name as CollectionName).methods ?? {}).filter(([method]) => !ending.test(method)).map(([method, { params }]) => ({ path: `${path}/${method}`, params })),
  ]),
];

const junk = fc.oneof(
  fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.object({ maxDepth: 2 }), fc.array(fc.anything(), { maxLength: 3 }),
  fc.constantFrom('00000000-0000-0000-0000-000000000000', '/sites/a', `${testOrigin}/sites/a`, 'owner@gov.example', '__proto__', 'constructor', '%', "'", '1025', 1031, -1, 1e300, 1073741829, owner, '[]', '{}', 'role:1073741826', '../..'),
);

it('whatever a method is given, the answer is sober: below 500, or 501', { timeout: 120_000 }, async () => {
  assert.ok(targets.length > 200);
  await fc.assert(fc.asyncProperty(fc.constantFrom(...targets), fc.array(junk, { maxLength: 6 }), fc.constantFrom('POST', 'GET', 'MERGE'), fc.option(fc.oneof(fc.integer(), fc.string())), async ({ path, params }, values, verb, key) => {
    const body = JSON.stringify(Object.fromEntries(params.slice(0, values.length).map((name, index) => [name, values[index]])));
    const argument = key === null ? '' : `(${typeof key === 'number' ? key : `'${key.replaceAll("'", "''")}'`})`;
    const response = await running.handle(new Request(`${testOrigin}/sites/a/_api/${path}${encodeURIComponent(argument)}`, {
      method: verb === 'GET' ? 'GET' : 'POST', ...(verb === 'GET' ? {} : { body }),
      headers: { accept: 'application/json', authorization: 'Bearer test', 'X-Local-User': 'admin@gov.example', ...(verb === 'MERGE' ? { 'X-HTTP-Method': 'MERGE' } : {}) },
    }));
    assert.ok(response.status < 500 || response.status === 501, `${response.status} for ${verb} ${path}${argument} ${body}: ${(await response.text()).slice(0, 300)}`);
  }), { numRuns: 2500 });
});
