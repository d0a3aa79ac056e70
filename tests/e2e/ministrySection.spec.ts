import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { expect, test, type Kampus } from './kampus';
import { SharePoint } from './sharePoint';

/** The section, when somebody has come to it and its content has. */
async function sectionOf(kampus: Kampus, name: string): Promise<Locator> {
  const section = kampus.page.getByRole('region', { name, exact: true });
  // News that come meanwhile push the section down and out of view: a reader scrolls after it, and so does this.
  await expect(async () => {
    await section.scrollIntoViewIfNeeded();
    await expect(section.getByRole('heading', { level: 3 }).first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  return section;
}

const setClock = (kampus: Kampus, now: string | null) => kampus.request.post(`${kampus.origin}/_local/clock`, { data: { now } });

async function move(kampus: Kampus, upn: string, from: string, to: string): Promise<void> {
  for (const data of [{ group: `kampus-${to}-henkilosto`, add: [upn] }, { group: `kampus-${from}-henkilosto`, remove: [upn] }]) {
    expect((await kampus.request.post(`${kampus.origin}/_local/groups`, { data })).status()).toBe(204);
  }
}

const ORGANISATIONS = ['VNK', 'UM', 'OM', 'SM', 'PLM', 'VM', 'OKM', 'MMM', 'LVM', 'TEM', 'STM', 'YM', 'TPK', 'OKV'];

test.describe('C5: ministry section', () => {
  test('the reader’s own on the common page: news, services, guides, units, people in charge, close work community', async ({ kampus }) => {
    await kampus.open('virkamies.vm');
    const section = await sectionOf(kampus, 'VM:n osio');
    for (const name of ['Uutiset', 'Yksiköt ja vastuuhenkilöt', 'Lähityöyhteisö', 'Palvelut ja linkit', 'Ohjeet', 'Oman organisaation sisällöt']) {
      await expect(section.getByRole('heading', { name, exact: true })).toBeVisible();
    }
    await expect(section.getByRole('link', { name: 'Budjettiosasto', exact: true })).toBeVisible();
    await expect(section.getByText('esihenkilösi')).toBeVisible();
    await expect(section.getByText('Kaarlo Harjoitusmäki')).toBeVisible();
    await expect(section.getByRole('link', { name: 'Yksikön työtila' })).toHaveAttribute('href', '/sites/tt-kansainvalinen-valmistelu');
    await section.getByRole('link', { name: 'Yksikön sivu' }).click();
    await expect(kampus.page).toHaveURL(/Kansainvaliset-asiat\.aspx/);
    expect((await new AxeBuilder({ page: kampus.page }).analyze()).violations).toEqual([]);
  });

  test('C5.2: closed content is labelled, and only its own staff see it', async ({ kampus }) => {
    await kampus.open('virkamies.vm', '/sites/kampus-vm');
    const own = await sectionOf(kampus, 'VM:n osio');
    await expect(own.getByRole('article', { name: 'VMBaro – tulokset' })).toContainText('Vain VM');
    expect((await new AxeBuilder({ page: kampus.page }).include('section[aria-label="VM:n osio"]').analyze()).violations).toEqual([]);

    await kampus.open('virkamies.stm', '/sites/kampus-vm');
    const others = await sectionOf(kampus, 'VM:n osio');
    await expect(others.getByText('Vain VM')).toHaveCount(0);
    await expect(others.getByRole('heading', { name: 'Lähityöyhteisö' })).toHaveCount(0);
  });

  test('what was published a moment ago is in the section at once', async ({ kampus, request }) => {
    const title = `Osion tuore uutinen ${Date.now()}`;
    await new SharePoint(request, kampus.origin, 'toimittaja.lvm@gov.example').publishNews('/sites/kampus-lvm', title, 'Tuore.');
    await kampus.open('virkamies.lvm');
    await expect((await sectionOf(kampus, 'LVM:n osio')).getByRole('article', { name: title })).toBeVisible();
  });

  test('C5.3: who moves from VM to LVM sees LVM’s next, and nothing of VM’s is left', async ({ kampus }) => {
    // The news feed begins with what it knew; the server refuses it the former closed site.
    kampus.expectTrouble(/403.*kampus-vm-oma/);
    const mover = 'juhani.maki@gov.example';
    await kampus.open(mover);
    await sectionOf(kampus, 'VM:n osio');
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await move(kampus, mover, 'vm', 'lvm');

    await kampus.page.reload();
    const section = await sectionOf(kampus, 'LVM:n osio');
    await expect(kampus.page.getByRole('region', { name: 'VM:n osio', exact: true })).toHaveCount(0);
    await expect(section.getByRole('link', { name: 'Palveluosasto', exact: true })).toBeVisible();
    await expect(kampus.page.getByRole('banner').getByText('Liikenne- ja viestintäministeriö')).toBeVisible();
    await expect(kampus.page.getByText(/VMBaro|Vain VM/)).toHaveCount(0);
    // Menus are everybody's: they lie elsewhere than what was read for the reader.
    const kept = () => kampus.page.evaluate(() => localStorage.getItem('kampus.cache') ?? '');
    expect(await kampus.page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('VMBaro');
    await expect.poll(kept).not.toMatch(/kampus-vm\/SitePages|kampus-vm-oma\/SitePages/i);
    await move(kampus, mover, 'lvm', 'vm');
  });

  test('C5.4: a unit valid from 1.9. replaces the old one on that day, and links to the old one still work', async ({ kampus }) => {
    const old = '/sites/kampus-mmm?unit=mmm-vesitalouden-yksikko';
    try {
      await setClock(kampus, '2027-08-31T20:58:00Z');
      await kampus.open('esihenkilo.mmm', old);
      const before = await sectionOf(kampus, 'MMM:n osio');
      await expect(before.getByRole('heading', { name: 'Vesitalouden yksikkö' })).toBeFocused();
      await expect(before.getByRole('link', { name: 'Vesitalousyksikkö' })).toHaveCount(0);

      await setClock(kampus, '2027-08-31T21:00:00Z');
      await kampus.open('esihenkilo.mmm', old);
      const after = await sectionOf(kampus, 'MMM:n osio');
      await expect(after.getByRole('heading', { name: 'Vesitalousyksikkö' })).toBeFocused();
      await expect(after.getByText('Vesitalouden yksikkö on päättynyt.')).toBeVisible();
      await expect(after.getByRole('link', { name: 'Vesitalousyksikkö', exact: true })).toBeVisible();
      await expect(after.getByRole('link', { name: 'Vesitalouden yksikkö' })).toHaveCount(0);
    } finally {
      await kampus.request.delete(`${kampus.origin}/_local/clock`);
    }
  });

  for (const key of ORGANISATIONS) {
    test(`C5.5: serves ${key} by its site`, async ({ kampus }) => {
      const path = `/sites/kampus-${key.toLowerCase()}${['TPK', 'OKV'].includes(key) ? '-oma' : ''}`;
      await kampus.open('palvelunomistaja', path);
      const section = await sectionOf(kampus, `${key}:n osio`);
      await expect(section.getByRole('heading', { name: 'Yksiköt ja vastuuhenkilöt' })).toBeVisible();
    });
  }

  test('C5.5: serves an official of a mission, in English', async ({ kampus }) => {
    await kampus.open('edustusto.tokio');
    const section = await sectionOf(kampus, 'UM section');
    await expect(section.getByRole('link', { name: 'Mission in Tokyo' })).toBeVisible();
    await expect(section.getByText('your supervisor')).toBeVisible();
  });

  test('does not ask before it is seen, and then one search and one batch', async ({ kampus }) => {
    await kampus.open('virkamies.vm');
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await kampus.page.waitForLoadState('networkidle');
    const asked: string[] = [];
    kampus.page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      // The reader's own workspaces, which stand above, ask for themselves when they are passed.
      const isOfWorkspaces = /Lists\/Workspaces|currentUser|\/sites\/tt-/i.test(decodeURIComponent(request.url()) + (request.postData() ?? ''));
      if (pathname.includes('/_api/') && !isOfWorkspaces) asked.push(pathname);
    });
    await expect(await sectionOf(kampus, 'VM:n osio')).toContainText('Yksiköt ja vastuuhenkilöt');
    expect(asked.sort()).toEqual(['/sites/kampus/_api/$batch', '/sites/kampus/_api/search/postquery']);
  });

  test('on a bad day shows what it can, and recovers', async ({ kampus }) => {
    kampus.expectTrouble(/503|500/);
    await kampus.fault({ match: 'Lists%2FUnits', status: 500 });
    await kampus.fault({ match: 'Lists/Units', status: 500 });
    await kampus.open('virkamies.vm');
    const section = kampus.page.getByRole('region', { name: 'VM:n osio' });
    await section.scrollIntoViewIfNeeded();
    await expect(section.getByText('Osion sisältöä ei saatu haettua.')).toBeVisible();
    await expect(section.getByRole('heading', { name: 'Uutiset' })).toBeVisible();
    await kampus.request.delete(`${kampus.origin}/_local/faults`);
    await section.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await expect(section.getByRole('heading', { name: 'Yksiköt ja vastuuhenkilöt' })).toBeVisible();
  });

  for (const width of [320, 768]) {
    test(`stands at ${width} px without sideways scrolling`, async ({ kampus }) => {
      await kampus.page.setViewportSize({ width, height: 800 });
      await kampus.open('kaantaja');
      await sectionOf(kampus, 'SRK:s sidor');
      expect(await kampus.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    });
  }
});
