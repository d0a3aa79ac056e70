/** Strangers' packages on the page that `npm start -- --package FILE` makes, in a browser. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, type Page } from '@playwright/test';
import { openRuntime } from '../page/runtime/Runtime';
import { canvasReady, launchBrowser, openPage } from '../page/testing/openBrowser';
import { base, core, plainWebPart, strangerId, strangerPackage } from '../page/testing/strangers';
import { addUser, createSite, openStore, type Store } from '../store/index';
import { deployStrangers, packagePageUrl } from './deployPackages';
import { createLocalTenant } from './LocalTenant';
import { startServer, type TenantServer } from './TenantServer';

const owner = 'palvelunomistaja@gov.example';
const [old, cdn, strings, twoA, twoB, library, lost, lacking, column, bar, card] = Array.from({ length: 11 }, (_, index) => strangerId(index + 1)) as [string, string, string, string, string, string, string, string, string, string, string];

const packages: Readonly<Record<string, Uint8Array>> = {
  // SPFx 1.4: no supportedHosts, versions of its time, an asset with a hash in its name.
  a: strangerPackage('a', [{ type: 'WebPart', id: old, alias: 'OldPart', uses: [core('1.4.0'), base('1.4.0')], file: 'old-part.bundle_1f2e3d.js', script: plainWebPart(old, "'SPFx of '+this.context.pageContext.web.title") }]),
  // SPFx 1.11: base addresses of a content network, with the code inside the package all the same.
  bb: strangerPackage('bb', [{ type: 'WebPart', id: cdn, alias: 'CdnPart', uses: [core('1.11.0'), base('1.11.0')], baseUrls: ['https://publiccdn.example/tenant/parts/'], file: 'cdn-part.js', script: plainWebPart(cdn, "'no React: '+(typeof window.React)") }]),
  // SPFx 1.18: strings by language, in a folder, without one for every language.
  ccc: strangerPackage('ccc', [{ type: 'WebPart', id: strings, alias: 'StringsPart', uses: [core('1.18.2'), base('1.18.2')], more: { supportsThemeVariants: true, supportedHosts: ['SharePointWebPart', 'TeamsTab'] }, resources: { PartStrings: { type: 'localizedPath', paths: { 'en-us': 'loc/en-us.js', 'sv-se': 'loc/sv-se.js' }, defaultPath: 'loc/en-us.js' } }, file: 'strings-part.js', script: plainWebPart(strings, 'a.Word', ['PartStrings']) }],
    { 'ClientSideAssets/loc/en-us.js': 'define([],function(){return{Word:"worded"}});', 'ClientSideAssets/loc/sv-se.js': 'define([],function(){return{Word:"ordad"}});' }),
  // Several web parts on a library component of the same package, and a field customizer, which nothing here shows.
  dddd: strangerPackage('dddd', [
    { type: 'Library', id: library, alias: 'SharedLibrary', file: 'shared.js', script: `define('${library}_1.0.0',[],function(){return{hello:function(n){return 'hello '+n}}});` },
    { type: 'WebPart', id: twoA, alias: 'FirstPart', uses: [base('1.15.0'), ['shared-library', library, '1.0.0']], file: 'first.js', script: plainWebPart(twoA, "a.hello('first')", ['shared-library']) },
    { type: 'WebPart', id: twoB, alias: 'SecondPart', uses: [base('1.15.0'), ['shared-library', library, '1.0.0']], file: 'second.js', script: plainWebPart(twoB, "a.hello('second')", ['shared-library']) },
    { type: 'Extension', id: column, alias: 'ColumnLook', extensionType: 'FieldCustomizer', file: 'column.js', script: `define('${column}_1.0.0',[],function(){return{}});` },
  ]),
  // Its code lies on a content network only; another needs a script from there.
  eeeee: strangerPackage('eeeee', [
    { type: 'WebPart', id: lost, alias: 'LostPart', uses: [base('1.12.1')], baseUrls: ['https://cdn.example/lost/'], file: 'lost.js', script: null },
    { type: 'WebPart', id: lacking, alias: 'LackingPart', uses: [base('1.12.1')], resources: { jquery: { type: 'path', path: 'https://cdn.example/jquery.js', globalName: 'jQuery' } }, file: 'lacking.js', script: plainWebPart(lacking, 'String(a)', ['jquery']) },
  ]),
};

/** An extension that its package describes for the whole tenant and for each site, as SPFx's own templates do, a card for a dashboard, and a list. */
const bothWays = strangerPackage('ffffff', [
  { type: 'Extension', id: bar, alias: 'TopBar', extensionType: 'ApplicationCustomizer', uses: [['@microsoft/sp-application-base', '4df9bb86-ab0a-4aab-ab5f-48bf167048fb', '1.17.0']], file: 'bar.js', script: `define('${bar}_1.0.0',['@microsoft/sp-application-base'],function(base){class Bar extends base.BaseApplicationCustomizer{onInit(){this.context.placeholderProvider.tryCreateContent(base.PlaceholderName.Top).domElement.innerHTML='<p data-bar>'+this.properties.text+'</p>';return Promise.resolve()}}return{default:Bar}});` },
  { type: 'AdaptiveCardExtension', id: card, alias: 'DashboardCard', file: 'card.js', script: `define('${card}_1.0.0',[],function(){return{}});` },
], {
  'AppManifest.xml': `<App xmlns="http://schemas.microsoft.com/sharepoint/2012/app/manifest" Name="ffffff" ProductID="${strangerId(96)}" Version="1.0.0.0" IsClientSideSolution="true" SkipFeatureDeployment="true"><Properties><Title>Both ways</Title></Properties></App>`,
  'feature/elements.xml': `<Elements xmlns="http://schemas.microsoft.com/sharepoint/"><CustomAction Title="Bar" Location="ClientSideExtension.ApplicationCustomizer" ClientSideComponentId="${bar}" ClientSideComponentProperties="{&quot;text&quot;:&quot;site&quot;}" /><ListInstance Title="Wishes" TemplateType="100" Url="Lists/Wishes" /></Elements>`,
  'feature/ClientSideInstance.xml': `<Elements xmlns="http://schemas.microsoft.com/sharepoint/"><ClientSideComponentInstance Title="Bar" Location="ClientSideExtension.ApplicationCustomizer" ComponentId="${bar}" Properties="{&quot;text&quot;:&quot;everywhere&quot;}" /></Elements>`,
});
/** Nothing but what older solutions keep in features. */
const featuresOnly = strangerPackage('ggggggg', [], { 'feature/elements.xml': '<Elements xmlns="http://schemas.microsoft.com/sharepoint/"><ListInstance Title="Orders" TemplateType="100" Url="Lists/Orders" /></Elements>' });

