import { expect, test } from './kampus';

test('an editor changes the feed in the property pane, publishes, and a reader sees it; the page is data', async ({ kampus }) => {
  const { page } = kampus;
  await kampus.open('toimittaja.lvm', '/sites/kampus-lvm/SitePages/Home.aspx?Mode=Edit');
  await page.getByRole('button', { name: 'Muokkaa web-osaa: Ajankohtaista' }).click();
  await page.getByText('Vain rivit').click();
  await expect(kampus.feed().getByRole('article').first()).toBeVisible();
  await expect(kampus.feed().locator('svg[viewBox^="0 0 786"], img')).toHaveCount(0);
  await page.getByRole('button', { name: 'Julkaise' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'julkaistu' })).toBeVisible();

  await kampus.open('virkamies.vm', '/sites/kampus-lvm');
  await expect(kampus.feed().getByRole('article').first()).toBeVisible();
  await expect(kampus.feed().locator('svg[viewBox^="0 0 786"], img')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Muokkaa' })).toHaveCount(0);
});
