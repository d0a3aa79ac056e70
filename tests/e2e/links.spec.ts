import { type Locator } from '@playwright/test';
import { expect, test } from './kampus';

const addressesIn = (place: Locator): Promise<string[]> => place.getByRole('link').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

for (const person of ['virkamies.vm', 'kaantaja', 'edustusto.tokio']) {
  test(`every link of the front page and of its menus opens for ${person}`, async ({ kampus }) => {
    await kampus.open(person);
    await expect(kampus.page.getByRole('article').first()).toBeVisible();
    const found = await addressesIn(kampus.page.locator('body'));
    const menu = kampus.page.getByRole('navigation', { name: 'Kampus' });
    const names = await menu.getByRole('button').allInnerTexts();
    expect(names.length).toBeGreaterThanOrEqual(3);
    for (const name of names) {
      await menu.getByRole('button', { name, exact: true }).click();
      found.push(...(await addressesIn(menu)));
    }
    const addresses = new Set(found);
    expect(addresses.size).toBeGreaterThan(20);
    for (const address of addresses) {
      // The systems that quick links lead to are elsewhere, at invented addresses.
      if (address.startsWith('https://') && new URL(address).hostname.endsWith('.gov.example')) continue;
      expect(new URL(address).origin, address).toBe(kampus.origin);
      expect((await kampus.page.request.get(address)).status(), address).toBe(200);
    }
  });
}
