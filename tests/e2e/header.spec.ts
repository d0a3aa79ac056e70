import { expect, test } from './kampus';
import { SharePoint } from './sharePoint';

const ETATYO = '/sites/kampus/SitePages/Etatyo.aspx';

/** On how many lines a text stands. */
function linesOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}

test.describe('The header: name, keyboard, language, suggestions', () => {
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

  test('C1.7: the first stop of the keyboard is the way past the header', async ({ kampus }) => {
    await kampus.open('virkamies.vm', ETATYO);
    const skip = kampus.page.getByRole('button', { name: 'Siirry sisältöön' });
    await skip.focus();
    await expect(skip).toBeInViewport();
    await kampus.page.keyboard.press('Enter');
    await expect(kampus.page.locator(':focus')).toHaveRole('main');
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

  test('nothing of the header is cut or laid over another at 320 px, whatever spacing the reader gives the text (WCAG 1.4.12)', async ({ kampus }) => {
    const { page } = kampus;
    await page.setViewportSize({ width: 320, height: 700 });
    for (const [person, name] of [['virkamies.vm', 'Valtiovarainministeriö'], ['virkamies.lvm', 'Liikenne- ja viestintäministeriö'], ['carl.vonmall', 'Justitieministeriet']] as const) {
      await kampus.open(person, ETATYO);
      const brand = page.getByRole('banner').getByRole('link', { name });
      await expect(brand).toBeVisible();
      await page.addStyleTag({ content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }' });
      const navigation = page.getByRole('banner').getByRole('navigation');
      const bottomOf = (locator: typeof brand): Promise<number> => locator.evaluate((element) => element.getBoundingClientRect().bottom);
      const topOf = (locator: typeof brand): Promise<number> => locator.evaluate((element) => element.getBoundingClientRect().top);
      expect(await topOf(brand), name).toBeGreaterThanOrEqual(0);
      expect(await topOf(navigation), name).toBeGreaterThanOrEqual(await bottomOf(brand));
      // Words for a screen reader alone are a pixel wide. Descenders reach a little below the last line.
      const cut = await page.getByRole('banner').locator('span, button, a').evaluateAll((elements) =>
        elements
          .filter(({ children, clientWidth }) => children.length === 0 && clientWidth > 1)
          .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 4)
          .map(({ textContent }) => textContent)
      );
      expect(cut, name).toEqual([]);
      // The menu hangs from the bar where that ends now.
      await navigation.getByRole('button', { name: /^(Valikko|Meny)/ }).click();
      const panel = navigation.getByRole('region');
      await expect(panel).toBeVisible();
      expect(Math.abs((await topOf(panel)) - (await bottomOf(page.getByRole('banner').locator('> div').first())))).toBeLessThanOrEqual(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), name).toBeLessThanOrEqual(0);
    }
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
});
