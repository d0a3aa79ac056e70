import { expect, test } from './kampus';
import { SharePoint } from './sharePoint';

test.describe('What the front page asks of SharePoint', () => {
  test('cold: at most four requests, one of them a search; warm: none that blocks', async ({ kampus }) => {
    await kampus.forgetRequests();
    await kampus.open('virkamies.vm');
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await kampus.page.waitForLoadState('networkidle');
    const own = (await kampus.requests()).filter(({ url }) => !/Microsoft\.SharePoint\.Internal|GetClientSideComponents/i.test(url));
    expect(own.filter(({ url }) => /\/_api\/search\//.test(url)), 'searches').toHaveLength(1);
    expect(own.length, own.map(({ url }) => url).join('\n')).toBeLessThanOrEqual(4);

    await kampus.forgetRequests();
    // Whatever a warm page asks waits for ever; it must show all the same.
    await kampus.fault({ match: '/_api/', delayMs: 15_000 });
    await kampus.page.reload();
    await expect(kampus.feed().getByRole('article').first()).toBeVisible({ timeout: 8_000 });
    await expect(kampus.page.getByRole('banner').getByText('Valtiovarainministeriö')).toBeVisible();
  });

  test('what one person read is gone from the browser when another signs in', async ({ kampus, request }) => {
    const title = `Vain omalle väelle ${Date.now()}`;
    await new SharePoint(request, kampus.origin, 'toimittaja.vm@gov.example').publishNews('/sites/kampus-vm-oma', title, 'Suljettu tieto.');
    await kampus.open('virkamies.vm');
    await expect(kampus.feed().getByRole('article', { name: title })).toContainText('Vain VM');
    await expect.poll(() => kampus.page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain(title);
    expect(await kampus.page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('kampus-vm-oma');
    await kampus.open('virkamies.stm');
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await expect
      .poll(() => kampus.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])))
      .not.toMatch(new RegExp(`${title}|vm-oma/SitePages`, 'i'));
  });
});
