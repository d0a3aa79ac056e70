import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { expect, test, type Kampus } from './kampus';
import { SharePoint, itemsOf } from './sharePoint';


const part = (kampus: Kampus, name = 'Pikalinkit'): Locator => kampus.page.getByRole('region', { name, exact: true });
const names = async (links: Locator): Promise<string[]> => (await links.getByRole('link').allInnerTexts()).map((text) => text.trim());

async function openEditor(kampus: Kampus, person: string, [region, edit] = ['Pikalinkit', 'Muokkaa']): Promise<Locator> {
  await kampus.open(person);
  const links = part(kampus, region);
  await expect(links.getByRole('link').first()).toBeVisible();
  await links.getByRole('button', { name: edit }).click();
  return links;
}

async function add(links: Locator, name: string, address: string): Promise<void> {
  const open = links.getByRole('button', { name: 'Lisää oma linkki' });
  if (await open.isVisible()) await open.click();
  await links.getByLabel('Nimi').fill(name);
  await links.getByLabel('Osoite').fill(address);
  await links.getByRole('button', { name: 'Tallenna' }).click();
}

test.describe('Quick links (C6)', () => {
  test('C6.1: mandatory, common, the organisation’s and own links, in an own order that the server keeps', async ({ kampus, request }) => {
    const own = `Oma linkki ${Date.now()}`;
    const links = await openEditor(kampus, 'virkamies.vm');
    await expect(links.getByRole('listitem').filter({ hasText: 'Budjettijärjestelmä' })).toContainText('Organisaation');
    await expect(links.getByText('Lausuntopalvelu')).toHaveCount(0);
    await add(links, own, 'https://hankkeet.gov.example/oma');
    const rows = links.getByRole('listitem');
    await expect(rows.last()).toContainText(own);

    // By the keyboard: the focus goes along, and a screen reader hears the place.
    const up = links.getByRole('button', { name: `Siirrä ylöspäin: ${own}` });
    await up.focus();
    await kampus.page.keyboard.press('Enter');
    await expect(up).toBeFocused();
    await kampus.page.keyboard.press('Enter');
    const count = await rows.count();
    await expect(links.getByRole('status').filter({ hasText: `${own} on nyt paikalla ${count - 2}, linkkejä on ${count}.` })).toBeAttached();

    // By the mouse.
    await rows.filter({ hasText: own }).dragTo(rows.first());
    await expect(rows.first()).toContainText(own);
    await expect(links.getByText('Tallennettu')).toBeVisible();
    await links.getByRole('button', { name: 'Valmis' }).click();
    const order = await names(links);
    expect(order[0]).toBe(own);

    // A browser that knows nothing of the reader: only the server can know the order.
    await kampus.page.evaluate(() => localStorage.clear());
    await kampus.open('virkamies.vm');
    await expect(links.getByRole('link').first()).toHaveText(own);
    expect(await names(links)).toEqual(order);

    const other = new SharePoint(request, kampus.origin, 'virkamies.stm@gov.example');
    for (const list of ['OwnLinks', 'OwnLinkOrder']) {
      const { value } = (await (await other.get(`${itemsOf(list)}?$select=Title`)).json()) as { value: unknown[] };
      expect(value, `${list} of another reader`).toEqual([]);
    }
  });

  test('C6.2: a mandatory link cannot be removed; javascript:, data: and plain http: are refused', async ({ kampus, request }) => {
    const links = await openEditor(kampus, 'virkamies.lvm');
    await expect(links.getByRole('listitem').filter({ hasText: 'Palveluportaali' })).toContainText('Pakollinen');
    await expect(links.getByRole('button', { name: /^Poista:/ })).toHaveCount(0);

    for (const [address, message] of [
      ['javascript:alert(1)', 'Tällaista osoitetta ei hyväksytä.'],
      ['data:text/html,<p>x</p>', 'Tällaista osoitetta ei hyväksytä.'],
      ['http://hankkeet.gov.example/', 'Osoite ei ole suojattu.']
    ] as const) {
      await add(links, 'Hankkeet', address);
      await expect(links.getByRole('alert')).toContainText(message);
      await expect(links.getByLabel('Osoite')).toHaveValue(address);
    }

    const reader = new SharePoint(request, kampus.origin, 'virkamies.lvm@gov.example');
    const { value } = (await (await reader.get(`${itemsOf('QuickLinks')}?$select=Id&$filter=Title eq 'Palveluportaali'`)).json()) as { value: { Id: number }[] };
    const answer = await reader.post(`${itemsOf('QuickLinks')}(${value[0]?.Id})`, {}, { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' });
    expect(answer.status()).toBe(403);
    // What was written past the form never becomes a link.
    await reader.post(itemsOf('OwnLinks'), { Title: 'Vaara', Url: 'javascript:alert(1)', SortOrder: 1 });
    await kampus.page.reload();
    await expect(links.getByRole('link', { name: 'Palveluportaali' })).toBeVisible();
    await expect(links.getByRole('link', { name: 'Vaara' })).toHaveCount(0);
  });

  test('C6.1: in Swedish', async ({ kampus }) => {
    const links = await openEditor(kampus, 'kaantaja', ['Snabblänkar', 'Redigera']);
    const rows = links.getByRole('listitem');
    await expect(rows.filter({ hasText: 'Serviceportalen' })).toContainText('Obligatorisk');
    await rows.filter({ hasText: 'Serviceportalen' }).dragTo(rows.first());
    await links.getByRole('button', { name: 'Flytta nedåt: Serviceportalen' }).click();
    await expect(rows.nth(1)).toContainText('Serviceportalen');
    await expect(links.getByText('Sparat', { exact: true })).toBeVisible();
    await links.getByRole('button', { name: 'Klar' }).click();
    await expect(links.getByRole('link').nth(1)).toHaveText('Serviceportalen');
  });

  test('nothing typed is lost when the service is broken, and it is saved when it works again', async ({ kampus }) => {
    kampus.expectTrouble(/500/);
    const own = `Sitkeä ${Date.now()}`;
    const links = await openEditor(kampus, 'virkamies.stm');
    await kampus.fault({ match: 'Lists/OwnLinks', status: 500 });
    await add(links, own, 'https://sitkea.gov.example/');
    await expect(links.getByText('Muutosta ei saatu tallennettua.')).toBeVisible({ timeout: 20_000 });
    await expect(links.getByLabel('Nimi')).toHaveValue(own);
    await kampus.request.delete(`${kampus.origin}/_local/faults`);
    await links.getByRole('button', { name: 'Tallenna' }).click();
    await expect(links.getByRole('listitem').last()).toContainText(own);
    await links.getByRole('button', { name: `Muuta: ${own}` }).click();
    await links.getByLabel('Nimi').fill(`${own} uusi`);
    await kampus.page.keyboard.press('Enter');
    await links.getByRole('button', { name: `Poista: ${own} uusi` }).click();
    await expect(links.getByText(`${own} uusi`, { exact: false }).filter({ hasNotText: 'poistettu' })).toHaveCount(0);
  });

  test('editing passes axe at 320 px, and nothing scrolls sideways', async ({ kampus }) => {
    await kampus.page.setViewportSize({ width: 320, height: 900 });
    const links = await openEditor(kampus, 'virkamies.vm');
    await add(links, '', 'http://x');
    const { violations } = await new AxeBuilder({ page: kampus.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
    expect(await kampus.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
});
