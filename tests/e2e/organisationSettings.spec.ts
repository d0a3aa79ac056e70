import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext, Locator } from '@playwright/test';
import { expect, test, type Kampus } from './kampus';
import { SharePoint, itemsOf } from './sharePoint';

const PAGE = '/sites/kampus/SitePages/Asetukset.aspx';
const ADMIN = 'paakayttaja.tem';

const settings = (kampus: Kampus, name = 'Organisaation asetukset'): Locator => kampus.page.getByRole('region', { name, exact: true });

async function openView(kampus: Kampus, view: string, person = ADMIN): Promise<Locator> {
  await kampus.open(person, PAGE);
  const part = settings(kampus);
  await part.getByRole('radio', { name: view }).click();
  return part;
}

/** TEM's own row, as the service owner reads it. */
async function identityOfTem(kampus: Kampus, request: APIRequestContext): Promise<{ Id: number; Accent: string; NameFi: string }> {
  const owner = new SharePoint(request, kampus.origin, 'palvelunomistaja@gov.example');
  const { value } = (await (await owner.get(`${itemsOf('Organisations')}?$select=Id,Accent,NameFi&$filter=Title eq 'TEM'`)).json()) as { value: { Id: number; Accent: string; NameFi: string }[] };
  const [row] = value;
  if (!row) throw new Error('TEM has no row');
  return row;
}

