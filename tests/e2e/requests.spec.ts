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

  test('a first visit asks for news, links and what the page must know while the code of its parts is on its way', async ({ kampus }) => {
    let giveCode = (): void => undefined;
    const isWaited = new Promise<void>((resolve) => (giveCode = resolve));
    await kampus.page.route(/\/chunk\.frontPage_/, async (route) => {
      await isWaited;
      await route.continue();
    });
    const asked = ['/_api/search/postquery', '/_api/$batch', '/chunk.frontPage.fi_'].map((part) => kampus.page.waitForRequest((request) => request.url().includes(part)));
    const opened = kampus.open('virkamies.vm');
    await Promise.all(asked);
    giveCode();
    await opened;
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
  });

  test('a tab that the browser opens in the background asks nothing until it is looked at', async ({ kampus }) => {
    await kampus.page.addInitScript(() => {
      let state: DocumentVisibilityState = 'hidden';
      Object.defineProperty(document, 'visibilityState', { get: () => state });
      window.addEventListener('bring to the front', () => {
        state = 'visible';
        document.dispatchEvent(new Event('visibilitychange'));
      });
    });
    await kampus.forgetRequests();
    await kampus.open('virkamies.vm');
    await expect(kampus.page.getByRole('region', { name: 'Pikalinkit' })).toBeVisible();
    await kampus.page.waitForLoadState('networkidle');
    const own = async () => (await kampus.requests()).filter(({ url }) => !/Microsoft\.SharePoint\.Internal|GetClientSideComponents/i.test(url));
    expect(await own()).toEqual([]);
    await kampus.page.evaluate(() => window.dispatchEvent(new Event('bring to the front')));
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await expect(kampus.page.getByRole('banner').getByText('Valtiovarainministeriö')).toBeVisible();
  });

  test('closed news stand in the feed at every return, for one question behind what is shown', async ({ kampus }) => {
    const closed = kampus.feed().getByRole('article').filter({ hasText: 'Vain VM' }).getByRole('link');
    // Half a minute must not pass, however busy the machine is.
    await kampus.page.clock.setFixedTime(new Date());
    await kampus.open('virkamies.vm');
    await expect(closed.first()).toBeVisible();
    await kampus.page.waitForLoadState('networkidle');
    const titles = await closed.allTextContents();
    for (const visit of ['second', 'third', 'fourth']) {
      await kampus.forgetRequests();
      await kampus.page.reload();
      await expect(closed, `the ${visit} visit`).toHaveText(titles);
      await kampus.page.waitForLoadState('networkidle');
      const own = (await kampus.requests()).filter(({ url }) => !/Microsoft\.SharePoint\.Internal|GetClientSideComponents/i.test(url));
      expect(own.length, own.map(({ url }) => url).join('\n')).toBeLessThanOrEqual(1);
    }
  });

  test('C2.3: what is published while the reader goes away and comes back shows within half a minute, on the page that stands open', async ({ kampus, request }) => {
    const title = `Julkaistu poissa ollessa ${Date.now()}`;
    await kampus.page.clock.install();
    await kampus.open('virkamies.vm');
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await kampus.page.waitForLoadState('networkidle');
    await new SharePoint(request, kampus.origin, 'toimittaja.vm@gov.example').publishNews('/sites/kampus-vm', title, 'Tuore.');
    await kampus.page.reload();
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await kampus.page.waitForLoadState('networkidle');
    await kampus.page.clock.fastForward(31_000);
    await expect(kampus.feed().getByRole('article', { name: title })).toBeVisible();
  });

  test('nothing closed is kept in the browser, and nothing of one person when another signs in', async ({ kampus, request }) => {
    const title = `Vain omalle väelle ${Date.now()}`;
    await new SharePoint(request, kampus.origin, 'toimittaja.vm@gov.example').publishNews('/sites/kampus-vm-oma', title, 'Suljettu tieto.');
    const stored = (): Promise<string> => kampus.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));

    await kampus.open('virkamies.vm');
    await expect(kampus.feed().getByRole('article', { name: title })).toContainText('Vain VM');
    await expect.poll(stored).toContain('kampus.cache');
    const ofVm = await stored();
    expect(ofVm).toContain('virkamies.vm@');
    expect(ofVm).not.toMatch(new RegExp(`${title}|vm-oma/SitePages`, 'i'));

    // What goes along to the tab's next page is taken out by it, whoever opens it.
    await kampus.page.goto(`${kampus.origin}/_local/requests`);
    expect(await stored()).toContain(title);
    await kampus.page.goBack();
    await expect.poll(stored).not.toContain(title);
    await kampus.page.goto(`${kampus.origin}/_local/requests`);

    await kampus.open('virkamies.stm');
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await expect.poll(stored).not.toContain('virkamies.vm@');
    expect(await stored()).not.toContain(title);
  });
});