const folder = mkdtempSync(join(tmpdir(), 'kampus-strangers-'));
let store: Store;
let server: TenantServer;
let browser: Browser;
let page: Page;
let faults: readonly string[];
const told: string[] = [];

before(async () => {
  store = openStore(':memory:');
  const ownerId = addUser(store, { upn: owner, title: 'Palvelun omistaja', tenantAdmin: true });
  createSite(store, { url: '/sites/dev', title: 'Dev', ownerId, lcid: 1033 });
  const { handle } = createLocalTenant(store, await openRuntime());
  const files = Object.entries({ ...packages, ffffff: bothWays, ggggggg: featuresOnly }).map(([name, bytes]) => {
    const file = join(folder, `${name}.sppkg`);
    writeFileSync(file, bytes);
    return file;
  });
  await deployStrangers(store, handle, files, (line) => told.push(line));
  server = await startServer(0, handle);
  browser = await launchBrowser();
  ({ page, faults } = await openPage(browser, server.origin));
  await page.context().addCookies([{ name: 'kampus-user', value: encodeURIComponent(owner), url: server.origin }]);
  await page.goto(server.origin + packagePageUrl);
  await canvasReady(page);
});

after(async () => {
  await browser?.close();
  await server?.close();
  store.close();
  rmSync(folder, { recursive: true });
});

describe('strangers’ packages', () => {
  for (const [alias, text] of [['OldPart', 'SPFx of Dev'], ['CdnPart', /^no React: /], ['StringsPart', 'worded'], ['FirstPart', 'hello first'], ['SecondPart', 'hello second']] as const) {
    it(`run: ${alias}`, async () => {
      const shown = await page.locator(`[data-stranger="${alias}"]`).innerText();
      if (typeof text === 'string') assert.equal(shown, text);
      else assert.match(shown, text);
    });
  }

  it('whose code is elsewhere fail alone, and say which part and why', async () => {
    assert.equal(await page.locator('[data-stranger]').count(), 5);
    const body = await page.locator('body').innerText();
    assert.match(body, /LostPart/);
    assert.match(body, /LackingPart/);
    assert.deepEqual(faults.filter((fault) => fault.startsWith('external request')), []);
  });

  it('run an extension once, however many ways they describe it', async () => {
    assert.deepEqual(await page.locator('[data-bar]').allInnerTexts(), ['everywhere']);
  });

  it('that bring lists or nothing at all say so in a line', () => {
    assert.deepEqual(told.filter((line) => /Both ways|ggggggg|DashboardCard/.test(line)), [
      'Both ways wants lists of its own (Wishes): features are not carried out here, so make them by hand.',
      'DashboardCard is an AdaptiveCardExtension: dashboards are not drawn here, so it does not run.',
      'ggggggg brings no component: its page stays empty.',
      'ggggggg wants lists of its own (Orders): features are not carried out here, so make them by hand.',
    ]);
  });

  it('with what no page shows say so in a line, and so do those that lack their code', () => {
    assert.deepEqual(told.filter((line) => line.includes('ColumnLook')), ['ColumnLook is a FieldCustomizer: lists are not drawn here, so it does not run.']);
    assert.deepEqual(told.filter((line) => line.includes('LostPart')), ['LostPart takes lost.js from https://cdn.example/lost/, which is not in the package: it cannot run here.']);
    assert.deepEqual(told.filter((line) => line.includes('LackingPart')), ['LackingPart takes https://cdn.example/jquery.js from another host: it cannot run here.']);
  });
});
