import { expect, test } from '../kampus';
import { menu } from './walk';

test('Scenario 1: Monday 9.00, a VM official opens the front page; it looks like VM’s, and a reload comes from the browser', async ({ kampus }) => {
  const { page } = kampus;
  await kampus.open('virkamies.vm');
  await expect(page.getByRole('banner').getByText('Valtiovarainministeriö')).toBeVisible();
  await expect(page.getByRole('region', { name: /^Häiriötiedote: Asianhallinta on hidas/ })).toBeVisible();
  const cards = kampus.feed().getByRole('article');
  await expect(cards.filter({ hasText: 'Yhteinen' }).first()).toBeVisible();
  await expect(cards.filter({ hasText: 'VM' }).first()).toBeVisible();
  await expect(cards.filter({ has: page.getByText(/^(STM|LVM)$/) })).toHaveCount(0);
  const links = page.getByRole('region', { name: 'Pikalinkit', exact: true });
  await expect(links.getByRole('link', { name: 'Budjettijärjestelmä' })).toBeVisible();
  await expect(menu(kampus).getByRole('button', { name: 'VM:n osio' })).toBeVisible();
  await page.waitForLoadState('networkidle');

  // The server takes its time, and the reader does not notice.
  const headings = async (): Promise<string[]> => (await cards.filter({ hasNotText: 'Vain VM' }).getByRole('heading').allInnerTexts()).map((text) => text.trim());
  const seen = await headings();
  expect(seen.length).toBeGreaterThan(3);
  await kampus.fault({ match: '/_api/', delayMs: 15_000 });
  await page.reload();
  await expect(cards.first()).toBeVisible({ timeout: 10_000 });
  await expect(page.getByRole('banner').getByText('Valtiovarainministeriö')).toBeVisible();
  await expect(page.getByRole('region', { name: /^Häiriötiedote/ })).toBeVisible();
  await expect(links.getByRole('link', { name: 'Budjettijärjestelmä' })).toBeVisible();
  expect((await headings()).slice(0, seen.length), 'all but what is closed, which no browser keeps').toEqual(seen);
  await kampus.request.delete(`${kampus.origin}/_local/faults`);
});
