import { expect, test } from './kampus';

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

  test('the language choice turns the interface and the page to Swedish', async ({ kampus }) => {
    await kampus.open('virkamies.vm');
    await kampus.page.getByRole('banner').getByRole('button', { name: 'På svenska' }).click();
    await expect(kampus.feed('Aktuellt').getByRole('article').first()).toBeVisible();
    await expect(kampus.page.getByRole('banner').getByText('Finansministeriet')).toBeVisible();
  });
});
