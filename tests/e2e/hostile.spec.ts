import type { APIRequestContext } from '@playwright/test';
import { expect, test, type Kampus } from './kampus';
import { SharePoint } from './sharePoint';

/**
 * Texts and addresses that somebody wrote past every form, by SharePoint's own REST API: they show as text, lead nowhere
 * dangerous and never run. `hacked` would be set by any of them that ran; a picture that they make would be a 404, on which
 * the journey fails by itself.
 */
const HOSTILE = '"><img src=/hostile.png onerror="window.hacked=1"><script>window.hacked=1</script>{{1+1}}${1+1}';
const HOSTILE_ADDRESS = 'javascript:window.hacked=1';
const OWNER = 'palvelunomistaja@gov.example';
const MERGE = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };
const items = (list: string): string => `/sites/kampus/_api/web/getlist('/sites/kampus/Lists/${list}')/items`;

/** Rows with hostile text in every column of text, by list. */
const rows: readonly (readonly [list: string, columns: Readonly<Record<string, unknown>>])[] = [
  ['Navigation', { Title: HOSTILE, TitleSv: HOSTILE, TitleEn: HOSTILE, EntryKey: 'hostile', ParentKey: '', Url: HOSTILE_ADDRESS, OrganisationKey: '', SortOrder: 900 }],
  ['Navigation', { Title: HOSTILE, TitleSv: HOSTILE, TitleEn: HOSTILE, EntryKey: HOSTILE.slice(0, 60), ParentKey: 'hostile', Url: 'data:text/html,<script>window.hacked=1</script>', OrganisationKey: '', SortOrder: 901 }],
  ['QuickLinks', { Title: HOSTILE, TitleSv: HOSTILE, TitleEn: HOSTILE, Url: HOSTILE_ADDRESS, OrganisationKey: '', IsMandatory: true, SortOrder: 900 }],
  ['QuickLinks', { Title: `${HOSTILE} 2`, TitleSv: HOSTILE, TitleEn: HOSTILE, Url: '/sites/kampus', OrganisationKey: '', IsMandatory: true, SortOrder: 901 }],
  ['Notices', { Title: HOSTILE, TitleSv: HOSTILE, TitleEn: HOSTILE, BodyFi: HOSTILE, BodySv: HOSTILE, BodyEn: HOSTILE, Url: HOSTILE_ADDRESS, Severity: 'warning', StartsAt: '2026-01-01T00:00:00Z', OrganisationKeys: '' }],
  ['Units', { Title: HOSTILE, NameSv: HOSTILE, NameEn: HOSTILE, UnitKey: 'hostile', OrganisationKey: 'VM', PageUrl: HOSTILE_ADDRESS, WorkspaceUrl: HOSTILE_ADDRESS, SortOrder: 900 }],
  ['Responsibilities', { Title: HOSTILE, TopicSv: HOSTILE, TopicEn: HOSTILE, Synonyms: HOSTILE, OrganisationKey: 'VM' }]
];

/** Adds the rows; resolves to what takes them away again. */
async function addRows(owner: SharePoint): Promise<() => Promise<void>> {
  const added: string[] = [];
  for (const [list, columns] of rows) {
    const answer = await owner.post(items(list), columns);
    expect(answer.status(), `${list}: ${await answer.text()}`).toBe(201);
    added.push(`${items(list)}(${((await answer.json()) as { Id: number }).Id})`);
  }
  return async () => {
    for (const row of added) await owner.post(row, {}, { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' });
  };
}

/** Gives VM's row a hostile name; resolves to what gives it its own back. */
async function renameOrganisation(owner: SharePoint): Promise<() => Promise<void>> {
  const names = ['NameFi', 'NameSv', 'NameEn'];
  const { value } = (await (await owner.get(`${items('Organisations')}?$select=Id,${names.join()}&$filter=Title eq 'VM'`)).json()) as { value: { Id: number; [name: string]: unknown }[] };
  const row = value[0];
  if (row === undefined) throw new Error('VM has no row');
  const set = (columns: object) => owner.post(`${items('Organisations')}(${row.Id})`, columns, MERGE);
  expect((await set(Object.fromEntries(names.map((name) => [name, HOSTILE])))).status()).toBe(204);
  return async () => void (await set(Object.fromEntries(names.map((name) => [name, row[name]]))));
}

/** Publishes a page whose web parts have hostile properties; resolves to its address. */
async function publishPage(owner: SharePoint): Promise<string> {
  const parts = [
    ['b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a01', { organisation: HOSTILE, count: HOSTILE, layout: HOSTILE, sources: HOSTILE, title: HOSTILE }],
    ['b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a02', { anything: HOSTILE }],
    ['b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a04', { organisation: HOSTILE }],
    ['b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a05', { scope: HOSTILE, layout: HOSTILE }]
  ] as const;
  const canvas = parts.map(([id, properties], index) => {
    const instanceId = crypto.randomUUID();
    return { controlType: 3, id: instanceId, webPartId: id, position: { zoneIndex: index + 1, sectionIndex: 1, sectionFactor: 12, controlIndex: 1 }, webPartData: { id, instanceId, title: 'Koe', description: '', dataVersion: '1.0', properties } };
  });
  const pages = '/sites/kampus/_api/sitepages/pages';
  const { Id } = (await (await owner.post(pages, { PageLayoutType: 'Article', PromotedState: 0 })).json()) as { Id: number };
  for (const [call, body] of [['savepage', { Title: 'Koe', CanvasContent1: JSON.stringify(canvas) }], ['publish', {}]] as const) {
    const answer = await owner.post(`${pages}(${Id})/${call}`, body);
    expect(answer.status(), await answer.text()).toBeLessThan(300);
  }
  return new URL(((await (await owner.get(`${pages}(${Id})?$select=AbsoluteUrl`)).json()) as { AbsoluteUrl: string }).AbsoluteUrl).pathname;
}

/** Nothing ran, nothing became an element, and no link leads where it may not. */
async function expectHarmless(kampus: Kampus, where: string): Promise<void> {
  const found = await kampus.page.evaluate(() => ({
    ran: 'hacked' in window,
    pictures: document.querySelectorAll('img[src*="hostile.png"]').length,
    links: [...document.querySelectorAll('a[href], form[action], iframe[src]')].map((element) => element.getAttribute('href') ?? element.getAttribute('action') ?? element.getAttribute('src') ?? '').filter((address) => /^\s*(javascript|data|vbscript):/i.test(address))
  }));
  expect(found, where).toEqual({ ran: false, pictures: 0, links: [] });
}

async function withHostileContent(request: APIRequestContext, kampus: Kampus, journey: (owner: SharePoint) => Promise<void>): Promise<void> {
  const owner = new SharePoint(request, kampus.origin, OWNER);
  const restore = [await addRows(owner), await renameOrganisation(owner)];
  try {
    await journey(owner);
  } finally {
    for (const undo of restore) await undo();
  }
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
      for (const button of await page.getByRole('banner').locator('[data-bar-item][aria-expanded]').all()) {
        if (await button.isVisible()) {
          await button.dispatchEvent('click');
          await expectHarmless(kampus, 'menu');
        }
      }
      await page.keyboard.press('Escape');
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
    const address = await publishPage(new SharePoint(request, kampus.origin, OWNER));
    await kampus.open('virkamies.vm', address);
    await expect(kampus.page.getByRole('heading', { name: /window\.hacked=1/, level: 2 })).toBeVisible();
    await expect(kampus.page.getByRole('article').first()).toBeVisible();
    await kampus.page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await kampus.page.waitForLoadState('networkidle');
    await expectHarmless(kampus, 'web part properties');
  });
});
