import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Kampus } from './kampus';
import { SharePoint } from './sharePoint';

/** Pictures of the documentation: taken anew by `npm run pictures`, else only tried. */
const folder = process.env['KAMPUS_PICTURES'] === undefined ? 'test-results/pictures' : 'docs/pictures';

const QUICK_LINKS = 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a02';
const NEWS_FEED = 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a01';

/** Waits for what `ready` names, takes the picture, and expects no sideways scrolling and nothing for axe. */
async function look(kampus: Kampus, file: string): Promise<void> {
  const { page } = kampus;
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${folder}/${file}.png`, fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'sideways').toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
}

/** A page whose four sections have SharePoint's four backgrounds; resolves to its address. */
async function pageOfSections(sharePoint: SharePoint): Promise<string> {
  const pages = '/sites/kampus/_api/sitepages/pages';
  const created = await sharePoint.post(pages, { PageLayoutType: 'Article', PromotedState: 0 });
  const { Id } = (await created.json()) as { Id: number };
  const part = (webPartId: string, properties: object, zoneIndex: number, sectionIndex: number, sectionFactor: number) => {
    const id = crypto.randomUUID();
    return {
      controlType: 3,
      id,
      webPartId,
      position: { zoneIndex, sectionIndex, sectionFactor, controlIndex: 1, layoutIndex: 1 },
      emphasis: { zoneEmphasis: zoneIndex - 1 },
      webPartData: { id: webPartId, instanceId: id, title: '', dataVersion: '1.0', properties, serverProcessedContent: {} }
    };
  };
  const CanvasContent1 = JSON.stringify(
    [1, 2, 3, 4].flatMap((zone) => [part(NEWS_FEED, { organisation: '', count: 4, layout: 'list' }, zone, 1, 8), part(QUICK_LINKS, {}, zone, 2, 4)])
  );
  for (const [call, body] of [[`${pages}(${Id})/savepage`, { Title: 'Taustat', CanvasContent1 }], [`${pages}(${Id})/publish`, {}]] as const) {
    const answer = await sharePoint.post(call, body);
    expect(answer.status(), `${call}: ${await answer.text()}`).toBeLessThan(300);
  }
  const { AbsoluteUrl } = (await (await sharePoint.get(`${pages}(${Id})?$select=AbsoluteUrl`)).json()) as { AbsoluteUrl: string };
  return new URL(AbsoluteUrl).pathname;
}

test.describe('Look', () => {
  for (const [file, width, height] of [['front-page-1280', 1280, 900], ['front-page-1920', 1920, 1080], ['front-page-zoom-400', 320, 256]] as const) {
    test(`the front page at ${width} × ${height} px${width === 320 ? ', which is 1280 px at 400 % zoom' : ''}`, async ({ kampus }) => {
      await kampus.page.setViewportSize({ width, height });
      await kampus.open('virkamies.stm');
      await expect(kampus.feed().getByRole('article').first()).toBeVisible();
      await look(kampus, file);
    });
  }

  test('forced colours, with a menu open', async ({ kampus }) => {
    await kampus.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await kampus.open('virkamies.vm');
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await kampus.page.getByRole('button', { name: 'VM:n osio' }).click();
    await expect(kampus.page.getByRole('region', { name: 'VM:n osio' }).getByRole('link').first()).toBeVisible();
    await look(kampus, 'forced-colours');
  });

  test('text at 200 %: the header’s words stay within the header', async ({ kampus }) => {
    await kampus.open('virkamies.stm');
    await expect(kampus.page.getByRole('button', { name: 'STM:n osio' })).toBeVisible();
    await kampus.page.addStyleTag({ content: 'html { font-size: 200% }' });
    const overflowing = await kampus.page.getByRole('banner').evaluate((banner) => {
      const header = banner.firstElementChild!.getBoundingClientRect();
      return [...banner.firstElementChild!.querySelectorAll<HTMLElement>('a, button, input')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
        .filter((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return left < 0 || right > document.documentElement.clientWidth || top < header.top - 1 || bottom > header.bottom + 1;
        })
        .map((element) => element.textContent);
    });
    await kampus.page.screenshot({ path: `${folder}/text-200.png` });
    expect(overflowing).toEqual([]);
  });

  test('what failed keeps its button apart from its words', async ({ kampus }) => {
    kampus.expectTrouble(/500/);
    await kampus.fault({ match: 'search', status: 500 });
    await kampus.open('virkamies.stm');
    const notice = kampus.feed().getByRole('alert');
    await expect(notice.getByRole('button', { name: 'Yritä uudelleen' })).toBeVisible({ timeout: 20_000 });
    const [words, button] = [await notice.getByText('Uutisia ei saatu haettua.').boundingBox(), await notice.getByRole('button').boundingBox()];
    expect(button!.y - (words!.y + words!.height)).toBeGreaterThanOrEqual(8);
  });

  for (const path of ['/sites/kampus', '/sites/kampus-vm', '/sites/kampus/SitePages/Henkilot.aspx', '/sites/kampus/SitePages/Tyotilat.aspx', '/sites/kampus/SitePages/Etatyo.aspx']) {
    test(`the header’s links wear its own colours on ${path}, whichever sheet comes first`, async ({ kampus }) => {
      await kampus.open('virkamies.vm', path);
      const banner = kampus.page.getByRole('banner');
      const expectOwnColours = async (): Promise<void> => {
        await expect(banner.getByRole('link', { name: 'Kampus Valtiovarainministeriö' })).toHaveCSS('color', 'rgb(255, 255, 255)');
        await expect(banner.getByRole('link', { name: 'Työtilat', exact: true }).first()).toHaveCSS('text-decoration-line', 'none');
      };
      await expectOwnColours();
      await kampus.page.waitForLoadState('networkidle');
      const moved = await kampus.page.evaluate(() => {
        const resets = [...document.head.querySelectorAll('style')].filter(({ textContent }) => textContent?.includes('--k-type-display:'));
        document.head.append(...resets);
        return resets.length;
      });
      expect(moved).toBe(1);
      await expectOwnColours();
    });
  }

  for (const theme of ['light', 'dark'] as const) {
    test(`the four backgrounds of sections in a ${theme} theme`, async ({ kampus, request }) => {
      const path = await pageOfSections(new SharePoint(request, kampus.origin, 'paatoimittaja@gov.example'));
      await kampus.open('virkamies.vm', `${path}?theme=${theme}`);
      await expect(kampus.page.getByRole('region', { name: 'Pikalinkit' })).toHaveCount(4);
      await expect(kampus.feed().last().getByRole('article').first()).toBeVisible();
      await look(kampus, `sections-${theme}`);
    });
  }

  for (const [file, person, view, theme] of [
    ['settings-look', 'paakayttaja.tem', 'Nimet ja väri', 'light'],
    ['settings-notice-dark', 'paakayttaja.tem', 'Häiriötiedotteet', 'dark'],
    ['settings-menu', 'palvelunomistaja', 'Valikko', 'light']
  ] as const) {
    test(`settings: ${file}`, async ({ kampus }) => {
      await kampus.open(person, `/sites/kampus/SitePages/Asetukset.aspx?theme=${theme}`);
      const part = kampus.page.getByRole('region', { name: 'Organisaation asetukset', exact: true });
      await part.getByRole('radio', { name: view }).click();
      if (view === 'Nimet ja väri') await expect(part.getByRole('img', { name: 'Ylätunniste tummassa teemassa' })).toBeVisible();
      else await part.getByRole('button', { name: /^Muokkaa/ }).first().click();
      await look(kampus, file);
    });
  }
});