test.describe('Settings of an organisation (C1, C25)', () => {
  test('C1.2: a colour under 4.5:1 is refused on saving, with the measured ratio, and nothing is saved', async ({ kampus, request }) => {
    const before = await identityOfTem(kampus, request);
    const part = await openView(kampus, 'Nimet ja väri');
    await part.getByLabel('Väri', { exact: true }).fill('#ff8800');
    await part.getByRole('button', { name: 'Tallenna' }).click();
    const summary = part.getByRole('alert').filter({ hasText: 'Korjaa 1 kohta' });
    await expect(summary).toBeFocused();
    await expect(summary).toContainText('Kontrasti valkoiseen on 2,39:1, vaaditaan vähintään 4,5:1.');
    expect((await identityOfTem(kampus, request)).Accent).toBe(before.Accent);
    // What is good again shows the header as it would be.
    await part.getByLabel('Väri', { exact: true }).fill('#7a1f5c');
    await expect(part.getByRole('img', { name: 'Ylätunniste vaaleassa teemassa' })).toHaveCSS('background-color', 'rgb(122, 31, 92)');
    await part.getByRole('button', { name: 'Peruuta' }).click();
  });

  test('C1.3 and C25.2: a new colour shows to a colleague after a reload, and the log says who, when, old and new', async ({ kampus, request }) => {
    const before = await identityOfTem(kampus, request);
    const part = await openView(kampus, 'Nimet ja väri');
    await part.getByLabel('Väri', { exact: true }).fill('#7a1f5c');
    await part.getByRole('button', { name: 'Tallenna' }).click();
    await expect(part.getByText('Uusi ilme näkyy kaikille')).toBeVisible();
    await part.getByRole('radio', { name: 'Muutosloki' }).click();
    const change = part.getByRole('row').filter({ hasText: '#7a1f5c' });
    await expect(change).toContainText('Tuomas Testiniemi');
    await expect(change).toContainText(before.Accent);
    await expect(change.getByRole('cell').first()).toHaveText(/\d+\.\d+\.\d+/);

    await kampus.open('timo.otosvuori', '/sites/kampus');
    const band = kampus.page.getByRole('banner').locator('div').first();
    await expect.poll(() => band.evaluate((element) => getComputedStyle(element).getPropertyValue('--k-band').trim())).toBe('#7a1f5c');

    // Past the page, by REST: the server writes the log, not the page.
    const owner = new SharePoint(request, kampus.origin, 'palvelunomistaja@gov.example');
    await owner.merge(`${itemsOf('Organisations')}(${before.Id})`, { Accent: before.Accent });
    await openView(kampus, 'Muutosloki');
    await expect(settings(kampus).getByRole('row').filter({ hasText: 'Petri Oletuskallio' }).first()).toContainText(before.Accent);
  });

  test('C1.3: a menu of one’s own in three languages, moved, taken away; in nobody else’s menu', async ({ kampus }) => {
    const name = `Energia ${Date.now()}`;
    const part = await openView(kampus, 'Valikko');
    await part.getByRole('button', { name: 'Lisää valikkoon' }).click();
    const form = part.getByRole('form', { name: 'Uusi' });
    await form.getByRole('button', { name: 'Tallenna' }).click();
    await expect(form.getByRole('alert').first()).toContainText('Korjaa 2 kohtaa');
    await form.getByLabel('Otsikko suomeksi').fill(name);
    await form.getByLabel('Otsikko ruotsiksi').fill(`Energi ${name}`);
    await form.getByLabel('Osoite').fill('http://energia.gov.example/');
    await form.getByRole('button', { name: 'Tallenna' }).click();
    await expect(form.getByRole('alert').first()).toContainText('Osoite ei ole suojattu');
    await form.getByLabel('Osoite').fill('https://energia.gov.example/');
    await form.getByLabel('Ylempi kohta').selectOption({ label: 'Ohjeet' });
    await form.getByRole('button', { name: 'Tallenna' }).click();
    await expect(part.getByRole('listitem').filter({ hasText: name })).toBeVisible();
    const names = async (): Promise<string[]> => (await part.getByRole('listitem').allInnerTexts()).map((text) => text.split('\n')[0] ?? '');
    await expect.poll(async () => (await names()).indexOf(name)).toBeGreaterThan((await names()).indexOf('Ohjeet'));
    const at = (await names()).indexOf(name);
    await part.getByRole('button', { name: `Siirrä ylöspäin: ${name}` }).click();
    await expect.poll(async () => (await names()).indexOf(name)).toBe(at - 1);

    await kampus.open('timo.otosvuori', '/sites/kampus');
    await kampus.page.getByRole('button', { name: 'TEM:n osio' }).click();
    await expect(kampus.page.getByRole('link', { name })).toHaveAttribute('href', 'https://energia.gov.example/');
    await kampus.open('virkamies.stm', '/sites/kampus');
    await kampus.page.getByRole('button', { name: 'STM:n osio' }).click();
    await expect(kampus.page.getByRole('link', { name })).toHaveCount(0);

    await openView(kampus, 'Valikko');
    await settings(kampus).getByRole('button', { name: `Poista: ${name}` }).click();
    await kampus.page.getByRole('dialog').getByRole('button', { name: 'Poista' }).click();
    await expect(settings(kampus).getByRole('listitem').filter({ hasText: name })).toHaveCount(0);
    await settings(kampus).getByRole('radio', { name: 'Muutosloki' }).click();
    await expect(settings(kampus).getByRole('row').filter({ hasText: name }).filter({ hasText: 'Poistettu käytöstä' })).toBeVisible();
  });

  test('C1.3: removing a row of the menu with others under it says what readers lose', async ({ kampus }) => {
    const part = await openView(kampus, 'Valikko');
    await part.getByRole('button', { name: 'Poista: Ohjeet' }).click();
    const dialog = kampus.page.getByRole('dialog', { name: 'Poistetaanko ”Ohjeet”?' });
    await expect(dialog).toContainText(/Sen alla on \d+ kohtaa, joita lukijat eivät enää näe/);
    await expect(dialog.getByRole('listitem').filter({ hasText: 'Uutena talossa' })).toBeVisible();
    await kampus.page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(part.getByRole('button', { name: 'Poista: Ohjeet' })).toBeVisible();
  });

  test('C1: a logo of the organisation’s own shows in the header; an address elsewhere is refused', async ({ kampus, request }) => {
    const before = await identityOfTem(kampus, request);
    const part = await openView(kampus, 'Nimet ja väri');
    const field = part.getByLabel('Tunnuskuvan osoite');
    await field.fill('https://elsewhere.example/logo.svg');
    await part.getByRole('button', { name: 'Tallenna' }).click();
    await expect(part.getByRole('alert').first()).toContainText('Anna Kampuksessa olevan kuvan osoite');
    const owner = new SharePoint(request, kampus.origin, 'palvelunomistaja@gov.example');
    const picture = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="18" fill="#fff"/></svg>');
    const uploaded = await owner.post("/sites/kampus/_api/web/getfolderbyserverrelativeurl('/sites/kampus/Shared Documents')/files/add(url='tem.svg',overwrite=true)", picture, { 'Content-Type': 'application/octet-stream' });
    expect(uploaded.status(), await uploaded.text()).toBeLessThan(300);
    await field.fill('/sites/kampus/Shared%20Documents/tem.svg');
    await part.getByRole('button', { name: 'Tallenna' }).click();
    await expect(part.getByText('Uusi ilme näkyy kaikille')).toBeVisible();
    await kampus.open('timo.otosvuori', '/sites/kampus');
    await expect(kampus.page.getByRole('banner').locator('img')).toHaveJSProperty('complete', true);
    expect(await kampus.page.getByRole('banner').locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await owner.merge(`${itemsOf('Organisations')}(${before.Id})`, { LogoUrl: null });
  });

  test('C1.6: a notice is previewed as the banner, survives a reload half written, and reaches its own people', async ({ kampus }) => {
    const title = `Lupajärjestelmä on poissa ${Date.now()}`;
    let part = await openView(kampus, 'Häiriötiedotteet');
    await part.getByRole('button', { name: 'Uusi häiriötiedote' }).click();
    await part.getByLabel('Otsikko suomeksi').fill(title);
    await part.getByLabel('Otsikko ruotsiksi').fill('Tillståndssystemet är ur bruk');
    await part.getByLabel('Vakavuus').selectOption({ label: 'Vakava' });
    await expect(part.getByRole('region', { name: 'Esikatselu fi' })).toContainText(title);
    await expect(part.getByRole('region', { name: 'Esikatselu sv' })).toContainText('Tillståndssystemet är ur bruk');

    await kampus.page.reload();
    await settings(kampus).getByRole('radio', { name: 'Häiriötiedotteet' }).click();
    part = settings(kampus);
    await part.getByRole('button', { name: 'Uusi häiriötiedote' }).click();
    await expect(part.getByText('Jatkat siitä, mihin jäit.')).toBeVisible();
    await expect(part.getByLabel('Otsikko suomeksi')).toHaveValue(title);
    await part.getByLabel('Alkaa').fill('2026-01-01T08:00');
    await part.getByLabel('Päättyy').fill('2026-01-01T07:00');
    await part.getByRole('button', { name: 'Tallenna' }).click();
    await expect(part.getByRole('alert').first()).toContainText('Päättymisajan on oltava alkamisajan jälkeen.');
    await part.getByLabel('Päättyy').fill('');
    await part.getByRole('button', { name: 'Tallenna' }).click();
    await expect(part.getByRole('listitem').filter({ hasText: title })).toBeVisible();

    const notices = kampus.page.getByRole('region', { name: 'Häiriötiedote' });
    await kampus.open('timo.otosvuori', '/sites/kampus-vm');
    await expect(notices.filter({ hasText: title })).toBeVisible();
    await kampus.open('virkamies.vm', '/sites/kampus');
    await expect(notices.first()).toBeVisible();
    await expect(notices.filter({ hasText: title })).toHaveCount(0);
  });

  test('a colleague who saved first: both versions are seen, and one’s own is chosen', async ({ kampus, request }) => {
    const before = await identityOfTem(kampus, request);
    kampus.expectTrouble(/412/);
    const part = await openView(kampus, 'Nimet ja väri');
    await part.getByLabel('Väri', { exact: true }).fill('#44205e');
    const owner = new SharePoint(request, kampus.origin, 'palvelunomistaja@gov.example');
    await owner.merge(`${itemsOf('Organisations')}(${before.Id})`, { NameFi: 'työ- ja energiaministeriö' });
    await part.getByRole('button', { name: 'Tallenna' }).click();
    const conflict = part.getByRole('alert').filter({ hasText: 'Joku tallensi saman asetuksen ennen sinua.' });
    await expect(conflict).toContainText('työ- ja energiaministeriö');
    await expect(part.getByLabel('Väri', { exact: true })).toHaveValue('#44205e');
    await conflict.getByRole('button', { name: 'Tallenna oma versioni' }).click();
    await expect(part.getByText('Uusi ilme näkyy kaikille')).toBeVisible();
    const after = await identityOfTem(kampus, request);
    expect(after).toEqual({ ...before, Accent: '#44205e' });
    await owner.merge(`${itemsOf('Organisations')}(${before.Id})`, { Accent: before.Accent });
  });

  test('only one’s own: the page offers no other, and the server refuses it', async ({ kampus, request }) => {
    await kampus.open('virkamies.stm', PAGE);
    await expect(settings(kampus).getByText('Asetukset ovat pääkäyttäjille')).toBeVisible();
    await expect(kampus.page.getByRole('navigation', { name: 'Kampus' }).getByRole('link', { name: 'Asetukset' })).toHaveCount(0);
    await kampus.open(ADMIN, PAGE);
    await expect(kampus.page.getByRole('navigation', { name: 'Kampus' }).getByRole('link', { name: 'Asetukset' })).toBeVisible();
    await expect(settings(kampus).getByLabel('Kenen asetukset')).toHaveCount(0);

    const admin = new SharePoint(request, kampus.origin, `${ADMIN}@gov.example`);
    const { value } = (await (await admin.get(`${itemsOf('Organisations')}?$select=Id&$filter=Title eq 'VM'`)).json()) as { value: { Id: number }[] };
    const refused = await admin.merge(`${itemsOf('Organisations')}(${value[0]?.Id})`, { Accent: '#000000' });
    expect(refused.status()).toBe(403);
    const common = await admin.post(itemsOf('Notices'), { Title: 'Kaikille', Severity: 'info', StartsAt: '2026-01-01T00:00:00Z' });
    expect(common.status()).toBe(403);

    await kampus.open('palvelunomistaja', PAGE);
    await expect(settings(kampus).getByLabel('Kenen asetukset').locator('option')).toHaveCount(16);
  });

  for (const width of [320, 1280]) {
    test(`passes axe at ${width} px with a form and its errors open, and nothing scrolls sideways`, async ({ kampus }) => {
      await kampus.page.setViewportSize({ width, height: 900 });
      for (const [view, add] of [['Valikko', 'Lisää valikkoon'], ['Linkit', 'Lisää linkki'], ['Häiriötiedotteet', 'Uusi häiriötiedote'], ['Nimet ja väri', null], ['Muutosloki', null]] as const) {
        const part = await openView(kampus, view);
        if (add) {
          await part.getByRole('button', { name: add }).click();
          await part.getByRole('button', { name: 'Tallenna' }).click();
          await expect(part.getByRole('alert').first()).toBeVisible();
        } else await expect(view === 'Muutosloki' ? part.getByRole('table') : part.getByLabel('Väri', { exact: true })).toBeVisible();
        const { violations } = await new AxeBuilder({ page: kampus.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']).analyze();
        expect(violations.map(({ id, nodes }) => `${view}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
        expect(await kampus.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), view).toBeLessThanOrEqual(0);
      }
    });
  }
});
