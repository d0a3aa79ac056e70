import type { Locator, Page } from '@playwright/test';
import { openDesk, unique } from './desk';
import { expect, test, type Kampus } from './kampus';
import { SharePoint } from './sharePoint';

/**
 * Whoever walks the product leaves no name, mail address, phone number or login behind: not in the console, in no address
 * that is asked for, and in nothing that the browser keeps for whoever comes next.
 */
const PEOPLE_SOURCE = 'b09a7990-05ea-4af9-81ef-edfab16c4e31';
/** A photo has no other address in SharePoint than one with its person's account in it (docs/decisions/0028). */
const PHOTO = /^\/_layouts\/15\/userphoto\.aspx\?size=[SM]&accountname=[^&]+$/i;
const LOGIN_OR_MAIL = /[\p{L}\d._-]+(?:@|%40)[\w-]+\.example/giu;
const PHONE = /\+358[\s\d]{6,}/g;

/** Full names of everybody in the directory, in lower case. */
async function everybody(kampus: Kampus): Promise<ReadonlySet<string>> {
  const owner = new SharePoint(kampus.request, kampus.origin, 'palvelunomistaja@gov.example');
  const names = new Set<string>();
  for (let StartRow = 0; ; StartRow += 500) {
    const answer = await owner.post('/sites/kampus/_api/search/postquery', { request: { Querytext: '*', SourceId: PEOPLE_SOURCE, SelectProperties: ['PreferredName'], StartRow, RowLimit: 500, TrimDuplicates: false } });
    const { PrimaryQueryResult } = (await answer.json()) as { PrimaryQueryResult: { RelevantResults: { Table: { Rows: { Cells: { Key: string; Value: string | null }[] }[] } } } };
    const { Rows } = PrimaryQueryResult.RelevantResults.Table;
    for (const { Cells } of Rows) names.add((Cells.find(({ Key }) => Key === 'PreferredName')?.Value ?? '').toLowerCase());
    if (Rows.length < 500) return names;
  }
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text; // holds a percent sign of its own
  }
};

/** What of people stands in a text: logins, addresses, numbers, and two words beside each other that are somebody's name. */
function peopleIn(text: string, names: ReadonlySet<string>): string[] {
  const read = decoded(text);
  const pairs = [...read.matchAll(/(?=(?<![\p{L}'-])([\p{L}'-]+(?: (?:af|von))?[ .+_]\p{L}[\p{L}'-]+))/gu)].map((match) => (match[1] ?? '').toLowerCase().replace(/[.+_]/g, ' '));
  return [...(read.match(LOGIN_OR_MAIL) ?? []), ...(read.match(PHONE) ?? []), ...pairs.filter((pair) => names.has(pair))];
}

/** All that the browser keeps of this origin, as one text. */
const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('the browser does not tell what it keeps'));
      });
    const databases: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await answered(indexedDB.open(name));
      for (const store of database.objectStoreNames) databases.push(name, store, await answered(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    const caches: string[] = [];
    for (const name of await window.caches.keys()) {
      const cache = await window.caches.open(name);
      for (const request of await cache.keys()) caches.push(request.url, (await (await cache.match(request))?.text()) ?? '');
    }
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, caches, document.cookie, window.name]);
  });

interface Told {
  /** Each with where it was told. */
  readonly console: string[];
  readonly addresses: string[];
}

function listen(kampus: Kampus): Told {
  const told: Told = { console: [], addresses: [] };
  kampus.page.on('console', (message) => told.console.push(message.text()));
  kampus.page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    // Signing in to the local tenant names the user; nothing of it is in SharePoint.
    if (!pathname.startsWith('/_local/')) told.addresses.push(pathname + search);
  });
  kampus.page.on('framenavigated', (frame) => {
    const { pathname, search } = new URL(frame.url());
    if (!pathname.startsWith('/_local/')) told.addresses.push(pathname + search);
  });
  return told;
}

const main = ({ page }: Kampus): Locator => page.getByRole('main');
const SECRET = 'Salanimi Kätkö';

