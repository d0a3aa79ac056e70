import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/site-users/index.js';
import { PrincipalSource, PrincipalType } from '@pnp/sp';
import '@pnp/sp/sputilities/index.js';
import '@pnp/sp/webs/index.js';
import { breakInheritance, createSubWeb } from '../../../store/index';
import { testOrigin } from '../../testing/pnp';
import { siteA } from '../../testing/siteA';
import { statusOf } from '../../testing/statusOf';

const { store, running, site, owner, as } = siteA({ languages: [1035, 1053] });
createSubWeb(store, site.webId, { leaf: 'open', title: 'Avoin', authorId: owner });
breakInheritance(store, { webId: createSubWeb(store, site.webId, { leaf: 'closed', title: 'Suljettu', authorId: owner }) }, false);

async function call(upn: string, path: string, body?: unknown): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await running.handle(new Request(`${testOrigin}/sites/a/_api/${path}`, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: { accept: 'application/json;odata=nometadata', 'content-type': 'application/json', authorization: 'Bearer test', 'X-Local-User': upn },
  }));
  return { status: response.status, body: await response.json() as Record<string, unknown> };
}

describe('sub-sites', () => {
  it('show only when one may enter them', async () => {
    const titles = async (name: string): Promise<string[]> => (await as(name).web.webinfos<{ Title: string }[]>()).map(({ Title }) => Title);
    assert.deepEqual(await titles('reader'), ['Avoin']);
    assert.deepEqual(await titles('owner'), ['Avoin', 'Suljettu']);
    const filtered = await as('reader').web.getSubwebsFilteredForCurrentUser()();
    assert.deepEqual(filtered.map(({ Title, WebTemplateId }) => [Title, WebTemplateId]), [['Avoin', 1]]);
    assert.deepEqual(await as('owner').web.getSubwebsFilteredForCurrentUser(68)(), []);
  });

  it('have addresses of their own in answers about their parent', async () => {
    const answer = async (accept: string): Promise<Record<string, unknown>> => {
      const response = await running.handle(new Request(`${testOrigin}/sites/a/_api/web/webs?$select=Title`, { headers: { accept, 'X-Local-User': 'owner@gov.example' } }));
      return await response.json() as Record<string, unknown>;
    };
    const expected = ['open', 'closed'].map((leaf) => `${testOrigin}/sites/a/${leaf}/_api/Web`);
    assert.deepEqual(((await answer('application/json'))['value'] as { 'odata.id': string }[]).map((web) => web['odata.id']), expected);
    const { results } = (await answer('application/json;odata=verbose'))['d'] as { results: { __metadata: { uri: string } }[] };
    assert.deepEqual(results.map(({ __metadata }) => __metadata.uri), expected);
  });

  it('that are made without a template get one once', async () => {
    const made = await call('owner@gov.example', 'web/webs/add', { parameters: { Url: 'bare', Title: 'Paljas', WebTemplate: '' } });
    assert.equal(made.body['WebTemplate'], 'STS');
    const bare = as('owner', '/sites/a/bare').web;
    assert.deepEqual(await bare.lists(), []);
    await bare.applyWebTemplate('STS#3');
    assert.ok((await bare.lists()).length > 0);
    await assert.rejects(bare.applyWebTemplate('STS#3'), statusOf(400));
    await bare.delete();
  });

  it('are made from the templates that are offered', async () => {
    const templates = await as('owner').web.availableWebTemplates()();
    assert.ok(templates.some(({ Name, Lcid }) => Name === 'STS#3' && Lcid === 1033));
    await assert.rejects(as('owner').web.applyWebTemplate('STS#3'), statusOf(400));
    assert.equal(await as('reader').web.mapToIcon('Muistio.docx'), 'icdocx.png');
    assert.equal(await as('reader').web.mapToIcon('x.unknown'), 'icgen.gif');
  });
});

