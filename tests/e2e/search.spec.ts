import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { expect, test, type Kampus } from './kampus';

const searchBox = { name: 'Hae Kampuksesta' };
const PAGE = '/sites/kampus/SitePages/Haku.aspx';

const group = (kampus: Kampus, name: string): Locator => kampus.page.getByRole('region', { name, exact: true });
const titles = (within: Locator): Locator => within.getByRole('heading', { level: 4 });

/** Opens the search page as a person, with something searched for. */
async function search(kampus: Kampus, person: string, text: string, page = PAGE): Promise<void> {
  await kampus.open(person, page);
  await searchAgain(kampus, text);
}

async function searchAgain(kampus: Kampus, text: string): Promise<void> {
  const field = kampus.page.getByRole('main').getByRole('searchbox');
  await field.fill(text);
  await field.press('Enter');
}

test.describe('Search (C23)', () => {
  test('C23.1: “ohje matkustus” from the header gives guides before news, each in its group', async ({ kampus }) => {
    await kampus.open('virkamies.vm');
    await kampus.page.getByRole('banner').getByRole('searchbox', searchBox).fill('ohje matkustus');
    await kampus.page.keyboard.press('Enter');
    await expect(titles(group(kampus, 'Ohjeet ja sivut')).first()).toHaveText('Matkustusturvallisuus', { timeout: 30_000 });
    await expect(titles(group(kampus, 'Uutiset')).first()).toContainText('ohje');
    const headings = await kampus.page.getByRole('main').getByRole('heading', { level: 3 }).allInnerTexts();
    expect(headings.map((heading) => heading.replace(/\s*\d+$/, '')).slice(0, 2)).toEqual(['Ohjeet ja sivut', 'Uutiset']);
    await titles(group(kampus, 'Ohjeet ja sivut')).first().getByRole('link').click();
    await expect(kampus.page.getByRole('heading', { level: 1, name: 'Matkustusturvallisuus' })).toBeVisible({ timeout: 20_000 });
    await kampus.page.goBack();
    await expect(titles(group(kampus, 'Ohjeet ja sivut')).first()).toHaveText('Matkustusturvallisuus', { timeout: 30_000 });
  });

  test('C10.1: etätyö, monipaikkainen työ, distansarbete and other forms of the words find the remote-work guide first', async ({ kampus }) => {
    await search(kampus, 'virkamies.vm', 'etätyö');
    for (const text of ['etätyö', 'monipaikkainen työ', 'distansarbete', 'etätyöstä', 'etätyöohje', 'ETATYO']) {
      await searchAgain(kampus, text);
      await expect(kampus.page.getByRole('main').getByRole('status')).toContainText(`”${text}”`, { timeout: 20_000 });
      await expect(titles(group(kampus, 'Ohjeet ja sivut')).first(), text).toHaveText('Etätyö ja monipaikkainen työ');
    }
  });

  test('C23: people and workspaces are found too, and what is searched for stays in the browser', async ({ kampus }) => {
    await kampus.open('virkamies.vm', PAGE);
    await kampus.forgetRequests();
    await searchAgain(kampus, 'Kaarlo Harjoitusmäki');
    await expect(group(kampus, 'Ihmiset').getByText('Kaarlo Harjoitusmäki').first()).toBeVisible({ timeout: 20_000 });
    await searchAgain(kampus, 'Tuottavuusohjelman');
    await expect(group(kampus, 'Työtilat').getByRole('link', { name: 'Tuottavuusohjelman sihteeristö' })).toBeVisible({ timeout: 20_000 });
    const sent = await kampus.requests();
    expect(sent.filter(({ url }) => /harjoitus|tuottavuus/i.test(decodeURIComponent(url)))).toEqual([]);
    expect(sent.filter(({ url }) => url.endsWith('$batch')).length).toBeLessThanOrEqual(3);
    const kept = await kampus.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toMatch(/harjoitusmäki|tuottavuus/i);
  });

  test('C23: results are narrowed by organisation and kind, one group shows alone, and going back undoes it', async ({ kampus }) => {
    await search(kampus, 'virkamies.vm', 'valtio');
    const main = kampus.page.getByRole('main');
    await expect(group(kampus, 'Uutiset')).toBeVisible({ timeout: 20_000 });
    await main.getByLabel('Laji').selectOption('decision');
    await expect(main.getByRole('button', { name: 'Poista rajaus: Päätös' })).toBeVisible();
    await expect(group(kampus, 'Ihmiset')).toHaveCount(0);
    for (const item of await group(kampus, 'Uutiset').getByRole('article').all()) await expect(item).toContainText('Päätös');
    await kampus.page.goBack();
    await expect(main.getByRole('button', { name: 'Poista rajaus: Päätös' })).toHaveCount(0);
    await main.getByRole('radio', { name: /^Uutiset \d+$/ }).click();
    await expect(group(kampus, 'Ohjeet ja sivut')).toHaveCount(0);
    await main.getByLabel('Organisaatio').selectOption({ index: 1 });
    await expect(main.getByRole('button', { name: /^Poista rajaus/ })).toBeVisible();
    await main.getByRole('button', { name: 'Tyhjennä rajaukset' }).click();
    await expect(main.getByRole('button', { name: /^Poista rajaus/ })).toHaveCount(0);
  });

  test('C23.1: no hits give what may have been meant, people and feedback', async ({ kampus }) => {
    await search(kampus, 'virkamies.vm', 'matkustusturvalisuus');
    const main = kampus.page.getByRole('main');
    await main.getByRole('button', { name: 'matkustusturvallisuus' }).click({ timeout: 20_000 });
    await expect(titles(group(kampus, 'Ohjeet ja sivut')).first()).toHaveText('Matkustusturvallisuus');
    await searchAgain(kampus, 'xyzzyplugh');
    await expect(main.getByText('Haulla ”xyzzyplugh” ei löytynyt mitään.')).toBeVisible();
    await expect(main.getByRole('link', { name: /asiakirjoista/ })).toHaveAttribute('href', '/sites/kampus/_layouts/15/search.aspx?q=xyzzyplugh');
    await main.getByRole('link', { name: /anna palautetta/ }).click();
    await expect(kampus.page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 });
    await kampus.page.goBack();
    await main.getByRole('link', { name: /avaa henkilöhaku/ }).click();
    await expect(kampus.page.getByRole('region', { name: 'Henkilöhaku' })).toBeVisible({ timeout: 20_000 });
  });

  test('C23.1, C5.1: VM finds its closed item and sees that it is closed; STM no trace of it in hits, counts, refiners, guesses or suggestions', async ({ kampus }) => {
    await search(kampus, 'virkamies.vm', 'VMBaro');
    const own = group(kampus, 'Uutiset').getByRole('article').filter({ hasText: 'Vain VM' });
    await expect(own.first()).toBeVisible({ timeout: 20_000 });
    await kampus.open('virkamies.stm', PAGE);
    const answers: string[] = [];
    kampus.page.on('response', (response) => {
      if (response.url().includes('/_api/')) response.text().then((text) => answers.push(text), () => undefined);
    });
    for (const text of ['VMBaro', 'VMBaro – tulokset', 'path:"/sites/kampus-vm-oma"', 'vmbaroo']) {
      await searchAgain(kampus, text);
      await expect(kampus.page.getByRole('main').getByText(/ei löytynyt mitään/).or(group(kampus, 'Uutiset')).first()).toBeVisible({ timeout: 20_000 });
      await expect(kampus.page.getByRole('main').getByRole('article').filter({ hasText: /Vain VM|VMBaro/ })).toHaveCount(0);
      await expect(kampus.page.getByRole('button', { name: /vmbaro/i })).toHaveCount(0);
    }
    await kampus.page.getByRole('banner').getByRole('searchbox', searchBox).pressSequentially('vmb');
    await expect(kampus.page.getByRole('listbox')).toHaveCount(0);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter((text) => /VMBaro – |kampus-vm-oma\/SitePages/i.test(text))).toEqual([]);
  });

  test('says what failed, shows the rest, and recovers', async ({ kampus }) => {
    kampus.expectTrouble(/500/);
    await kampus.open('virkamies.vm', PAGE);
    await kampus.fault({ match: '/_api/$batch', status: 500 });
    await searchAgain(kampus, 'matkustus');
    await expect(kampus.page.getByText('Haku ei onnistunut.')).toBeVisible({ timeout: 30_000 });
    await kampus.request.delete(`${kampus.origin}/_local/faults`);
    await kampus.page.getByRole('main').getByRole('button', { name: 'Yritä uudelleen' }).click();
    await expect(titles(group(kampus, 'Ohjeet ja sivut')).first()).toHaveText('Matkustusturvallisuus', { timeout: 20_000 });
  });

  for (const [person, page, label, pages] of [
    ['virkamies.vm', PAGE, 'Hakusanat', 'Ohjeet ja sivut'],
    ['kaantaja', '/sites/kampus/SitePages/sv/Haku.aspx', 'Sökord', 'Anvisningar och sidor'],
    ['edustusto.tokio', '/sites/kampus/SitePages/en/Haku.aspx', 'Search words', 'Guides and pages']
  ] as const) {
    test(`is right at 320 px and passes axe in the reader's language: ${label}`, async ({ kampus }) => {
      await kampus.page.setViewportSize({ width: 320, height: 900 });
      await kampus.open(person, `${page}`);
      await expect(kampus.page.getByLabel(label)).toBeVisible({ timeout: 20_000 });
      await searchAgain(kampus, 'etätyö');
      await expect(titles(group(kampus, pages)).first()).toBeVisible({ timeout: 20_000 });
      await searchAgain(kampus, 'pitkäsana'.repeat(20));
      await expect(kampus.page.getByRole('main').getByRole('link', { name: /haku|sökning|search/i }).first()).toBeVisible();
      expect(await kampus.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await searchAgain(kampus, 'etätyö');
      await expect(titles(group(kampus, pages)).first()).toBeVisible({ timeout: 20_000 });
      expect(await kampus.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const { violations } = await new AxeBuilder({ page: kampus.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
    });
  }

  test('runs nothing that a query holds, and works by the keyboard alone', async ({ kampus }) => {
    await kampus.open('virkamies.vm', `${PAGE}?q=${encodeURIComponent('"><img src=x onerror="document.title=1">')}`);
    await expect(kampus.page.getByRole('main').getByText(/ei löytynyt mitään|tulosta haulla/).first()).toBeAttached({ timeout: 20_000 });
    await expect(kampus.page.getByRole('main').locator('img')).toHaveCount(0);
    await kampus.page.getByRole('main').getByRole('searchbox').focus();
    await kampus.page.keyboard.press('ControlOrMeta+a');
    await kampus.page.keyboard.type('matkustus');
    await kampus.page.keyboard.press('Enter');
    await expect(group(kampus, 'Ohjeet ja sivut')).toBeVisible({ timeout: 20_000 });
    await kampus.page.keyboard.press('Tab');
    await kampus.page.keyboard.press('Tab');
    await expect(kampus.page.getByRole('radio', { name: 'Kaikki' })).toBeFocused();
    await kampus.page.keyboard.press('ArrowRight');
    await expect(kampus.page.getByRole('radio', { name: /^Ohjeet ja sivut/ })).toBeFocused();
    await expect(group(kampus, 'Uutiset')).toHaveCount(0);
  });
});

test.describe("SharePoint's own search page", () => {
  test('is where documents are searched, and its stand-in says so', async ({ kampus }) => {
    await search(kampus, 'virkamies.vm', 'aikataulu');
    await kampus.page.getByRole('main').getByRole('link', { name: /asiakirjoista/ }).click();
    await expect(kampus.page.getByText('korvike SharePointin hakusivulle')).toBeVisible();
    await expect(kampus.page.getByRole('status')).toContainText(/\d+ tulosta? haulla ”aikataulu”/);
  });

  test('shows STM nothing of VM’s closed section', async ({ kampus }) => {
    await kampus.open('virkamies.stm');
    for (const query of ['VMBaro', 'path:"/sites/kampus-vm-oma"']) {
      await kampus.page.goto(`${kampus.origin}/sites/kampus/_layouts/15/search.aspx?q=${encodeURIComponent(query)}`);
      await expect(kampus.page.getByRole('article').filter({ hasText: /Vain VM|VMBaro/ })).toHaveCount(0);
      expect(await kampus.page.content()).not.toContain('kampus-vm-oma/');
    }
  });
});
