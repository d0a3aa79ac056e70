import type { APIRequestContext } from '@playwright/test';
import { expect, test, type Kampus } from './kampus';
import { SharePoint } from './sharePoint';

const ITEMS = (list: string): string => `/sites/kampus/_api/web/getlist('/sites/kampus/Lists/${list}')/items`;
const ETATYO = '/sites/kampus/SitePages/Etatyo.aspx';
const MERGE = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };

const owner = (kampus: Kampus, request: APIRequestContext): SharePoint => new SharePoint(request, kampus.origin, 'palvelunomistaja@gov.example');

/** Publishes a notice that began an hour ago; resolves to its id. */
async function notify(kampus: Kampus, request: APIRequestContext, columns: Readonly<Record<string, unknown>>): Promise<number> {
  const StartsAt = new Date(Date.now() - 3_600_000).toISOString();
  const answer = await owner(kampus, request).post(ITEMS('Notices'), { Severity: 'warning', StartsAt, ...columns });
  expect(answer.status(), await answer.text()).toBe(201);
  return ((await answer.json()) as { Id: number }).Id;
}

/** On how many lines a text stands. */
function linesOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}

test.describe('Shell (C1)', () => {
  for (const [person, name, section] of [
    ['virkamies.vm', 'Valtiovarainministeriö', 'VM:n osio'],
    ['virkamies.stm', 'Sosiaali- ja terveysministeriö', 'STM:n osio']
  ] as const) {
    test(`C1.1: ${person} sees the identity of the own organisation and "${section}" beside the common`, async ({ kampus }) => {
      await kampus.open(person);
      const header = kampus.page.getByRole('banner');
      await expect(header.getByText(name)).toBeVisible();
      const navigation = kampus.page.getByRole('navigation', { name: 'Kampus' });
      await expect(navigation.getByRole('button', { name: section })).toBeVisible();
      await expect(navigation.getByRole('button', { name: 'Yhteiset' })).toBeVisible();
      await expect(kampus.page.getByRole('searchbox', { name: 'Hae Kampuksesta' })).toBeVisible();
      await expect(kampus.page.getByRole('contentinfo').getByRole('link', { name: 'Saavutettavuusseloste' })).toBeVisible();
    });
  }

  test("C1.4: a broken organisation row falls back to the Government's look, and the page works", async ({ kampus, request }) => {
    const headers = { 'X-Local-User': 'palvelunomistaja@gov.example', Accept: 'application/json;odata=nometadata' };
    const list = `${kampus.origin}/sites/kampus/_api/web/getlist('/sites/kampus/Lists/Organisations')/items`;
    const rows = (await (await request.get(`${list}?$select=Id,Title,Accent&$filter=Title eq 'MMM'`, { headers })).json()) as { value: { Id: number; Accent: string }[] };
    const row = rows.value[0];
    expect(row).toBeDefined();
    const info = (await (await request.post(`${kampus.origin}/sites/kampus/_api/contextinfo`, { headers })).json()) as { FormDigestValue: string };
    const setAccent = (Accent: string) =>
      request.post(`${list}(${row?.Id})`, {
        headers: { ...headers, 'X-RequestDigest': info.FormDigestValue, 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*', 'Content-Type': 'application/json;odata=nometadata' },
        data: { Accent }
      });
    expect((await setAccent('rikki')).status()).toBe(204);
    await kampus.open('esihenkilo.mmm');
    await expect(kampus.page.getByRole('banner')).toBeVisible();
    const band = await kampus.page.getByRole('banner').evaluate((header) => getComputedStyle(header.firstElementChild ?? header).getPropertyValue('--k-band') || getComputedStyle(header).getPropertyValue('--k-band'));
    expect(band.trim().toLowerCase()).toBe('#10294f');
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await setAccent(row?.Accent ?? '');
  });

  test('C1.5: one header through 20 in-app navigations between sites, none reloads the page, none leaks', async ({ kampus }) => {
    test.setTimeout(120_000);
    await kampus.open('virkamies.vm');
    await kampus.page.evaluate(() => ((window as { kept?: boolean }).kept = true));
    const sites = ['/sites/kampus-stm', '/sites/kampus-vm', '/sites/kampus-lvm', '/sites/kampus'];
    for (let turn = 0; turn < 20; turn += 1) {
      const target = sites[turn % sites.length] ?? '';
      await kampus.page.evaluate((href) => {
        const link = document.createElement('a');
        link.href = href;
        link.textContent = 'siirry';
        document.querySelector('main')?.append(link);
        link.click();
        link.remove();
      }, target);
      await expect.poll(() => new URL(kampus.page.url()).pathname.toLowerCase().startsWith(`${target}/`) || new URL(kampus.page.url()).pathname === target).toBe(true);
      await expect(kampus.feed().getByRole('article').first()).toBeVisible();
      await expect(kampus.page.getByRole('banner')).toHaveCount(1);
      // No jump: the header keeps its height, whatever page is beneath.
      expect(await kampus.page.getByRole('banner').locator('> div').first().evaluate((header) => header.getBoundingClientRect().height)).toBe(96);
    }
    expect(await kampus.page.evaluate(() => (window as { kept?: boolean }).kept)).toBe(true);
    await expect(kampus.page.getByRole('contentinfo')).toHaveCount(1);
    await expect(kampus.page.getByRole('banner').getByText('Valtiovarainministeriö')).toBeVisible();
  });

  test('C1.7: the menu by keyboard alone: skip link first, arrows, Home, End, Escape brings the focus back', async ({ kampus }) => {
    await kampus.open('virkamies.vm');
    const { page } = kampus;
    const first = page.getByRole('button', { name: 'Yhteiset' });
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(first).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('region', { name: 'Yhteiset' }).getByRole('link', { name: 'Etätyö', exact: true })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(':focus')).toHaveRole('link');
    const firstLink = await page.locator(':focus').innerText();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').innerText()).not.toBe(firstLink);
    await page.keyboard.press('Home');
    expect(await page.locator(':focus').innerText()).toBe(firstLink);
    await page.keyboard.press('Escape');
    await expect(first).toBeFocused();
    await expect(first).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('button', { name: 'VM:n osio' })).toBeFocused();
  });

  test('C1.6: a dismissed disruption notice stays away after a reload', async ({ kampus }) => {
    await kampus.open('virkamies.vm');
    const hide = kampus.page.getByRole('button', { name: 'Piilota häiriötiedote' });
    await hide.first().click();
    await expect(hide).toHaveCount(0);
    await kampus.page.reload();
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await expect(hide).toHaveCount(0);
  });

  test('C1.3: a changed theme and menu show after a reload', async ({ kampus, request }) => {
    const service = owner(kampus, request);
    const { value } = (await (await service.get(`${ITEMS('Organisations')}?$select=Id,Accent&$filter=Title eq 'LVM'`)).json()) as { value: { Id: number; Accent: string }[] };
    const [row] = value;
    const band = () => kampus.page.getByRole('banner').locator('div').first().evaluate((element) => getComputedStyle(element).getPropertyValue('--k-band').trim());
    await kampus.open('virkamies.lvm');
    await expect.poll(band).toBe(row?.Accent);
    await service.post(`${ITEMS('Organisations')}(${row?.Id})`, { Accent: '#204060' }, MERGE);
    const title = `Väyläkartta ${Date.now()}`;
    const added = await service.post(ITEMS('Navigation'), { Title: title, EntryKey: title, Url: '/sites/kampus', ParentKey: 'common-work', SortOrder: 1 });
    expect(added.status()).toBe(201);
    await kampus.page.reload();
    await expect.poll(band).toBe('#204060');
    await kampus.page.getByRole('button', { name: 'Yhteiset' }).click();
    await expect(kampus.page.getByRole('link', { name: title })).toBeVisible();
    await service.post(`${ITEMS('Organisations')}(${row?.Id})`, { Accent: row?.Accent }, MERGE);
  });

  test('C1.6: a notice reaches every page, from its start to its end, and the organisations that it concerns', async ({ kampus, request }) => {
    const name = (what: string): string => `${what} ${Date.now()}`;
    const [all, stm, later, over] = [name('Kaikille'), name('Vain STM'), name('Huomenna'), name('Eilen')];
    const day = 86_400_000;
    const id = await notify(kampus, request, { Title: all, TitleSv: `${all} på svenska`, Severity: 'severe' });
    await notify(kampus, request, { Title: stm, OrganisationKeys: 'STM' });
    await notify(kampus, request, { Title: later, StartsAt: new Date(Date.now() + day).toISOString() });
    await notify(kampus, request, { Title: over, StartsAt: new Date(Date.now() - 2 * day).toISOString(), EndsAt: new Date(Date.now() - day).toISOString() });

    const notices = kampus.page.getByRole('region', { name: 'Häiriötiedote' });
    for (const path of ['/sites/kampus', ETATYO, '/sites/kampus-lvm']) {
      await kampus.open('virkamies.vm', path);
      // The gravest first.
      await expect(notices.first()).toContainText(all);
      await expect(notices.first().getByRole('alert')).toBeAttached();
      for (const other of [stm, later, over]) await expect(notices.filter({ hasText: other })).toHaveCount(0);
    }
    await kampus.open('virkamies.stm', ETATYO);
    await expect(notices.filter({ hasText: stm })).toBeVisible();
    await kampus.open('kaantaja', ETATYO);
    await expect(kampus.page.getByRole('region', { name: 'Störningsmeddelande' }).first()).toContainText(`${all} på svenska`);

    // Put away: for the person, wherever; until it changes.
    await kampus.open('virkamies.vm', ETATYO);
    const hide = notices.filter({ hasText: all }).getByRole('button', { name: 'Piilota häiriötiedote' });
    const written = kampus.page.waitForResponse((response) => /NoticeDismissals/i.test(response.url()) && response.request().method() === 'POST');
    await hide.click();
    await written;
    await expect(notices.filter({ hasText: all })).toHaveCount(0);
    await kampus.open('virkamies.lvm', ETATYO);
    await expect(notices.filter({ hasText: all })).toBeVisible();
    await kampus.page.evaluate(() => localStorage.clear());
    await kampus.open('virkamies.vm', ETATYO);
    await expect(kampus.page.getByRole('button', { name: 'VM:n osio' })).toBeVisible();
    await expect(notices.filter({ hasText: all })).toHaveCount(0);
    await owner(kampus, request).post(`${ITEMS('Notices')}(${id})`, { BodyFi: 'Vika on paikannettu.' }, MERGE);
    await kampus.page.reload();
    await expect(notices.filter({ hasText: 'Vika on paikannettu.' })).toBeVisible();
    await owner(kampus, request).post(`${ITEMS('Notices')}(${id})`, { EndsAt: new Date().toISOString() }, MERGE);
  });

  test('a long name takes two lines where there is no room for one, and nothing scrolls sideways', async ({ kampus }) => {
    await kampus.open('timo.otosvuori');
    await kampus.page.getByRole('banner').getByRole('button', { name: 'In English' }).click();
    const name = kampus.page.getByRole('banner').getByText('Ministry of Economic Affairs and Employment');
    await expect(name).toBeVisible();
    for (const width of [320, 480, 640, 759, 761, 800, 900, 1024, 1280]) {
      await kampus.page.setViewportSize({ width, height: 700 });
      await expect.poll(() => kampus.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `at ${width} px`).toBeLessThanOrEqual(0);
      // Descenders reach a little below the last line; another line would be 17 px.
      expect(await name.evaluate((element) => element.scrollHeight - element.clientHeight), `whole at ${width} px`).toBeLessThanOrEqual(4);
      expect(await name.evaluate((element) => element.scrollWidth - element.clientWidth), `whole at ${width} px`).toBeLessThanOrEqual(1);
    }
    await kampus.page.setViewportSize({ width: 1440, height: 1000 });
    await kampus.page.getByRole('banner').getByRole('button', { name: 'Suomeksi' }).click();
    await expect(kampus.page.getByRole('button', { name: 'TEM:n osio' })).toBeVisible();
  });

  test('no word of the name is broken where the field of search is beside it, also when only the Government’s is known', async ({ kampus }) => {
    kampus.expectTrouble(/503/);
    await kampus.fault({ match: '_api', status: 503 });
    for (const [person, text] of [['virkamies.vm', 'Valtioneuvosto'], ['kaantaja', 'Statsrådet']] as const) {
      await kampus.open(person, ETATYO);
      const name = kampus.page.getByRole('banner').getByText(text, { exact: true });
      for (const width of [761, 768, 820, 1023]) {
        await kampus.page.setViewportSize({ width, height: 700 });
        expect(await name.evaluate(linesOf), `at ${width} px`).toBe(1);
      }
    }
  });

  test('C1.7: the first stop of the keyboard is the way past the header', async ({ kampus }) => {
    await kampus.open('virkamies.vm', ETATYO);
    const skip = kampus.page.getByRole('button', { name: 'Siirry sisältöön' });
    await skip.focus();
    await expect(skip).toBeInViewport();
    await kampus.page.keyboard.press('Enter');
    await expect(kampus.page.locator(':focus')).toHaveRole('main');
  });

  test('the language choice goes to the page’s translation, and back', async ({ kampus }) => {
    await kampus.open('virkamies.lvm', ETATYO);
    const choose = (name: string): Promise<void> => kampus.page.getByRole('banner').getByRole('button', { name }).click();
    await expect(kampus.page.getByRole('button', { name: 'LVM:n osio' })).toBeVisible();
    await choose('På svenska');
    await expect(kampus.page).toHaveURL(/\/sites\/kampus\/SitePages\/sv\/Etatyo\.aspx/i);
    await expect(kampus.page.getByRole('banner').getByText('Kommunikationsministeriet')).toBeVisible();
    await expect(kampus.page.getByRole('button', { name: 'KM:s' })).toBeVisible();
    await choose('In English');
    await expect(kampus.page).toHaveURL(/SitePages\/en\/Etatyo\.aspx/i);
    await expect(kampus.page.getByRole('banner').getByText('Ministry of Transport and Communications')).toBeVisible();
    await choose('Suomeksi');
    await expect(kampus.page).toHaveURL(/SitePages\/Etatyo\.aspx/i);
    await expect(kampus.page.getByRole('button', { name: 'LVM:n osio' })).toBeVisible();
  });

  test('suggestions lead to pages by the keyboard; nothing closed is among them, and the form works when search is down', async ({ kampus, request }) => {
    const closed = `Salatutkielma ${Date.now()}`;
    await new SharePoint(request, kampus.origin, 'toimittaja.vm@gov.example').publishNews('/sites/kampus-vm-oma', closed, 'Vain omille.');
    await kampus.request.post(`${kampus.origin}/_local/index`);
    const field = kampus.page.getByRole('searchbox', { name: 'Hae Kampuksesta' });
    const options = kampus.page.getByRole('listbox', { name: 'Ehdotukset' }).getByRole('option');
    await kampus.open('virkamies.vm');
    await field.pressSequentially('salatut');
    await expect(options.first()).toContainText(closed);
    await kampus.open('virkamies.stm');
    await field.pressSequentially('salatut');
    await field.fill('matkustust');
    await expect(options.first()).toContainText('Matkustusturvallisuu');
    await expect(kampus.page.getByText(closed)).toHaveCount(0);
    await kampus.page.keyboard.press('ArrowDown');
    await kampus.page.keyboard.press('Enter');
    await expect(kampus.page).toHaveURL(/SitePages\/matkustusturvallisuu/i);

    kampus.expectTrouble(/500/);
    await kampus.open('virkamies.stm', ETATYO);
    await kampus.fault({ match: '/_api/search/', status: 500 });
    await field.fill('ohje');
    await kampus.page.waitForResponse(/_api\/search\//);
    await expect(options).toHaveCount(0);
    await kampus.page.keyboard.press('Enter');
    await expect(kampus.page).toHaveURL(/SitePages\/Haku\.aspx#q=ohje$/);
  });

  test('a cold page with only the header makes one call; off the home site none waits for another; warm, none blocks', async ({ kampus }) => {
    const rest = async (): Promise<string[]> =>
      (await kampus.requests()).filter(({ url }) => !/Microsoft\.SharePoint\.Internal|GetClientSideComponents/i.test(url)).map(({ method, url }) => `${method} ${url}`);
    await kampus.forgetRequests();
    await kampus.open('virkamies.vm', ETATYO);
    await expect(kampus.page.getByRole('button', { name: 'VM:n osio' })).toBeVisible();
    await kampus.page.waitForLoadState('networkidle');
    expect(await rest()).toHaveLength(1);

    await kampus.page.evaluate(() => localStorage.clear());
    await kampus.forgetRequests();
    await kampus.open('virkamies.vm', '/sites/kampus-vm/SitePages/Kansainvaliset-asiat.aspx');
    await expect(kampus.page.getByRole('button', { name: 'VM:n osio' })).toBeVisible();
    await kampus.page.waitForLoadState('networkidle');
    expect((await rest()).filter((call) => !call.startsWith('GET'))).toEqual([]);

    await kampus.fault({ match: '/_api/', delayMs: 15_000 });
    await kampus.page.reload();
    await expect(kampus.page.getByRole('button', { name: 'VM:n osio' })).toBeVisible({ timeout: 8_000 });
  });

  test('a guest of a partner workspace meets the header without an error, and without ways to where a guest may not go', async ({ kampus }) => {
    await kampus.forgetRequests();
    await kampus.open('vieras@partner.example', '/sites/tk-korkeakoulusopimukset');
    await expect(kampus.page.getByRole('banner').getByText('Valtioneuvosto')).toBeVisible();
    await expect(kampus.page.getByRole('searchbox')).toHaveCount(0);
    await kampus.page.waitForLoadState('networkidle');
    expect((await kampus.requests()).filter(({ url }) => url.includes('/sites/kampus/'))).toEqual([]);
  });
});
