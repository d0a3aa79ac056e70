import type { APIRequestContext } from '@playwright/test';
import { expect, test, type Kampus } from './kampus';
import { SharePoint, itemsOf } from './sharePoint';

const ETATYO = '/sites/kampus/SitePages/Etatyo.aspx';

const owner = (kampus: Kampus, request: APIRequestContext): SharePoint => new SharePoint(request, kampus.origin, 'palvelunomistaja@gov.example');

/** Publishes a notice that began an hour ago; resolves to its id. */
async function notify(kampus: Kampus, request: APIRequestContext, columns: Readonly<Record<string, unknown>>): Promise<number> {
  const StartsAt = new Date(Date.now() - 3_600_000).toISOString();
  const answer = await owner(kampus, request).post(itemsOf('Notices'), { Severity: 'warning', StartsAt, ...columns });
  expect(answer.status(), await answer.text()).toBe(201);
  return ((await answer.json()) as { Id: number }).Id;
}

test.describe('Disruption notices (C1.6)', () => {
  test('C1.6: a dismissed disruption notice stays away after a reload', async ({ kampus }) => {
    // Somebody whose notices no other journey looks at: what is put away stays away.
    await kampus.open('esihenkilo.mmm');
    const hide = kampus.page.getByRole('button', { name: 'Piilota häiriötiedote' });
    await hide.first().click();
    await expect(hide).toHaveCount(0);
    await kampus.page.reload();
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await expect(hide).toHaveCount(0);
  });

  test('C1.6: a notice that comes while one reads lies over the page under those that are there, and moves nothing', async ({ kampus, request }) => {
    const { page } = kampus;
    const [there, late] = [`Paikallaan ${Date.now()}`, `Myöhemmin ${Date.now()}`];
    const notice = (title: string) => page.getByRole('region', { name: `Häiriötiedote: ${title}` });
    const edgesOf = (locator: ReturnType<typeof notice>) => locator.evaluate((element) => (({ top, bottom }) => ({ top, bottom }))(element.getBoundingClientRect()));
    const first = await notify(kampus, request, { Title: there, OrganisationKeys: 'OKM' });
    await page.clock.install();
    await kampus.open('hyvaksyja.okm', ETATYO);
    await expect(notice(there)).toBeVisible();
    const content = page.getByRole('main').getByRole('heading').first();
    const before = await edgesOf(content);

    const second = await notify(kampus, request, { Title: late, OrganisationKeys: 'OKM' });
    await page.clock.fastForward('05:00');
    await expect(notice(late)).toBeVisible();
    expect(await edgesOf(content)).toEqual(before);
    const inPlace = await page.getByRole('region', { name: /^Häiriötiedote: (?!Myöhemmin)/ }).evaluateAll((bars) => Math.max(...bars.map((bar) => bar.getBoundingClientRect().bottom)));
    expect((await edgesOf(notice(late))).top).toBeGreaterThanOrEqual(inPlace);
    for (const id of [first, second]) await owner(kampus, request).post(`${itemsOf('Notices')}(${id})`, {}, { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' });
  });

  test('C1.6: a narrow page leaves the rest of a notice to its link, and says it where there is none', async ({ kampus, request }) => {
    const [linked, alone] = [`Linkin kanssa ${Date.now()}`, `Ilman linkkiä ${Date.now()}`];
    const ids = [
      await notify(kampus, request, { Title: linked, BodyFi: 'Luettavissa linkin takaa.', Url: ETATYO, OrganisationKeys: 'OKM' }),
      await notify(kampus, request, { Title: alone, BodyFi: 'Luettavissa vain tästä.', OrganisationKeys: 'OKM' })
    ];
    await kampus.page.setViewportSize({ width: 360, height: 800 });
    await kampus.open('hyvaksyja.okm', ETATYO);
    const notice = (title: string) => kampus.page.getByRole('region', { name: `Häiriötiedote: ${title}` });
    await expect(notice(alone).getByText('Luettavissa vain tästä.')).toBeVisible();
    await expect(notice(linked).getByRole('link')).toBeVisible();
    await expect(notice(linked).getByText('Luettavissa linkin takaa.')).toBeHidden();
    for (const id of ids) await owner(kampus, request).post(`${itemsOf('Notices')}(${id})`, {}, { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' });
  });

  test('C1.6: a notice reaches every page, from its start to its end, and the organisations that it concerns', async ({ kampus, request }) => {
    const name = (what: string): string => `${what} ${Date.now()}`;
    const [all, stm, later, over] = [name('Kaikille'), name('Vain STM'), name('Huomenna'), name('Eilen')];
    const day = 86_400_000;
    const id = await notify(kampus, request, { Title: all, TitleSv: `${all} på svenska`, Severity: 'severe' });
    await notify(kampus, request, { Title: stm, OrganisationKeys: 'STM' });
    await notify(kampus, request, { Title: later, StartsAt: new Date(Date.now() + day).toISOString() });
    await notify(kampus, request, { Title: over, StartsAt: new Date(Date.now() - 2 * day).toISOString(), EndsAt: new Date(Date.now() - day).toISOString() });

    const notices = kampus.page.getByRole('region', { name: 'Häiriötiedote' });
    for (const path of ['/sites/kampus', ETATYO, '/sites/kampus-lvm']) {
      await kampus.open('virkamies.vm', path);
      // The gravest first.
      await expect(notices.first()).toContainText(all);
      await expect(notices.first().getByRole('alert')).toBeAttached();
      for (const other of [stm, later, over]) await expect(notices.filter({ hasText: other })).toHaveCount(0);
    }
    await kampus.open('virkamies.stm', ETATYO);
    await expect(notices.filter({ hasText: stm })).toBeVisible();
    await kampus.open('kaantaja', ETATYO);
    await expect(kampus.page.getByRole('region', { name: 'Störningsmeddelande' }).first()).toContainText(`${all} på svenska`);

    // Put away: for the person, wherever; until it changes.
    await kampus.open('virkamies.vm', ETATYO);
    const hide = notices.filter({ hasText: all }).getByRole('button', { name: 'Piilota häiriötiedote' });
    const written = kampus.page.waitForResponse((response) => /NoticeDismissals/i.test(response.url()) && response.request().method() === 'POST');
    await hide.click();
    await written;
    await expect(notices.filter({ hasText: all })).toHaveCount(0);
    await kampus.open('virkamies.lvm', ETATYO);
    await expect(notices.filter({ hasText: all })).toBeVisible();
    await kampus.page.evaluate(() => localStorage.clear());
    await kampus.open('virkamies.vm', ETATYO);
    await expect(kampus.page.getByRole('button', { name: 'VM:n osio' })).toBeVisible();
    await expect(notices.filter({ hasText: all })).toHaveCount(0);
    await owner(kampus, request).merge(`${itemsOf('Notices')}(${id})`, { BodyFi: 'Vika on paikannettu.' });
    await kampus.page.reload();
    await expect(notices.filter({ hasText: 'Vika on paikannettu.' })).toBeVisible();
    await owner(kampus, request).merge(`${itemsOf('Notices')}(${id})`, { EndsAt: new Date().toISOString() });
  });
});
