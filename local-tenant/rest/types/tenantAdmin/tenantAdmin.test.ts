import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addUser, createSite, siteById, siteByUrl } from '../../../store/index';
import { devSite } from '../../testing/devSite';
import { testOrigin } from '../../testing/pnp';

const { store, site, send } = devSite();
const admin = addUser(store, { upn: 'admin@gov.example', title: 'Test administrator', tenantAdmin: true });
for (const name of ['anna', 'bertil', 'cecilia']) addUser(store, { upn: `${name}@partner.example`, title: `Guest ${name}`, guest: true });
createSite(store, { url: '/sites/other', title: 'Other', ownerId: admin });

const tenant = 'Microsoft.Online.SharePoint.TenantAdministration.Tenant';
const office = 'Microsoft.Online.SharePoint.TenantManagement.Office365Tenant';
const bearer = { Authorization: 'Bearer x', 'X-Local-User': 'admin@gov.example' };

async function call(method: string, path: string, body?: object): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await send('owner', method, `/sites/dev/_api/${path}`, body, bearer);
  const text = await response.text();
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
}

describe('the tenant’s administration', () => {
  it('is for the tenant’s administrators alone', async () => {
    for (const path of [tenant, office, 'Microsoft.Online.SharePoint.TenantAdministration.SiteProperties', `${tenant}/GetSiteSubscriptionId`]) assert.equal((await send('owner', 'GET', `/sites/dev/_api/${path}`)).status, 403);
    assert.equal((await send('owner', 'POST', `/sites/dev/_api/${tenant}/RemoveSite`, { siteUrl: `${testOrigin}/sites/other` })).status, 403);
  });

  it('keeps settings, and knows those of SharePoint only', async () => {
    assert.equal((await call('GET', `${tenant}?$select=SharingCapability,AllowEditing`)).body['AllowEditing'], true);
    assert.equal((await call('PATCH', tenant, { SharingCapability: 0, ExcludedFileExtensionsForSyncClient: ['pst'] })).status, 204);
    const { body } = await call('GET', office);
    assert.deepEqual([body['SharingCapability'], body['ExcludedFileExtensionsForSyncClient']], [0, ['pst']]);
    assert.equal((await call('PATCH', tenant, { Nonsense: 1 })).status, 400);
  });

  it('lists, describes and changes sites', async () => {
    const listed = (await call('POST', `${tenant}/GetSitePropertiesFromSharePointByFilters`, { speFilter: { StartIndex: '', Template: 'STS#3' } })).body['value'] as { Url: string }[];
    assert.deepEqual(listed.map(({ Url }) => Url), [`${testOrigin}/sites/other`]);
    const properties = (await call('POST', `${tenant}/GetSitePropertiesByUrl`, { url: `${testOrigin}/sites/dev`, includeDetail: true })).body;
    assert.deepEqual([properties['SiteId'], properties['Title'], properties['SharingCapability'], properties['WebsCount']], [site.siteId, 'Dev', 2, 1]);
    assert.equal((await call('PATCH', `${tenant}/sites('${site.siteId}')`, { Title: 'Developers', SharingCapability: 0, DisableCompanyWideSharingLinks: 1 })).status, 204);
    const { settings } = siteById(store, site.siteId)!;
    assert.deepEqual([settings['ShareByEmailEnabled'], settings['DisableCompanyWideSharingLinks']], [false, true]);
    assert.equal((await call('GET', `${tenant}/sites('${site.siteId}')`)).body['Title'], 'Developers');
    assert.equal((await call('POST', `${tenant}/GetSitePropertiesByUrl`, { url: `${testOrigin}/sites/none` })).status, 400);
  });

  it('makes sites and hubs, and takes them away', async () => {
    const url = `${testOrigin}/sites/made`;
    assert.equal((await call('POST', `${tenant}/CreateSite`, { siteCreationProperties: { Url: url, Title: 'Made', Template: 'STS#3', Owner: 'admin@gov.example' } })).body['IsComplete'], true);
    assert.equal((await call('POST', `${tenant}/CreateSite`, { siteCreationProperties: { Url: url, Title: 'Again', Owner: 'admin@gov.example' } })).status, 400);
    assert.equal((await call('POST', `${tenant}/RegisterHubSite`, { siteUrl: url })).body['Title'], 'Made');
    const hubSiteId = siteByUrl(store, '/sites/made')!.id;
    assert.equal((await call('POST', `${tenant}/ConnectSiteToHubSiteById`, { siteUrl: `${testOrigin}/sites/other`, hubSiteId })).status, 200);
    assert.equal(siteByUrl(store, '/sites/other')!.hubSiteId, hubSiteId);
    assert.equal((await call('POST', `${tenant}/UnregisterHubSite`, { siteUrl: url })).status, 200);
    assert.equal((await call('POST', `${tenant}/RemoveSite`, { siteUrl: url })).body['IsComplete'], true);
    assert.equal(siteByUrl(store, '/sites/made'), undefined);
  });

  it('sets the content network up', async () => {
    assert.equal((await call('POST', `${office}/AddTenantCdnOrigin`, { cdnType: 0, originUrl: '*/clientsideassets' })).status, 200);
    assert.deepEqual((await call('POST', `${office}/GetTenantCdnOrigins`, { cdnType: 0 })).body['value'], ['*/CLIENTSIDEASSETS']);
    assert.deepEqual((await call('POST', `${office}/GetTenantCdnOrigins`, { cdnType: 1 })).body['value'], []);
    await call('POST', `${office}/SetTenantCdnEnabled`, { cdnType: 0, isEnabled: true });
    assert.equal((await call('POST', `${office}/GetTenantCdnEnabled`, { cdnType: 0 })).body['value'], true);
    assert.equal((await call('POST', `${office}/RemoveTenantCdnOrigin`, { cdnType: 0, originUrl: '*/none' })).status, 400);
    assert.equal((await call('POST', `${office}/AddTenantCdnOrigin`, { cdnType: 7, originUrl: '*/x' })).status, 400);
  });

  it('tells of guests, page by page, and of who may share', async () => {
    const page = async (position: number) => (await call('POST', `${office}/GetExternalUsers?$expand=ExternalUserCollection`, { position, pageSize: 2, filter: '', sortOrder: 0 })).body as unknown as { TotalUserCount: number; UserCollectionPosition: number; ExternalUserCollection: { DisplayName: string }[] };
    const first = await page(0);
    assert.deepEqual([first.TotalUserCount, first.UserCollectionPosition, first.ExternalUserCollection.map(({ DisplayName }) => DisplayName)], [3, 2, ['Guest anna', 'Guest bertil']]);
    assert.equal((await page(2)).UserCollectionPosition, -1);
    await call('POST', `${office}/DisableSharingForNonOwnersOfSite`, { siteUrl: `${testOrigin}/sites/dev` });
    assert.equal((await call('POST', `${office}/IsSharingDisabledForNonOwnersOfSite`, { siteUrl: `${testOrigin}/sites/dev` })).body['value'], true);
  });
});
