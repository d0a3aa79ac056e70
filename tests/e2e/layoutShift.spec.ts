import { expect, test, type Kampus } from './kampus';
import { itemsOf, SharePoint } from './sharePoint';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null; readonly previousRect: DOMRectReadOnly; readonly currentRect: DOMRectReadOnly }[];
}

/** A shift that no input caused: its score, and what moved from where to where. */
interface Jump {
  readonly score: number;
  readonly moved: readonly string[];
}

function noteJumps(): void {
  const jumps: Jump[] = [];
  Object.assign(window, { jumps });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
      if (!hadRecentInput) jumps.push({ score: value, moved: sources.map(({ node, previousRect, currentRect }) => `${node?.textContent?.slice(0, 40) ?? 'gone'}: ${previousRect.top} → ${currentRect.top}`) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The score of all that jumped on the page since it was opened, once nothing is on its way any more. */
async function jumpsOf({ page }: Kampus): Promise<{ readonly score: number; readonly told: string }> {
  await page.waitForLoadState('networkidle');
  const jumps = await page.evaluate(() => (window as unknown as { jumps: Jump[] }).jumps);
  return { score: jumps.reduce((sum, { score }) => sum + score, 0), told: JSON.stringify(jumps) };
}

/** Leaves the person without disruption notices, as if they had been put away on another device: what moves then is the page's own. */
async function putNoticesAway({ request, origin }: Kampus, person: string): Promise<void> {
  const sharePoint = new SharePoint(request, origin, `${person}@gov.example`);
  const { value } = (await (await sharePoint.get(`${itemsOf('Notices')}?$select=Id,Modified`)).json()) as { value: { Id: number; Modified: string }[] };
  const saved = await sharePoint.post(itemsOf('NoticeDismissals'), { Dismissed: JSON.stringify(value.map(({ Id, Modified }) => `${Id}:${Modified}`)) });
  expect(saved.status(), await saved.text()).toBe(201);
}

test.describe('Nothing jumps on the front page', () => {
  // No other journey publishes for STM: news of a moment ago come after the index's, and move those below them.
  const person = 'virkamies.stm';
  for (const [what, widths, limit] of [['with a disruption notice', [1440, 320], 0.05], ['of its own', [1440, 768, 320], 0.02]] as const) {
    for (const width of widths) {
      test(`layout shift ${what} under ${limit} on a first visit and on the next, at ${width} px`, async ({ kampus }) => {
        if (what === 'of its own') await putNoticesAway(kampus, person);
        await kampus.page.setViewportSize({ width, height: 1000 });
        await kampus.page.addInitScript(noteJumps);
        await kampus.open(person);
        for (const visit of ['first', 'next']) {
          await expect(kampus.feed().getByRole('article').first()).toBeVisible();
          const { score, told } = await jumpsOf(kampus);
          expect(score, `${visit} visit: ${told}`).toBeLessThan(limit);
          await kampus.page.reload();
        }
      });
    }
  }
});

/** Pages that are one web part's own, and what shows that its content has come. */
const pages = [
  { name: 'the people finder', person: 'virkamies.stm', path: '/sites/kampus/SitePages/Henkilot.aspx', shows: 'Kirjoita, ketä etsit' },
  { name: 'who handles what', person: 'virkamies.stm', path: '/sites/kampus/SitePages/Kuka-hoitaa.aspx', shows: 'Kirjoita, mistä asiasta etsit tietoa' },
  { name: 'search', person: 'virkamies.stm', path: '/sites/kampus/SitePages/Haku.aspx?q=matkustus', shows: 'Ihmiset: näytä kaikki' },
  { name: 'the news desk', person: 'toimittaja.lvm', path: '/sites/kampus-lvm/SitePages/Uutistoimitus.aspx', shows: 'Hae otsikoista' }
];

test.describe('Nothing jumps on the pages of one web part', () => {
  for (const { name, person, path, shows } of pages) {
    for (const width of [1440, 360]) {
      test(`layout shift under 0.05 on ${name}, on a first visit and on the next, at ${width} px`, async ({ kampus }) => {
        await kampus.page.setViewportSize({ width, height: 1000 });
        await kampus.page.addInitScript(noteJumps);
        await kampus.open(person, path);
        for (const visit of ['first', 'next']) {
          await expect(kampus.page.getByText(shows).first()).toBeVisible();
          const { score, told } = await jumpsOf(kampus);
          expect(score, `${visit} visit: ${told}`).toBeLessThan(0.05);
          await kampus.page.reload();
        }
      });
    }
  }

  test('layout shift under 0.05 on workspaces, on a first visit and on the next, at 1440 px', async ({ kampus }) => {
    await kampus.page.setViewportSize({ width: 1440, height: 1000 });
    await kampus.page.addInitScript(noteJumps);
    await kampus.open('virkamies.vm', '/sites/kampus/SitePages/Tyotilat.aspx');
    for (const visit of ['first', 'next']) {
      await expect(kampus.page.getByRole('region', { name: 'Viimeksi muuttuneet asiakirjat' }).getByRole('link').first()).toBeVisible();
      const { score, told } = await jumpsOf(kampus);
      expect(score, `${visit} visit: ${told}`).toBeLessThan(0.05);
      await kampus.page.reload();
    }
  });
});

test.describe('Nothing jumps on the page of workspaces, whatever is answered first', () => {
  const approver = 'hyvaksyja.okm';
  /** The answers that its parts wait for, each late in turn; an approver waits for them all. */
  const late = ['EffectiveBasePermissions', 'Lists/WorkspaceRequests', "Lists/Workspaces'", 'Lists/WorkspaceAnswers', 'currentUser', 'search/postquery', 'Lists/FavouriteWorkspaces'];
  const journeys = [
    ...['juhani.maki', 'omistaja.okm', approver].flatMap((person) => [1440, 768, 360].map((width) => ({ person, width, fault: null }))),
    // In one column all stand one under another.
    ...late.map((fault) => ({ person: approver, width: 768, fault }))
  ];
  for (const { person, width, fault } of journeys) {
    test(`layout shift under 0.01 for ${person} at ${width} px${fault === null ? '' : `, with ${fault} late`}`, async ({ kampus }) => {
      await putNoticesAway(kampus, person);
      if (fault !== null) await kampus.fault({ match: fault, delayMs: 700 });
      await kampus.page.setViewportSize({ width, height: 1000 });
      await kampus.page.addInitScript(noteJumps);
      await kampus.open(person, '/sites/kampus/SitePages/Tyotilat.aspx');
      for (const visit of ['first', 'next']) {
        await expect(kampus.page.getByRole('region', { name: 'Hyväksyttävänä' })).toHaveCount(person === approver ? 1 : 0);
        await expect(kampus.page.getByRole('region', { name: 'Omat pyynnöt' })).toBeAttached();
        await expect(kampus.page.getByRole('form', { name: 'Pyydä uutta työtilaa' })).toBeVisible();
        await expect(kampus.page.locator('[aria-busy="true"]')).toHaveCount(0);
        const { score, told } = await jumpsOf(kampus);
        expect(score, `${visit} visit: ${told}`).toBeLessThan(0.01);
        await kampus.page.reload();
      }
    });
  }
});

test.describe('Nothing jumps on the front page of a workspace, whatever is answered first', () => {
  // What is left is the row of the workspace itself, beneath the header.
  for (const [width, fault] of [[1440, null], [768, null], [360, null], [768, 'search/postquery'], [768, 'web/lists']] as const) {
    test(`layout shift under 0.05 at ${width} px${fault === null ? '' : `, with ${fault} late`}`, async ({ kampus }) => {
      await putNoticesAway(kampus, 'juhani.maki');
      if (fault !== null) await kampus.fault({ match: fault, delayMs: 700 });
      await kampus.page.setViewportSize({ width, height: 1000 });
      await kampus.page.addInitScript(noteJumps);
      await kampus.open('juhani.maki', '/sites/tt-tuottavuusohjelma');
      for (const visit of ['first', 'next']) {
        await expect(kampus.page.getByRole('region', { name: 'Työtilasta' })).toBeAttached();
        await expect(kampus.page.getByRole('link', { name: 'Kaikki asiakirjat' })).toBeVisible();
        await expect(kampus.page.locator('[aria-busy="true"]')).toHaveCount(0);
        const { score, told } = await jumpsOf(kampus);
        expect(score, `${visit} visit: ${told}`).toBeLessThan(0.05);
        await kampus.page.reload();
      }
    });
  }
});
