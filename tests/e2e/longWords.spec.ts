import type { APIRequestContext } from '@playwright/test';
import { expect, test, type Kampus } from './kampus';
import { SharePoint } from './sharePoint';

const ITEMS = (list: string): string => `/sites/kampus/_api/web/getlist('/sites/kampus/Lists/${list}')/items`;
/** As long as a compound word gets when somebody means it, and then some. */
const WORD = 'Pitkäsanaeikatkea'.repeat(8);
const reader = 'carl.vonmall';

/** Rows with such a word wherever the front page shows words of others; what is made is returned to be taken away. */
async function writeLongWords(kampus: Kampus, request: APIRequestContext): Promise<() => Promise<void>> {
  const chief = new SharePoint(request, kampus.origin, 'paatoimittaja@gov.example');
  const own = new SharePoint(request, kampus.origin, `${reader}@gov.example`);
  const made: [SharePoint, string][] = [];
  const add = async (who: SharePoint, list: string, columns: Readonly<Record<string, unknown>>): Promise<void> => {
    const answer = await who.post(ITEMS(list), { Title: WORD, SortOrder: 1, ...columns });
    expect(answer.status(), await answer.text()).toBe(201);
    made.push([who, `${ITEMS(list)}(${((await answer.json()) as { Id: number }).Id})`]);
  };
  await add(chief, 'Notices', { SortOrder: undefined, BodyFi: WORD, BodySv: WORD, Severity: 'warning', StartsAt: '2026-01-01T00:00:00Z' });
  await add(chief, 'QuickLinks', { Url: 'https://pitka.gov.example/' });
  await add(own, 'OwnLinks', { Url: 'https://pitka.gov.example/' });
  await add(chief, 'Navigation', { EntryKey: `pitka-${Date.now()}`, ParentKey: 'common', Url: '/sites/kampus' });
  await add(chief, 'Units', { UnitKey: `om-pitka-${Date.now()}`, OrganisationKey: 'OM' });
  for (const number of [1, 2, 3]) await chief.publishNews('/sites/kampus', `${WORD}${number}`, WORD);
  return async () => {
    for (const [who, item] of made) await who.post(item, {}, { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' });
  };
}

test('C2.7: a word without an end stays within its card, link, notice and unit, and nothing scrolls sideways', async ({ kampus, request }) => {
  const takeAway = await writeLongWords(kampus, request);
  for (const width of [320, 768, 1440]) {
    await kampus.page.setViewportSize({ width, height: 900 });
    await kampus.open(reader);
    for (const region of ['Aktuellt', 'Snabblänkar', 'JM:s sidor']) {
      const part = kampus.page.getByRole('region', { name: region, exact: true });
      await part.scrollIntoViewIfNeeded();
      await expect(part.getByText(WORD).first()).toBeVisible({ timeout: 20_000 });
    }
    expect(await kampus.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} px`).toBeLessThanOrEqual(0);
    const wider = await kampus.page.getByText(WORD).evaluateAll((texts) => texts.filter((text) => text.clientWidth > 0 && text.scrollWidth > text.clientWidth + 1).map((text) => text.outerHTML.slice(0, 120)));
    expect(wider, `${width} px`).toEqual([]);
  }
  await takeAway();
});

test('C1.1: an organisation with a very long name keeps its languages in the window, and a wide header its height', async ({ kampus, request }) => {
  const chief = new SharePoint(request, kampus.origin, 'palvelunomistaja@gov.example');
  const rows = await chief.get(`${ITEMS('Organisations')}?$filter=Title eq 'OM'&$select=Id,NameSv`);
  const { value: [organisation] } = (await rows.json()) as { value: { Id: number; NameSv: string }[] };
  const rename = async (name: string): Promise<void> => {
    const answer = await chief.merge(`${ITEMS('Organisations')}(${organisation!.Id})`, { NameSv: name });
    expect(answer.status(), await answer.text()).toBe(204);
  };
  await rename('kommunikations-, digitaliserings- och samhällsinfrastrukturministeriet samt cybersäkerhetsstrategiministeriet');
  await kampus.forgetAtEachVisit();
  for (const width of [1024, 1152, 1440]) {
    await kampus.page.setViewportSize({ width, height: 900 });
    await kampus.open(reader);
    const header = kampus.page.getByRole('banner');
    await expect(header.getByRole('link', { name: /cybersäkerhetsstrategiministeriet/ })).toBeVisible();
    await expect(header.getByRole('button', { name: /^EN/ }).first()).toBeInViewport({ ratio: 1 });
    expect(await kampus.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} px`).toBeLessThanOrEqual(0);
    // Two lines have room from here on; on a narrower window the row grows rather than cut the name.
    if (width >= 1152) expect((await header.locator('> *').first().boundingBox())?.height, `${width} px`).toBeLessThanOrEqual(97);
  }
  await rename(organisation!.NameSv);
});
