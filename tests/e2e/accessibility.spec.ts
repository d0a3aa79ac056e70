import AxeBuilder from '@axe-core/playwright';
import { type Page } from '@playwright/test';
import { demoPages } from '../../local-tenant/seed/pages/demoPages';
import { homeSiteUrl } from '../../local-tenant/seed/sites';
import { expect, test, type Kampus } from './kampus';

const readers = [
  ['virkamies.vm', 'Ajankohtaista'],
  ['kaantaja', 'Aktuellt'],
  ['edustusto.tokio', 'Current topics']
] as const;
/** 320 px is also 400 % of 1 280. */
const WIDTHS = [320, 768, 1440];

/** Every page of the home site that has a web part: a new one is tried by itself. The front page is opened at its site. */
const pages = demoPages
  .filter(({ site, language, sections }) => site === homeSiteUrl && language === 'fi' && sections.some(({ columns }) => columns.some(({ parts }) => parts.some((part) => 'webPart' in part))))
  .map(({ slug }) => (slug === 'Home' ? homeSiteUrl : `${homeSiteUrl}/SitePages/${slug}.aspx`));
/** And pages of other kinds. */
const furtherPages = ['/sites/kampus-vm', '/sites/kampus/SitePages/Etatyo.aspx', '/sites/kampus/_layouts/15/search.aspx?q=ohje'];

/** What axe finds by WCAG 2.1 AA and by these further tags: rule and elements. */
async function violationsOn(page: Page, ...tags: string[]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', ...tags]).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** axe finds nothing, nothing scrolls sideways, and no heading level is left out: at every width. */
async function expectAccessible({ page }: Kampus, where: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect(await violationsOn(page, 'best-practice'), `${where} at ${width} px`).toEqual([]);
    const { sideways, levels } = await page.evaluate(() => ({
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) => heading.checkVisibility()).map(({ tagName }) => Number(tagName.slice(1)))
    }));
    expect(sideways, `${where} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1), `${where}: levels ${levels.join()}`).toEqual([]);
  }
}

test.describe('Accessibility of every page, in three languages and at three widths', () => {
  for (const path of [...pages, ...furtherPages]) {
    test(`axe finds nothing on ${path}`, async ({ kampus }) => {
      test.setTimeout(180_000);
      for (const [person] of readers) {
        if (path.includes('_layouts')) await kampus.page.goto(kampus.origin + path);
        else await kampus.open(person, path);
        await kampus.page.waitForLoadState('networkidle');
        await expectAccessible(kampus, `${path} for ${person}`);
      }
    });
  }
});

test.describe('Accessibility of states', () => {
  test('loading, throttled, failed and forbidden pass', async ({ kampus }) => {
    test.setTimeout(120_000);
    kampus.expectTrouble(/429|500|403/);
    for (const [says, fault] of [
      ['Palvelussa on ruuhkaa.', { status: 429, retryAfter: 120 }],
      ['Uutisia ei saatu haettua.', { status: 500 }],
      ['Sinulla ei ole oikeutta sisältöön', { status: 403 }],
      ['Ladataan', { delayMs: 20_000 }]
    ] as const) {
      await kampus.forgetAtEachVisit();
      await kampus.fault({ match: '/_api/search/', ...fault });
      await kampus.open('virkamies.vm');
      await expect(kampus.feed().getByText(says).first()).toBeAttached();
      expect(await violationsOn(kampus.page, 'best-practice'), says).toEqual([]);
      await kampus.request.delete(`${kampus.origin}/_local/faults`);
    }
  });

  test('an open menu and forced colours pass too', async ({ kampus }) => {
    await kampus.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await kampus.open('virkamies.vm');
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await kampus.page.getByRole('button', { name: 'Kaikki organisaatiot' }).click();
    expect(await violationsOn(kampus.page)).toEqual([]);
  });

  test('where motion is not wanted, nothing moves', async ({ kampus }) => {
    await kampus.page.emulateMedia({ reducedMotion: 'reduce' });
    await kampus.fault({ match: '/_api/search/', delayMs: 3_000 });
    await kampus.forgetAtEachVisit();
    await kampus.open('virkamies.vm');
    const moving = () => kampus.page.evaluate(() => document.getAnimations().filter(({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().duration ?? 0) > 0).length);
    expect(await moving(), 'while it loads').toBe(0);
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await kampus.page.getByRole('button', { name: 'Kaikki organisaatiot' }).click();
    expect(await moving(), 'with a menu open').toBe(0);
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
});

/** What has the focus: its name, and whether it can be seen to have it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return { name: label.trim() || (element.getAttribute('placeholder') ?? element.tagName), isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0, part: element.closest('header, main, footer')?.tagName ?? 'page' };
  });

test.describe('The front page without a mouse and without a screen', () => {
  test('by keyboard alone: everything is reached once, in reading order, and the focus is seen', async ({ kampus }) => {
    test.setTimeout(120_000);
    await kampus.open('virkamies.vm');
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await kampus.page.waitForLoadState('networkidle');
    const reached: NonNullable<Awaited<ReturnType<typeof focused>>>[] = [];
    for (let presses = 0; presses < 150; presses += 1) {
      await kampus.page.keyboard.press('Tab');
      const now = await focused(kampus.page);
      if (now === null) break;
      reached.push(now);
    }
    const names = reached.map(({ name }) => name);
    const at = (name: RegExp): number => names.findIndex((each) => name.test(each));
    const order = [/^Siirry sisältöön$/, /^Etusivu$/, /^Oma organisaatio$/, /^Näytä lisää uutisia$/, /^Palveluportaali$/, /^Saavutettavuusseloste$/];
    expect(order.map(at), names.join(' → ')).toEqual([...order.map(at)].sort((a, b) => a - b));
    expect(order.map(at)).not.toContain(-1);
    expect(reached.filter(({ isSeen, part }) => !isSeen && part !== 'page').map(({ name }) => name), 'focus that cannot be seen').toEqual([]);
    const parts = reached.map(({ part }) => part).filter((part, index, all) => part !== all[index - 1] && part !== 'page');
    expect(parts).toEqual(['HEADER', 'MAIN', 'FOOTER']);
  });

  for (const [person, region] of readers) {
    test(`as a screen reader reads it, for ${person}: landmarks, one title, and headings in order`, async ({ kampus }) => {
      await kampus.open(person);
      await expect(kampus.feed(region).getByRole('article').first()).toBeVisible();
      const landmarks = await kampus.page.evaluate(() => [...document.querySelectorAll('header, nav, main, footer')].filter((element) => element.checkVisibility()).map(({ tagName }) => tagName.toLowerCase()));
      expect([...new Set(landmarks)]).toEqual(['header', 'nav', 'main', 'footer']);
      await expect(kampus.page.getByRole('main')).toHaveCount(1);
      await expect(kampus.page.getByRole('heading', { level: 1 })).toHaveCount(1);
      // Each article is named by its own heading, and each region by its own.
      for (const article of await kampus.feed(region).getByRole('article').all()) await expect(article).toHaveAccessibleName(/\S/);
      for (const part of await kampus.page.getByRole('main').getByRole('region').all()) await expect(part).toHaveAccessibleName(/\S/);
      await expect(kampus.page.locator('html')).toHaveAttribute('lang', /^(fi|sv|en)/);
    });
  }
});
