import { expect, test } from '../kampus';
import { menu } from './walk';

test.use({ timezoneId: 'Asia/Tokyo', locale: 'en-GB' });

/** Mbit/s as the browser takes it. */
const bytesPerSecond = (megabits: number): number => (megabits * 1_000_000) / 8;

test('Scenario 5: from Tokyo, in English, at 2 Mbit/s and 300 ms: the travel safety guide, who handles it, and the time where they are', async ({ kampus }) => {
  const { page } = kampus;
  // SharePoint’s own scripts are in the browser since yesterday; what Kampus and its data cost comes by the slow line.
  await kampus.open('edustusto.tokio');
  await expect(kampus.feed('Current topics').getByRole('article').first()).toBeVisible();
  const line = await page.context().newCDPSession(page);
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 300, downloadThroughput: bytesPerSecond(2), uploadThroughput: bytesPerSecond(2) });

  await kampus.open('edustusto.tokio');
  await expect(page.getByRole('banner').getByText('Ministry for Foreign Affairs')).toBeVisible();
  await expect(kampus.feed('Current topics').getByRole('article').first()).toBeVisible();

  // The menu leads to the Finnish page, which says that it is there in English.
  await menu(kampus).getByRole('button', { name: 'Common' }).click();
  await menu(kampus).getByRole('link', { name: 'Travel safety' }).click();
  const inEnglish = page.getByRole('region', { name: 'Language of the page' }).getByRole('link', { name: 'Read in English' });
  await inEnglish.click({ timeout: 20_000 });
  await expect(page.getByRole('heading', { level: 1, name: 'Travel safety' })).toBeVisible({ timeout: 20_000 });

  // The guide leads to who handles it, and that to their card with the time in Finland.
  await page.getByRole('link', { name: 'Who handles travel safety' }).click();
  const topic = page.getByRole('region', { name: 'Who handles what', exact: true });
  await expect(topic.getByRole('heading', { name: 'Travel safety' })).toBeVisible({ timeout: 20_000 });
  await expect(topic.getByText('responsible', { exact: true })).toBeVisible();
  await topic.getByRole('link', { name: 'Saara Keksintöaho', exact: true }).click();
  const card = page.getByRole('complementary', { name: 'Saara Keksintöaho' });
  await expect(card).toBeVisible({ timeout: 20_000 });
  await expect(card.getByRole('link', { name: /^\+358/ }).first()).toBeVisible();
  const there = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', hour: 'numeric', minute: '2-digit' });
  const minutes = [0, 1].map((ago) => there.format(Date.now() - ago * 60_000).replace(/^0/, ''));
  await expect(card.getByRole('definition').filter({ hasText: new RegExp(`^(${minutes.join('|')}) \\(Mikkeli\\)`) })).toBeVisible();
});
