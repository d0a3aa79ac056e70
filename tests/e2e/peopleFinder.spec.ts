import AxeBuilder from '@axe-core/playwright';
import { PAGE_OF, field, finder, openFinder, row, searchesOf } from './finder';
import { expect, test } from './kampus';

test.describe('People finder (C8)', () => {
  test('C8.2: no search on page load nor before the first letter, one for a pause of typing, and repeated letters from memory', async ({ kampus }) => {
    const searches = searchesOf(kampus);
    await openFinder(kampus);
    await kampus.page.waitForLoadState('networkidle');
    await field(kampus).pressSequentially(' -', { delay: 20 });
    await kampus.page.waitForTimeout(600);
    expect(searches).toEqual([]);
    await field(kampus).fill('');
    await field(kampus).pressSequentially('mäkinen', { delay: 40 });
    await expect(row(kampus, 'Leena Mäkinen')).toBeVisible();
    expect(searches).toHaveLength(1);
    await field(kampus).fill('mallikorpi');
    await expect(row(kampus, 'Anna-Leena Mallikorpi')).toBeVisible();
    await field(kampus).fill('Mäkinen ');
    await expect(row(kampus, 'Leena Mäkinen')).toBeVisible();
    expect(searches).toHaveLength(2);
  });

  test('C8.2: an outdated search is cancelled, and its late answer does not overwrite a newer one', async ({ kampus }) => {
    kampus.expectTrouble(/ERR_ABORTED/);
    await openFinder(kampus);
    const cancelled: string[] = [];
    kampus.page.on('requestfailed', (request) => cancelled.push(request.failure()?.errorText ?? ''));
    await kampus.fault({ match: '/_api/search/postquery', delayMs: 2500, times: 1 });
    await field(kampus).fill('mallikorpi');
    await kampus.page.waitForRequest(/postquery/i);
    await field(kampus).fill('mäkinen');
    await expect(row(kampus, 'Leena Mäkinen')).toBeVisible();
    expect(cancelled).toEqual(['net::ERR_ABORTED']);
    await kampus.page.waitForTimeout(3000);
    await expect(finder(kampus).getByRole('heading', { name: /haulla ”mäkinen”/ })).toBeVisible();
    await expect(row(kampus, 'Mallikorpi')).toHaveCount(0);
  });

  test('C8.4: more than 500 matches page on, each person once, and nothing is cut off', async ({ kampus }) => {
    test.slow(); // a thousand rows are drawn, hundred by hundred
    const searches = searchesOf(kampus);
    await openFinder(kampus);
    await field(kampus).fill('erityisasiantuntija');
    const heading = finder(kampus).getByRole('heading', { name: /henkilöä haulla ”erityisasiantuntija”/ });
    await expect(heading).toBeVisible();
    const total = Number.parseInt(await heading.innerText(), 10);
    expect(total).toBeGreaterThan(500);
    const more = finder(kampus).getByRole('button', { name: 'Näytä lisää henkilöitä' });
    while (await more.isVisible()) {
      await more.click();
      await expect(finder(kampus).getByRole('button', { name: 'Haetaan lisää henkilöitä' })).toHaveCount(0);
    }
    await expect(finder(kampus).getByText(`Kaikki ${total} näkyvissä`)).toBeVisible();
    const logins = await kampus.page.locator('[data-person]').evaluateAll((rows) => rows.map((each) => (each as HTMLElement).dataset['person']));
    expect([logins.length, new Set(logins).size]).toEqual([total, total]);
    expect(searches).toHaveLength(Math.ceil(total / 500));
  });

  test('filters narrow by organisation and location, in the reader’s language, and can be taken away', async ({ kampus }) => {
    await openFinder(kampus, 'kaantaja', PAGE_OF.sv);
    await field(kampus).fill('mall');
    const found = finder(kampus, 'Personsökning');
    await expect(row(kampus, 'Mallikorpi').first()).toBeVisible();
    await found.getByLabel('Organisation').selectOption('VM');
    await expect(found.getByRole('button', { name: /Ta bort filtret: FM/ })).toBeVisible();
    await expect(found.locator('[data-person]').first()).toBeVisible();
    expect(new Set(await found.locator('li [class*=tag]').allInnerTexts())).toEqual(new Set(['FM']));
    await found.getByRole('button', { name: 'Rensa filtren' }).click();
    await expect(found.getByLabel('Organisation')).toBeAttached();
  });

  test('by the keyboard alone: from the field to a card and back', async ({ kampus }) => {
    await openFinder(kampus);
    await field(kampus).focus();
    await kampus.page.keyboard.type('makinen');
    await expect(row(kampus, 'Leena Mäkinen')).toBeVisible();
    await kampus.page.keyboard.press('ArrowDown');
    await expect(row(kampus, 'Leena Mäkinen')).toBeFocused();
    await kampus.page.keyboard.press('Enter');
    await expect(kampus.page.getByRole('complementary').getByRole('heading', { name: 'Leena Mäkinen' })).toBeFocused();
    await kampus.page.keyboard.press('Escape');
    await expect(row(kampus, 'Leena Mäkinen')).toBeFocused();
    await kampus.page.keyboard.press('ArrowUp');
    await expect(field(kampus)).toBeFocused();
  });

  test('prints the list and nothing else of the page', async ({ kampus }) => {
    await kampus.page.addInitScript(() => { window.print = () => undefined; });
    await openFinder(kampus);
    await field(kampus).fill('makinen');
    await expect(row(kampus, 'Leena Mäkinen')).toBeVisible();
    await finder(kampus).getByRole('button', { name: 'Tulosta luettelo' }).click();
    const printed = kampus.page.frameLocator('iframe[title*="haulla"]');
    await expect(printed.locator('tbody tr')).toHaveText([/Leena Mäkinen.*hallitusneuvos.*STM, eläkeyksikkö/]);
    await expect(printed.locator('header, nav')).toHaveCount(0);
  });

  test('nothing of people stands in addresses or stays in the browser', async ({ kampus }) => {
    const addresses: string[] = [];
    kampus.page.on('request', (request) => addresses.push(decodeURIComponent(request.url())));
    await openFinder(kampus);
    await field(kampus).fill('leena mäkinen');
    await row(kampus, 'Leena Mäkinen').click();
    await expect(kampus.page.getByRole('complementary').getByText('Esihenkilö ja työryhmä')).toBeVisible();
    await kampus.page.waitForTimeout(1500);
    expect(addresses.filter((address) => /m[äa]kinen/i.test(address))).toEqual([]);
    expect(kampus.page.url()).not.toMatch(/m[äa]kinen/i);
    expect(await kampus.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toMatch(/m[äa]kinen/i);
  });

  for (const [person, path, text, width] of [
    ['virkamies.vm', PAGE_OF.fi, 'esimerkkilä', 1440],
    ['kaantaja', PAGE_OF.sv, 'esimerkkilä', 768],
    ['edustusto.tokio', PAGE_OF.en, 'esimerkkilä', 320]
  ] as const) {
    test(`axe finds nothing for ${person} at ${width} px, with a card open, and nothing scrolls sideways`, async ({ kampus }) => {
      await kampus.page.setViewportSize({ width, height: 900 });
      await openFinder(kampus, person, path);
      const violations = async (): Promise<string[]> => {
        const found = await new AxeBuilder({ page: kampus.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
      };
      await field(kampus).fill(text);
      await expect(kampus.page.locator('[data-person]').first()).toBeVisible();
      expect(await violations()).toEqual([]);
      await kampus.page.locator('[data-person]').first().click();
      await expect(kampus.page.getByRole('complementary').getByRole('listitem').first()).toBeVisible();
      expect(await violations()).toEqual([]);
      expect(await kampus.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    });
  }
});

test.describe('People finder on a bad day', () => {
  test('failed: says so, keeps what was typed, and recovers when asked', async ({ kampus }) => {
    kampus.expectTrouble(/500/);
    await openFinder(kampus);
    await kampus.fault({ match: '/_api/search/postquery', status: 500 });
    await field(kampus).fill('mäkinen');
    await expect(finder(kampus).getByText('Henkilöitä ei saatu haettua.')).toBeVisible({ timeout: 20_000 });
    await kampus.request.delete(`${kampus.origin}/_local/faults`);
    await finder(kampus).getByRole('button', { name: 'Yritä uudelleen' }).click();
    await expect(row(kampus, 'Leena Mäkinen')).toBeVisible();
    await expect(field(kampus)).toHaveValue('mäkinen');
  });

  test('throttled: waits as long as the server asks, and recovers by itself without a storm', async ({ kampus }) => {
    kampus.expectTrouble(/429/);
    await openFinder(kampus);
    const searches = searchesOf(kampus);
    await kampus.fault({ match: '/_api/search/postquery', status: 429, retryAfter: 7, times: 1 });
    await field(kampus).fill('mäkinen');
    await expect(finder(kampus).getByText('Palvelussa on ruuhkaa.')).toBeVisible();
    await expect(row(kampus, 'Leena Mäkinen')).toBeVisible({ timeout: 30_000 });
    expect(searches).toHaveLength(2);
  });

  test('a page of 500 that fails leaves what was found, and is asked for again', async ({ kampus }) => {
    test.slow();
    kampus.expectTrouble(/500/);
    await openFinder(kampus);
    await field(kampus).fill('erityisasiantuntija');
    const more = finder(kampus).getByRole('button', { name: 'Näytä lisää henkilöitä' });
    await expect(more).toBeVisible();
    await kampus.fault({ match: '/_api/search/postquery', status: 500 });
    for (let clicks = 0; clicks < 5; clicks += 1) await more.click();
    await expect(finder(kampus).getByText('Lisää henkilöitä ei saatu haettua.')).toBeVisible({ timeout: 20_000 });
    await expect(kampus.page.locator('[data-person]')).toHaveCount(500);
    await kampus.request.delete(`${kampus.origin}/_local/faults`);
    await finder(kampus).getByRole('button', { name: 'Yritä uudelleen' }).click();
    await expect(finder(kampus).getByText('Lisää henkilöitä ei saatu haettua.')).toHaveCount(0);
    await expect.poll(() => kampus.page.locator('[data-person]').count()).toBeGreaterThan(500);
  });
});