describe('languages', () => {
  it('are added and removed by who manages the web', async () => {
    const languages = async (): Promise<unknown> => (await call('reader@gov.example', 'web?$select=SupportedUILanguageIds')).body['SupportedUILanguageIds'];
    assert.deepEqual(await languages(), [1035, 1053]);
    assert.equal((await call('reader@gov.example', 'web/AddSupportedUILanguage(1033)', {})).status, 403);
    assert.equal((await call('owner@gov.example', 'web/AddSupportedUILanguage', { lcid: 1033 })).status, 200);
    assert.deepEqual(await languages(), [1035, 1053, 1033]);
    await call('owner@gov.example', 'web/RemoveSupportedUILanguage(1053)', {});
    await call('owner@gov.example', 'web/RemoveSupportedUILanguage(1035)', {});
    assert.deepEqual(await languages(), [1035, 1033]);
    assert.equal((await call('owner@gov.example', 'web/AddSupportedUILanguage(7)', {})).status, 400);
  });
});

describe('themes', () => {
  const palette = JSON.stringify({ palette: { themePrimary: '#00457c' } });

  it('are offered by the tenant’s administrators', async () => {
    assert.equal((await call('owner@gov.example', 'thememanager/AddTenantTheme', { name: 'Kampus', themeJson: palette })).status, 403);
    assert.equal((await call('admin@gov.example', 'thememanager/AddTenantTheme', { name: 'Kampus', themeJson: palette })).body['value'], true);
    assert.equal((await call('admin@gov.example', 'thememanager/AddTenantTheme', { name: 'Kampus', themeJson: palette })).body['value'], false);
    assert.equal((await call('admin@gov.example', 'thememanager/AddTenantTheme', { name: 'Bad', themeJson: '{' })).status, 400);
    const options = await call('reader@gov.example', 'thememanager/GetTenantThemingOptions');
    assert.deepEqual(options.body['themePreviews'], [{ name: 'Kampus', themeJson: palette }]);
  });

  it('are applied by who may style the web', async () => {
    assert.equal((await call('reader@gov.example', 'thememanager/ApplyTheme', { name: 'Kampus', themeJson: palette })).status, 403);
    assert.equal((await call('owner@gov.example', 'thememanager/ApplyTheme', { name: 'Kampus', themeJson: palette })).status, 200);
    assert.equal((await call('reader@gov.example', 'web?$select=ThemeData')).body['ThemeData'], palette);
  });

  it('come with the other parts of the chrome', async () => {
    assert.equal((await call('owner@gov.example', 'web/SetChromeOptions', { megaMenuEnabled: true, headerLayout: 3, footerEnabled: false })).status, 200);
    const { body } = await call('reader@gov.example', 'web');
    assert.deepEqual([body['MegaMenuEnabled'], body['HeaderLayout'], body['FooterEnabled']], [true, 3, false]);
    assert.equal((await call('owner@gov.example', 'web/SetChromeOptions', { headerLayout: 'x' })).status, 400);
  });
});

describe('finding people by SP.Utilities', () => {
  it('resolves one and searches many', async () => {
    const sp = as('reader');
    assert.equal(await sp.utility.getCurrentUserEmailAddresses(), 'reader@gov.example');
    const resolved = await sp.utility.resolvePrincipal('owner@gov.example', PrincipalType.User, PrincipalSource.All, true, false, true);
    assert.equal(resolved.DisplayName, 'Oona Omistaja');
    const found = await sp.utility.searchPrincipals('yllä', PrincipalType.User, PrincipalSource.All, '', 5);
    assert.deepEqual(found.map(({ DisplayName }) => DisplayName), ['Anna Ylläpitäjä']);
    assert.deepEqual(await sp.utility.searchPrincipals('yllä', PrincipalType.User, PrincipalSource.UserInfoList, '', 5), []);
    assert.deepEqual(await sp.utility.searchPrincipals('100%', PrincipalType.User, PrincipalSource.All, '', 5), []);
  });

  it('opens groups whose members one may see', async () => {
    const names = async (group: string): Promise<string[]> => (await as('reader').utility.expandGroupsToPrincipals([group], 10)).map(({ DisplayName }) => DisplayName);
    assert.deepEqual(await names('Sivuston A vierailijat'), ['Lea Lukija']);
    assert.match(await as('reader').utility.createEmailBodyForInvitation('https://x.example/SitePages/Home.aspx'), /Home\.aspx/);
  });
});
