import type { APIRequestContext, APIResponse } from '@playwright/test';
import { expect, test, type Kampus } from './kampus';
import { SharePoint, itemsOf } from './sharePoint';

const ETATYO = '/sites/kampus/SitePages/Etatyo.aspx';

const owner = (kampus: Kampus, request: APIRequestContext): SharePoint => new SharePoint(request, kampus.origin, 'palvelunomistaja@gov.example');

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
    const service = owner(kampus, request);
    const { value } = (await (await service.get(`${itemsOf('Organisations')}?$select=Id,Accent&$filter=Title eq 'MMM'`)).json()) as { value: { Id: number; Accent: string }[] };
    const [row] = value;
    expect(row).toBeDefined();
    const setAccent = (Accent: string): Promise<APIResponse> => service.merge(`${itemsOf('Organisations')}(${row?.Id})`, { Accent });
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

  test('C1.3: a changed theme and menu show after a reload', async ({ kampus, request }) => {
    const service = owner(kampus, request);
    const { value } = (await (await service.get(`${itemsOf('Organisations')}?$select=Id,Accent&$filter=Title eq 'LVM'`)).json()) as { value: { Id: number; Accent: string }[] };
    const [row] = value;
    const band = () => kampus.page.getByRole('banner').locator('div').first().evaluate((element) => getComputedStyle(element).getPropertyValue('--k-band').trim());
    await kampus.open('virkamies.lvm');
    await expect.poll(band).toBe(row?.Accent);
    await service.merge(`${itemsOf('Organisations')}(${row?.Id})`, { Accent: '#204060' });
    const title = `Väyläkartta ${Date.now()}`;
    const added = await service.post(itemsOf('Navigation'), { Title: title, EntryKey: title, Url: '/sites/kampus', ParentKey: 'common-work', SortOrder: 1 });
    expect(added.status()).toBe(201);
    await kampus.page.reload();
    await expect.poll(band).toBe('#204060');
    await kampus.page.getByRole('button', { name: 'Yhteiset' }).click();
    await expect(kampus.page.getByRole('link', { name: title })).toBeVisible();
    await service.merge(`${itemsOf('Organisations')}(${row?.Id})`, { Accent: row?.Accent });
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
