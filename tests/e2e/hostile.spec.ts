import type { APIRequestContext } from '@playwright/test';
import { addressed, addRows, ADDRESSES, changeOrganisation, expectHarmless, HOSTILE, publishPage, texts } from './hostileContent';
import { expect, test, type Kampus } from './kampus';
import { SharePoint } from './sharePoint';

/** Hostile content shows as text, leads nowhere dangerous and never runs. */
const OWNER = 'palvelunomistaja@gov.example';
const NAMES = { NameFi: HOSTILE, NameSv: HOSTILE, NameEn: HOSTILE };

async function withHostileContent(request: APIRequestContext, kampus: Kampus, journey: (owner: SharePoint) => Promise<void>): Promise<void> {
  const owner = new SharePoint(request, kampus.origin, OWNER);
  const restore = [await addRows(owner, texts), await changeOrganisation(owner, NAMES)];
  try {
    await journey(owner);
  } finally {
    for (const undo of restore) await undo();
  }
}

/** Opens every menu of the header, one after the other. */
async function openMenus(kampus: Kampus, where: string): Promise<void> {
  for (const button of await kampus.page.getByRole('banner').locator('[data-bar-item][aria-expanded]').all()) {
    if (!(await button.isVisible())) continue;
    await button.dispatchEvent('click');
    await expect(kampus.page.locator('[data-panel]').getByRole('link').first()).toBeVisible();
    await expectHarmless(kampus, where);
  }
  await kampus.page.keyboard.press('Escape');
}

test.describe('Hostile content in every text shows as text', () => {
  test.setTimeout(180_000);

  test('in the header, its menus, notices, links, units and names of the front page', async ({ kampus, request }) => {
    await withHostileContent(request, kampus, async (owner) => {
      await owner.publishNews('/sites/kampus-vm', `${HOSTILE} ${Date.now()}`, HOSTILE);
      await kampus.open('virkamies.vm');
      const { page } = kampus;
      await expect(page.getByRole('banner').getByText(HOSTILE).first()).toBeVisible();
      await expect(page.getByRole('region', { name: 'Pikalinkit' }).getByText(HOSTILE).first()).toBeVisible();
      await expect(kampus.feed().getByText('window.hacked=1').first()).toBeVisible();
      await expectHarmless(kampus, 'front page');
      await openMenus(kampus, 'menu');
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      await expect(page.getByText(HOSTILE).last()).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectHarmless(kampus, 'section');
    });
  });

  test('in who handles what, in search and among the settings', async ({ kampus, request }) => {
    await withHostileContent(request, kampus, async () => {
      for (const [person, path] of [
        ['virkamies.vm', '/sites/kampus/SitePages/Kuka-hoitaa.aspx'],
        ['virkamies.vm', `/sites/kampus/SitePages/Haku.aspx?q=${encodeURIComponent(HOSTILE)}`],
        ['virkamies.vm', `/sites/kampus/SitePages/Henkilot.aspx?q=${encodeURIComponent(HOSTILE)}`],
        ['palvelunomistaja', '/sites/kampus/SitePages/Asetukset.aspx']
      ] as const) {
        await kampus.open(person, path);
        const box = kampus.page.getByRole('main').getByRole('searchbox').first();
        if (await box.isVisible()) await box.fill(HOSTILE);
        await kampus.page.waitForLoadState('networkidle');
        for (const choice of await kampus.page.getByRole('main').getByRole('radio').all()) {
          if (await choice.isVisible()) await choice.click();
          await expectHarmless(kampus, path);
        }
        await expectHarmless(kampus, path);
        // Whoever comes next brings another digest: nothing may still be on its way.
        await kampus.page.goto('about:blank');
      }
    });
  });

  test('in the properties of web parts, which an old page or a program may have written', async ({ kampus, request }) => {
    const address = await publishPage(new SharePoint(request, kampus.origin, OWNER), 'Koe');
    await kampus.open('virkamies.vm', address);
    await expect(kampus.page.getByRole('heading', { name: /window\.hacked=1/, level: 2 })).toBeVisible();
    await expect(kampus.page.getByRole('article').first()).toBeVisible();
    await kampus.page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await kampus.page.waitForLoadState('networkidle');
    await expectHarmless(kampus, 'web part properties');
  });

  test('in the title of a web part, which Microsoft’s own loading indicator writes as HTML: nothing runs', async ({ kampus, request }) => {
    kampus.expectTrouble(/hostile\.png|Content Security Policy|Content-Security-Policy/);
    const address = await publishPage(new SharePoint(request, kampus.origin, OWNER), HOSTILE);
    const isShown = kampus.page.waitForRequest(/hostile\.png/, { timeout: 60_000 });
    await kampus.page.route(/\/chunk\.frontPage_[^/]*\.js$/, async (route) => {
      // The indicator shows while a part's code is on its way.
      await isShown;
      await route.continue();
    });
    await kampus.open('virkamies.vm', address);
    await expect(kampus.page.getByRole('article').first()).toBeVisible({ timeout: 60_000 });
    await kampus.page.waitForLoadState('networkidle');
    await expectHarmless(kampus, 'when all is loaded');
  });
});

