import AxeBuilder from '@axe-core/playwright';
import { type Page } from '@playwright/test';
import { expect, test } from './kampus';

const readers = [
  ['virkamies.vm', 'Ajankohtaista'],
  ['kaantaja', 'Aktuellt'],
  ['edustusto.tokio', 'Current topics']
] as const;

/** What axe finds by WCAG 2.1 AA and by these further tags: rule and elements. */
async function violationsOn(page: Page, ...tags: string[]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', ...tags]).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

test.describe('Accessibility of the front page', () => {
  for (const width of [320, 768, 1440]) {
    for (const [person, region] of readers) {
      test(`axe finds nothing for ${person} at ${width} px, and nothing scrolls sideways`, async ({ kampus }) => {
        await kampus.page.setViewportSize({ width, height: 900 });
        await kampus.open(person);
        await expect(kampus.feed(region).getByRole('article').first()).toBeVisible();
        expect(await violationsOn(kampus.page, 'best-practice')).toEqual([]);
        const { scrollWidth, clientWidth } = await kampus.page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return { scrollWidth, clientWidth };
        });
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      });
    }
  }

  test('an open menu and forced colours pass too', async ({ kampus }) => {
    await kampus.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await kampus.open('virkamies.vm');
    await kampus.page.getByRole('button', { name: 'Kaikki organisaatiot' }).click();
    expect(await violationsOn(kampus.page)).toEqual([]);
  });

  for (const width of [320, 1440]) {
    test(`a dark theme passes at ${width} px${width === 1440 ? ', with a menu open' : ''}`, async ({ kampus }) => {
      await kampus.page.setViewportSize({ width, height: 900 });
      await kampus.open('virkamies.vm', '/sites/kampus?theme=dark');
      await expect(kampus.feed().getByRole('article').first()).toBeVisible();
      if (width === 1440) await kampus.page.getByRole('button', { name: 'Kaikki organisaatiot' }).click();
      expect(await violationsOn(kampus.page)).toEqual([]);
    });
  }

  test('the search page passes', async ({ kampus }) => {
    await kampus.page.goto(`${kampus.origin}/sites/kampus/_layouts/15/search.aspx?q=ohje`);
    await expect(kampus.page.getByRole('article').first()).toBeVisible();
    expect(await violationsOn(kampus.page, 'best-practice')).toEqual([]);
  });
});
