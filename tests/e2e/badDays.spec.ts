import { expect, test } from './kampus';

test.describe('A bad day (C2.9): six different things to see', () => {
  test('failed: what happened, a way to try again, and it recovers', async ({ kampus }) => {
    kampus.expectTrouble(/50[03]/);
    await kampus.fault({ match: '/_api/search/', status: 500 });
    await kampus.fault({ match: 'SitePages', status: 500 });
    await kampus.open('virkamies.vm');
    await expect(kampus.feed().getByText('Uutisia ei saatu haettua.')).toBeVisible({ timeout: 30_000 });
    await expect(kampus.page.getByRole('banner').getByText('Valtiovarainministeriö')).toBeVisible();
    await kampus.request.delete(`${kampus.origin}/_local/faults`);
    await kampus.feed().getByRole('button', { name: 'Yritä uudelleen' }).click();
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
  });

  for (const retryAfter of [2, new Date(Date.now() + 4000).toUTCString()]) {
    test(`throttled with Retry-After ${typeof retryAfter === 'number' ? 'in seconds' : 'as a date'}: it waits and recovers by itself, without a storm`, async ({ kampus }) => {
      kampus.expectTrouble(/429|503/);
      await kampus.forgetRequests();
      await kampus.fault({ match: '/_api/search/', status: 429, retryAfter, times: 2 });
      await kampus.open('virkamies.vm');
      await expect(kampus.feed().getByRole('article').first()).toBeVisible({ timeout: 30_000 });
      const searches = (await kampus.requests()).filter(({ url }) => /\/_api\/search\//.test(url));
      expect(searches.length).toBeLessThanOrEqual(4);
    });
  }

  test('offline: the last feed with its time, and it comes back with the line', async ({ kampus }) => {
    kampus.expectTrouble(/ERR_INTERNET_DISCONNECTED|Failed to fetch|Failed to load resource/);
    await kampus.open('virkamies.vm');
    const first = kampus.feed().getByRole('article').first();
    await expect(first).toBeVisible();
    await kampus.page.context().setOffline(true);
    await kampus.feed().getByRole('radio', { name: 'Kaikki organisaatiot' }).click();
    await expect(kampus.feed().getByText('Ei verkkoyhteyttä')).toBeVisible({ timeout: 20_000 });
    await kampus.page.context().setOffline(false);
    await expect(kampus.feed().getByText('Ei verkkoyhteyttä')).toHaveCount(0, { timeout: 20_000 });
    await expect(first).toBeVisible();
  });

  test('one list is missing: the rest of the page works', async ({ kampus }) => {
    kampus.expectTrouble(/404|500/);
    await kampus.fault({ match: 'Lists/Notices', status: 404 });
    await kampus.fault({ match: 'Lists/QuickLinks', status: 500 });
    await kampus.open('virkamies.vm');
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await expect(kampus.page.getByRole('banner').getByText('Valtiovarainministeriö')).toBeVisible();
    await expect(kampus.page.getByRole('navigation', { name: 'Kampus' }).getByRole('button', { name: 'VM:n osio' })).toBeVisible();
  });
});