test.describe('Hostile addresses become no links', () => {
  test.setTimeout(180_000);

  test('in menus, the footer, quick and own links, notices and units', async ({ kampus, request }) => {
    const owner = new SharePoint(request, kampus.origin, OWNER);
    const reader = new SharePoint(request, kampus.origin, 'virkamies.vm@gov.example');
    const rows = ADDRESSES.flatMap((address, number) => addressed(address, number));
    const restore = [
      await addRows(owner, [...texts, ...rows.filter(([list]) => list !== 'OwnLinks')]),
      await addRows(reader, rows.filter(([list]) => list === 'OwnLinks'))
    ];
    try {
      await kampus.open('virkamies.vm');
      const { page } = kampus;
      await expect(page.getByRole('region', { name: /Häiriötiedote: Tiedote 0/ })).toBeVisible();
      await expect(page.getByRole('region', { name: 'Pikalinkit' }).getByRole('link').first()).toBeVisible();
      await expectHarmless(kampus, 'front page');
      await openMenus(kampus, 'menu');
      await page.getByRole('region', { name: 'Pikalinkit' }).getByRole('button', { name: 'Muokkaa' }).click();
      await expectHarmless(kampus, 'links being edited');
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      await expect(page.getByText('Yksikkö 0').first()).toBeAttached();
      await page.waitForLoadState('networkidle');
      await expectHarmless(kampus, 'section and footer');
      await kampus.open('palvelunomistaja', '/sites/kampus/SitePages/Asetukset.aspx');
      await page.waitForLoadState('networkidle');
      await expectHarmless(kampus, 'settings');
    } finally {
      for (const undo of restore) await undo();
    }
  });

  for (const address of ['/\t/evil.example/x', 'javascript:window.hacked=1', '//evil.example/tunnus.png']) {
    test(`as an organisation’s sections and logo: ${JSON.stringify(address)}`, async ({ kampus, request }) => {
      const owner = new SharePoint(request, kampus.origin, OWNER);
      const restore = await changeOrganisation(owner, { OpenSiteUrl: address, ClosedSiteUrl: address, LogoUrl: address });
      try {
        await kampus.open('virkamies.vm');
        await expect(kampus.page.getByRole('banner').getByRole('link', { name: /Valtiovarainministeriö/ })).toBeVisible();
        await expect(kampus.feed().getByRole('article').first()).toBeVisible();
        await openMenus(kampus, 'menu');
        await kampus.page.waitForLoadState('networkidle');
        await expectHarmless(kampus, 'front page');
      } finally {
        await restore();
      }
    });
  }

  test('as the picture of a news item: nobody else’s server learns who reads', async ({ kampus, request }) => {
    const editor = new SharePoint(request, kampus.origin, 'toimittaja.vm@gov.example');
    const title = `Kuva muualta ${Date.now()}`;
    const url = await editor.publishNews('/sites/kampus-vm', title, 'Kuva on toisella palvelimella.');
    const file = `/sites/kampus-vm/_api/web/getFileByServerRelativePath(decodedurl='${url}')`;
    const answer = await editor.merge(`${file}/ListItemAllFields`, { BannerImageUrl: { Url: 'https://evil.example/seuranta.png', Description: '' } });
    expect(answer.status(), await answer.text()).toBeLessThan(300);
    await editor.post(`${file}/publish(comment='')`);
    await kampus.open('virkamies.vm');
    await expect(kampus.feed().getByRole('article', { name: title })).toBeVisible();
    await kampus.page.waitForLoadState('networkidle');
    await expectHarmless(kampus, 'picture');
  });
});