/** What an official does in a day, and an editor: each step waits for what it shows. */
const walk: Readonly<Record<string, (kampus: Kampus) => Promise<void>>> = {
  'the front page': async (kampus) => {
    await kampus.open('virkamies.vm');
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    const colleagues = kampus.page.getByRole('button', { name: 'Näytä työtoverit' });
    await expect(async () => {
      await kampus.page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      await expect(colleagues).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await colleagues.click();
    await expect(kampus.page.getByRole('button', { name: 'Piilota työtoverit' })).toBeVisible();
  },
  'suggestions of the header': async ({ page }) => {
    const box = page.getByRole('banner').getByRole('searchbox');
    await box.fill('Anna-Leena Mallikorpi');
    await expect(page.getByRole('banner').getByRole('status').or(page.getByRole('listbox')).first()).toBeAttached();
    await box.press('Enter');
    await expect(page.getByRole('main').getByText('Anna-Leena Mallikorpi').first()).toBeVisible({ timeout: 30_000 });
  },
  search: async (kampus) => {
    const field = main(kampus).getByRole('searchbox');
    await field.fill(SECRET);
    await field.press('Enter');
    await expect(main(kampus).getByRole('status').first()).toContainText(SECRET, { timeout: 20_000 });
  },
  'the people finder and its card': async (kampus) => {
    await kampus.open('virkamies.vm', '/sites/kampus/SitePages/Henkilot.aspx');
    const field = main(kampus).getByRole('searchbox').last();
    await field.fill('Saara Keksintöaho');
    await kampus.page.locator('[data-person]').filter({ hasText: 'Saara Keksintöaho' }).click();
    const card = kampus.page.getByRole('complementary');
    await expect(card.getByText('Esihenkilö ja työryhmä')).toBeVisible();
    await expect(card.getByRole('listitem').first()).toBeVisible({ timeout: 20_000 });
    await field.fill(SECRET);
    await expect(main(kampus).getByText('Ei henkilöitä tällä haulla').first()).toBeVisible({ timeout: 20_000 });
  },
  'who handles what': async (kampus) => {
    await kampus.open('virkamies.vm', '/sites/kampus/SitePages/Kuka-hoitaa.aspx');
    const field = kampus.page.getByRole('searchbox', { name: 'Aihe tai henkilö' });
    for (const text of ['matkustusturvallisuus', 'Petri Luonnospelto']) {
      await field.fill(text);
      await expect(main(kampus).getByText('Petri Luonnospelto').first()).toBeVisible({ timeout: 20_000 });
    }
    for (const view of await main(kampus).getByRole('radio').all()) await view.click();
  },
  workspaces: async (kampus) => {
    await kampus.open('omistaja.okm', '/sites/kampus/SitePages/Tyotilat.aspx');
    const form = kampus.page.getByRole('form', { name: 'Pyydä uutta työtilaa' });
    await form.getByLabel('Nimi', { exact: true }).fill(`${SECRET} -hanke`);
    await form.getByLabel('Tarkoitus').fill('Erik Skisslundin valmistelu, erik.skisslund@gov.example.');
    await form.getByRole('combobox', { name: 'Varaomistaja', exact: true }).fill('Erik Skisslund');
    await kampus.page.getByRole('option', { name: /Erik Skisslund/ }).first().click();
  },
  'the news desk': async (kampus) => {
    const found = await openDesk(kampus, 'toimittaja.vm', 'kampus-vm');
    await found.getByRole('button', { name: 'Kirjoita uutinen' }).click();
    const panel = found.getByRole('region', { name: /Uusi uutinen|Muokkaa uutista/ });
    await panel.getByLabel('Otsikko', { exact: true }).fill(unique(`Nimitys: ${SECRET}`));
    await panel.getByLabel('Teksti', { exact: true }).fill('Saara Keksintöaho aloittaa, saara.keksintoaho@gov.example.');
    await panel.getByLabel('Tiivistelmä').fill('Saara Keksintöaho aloittaa.');
    await panel.getByLabel('Voimassa asti').fill('2030-12-31');
    await panel.getByRole('button', { name: 'Esikatsele' }).click();
    await expect(panel.getByRole('region', { name: 'Sivuna' }).getByText(/Keksintöaho/).first()).toBeVisible();
    await expect.poll(() => kampus.page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('Keksintöaho');
  }
};

/** What the addresses say of people, or of what was typed. */
function exposedIn(told: Told, names: ReadonlySet<string>): { console: string[]; addresses: string[] } {
  const isExposed = (text: string): boolean => peopleIn(text, names).length > 0 || /salanimi|kätkö/i.test(decoded(text));
  return { console: told.console.filter(isExposed), addresses: [...new Set(told.addresses.filter((address) => isExposed(address) && !PHOTO.test(address)))] };
}

test.describe('Personal data', () => {
  test('no name, mail, phone or login in the console or in any address, nor in what the next user of the browser finds', async ({ kampus }) => {
    test.setTimeout(240_000);
    const names = await everybody(kampus);
    expect(peopleIn('/x?a=Saara%20Keksint%C3%B6aho&b=saara.keksintoaho%40gov.example', names), 'what is looked for is found').toHaveLength(2);
    const told = listen(kampus);
    for (const [where, step] of Object.entries(walk)) {
      await test.step(where, () => step(kampus));
      expect(exposedIn(told, names), where).toEqual({ console: [], addresses: [] });
    }
    expect(told.addresses.length, 'the walk asked for something').toBeGreaterThan(50);

    // The editor's draft is kept for the editor. Somebody else sits down at the machine.
    await kampus.open('virkamies.stm');
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await expect.poll(() => everythingKept(kampus.page)).toContain('kampus.cache');
    const kept = await everythingKept(kampus.page);
    expect(kept).not.toMatch(/salanimi|keksintöaho|toimittaja\.vm|virkamies\.vm@|omistaja\.okm/i);
    // Published news, which the browser keeps for its reader, name people on purpose: a bare name is theirs.
    const accounts = peopleIn(kept, names).filter((one) => !names.has(one));
    expect(new Set(accounts.map((one) => one.replace(/^.*membership\|/, '')))).toEqual(new Set(['virkamies.stm@gov.example']));
  });

  test('a failure that quotes a person tells nothing of it', async ({ kampus }) => {
    kampus.expectTrouble(/[45]\d\d|Failed to load resource/);
    const names = await everybody(kampus);
    const told = listen(kampus);
    await kampus.open('virkamies.vm', '/sites/kampus/SitePages/Henkilot.aspx');
    // As SharePoint words it when it does not find somebody.
    await kampus.page.route('**/_api/search/postquery', (route) =>
      route.fulfill({ status: 500, contentType: 'application/json', body: JSON.stringify({ 'odata.error': { code: '-2146232832', message: { lang: 'fi-FI', value: 'Käyttäjää i:0#.f|membership|saara.keksintoaho@gov.example (Saara Keksintöaho) ei löydy.' } } }) })
    );
    await main(kampus).getByRole('searchbox').last().fill('Saara Keksintöaho');
    await expect(kampus.page.getByText('Henkilöitä ei saatu haettua.').first()).toBeVisible({ timeout: 20_000 });
    expect(told.console.some((line) => line.includes('Kampus: search people: unexpected 500')), told.console.join('\n')).toBe(true);
    expect(exposedIn(told, names)).toEqual({ console: [], addresses: [] });
  });
});
