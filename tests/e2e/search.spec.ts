import { expect, test } from './kampus';

const searchBox = { name: 'Hae Kampuksesta' };

test.describe('Search from the header', () => {
  test('Enter leads to results that can be opened, found in other forms of the word too', async ({ kampus }) => {
    await kampus.open('virkamies.vm');
    await kampus.page.getByRole('searchbox', searchBox).fill('etätyö');
    await kampus.page.keyboard.press('Enter');
    await expect(kampus.page).toHaveURL(/\/sites\/kampus\/_layouts\/15\/search\.aspx\?q=et%C3%A4ty%C3%B6$/);
    await expect(kampus.page.getByRole('heading', { level: 1 })).toHaveText('Haku');
    await expect(kampus.page.getByText('korvike SharePointin hakusivulle')).toBeVisible();
    await expect(kampus.page.getByRole('status')).toContainText(/\d+ tulosta haulla ”etätyö”/);
    await expect(kampus.page.locator('mark').filter({ hasText: /^etätyö./i }).first()).toBeVisible();
    const link = kampus.page.getByRole('article').getByRole('link').first();
    const title = await link.innerText();
    await link.click();
    await expect(kampus.page.getByRole('heading', { level: 1, name: title })).toBeVisible({ timeout: 20_000 });
  });

  test("VM finds its closed item, STM no trace of it", async ({ kampus }) => {
    await kampus.open('virkamies.vm', '/sites/kampus');
    await kampus.page.goto(`${kampus.origin}/sites/kampus/_layouts/15/search.aspx?q=VMBaro`);
    const closed = kampus.page.getByRole('article').filter({ hasText: 'Vain VM' });
    await expect(closed.first()).toBeVisible();
    const title = await closed.getByRole('link').first().innerText();

    await kampus.open('virkamies.stm');
    for (const query of ['VMBaro', title, 'path:"/sites/kampus-vm-oma"']) {
      await kampus.page.goto(`${kampus.origin}/sites/kampus/_layouts/15/search.aspx?q=${encodeURIComponent(query)}`);
      const found = kampus.page.getByRole('article').filter({ hasText: /Vain VM|VMBaro/ });
      await expect(found).toHaveCount(0);
      expect(await kampus.page.content()).not.toContain('kampus-vm-oma/');
    }
  });

  for (const [person, language, heading] of [['virkamies.vm', 'fi-FI', 'Haku'], ['edustusto.tokio', 'en-US', 'Search']] as const) {
    test(`speaks the reader's language, ${language}, and runs nothing that a query holds`, async ({ kampus }) => {
      await kampus.open(person);
      await kampus.page.goto(`${kampus.origin}/sites/kampus/_layouts/15/search.aspx?q=${encodeURIComponent('"><img src=x onerror="document.title=1">')}`);
      await expect(kampus.page.locator('html')).toHaveAttribute('lang', language);
      await expect(kampus.page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(kampus.page.locator('img')).toHaveCount(0);
    });
  }

  test('is right on a phone of 320 pixels', async ({ kampus }) => {
    await kampus.page.setViewportSize({ width: 320, height: 640 });
    await kampus.page.goto(`${kampus.origin}/sites/kampus/_layouts/15/search.aspx?q=${'pitkäsana'.repeat(30)}`);
    await expect(kampus.page.getByRole('status')).toContainText('ei löytynyt mitään');
    expect(await kampus.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
