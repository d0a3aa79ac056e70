import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './kampus';

const readers = [
  ['virkamies.vm', 'Ajankohtaista'],
  ['kaantaja', 'Aktuellt'],
  ['edustusto.tokio', 'Current topics']
] as const;

test.describe('Accessibility of the front page', () => {
  for (const width of [320, 768, 1440]) {
    for (const [person, region] of readers) {
      test(`axe finds nothing for ${person} at ${width} px, and nothing scrolls sideways`, async ({ kampus }) => {
        await kampus.page.setViewportSize({ width, height: 900 });
        await kampus.open(person);
        await expect(kampus.feed(region).getByRole('article').first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page: kampus.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
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
    const { violations } = await new AxeBuilder({ page: kampus.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
  });
});
