import { expect, test } from './kampus';
import { SharePoint } from './sharePoint';

const marked = (): string => `koe ${Date.now()}`;

test.describe('News feed (C2)', () => {
  test('C2.1: 3 common, 2 VM and 2 STM items: a VM user sees 3 + 2, all seven under all organisations, and by following STM', async ({ kampus, request }) => {
    const mark = marked();
    const publish = async (editor: string, site: string, count: number, whose: string): Promise<void> => {
      const api = new SharePoint(request, kampus.origin, `${editor}@gov.example`);
      for (let number = 1; number <= count; number += 1) await api.publishNews(site, `${whose} uutinen ${number}, ${mark}`, 'Tiivistelmä.');
    };
    await publish('toimittaja.vm', '/sites/kampus-vm', 2, 'VM:n');
    await publish('palvelunomistaja', '/sites/kampus-stm', 2, 'STM:n');
    await publish('paatoimittaja', '/sites/kampus', 3, 'Yhteinen');

    await kampus.open('virkamies.vm');
    const items = kampus.feed().getByRole('article').filter({ hasText: mark });
    await expect(items).toHaveCount(5);
    await expect(items.filter({ hasText: 'STM:n uutinen' })).toHaveCount(0);
    // SharePoint keeps whole seconds, so two of the same second may stand either way.
    const moments = await items.locator('time').evaluateAll((times) => times.map((time) => Date.parse(time.getAttribute('datetime') ?? '')));
    expect(moments).toEqual([...moments].sort((a, b) => b - a));
    expect(moments.every(Number.isFinite)).toBe(true);

    await kampus.feed().getByRole('radio', { name: 'Kaikki organisaatiot' }).click();
    await expect(items).toHaveCount(7);

    await kampus.feed().getByRole('radio', { name: 'Oma organisaatio' }).click();
    await kampus.feed().getByRole('button', { name: 'Muuta seurattavia' }).click();
    await kampus.feed().getByRole('button', { name: 'STM' }).click();
    await expect(items).toHaveCount(7);
    await kampus.feed().getByRole('button', { name: 'STM' }).click();
    await expect(items).toHaveCount(5);
  });

  test('C2.2: one card per article; a Finnish one is marked where the reader has no version of her own', async ({ kampus }) => {
    await kampus.open('edustusto.tokio');
    const feed = kampus.feed('Current topics');
    await expect(feed.getByRole('article').first()).toBeVisible();
    const titles = await feed.getByRole('article').getByRole('heading').allInnerTexts();
    expect(new Set(titles).size).toBe(titles.length);
    const finnish = feed.getByRole('article').filter({ hasText: 'In Finnish only' });
    await expect(finnish.first().locator('[lang="fi"]').first()).toBeVisible();
  });

  test('C2.4: "Päätökset" shows only decisions, each with its label', async ({ kampus }) => {
    await kampus.open('virkamies.vm');
    await kampus.feed().getByRole('radio', { name: 'Päätökset' }).click();
    const items = kampus.feed().getByRole('article');
    await expect(items.filter({ hasNotText: 'Päätös' })).toHaveCount(0);
    expect(await items.count()).toBeGreaterThan(1);
  });

  test('C2.7: a title that contains markup shows as text', async ({ kampus, request }) => {
    const title = `<img src=x onerror="window.hurt=1"> <b>lihava</b> & 'lainaus' ${Date.now()}`;
    const editor = new SharePoint(request, kampus.origin, 'paatoimittaja@gov.example');
    await editor.publishNews('/sites/kampus', title, '<script>window.hurt=1</script>');
    await kampus.open('virkamies.vm');
    await expect(kampus.feed().getByRole('article', { name: title })).toBeVisible();
    expect(await kampus.page.evaluate(() => (window as { hurt?: number }).hurt)).toBeUndefined();
    // Its long words break rather than push the page sideways.
    await kampus.page.setViewportSize({ width: 320, height: 900 });
    expect(await kampus.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });

  test.describe('in Tokyo', () => {
    test.use({ timezoneId: 'Asia/Tokyo' });
    test("C2.8: times are in the reader's zone", async ({ kampus, request }) => {
      const title = `Zone of the reader ${Date.now()}`;
      await new SharePoint(request, kampus.origin, 'paatoimittaja@gov.example').publishNews('/sites/kampus', title, 'Text.');
      await kampus.open('edustusto.tokio');
      const item = kampus.feed('Current topics').getByRole('article', { name: title });
      const moment = await item.locator('time').getAttribute('datetime');
      const clock = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', timeZone: 'Asia/Tokyo' }).format(new Date(moment ?? ''));
      await expect(item.locator('time')).toContainText(clock.replace(/^0/, ''));
    });
  });

  test('more news come behind "Näytä lisää uutisia", none twice, the focus on the first new one', async ({ kampus }) => {
    await kampus.open('virkamies.vm');
    const titles = kampus.feed().getByRole('article').getByRole('heading');
    const before = await titles.count();
    await kampus.feed().getByRole('button', { name: 'Näytä lisää uutisia' }).click();
    await expect.poll(() => titles.count()).toBeGreaterThan(before);
    const links = await kampus.feed().getByRole('article').getByRole('link').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(new Set(links).size).toBe(links.length);
  });

  test("an organisation's own site shows that organisation", async ({ kampus }) => {
    await kampus.open('virkamies.vm', '/sites/kampus-stm');
    const items = kampus.feed().getByRole('article');
    await expect(items.first()).toBeVisible();
    await expect(items.filter({ hasNotText: 'STM' })).toHaveCount(0);
  });
});
