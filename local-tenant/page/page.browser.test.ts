/** Boots Microsoft's runtime on a local page with a hand-written package, in a browser. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser } from '@playwright/test';
import { startServer, type TenantServer } from '../server/TenantServer';
import { PackageCatalog } from './package/PackageCatalog';
import { readPackage } from './package/readPackage';
import { PageHost } from './PageHost';
import { openRuntime } from './runtime/Runtime';
import { MemorySource, probeInstance } from './testing/memorySource';
import { canvasReady, launchBrowser, missingMembers, openPage } from './testing/openBrowser';
import { probePackage } from './testing/probePackage';

const source = new MemorySource();
const calls: string[] = [];
let server: TenantServer;
let browser: Browser;

/** As much REST as the runtime, the probe and the editor call. */
async function rest(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  calls.push(`${request.method} ${pathname}`);
  if (pathname.endsWith('/savepage')) {
    const { CanvasContent1, Title } = (await request.json()) as { CanvasContent1: string; Title: string };
    source.canvas = CanvasContent1;
    source.title = Title;
  }
  return Response.json({ Title: 'REST' });
}

before(async () => {
  const runtime = await openRuntime();
  const catalog = new PackageCatalog(runtime);
  catalog.replace([readPackage(probePackage())]);
  const host = new PageHost({ runtime, catalog, source });
  server = await startServer(0, (request) => (new URL(request.url).pathname.includes('/_api/') ? rest(request) : host.handle(request)));
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const expectedFailure = /probe fails on purpose|The web part "Probe" failed/;
const unexpected = (faults: readonly string[]): string[] => faults.filter((fault) => !expectedFailure.test(fault));

describe('a page on Microsoft’s runtime', () => {
  it('draws web parts, text, extensions and failures, and nothing is missing', async () => {
    const { page, faults } = await openPage(browser, server.origin);
    await page.goto(`${server.origin}/sites/kampus`);
    await canvasReady(page);
    await page.waitForSelector('#probe-top');

    assert.equal(await page.locator(`[data-probe="${probeInstance(1)}"] h2`).innerText(), 'Koe suomeksi');
    assert.equal(
      await page.locator(`[data-probe="${probeInstance(1)}"] .facts`).innerText(),
      '17.0.1 | REST | Koe Käyttäjä | fi-FI | Read | SharePoint | false'
    );
    assert.equal(await page.locator(`[data-probe="${probeInstance(1)}"] button`).innerText(), 'function', 'old Fabric and the decorators are there');
    assert.match(await page.locator(`[data-probe="${probeInstance(2)}"] .facts`).innerText(), /true$/, 'a strong section is inverted');
    assert.equal(await page.locator('main h1').innerText(), 'Etusivu');
    assert.match(await page.locator('#probe-top').innerText(), /^Probe \| Sivusto <kampus> \| #ffffff$/);
    assert.match(await page.locator('main').innerText(), /Something went wrong/);
    assert.match(await page.locator('main').innerText(), /Tätä web-osaa ei ole asennettu\. \(Nowhere\)/);
    assert.equal(await page.evaluate(() => 'hacked' in window), false);
    assert.equal(await page.locator('.canvas-text a').getAttribute('href'), null);
    assert.deepEqual(await missingMembers(page), []);
    assert.deepEqual(unexpected(faults), []);
    await page.close();
  });

  it('is accessible, dark when asked to be, and as narrow as a phone', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    for (const path of ['/sites/toinen/SitePages/Uutinen.aspx', '/sites/toinen/SitePages/Uutinen.aspx?theme=dark', '/sites/suljettu']) {
      await page.goto(server.origin + path);
      if (!path.endsWith('suljettu')) await canvasReady(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`), [], path);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path);
    }
    await page.goto(`${server.origin}/sites/kampus?theme=dark`);
    await canvasReady(page);
    assert.match(await page.locator('#probe-top').innerText(), /#1b1a19$/, 'extensions get the page’s theme');
    assert.match(await page.locator(`[data-probe="${probeInstance(1)}"] .facts`).innerText(), /true$/);
    assert.match(await page.locator(`[data-probe="${probeInstance(2)}"] .facts`).innerText(), /false$/, 'a strong section is the other way round');
    await context.close();
  });

  it('moves to a page of another site without a full load, keeping the extension and disposing the parts', async () => {
    const { page, faults } = await openPage(browser, server.origin);
    await page.goto(`${server.origin}/sites/kampus`);
    await canvasReady(page);
    await page.waitForSelector('#probe-top');
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: '/sites/toinen/SitePages/Uutinen.aspx', textContent: 'toinen', id: 'to-other' });
      document.querySelector('main')?.prepend(link);
      Object.assign(window, { sameDocument: true });
    });
    await page.click('#to-other');
    await page.waitForSelector(`[data-probe="${probeInstance(5)}"]`);
    await canvasReady(page);

    assert.equal(page.url(), `${server.origin}/sites/toinen/SitePages/Uutinen.aspx`);
    assert.equal(await page.locator('h1').innerText(), 'Uutinen & </script><b>merkkejä</b>');
    assert.match(await page.locator('.title-byline').innerText(), /^Koe Käyttäjä · Julkaistu 20\. marraskuuta 2026$/);
    assert.deepEqual(
      await page.evaluate(() => ['sameDocument', 'probeStarted', 'probeDisposed'].map((name) => Reflect.get(window, name) as unknown)),
      [true, 1, 3]
    );
    await page.waitForFunction(() => document.querySelector('#probe-top')?.textContent?.includes('toinen'));

    await page.goBack();
    await page.waitForSelector(`[data-probe="${probeInstance(1)}"]`);
    assert.equal(await page.evaluate(() => 'sameDocument' in window), true);
    assert.deepEqual(unexpected(faults), []);
    await page.close();
  });

  it('edits a web part in the property pane and saves it through REST', async () => {
    const { page, faults } = await openPage(browser, server.origin);
    await page.goto(`${server.origin}/sites/kampus`);
    await canvasReady(page);
    await page.getByRole('button', { name: 'Muokkaa', exact: true }).click();
    await page.getByRole('button', { name: 'Muokkaa web-osaa: Probe' }).first().click();
    const field = page.locator('#spPropertyPaneContainer input[type=text]').first();
    await field.fill('Iltaa');
    await page.waitForFunction((id) => document.querySelector(`[data-probe="${id}"] .greeting`)?.textContent === 'Iltaa', probeInstance(1));
    await page.getByLabel('Sivun otsikko').fill('Uusi etusivu');
    await page.getByRole('button', { name: 'Julkaise' }).click();
    await page.getByText('Sivu on julkaistu.').waitFor();
    assert.deepEqual(await missingMembers(page), []);

    await page.getByRole('button', { name: 'Lopeta muokkaus' }).click();
    await page.getByRole('button', { name: 'Muokkaa', exact: true }).waitFor();
    await canvasReady(page);
    assert.equal(await page.locator(`[data-probe="${probeInstance(1)}"] .greeting`).innerText(), 'Iltaa');
    assert.equal(await page.title(), 'Uusi etusivu – Sivusto <kampus>');
    assert.ok(calls.includes('POST /sites/kampus/_api/sitepages/pages(1)/publish'));
    assert.deepEqual(unexpected(faults), []);
    await page.close();
  });
});
