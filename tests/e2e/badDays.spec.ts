import { expect, test } from './kampus';

test.describe('A bad day (C2.9): six different things to see', () => {
  test('loading: the shape of what is coming, told to a screen reader, and then the news', async ({ kampus }) => {
    await kampus.fault({ match: '/_api/', delayMs: 2_500 });
    await kampus.open('virkamies.vm');
    const loading = kampus.feed().locator('[aria-busy=true]');
    await expect(loading).toBeVisible();
    await expect(loading.getByRole('status')).toHaveText('Ladataan');
    await expect(kampus.feed().getByText(/Ei uutisia|Ei verkkoyhteyttä|Uutisia ei saatu/)).toHaveCount(0);
    await kampus.request.delete(`${kampus.origin}/_local/faults`);
    await expect(kampus.feed().getByRole('article').first()).toBeVisible({ timeout: 30_000 });
    await expect(loading).toHaveCount(0);
  });

  test('empty: what is missing, and the way to something that is not', async ({ kampus }) => {
    await kampus.open('virkamies.vm', '/sites/kampus-lvm');
    await kampus.feed().getByRole('radio', { name: 'Päätökset' }).click();
    await expect(kampus.feed().getByText('Ei päätöksiä')).toBeVisible();
    await kampus.feed().getByRole('button', { name: 'Näytä kaikki uutiset' }).click();
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
  });

  test('no permission: said without telling what the content is', async ({ kampus }) => {
    kampus.expectTrouble(/403/);
    await kampus.fault({ match: '/_api/search/', status: 403 });
    await kampus.fault({ match: 'SitePages', status: 403 });
    await kampus.open('virkamies.vm');
    await expect(kampus.feed().getByText('Sinulla ei ole oikeutta sisältöön')).toBeVisible({ timeout: 30_000 });
    await expect(kampus.feed().getByRole('article')).toHaveCount(0);
    await expect(kampus.page.getByRole('banner').getByText('Valtiovarainministeriö')).toBeVisible();
  });

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
