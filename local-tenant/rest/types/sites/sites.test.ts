import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '@pnp/sp/groupsitemanager/index.js';
import '@pnp/sp/hubsites/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/sites/index.js';
import '@pnp/sp/webs/index.js';
import { addGroup, addMember, addUser, createSite, navigationOf, newNode, saveNavigation, setSiteCreators, siteById, webById } from '../../../store/index';
import { testOrigin } from '../../testing/pnp';
import { siteA } from '../../testing/siteA';
import { statusOf } from '../../testing/statusOf';

const { store, running, site, owner, reader, as } = siteA();

/** A request as it is, without PnPjs. */
async function call(path: string, init: RequestInit & { readonly as: string }): Promise<{ status: number; body: Record<string, unknown> }> {
  const headers = { accept: 'application/json;odata=nometadata', 'X-Local-User': `${init.as}@gov.example`, authorization: 'Bearer test', ...init.headers };
  const response = await running.handle(new Request(`${testOrigin}${path}`, { ...init, headers }));
  return { status: response.status, body: (response.headers.get('content-type') ?? '').includes('json') ? await response.json() as Record<string, unknown> : {} };
}

describe('a site collection', () => {
  it('tells about itself and leads to its root web', async () => {
    const info = await as('reader').site();
    assert.equal(info.Url, `${testOrigin}/sites/a`);
    assert.equal(info.HubSiteId, '00000000-0000-0000-0000-000000000000');
    assert.equal((await as('reader').site.rootWeb()).Id, site.webId);
    assert.equal((await (await as('reader').site.getRootWeb())()).Title, 'A');
    assert.equal((await as('reader').site.select('Owner/Title').expand('Owner')<{ Owner: { Title: string } }>()).Owner.Title, 'Oona Omistaja');
  });

  it('opens its webs by id, and no others', async () => {
    const { web } = await as('reader').site.openWebById(site.webId);
    assert.equal((await web.lists()).length > 0, true);
    const other = createSite(store, { url: '/sites/other', title: 'Other' });
    await assert.rejects(as('reader').site.openWebById(other.webId), statusOf(404));
  });

  it('exists by its exact URL', async () => {
    assert.equal(await as('reader').site.exists(`${testOrigin}/sites/a`), true);
    assert.equal(await as('reader').site.exists(`${testOrigin}/sites/a/RANDOM`), false);
    assert.equal(await as('reader').site.exists('not a url at all'), false);
  });

  it('lists document libraries, and finds the web of a page', async () => {
    const libraries = await as('reader').site.getDocumentLibraries(`${testOrigin}/sites/a`);
    assert.deepEqual(libraries.filter(({ Title }) => Title === 'Tiedostot').map(({ ServerRelativeUrl }) => ServerRelativeUrl), ['/sites/a/Shared Documents']);
    assert.equal(await as('reader').site.getWebUrlFromPageUrl(`${testOrigin}/sites/a/SitePages/Home.aspx`), `${testOrigin}/sites/a`);
    await assert.rejects(as('reader').site.getDocumentLibraries('https://elsewhere.example/sites/a'), statusOf(400));
  });
});

