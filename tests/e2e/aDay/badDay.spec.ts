import { expect, test } from '../kampus';

test('Scenario 13: search answers 429 and 503, a list is missing, the line drops: the front page stays usable, says what is old, and recovers', async ({ kampus }) => {
  const { page } = kampus;
  kampus.expectTrouble(/429|503|404|ERR_INTERNET_DISCONNECTED|Failed to (fetch|load resource)/);
  const articles = kampus.feed().getByRole('article');
  const links = page.getByRole('region', { name: 'Pikalinkit', exact: true });
  const searches = async (): Promise<number> => (await kampus.requests()).filter(({ url }) => /\/_api\/search\//.test(url)).length;

  await kampus.fault({ match: '/_api/search/', status: 429, retryAfter: 3, times: 1 });
  await kampus.fault({ match: '/_api/search/', status: 503, retryAfter: 2, times: 1 });
  await kampus.fault({ match: 'Lists/Notices', status: 404 });
  await kampus.forgetRequests();
  await kampus.open('virkamies.vm');
  await expect(page.getByRole('banner').getByText('Valtiovarainministeriö')).toBeVisible();
  await expect(links.getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Kampus' }).getByRole('button', { name: 'VM:n osio' })).toBeVisible();
  await expect(articles.first(), 'recovers by itself').toBeVisible({ timeout: 20_000 });
  await page.waitForLoadState('networkidle');
  expect(await searches(), 'no storm').toBeLessThanOrEqual(5);
  const seen = await articles.count();

  await page.context().setOffline(true);
  await kampus.feed().getByRole('radio', { name: 'Kaikki organisaatiot' }).click();
  await expect(kampus.feed().getByText('Ei verkkoyhteyttä')).toBeVisible({ timeout: 20_000 });
  await kampus.feed().getByRole('radio', { name: 'Oma organisaatio' }).click();
  await expect(articles).toHaveCount(seen);
  await expect(kampus.feed().getByText(/tänään klo \d+\.\d\d/i).first(), 'says from when it is').toBeVisible();
  await kampus.forgetRequests();
  await page.context().setOffline(false);
  await expect(kampus.feed().getByText('Ei verkkoyhteyttä')).toHaveCount(0, { timeout: 20_000 });
  await expect(articles.first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await searches(), 'no storm when the line is back').toBeLessThanOrEqual(3);
});
