import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/site-designs/index.js';
import '@pnp/sp/site-scripts/index.js';
import '@pnp/sp/webs/index.js';
import { addUser, createList, createSite, openStore } from '../../../store/index';
import { createTenant } from '../../handle';
import { spAs, testOrigin } from '../../testing/pnp';
import { statusOf } from '../../testing/statusOf';

const store = openStore(':memory:');
const running = createTenant({ store });
addUser(store, { upn: 'admin@gov.example', title: 'Anna Ylläpitäjä', tenantAdmin: true });
const owner = addUser(store, { upn: 'owner@gov.example', title: 'Oona Omistaja' });
const site = createSite(store, { url: '/sites/a', title: 'A', ownerId: owner });
createList(store, { webId: site.webId, title: 'Notices', url: 'Lists/Notices', fields: [{ internalName: 'Body', kind: 'Note' }] });

const as = (name: string) => spAs(running, `${name}@gov.example`, '/sites/a');
const script = { $schema: 'schema.json', actions: [{ verb: 'applyTheme', themeName: 'Kampus' }], bindata: {}, version: 1 };

describe('site scripts', () => {
  it('are kept, changed and deleted by administrators', async () => {
    await assert.rejects(as('owner').siteScripts.createSiteScript('x', '', script), statusOf(403));
    const { Id: id } = await as('admin').siteScripts.createSiteScript("Otsikko'", 'Kuvaus', script);
    const kept = await as('owner').siteScripts.getSiteScriptMetadata(id);
    assert.deepEqual([kept.Title, kept.Description, JSON.parse(kept.Content)], ["Otsikko'", 'Kuvaus', script]);
    await as('admin').siteScripts.updateSiteScript({ Id: id, Title: 'Uusi' } as never, { ...script, version: 2 });
    assert.deepEqual((await as('owner').siteScripts.getSiteScripts()).map(({ Title }) => Title), ['Uusi']);
    await assert.rejects(as('admin').siteScripts.createSiteScript('x', '', { ...script, actions: [] }), statusOf(400));
    await as('admin').siteScripts.deleteSiteScript(id);
    await assert.rejects(as('owner').siteScripts.getSiteScriptMetadata(id), statusOf(400));
    await assert.rejects(as('admin').siteScripts.deleteSiteScript(null as never), statusOf(400));
  });

  it('can be made from a list', async () => {
    const made = JSON.parse(await as('owner').siteScripts.getSiteScriptFromList(`${testOrigin}/sites/a/Lists/Notices`)) as { actions: { listName: string; subactions: { internalName: string }[] }[] };
    assert.deepEqual([made.actions[0]!.listName, made.actions[0]!.subactions.map(({ internalName }) => internalName)], ['Notices', ['Body']]);
  });
});

describe('a site script of a web', () => {
  it('has the lists that are asked for, and warns of what it leaves out', async () => {
    const made = await as('owner').siteScripts.getSiteScriptFromWeb(`${testOrigin}/sites/a`, { IncludedLists: ['Lists/Notices'], IncludeBranding: true } as never);
    assert.deepEqual((JSON.parse(made.JSON) as { actions: { listName: string }[] }).actions.map(({ listName }) => listName), ['Notices']);
    assert.deepEqual(made.Warnings, ['IncludeBranding is not included: the local tenant writes lists only.']);
    await assert.rejects(as('owner').siteScripts.getSiteScriptFromWeb(`${testOrigin}/sites/a`, { IncludedLists: ['Lists/None'] } as never), statusOf(400));
  });
});

describe('site designs', () => {
  it('are kept for those they are meant for', async () => {
    const made = await as('admin').siteDesigns.createSiteDesign({ Title: 'Hanke', WebTemplate: '68', SiteScriptIds: [] } as never);
    assert.equal((await as('owner').siteDesigns.getSiteDesignMetadata(made.Id)).Title, 'Hanke');
    await as('admin').siteDesigns.updateSiteDesign({ Id: made.Id, Title: 'Hankkeet' } as never);
    await as('admin').siteDesigns.grantSiteDesignRights(made.Id, ['admin@gov.example']);
    assert.deepEqual(await as('owner').siteDesigns.getSiteDesigns(), []);
    assert.equal((await as('admin').siteDesigns.getSiteDesignRights(made.Id)).length, 1);
    await as('admin').siteDesigns.revokeSiteDesignRights(made.Id, ['admin@gov.example']);
    assert.deepEqual((await as('owner').siteDesigns.getSiteDesigns()).map(({ Title }) => Title), ['Hankkeet']);
    await assert.rejects(as('owner').siteDesigns.deleteSiteDesign(made.Id), statusOf(403));
    await as('admin').siteDesigns.deleteSiteDesign(made.Id);
    await assert.rejects(as('admin').siteDesigns.applySiteDesign(made.Id, `${testOrigin}/sites/a`), statusOf(400));
  });
});