describe('making sites', () => {
  it('is for SharePoint administrators', async () => {
    await assert.rejects(as('owner').site.createCommunicationSite('B', 1035, false, `${testOrigin}/sites/b`), statusOf(403));
    assert.equal((await call('/_api/SPSiteManager/CanCreate', { as: 'owner' })).body['value'], false);
  });

  it('is for the groups that they let, too', async () => {
    const approvers = addGroup(store, 'hyväksyjät');
    addMember(store, approvers, addUser(store, { upn: 'approver@gov.example', title: 'Hanna Hyväksyjä' }));
    setSiteCreators(store, [approvers]);
    assert.equal((await call('/_api/SPSiteManager/CanCreate', { as: 'approver' })).body['value'], true);
    assert.equal((await call('/_api/SPSiteManager/CanCreate', { as: 'owner' })).body['value'], false);
    const made = await as('approver', '').site.createCommunicationSite('C', 1035, false, `${testOrigin}/sites/c`) as unknown as { SiteStatus: number };
    assert.equal(made.SiteStatus, 2);
  });

  it('makes a communication site with its home page, in the asked language and hands', async () => {
    const made = await as('admin').site.createCommunicationSite('Bé', 1053, false, `${testOrigin}/sites/b`, 'Beskrivning', 'Julkinen', undefined, undefined, 'owner@gov.example') as unknown as { SiteStatus: number; SiteUrl: string; SiteId: string };
    assert.deepEqual({ status: made.SiteStatus, url: made.SiteUrl }, { status: 2, url: `${testOrigin}/sites/b` });
    const web = await as('owner', '/sites/b').web();
    assert.deepEqual([web.Title, web.Language, web.WebTemplate, web.Description], ['Bé', 1053, 'SITEPAGEPUBLISHING', 'Beskrivning']);
    assert.equal((await as('owner', '/sites/b').site()).Classification, 'Julkinen');
    assert.equal(siteById(store, made.SiteId)?.ownerId, owner);
  });

  it('answers the status of a URL', async () => {
    const status = async (url: string): Promise<unknown> => (await call(`/_api/SPSiteManager/status?url='${encodeURIComponent(url)}'`, { as: 'admin' })).body['SiteStatus'];
    assert.equal(await status(`${testOrigin}/sites/b`), 2);
    assert.equal(await status(`${testOrigin}/sites/none`), 0);
    const again = await as('admin').site.createCommunicationSite('B', 1033, false, `${testOrigin}/sites/b`) as unknown as { SiteStatus: number };
    assert.equal(again.SiteStatus, 4);
    const odd = await as('admin').site.createCommunicationSite('B', 1033, false, `${testOrigin}/elsewhere/b`) as unknown as { SiteStatus: number };
    assert.equal(odd.SiteStatus, 3);
  });

  it('deletes a site with all that is in it', async () => {
    await assert.rejects(as('reader', '/sites/a').site.delete(), statusOf(403));
    await as('owner', '/sites/b').site.delete();
    assert.equal(await as('admin').site.exists(`${testOrigin}/sites/b`), false);
    await assert.rejects(as('owner', '/sites/b').web(), statusOf(404));
  });

  it('makes a site of a Microsoft 365 group', async () => {
    const text = await as('admin').site.createModernTeamSite('Tiimi', 'tiimi', false, 1035, 'Kuvaus', '', ['owner@gov.example']) as unknown as string;
    const made = JSON.parse(text) as { SiteStatus: number; GroupId: string };
    assert.equal(made.SiteStatus, 2);
    assert.equal((await as('admin').groupSiteManager.getSiteStatus(made.GroupId)).SiteStatus, 2);
    assert.equal((await as('owner', '/sites/tiimi').web()).Title, 'Tiimi');
    assert.equal((await as('owner', '/sites/tiimi').site()).GroupId, made.GroupId);
    assert.equal(await as('admin').groupSiteManager.getValidSiteUrlFromAlias('tiimi'), `${testOrigin}/sites/tiimi2`);
    assert.equal(await as('owner').groupSiteManager.canUserCreateGroup(), false);
    assert.deepEqual((await as('owner').groupSiteManager.getAllOrgLabels(0)).Labels, []);
  });
});

describe('hubs', () => {
  const hub = createSite(store, { url: '/sites/hub', title: 'Kampus', ownerId: owner });
  const closed = createSite(store, { url: '/sites/closed', title: 'Salainen' });
  addMember(store, hub.groups.visitors, reader);

  it('are registered by SharePoint administrators', async () => {
    await assert.rejects(as('owner', '/sites/hub').site.registerHubSite(), statusOf(403));
    await as('admin', '/sites/hub').site.registerHubSite();
    await as('admin', '/sites/closed').site.registerHubSite();
    const found = await as('reader').hubSites.getById(hub.siteId)();
    assert.deepEqual([found.Title, found.SiteUrl, found.ID], ['Kampus', `${testOrigin}/sites/hub`, hub.siteId]);
    assert.ok(await (await as('reader').hubSites.getById(hub.siteId).getSite()).select('Title')());
  });

  it('show only those that one may enter', async () => {
    assert.deepEqual((await as('reader').hubSites()).map(({ Title }) => Title), ['Kampus']);
    const [related] = await as('reader').hubSites.select('ID', 'RelatedHubSiteIds')();
    assert.deepEqual(related?.RelatedHubSiteIds, [hub.siteId]);
    await assert.rejects(as('reader').hubSites.getById(closed.siteId)(), statusOf(404));
  });

  it('are joined by a site’s own administrator, and give their navigation', async () => {
    const web = webById(store, hub.webId)!;
    const child = newNode(2102, { title: 'Uutiset', url: '/sites/hub/uutiset' });
    saveNavigation(store, web.id, { ...navigationOf(store, web), topNavigationBar: [newNode(2101, { title: 'Yhteiset', url: '/sites/hub', children: [child] }), newNode(2103, { title: 'Piilo', url: '/x', isVisible: false })] });
    assert.equal((await as('reader').web.hubSiteData()).name, undefined);
    await assert.rejects(as('reader').site.joinHubSite(hub.siteId), statusOf(403));
    await as('owner').site.joinHubSite(hub.siteId);
    const data = await as('reader').web.hubSiteData();
    assert.equal(data.name, 'Kampus');
    assert.deepEqual(data.navigation!.map(({ Title, Children }) => [Title, Children.map((each) => each.Title)]), [['Yhteiset', ['Uutiset']]]);
    assert.equal((await as('reader').site()).HubSiteId, hub.siteId);
    await as('owner').web.syncHubSiteTheme();
    await as('owner').site.joinHubSite('00000000-0000-0000-0000-000000000000');
    assert.equal(siteById(store, site.siteId)?.hubSiteId, null);
    await assert.rejects(as('owner').site.joinHubSite('11111111-1111-4111-8111-111111111111'), statusOf(400));
  });

  it('release their sites when unregistered', async () => {
    await as('owner').site.joinHubSite(hub.siteId);
    await as('admin', '/sites/hub').site.unRegisterHubSite();
    assert.deepEqual([siteById(store, hub.siteId)?.isHub, siteById(store, site.siteId)?.hubSiteId], [false, null]);
  });
});
