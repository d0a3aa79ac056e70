import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { expect, test, type Kampus } from './kampus';

const PAGE_OF = { fi: '/sites/kampus/SitePages/Tyotilat.aspx', sv: '/sites/kampus/SitePages/sv/Tyotilat.aspx', en: '/sites/kampus/SitePages/en/Tyotilat.aspx' } as const;
const OWN = { fi: 'Omat työtilat', sv: 'Mina arbetsrum', en: 'My workspaces' } as const;
const PARTNER_SPACE = '/sites/tk-korkeakoulusopimukset';
const SEARCH = '/_api/search/postquery';

const own = (kampus: Kampus, language: keyof typeof OWN = 'fi'): Locator => kampus.page.getByRole('region', { name: OWN[language], exact: true });
const rows = (kampus: Kampus): Locator => own(kampus).getByRole('rowheader');
const field = (kampus: Kampus): Locator => own(kampus).getByRole('searchbox');
const show = (kampus: Kampus, name: RegExp): Promise<void> => own(kampus).getByRole('radio', { name }).click();

async function open(kampus: Kampus, person: string): Promise<void> {
  await kampus.open(person, PAGE_OF.fi);
  await expect(rows(kampus).first()).toBeVisible({ timeout: 15_000 });
}

/** Addresses of the searches and reads of the register that the page sends from here on. */
function readsOf(kampus: Kampus): string[] {
  const urls: string[] = [];
  kampus.page.on('request', (request) => {
    if (request.url().includes('/_api/') && !request.url().endsWith('/_api/contextinfo')) urls.push(`${request.method()} ${request.url()}`);
  });
  return urls;
}

test.describe('My workspaces (C7)', () => {
  test('C7: a reader’s own, the partner’s told apart; an open one that they may only read is not among them', async ({ kampus }) => {
    await open(kampus, 'virkamies.vm');
    await expect(rows(kampus)).toHaveCount(3);
    const partner = own(kampus).getByRole('row', { name: /Korkeakoulujen sopimusneuvottelut/ });
    await expect(partner).toContainText('Ulkopuolisia jäseniä');
    await expect(partner).toContainText('Kumppani');
    const internal = own(kampus).getByRole('row', { name: /Tuottavuusohjelman sihteeristö/ });
    await expect(internal).toContainText('Sisäinen');
    await expect(internal).toContainText('Varaomistaja');
    await expect(internal).not.toContainText('Ulkopuolisia');
    await expect(own(kampus)).not.toContainText('Lukutaitotyön verkosto');
  });

  test('C7: a member of an open workspace has it among the own ones', async ({ kampus }) => {
    await kampus.open('erik.skisslund', PAGE_OF.sv);
    await expect(own(kampus, 'sv').getByRole('row', { name: /Lukutaitotyön verkosto/ })).toContainText('Öppet', { timeout: 15_000 });
  });

  test('C7.5: sixty own workspaces open at once, are filtered as typed, and cost no call each', async ({ kampus }) => {
    const reads = readsOf(kampus);
    await open(kampus, 'tiina.sepiteranta');
    await expect(own(kampus).getByRole('radio', { name: /^Omat 61$/ })).toBeVisible();
    expect(reads.length, reads.join('\n')).toBeLessThan(15);
    await expect(rows(kampus)).toHaveCount(10);
    await own(kampus).getByRole('button', { name: 'Näytä kaikki 61' }).click();
    await expect(rows(kampus)).toHaveCount(61);
    const before = reads.length;
    await field(kampus).pressSequentially('vertaisryhmä 17');
    await expect(rows(kampus)).toHaveText([/Esihenkilöiden vertaisryhmä 17/]);
    await field(kampus).fill('olematon');
    await expect(own(kampus)).toContainText('Ei tuloksia');
    expect(reads.slice(before)).toEqual([]);
  });

  test('C7: all that may be discovered, by name and by organisation; a closed one is learnt by its members only', async ({ kampus }) => {
    await open(kampus, 'virkamies.vm');
    await show(kampus, /^Kaikki/);
    await expect(rows(kampus).nth(40)).toBeVisible();
    await expect(own(kampus)).toContainText('Esihenkilöiden vertaisryhmä 1');
    await field(kampus).fill('valmius');
    await expect(own(kampus)).toContainText('Ei tuloksia');
    await field(kampus).fill('lukut verk');
    await expect(rows(kampus)).toHaveText([/Lukutaitotyön verkosto/]);
    await field(kampus).fill('okm');
    // Another journey may have been given one of OKM on the same tenant.
    await expect(rows(kampus).filter({ hasNotText: 'Osaajatarpeet' })).toHaveText([/Korkeakoulujen sopimusneuvottelut/, /Lukutaitotyön verkosto/]);
    expect(await kampus.page.content()).not.toContain('Valmiusharjoituksen');
    await open(kampus, 'vesa.testipelto');
    await expect(rows(kampus)).toHaveText([/Valmiusharjoituksen suunnittelu/]);
  });

  test('C7: favourites stand first, on the server, by keyboard too', async ({ kampus }) => {
    await open(kampus, 'virkamies.vm');
    const name = 'Korkeakoulujen sopimusneuvottelut';
    const saved = kampus.page.waitForResponse((response) => response.url().includes('FavouriteWorkspaces') && response.request().method() === 'POST');
    await own(kampus).getByRole('button', { name: `Lisää suosikiksi: ${name}` }).focus();
    await kampus.page.keyboard.press('Enter');
    await expect(rows(kampus).first()).toContainText(name);
    await expect(own(kampus).getByRole('button', { name: `Poista suosikeista: ${name}` })).toBeFocused();
    await saved;
    await kampus.page.evaluate(() => localStorage.clear());
    await open(kampus, 'virkamies.vm');
    await expect(rows(kampus).first()).toContainText(name);
    await own(kampus).getByRole('button', { name: `Poista suosikeista: ${name}` }).click();
    await expect(own(kampus).getByRole('button', { name: `Lisää suosikiksi: ${name}` })).toBeVisible();
  });

  test('C7: a favourite that the server does not take is given back, and said', async ({ kampus }) => {
    kampus.expectTrouble(/500/);
    await open(kampus, 'virkamies.vm');
    await kampus.fault({ match: 'FavouriteWorkspaces', status: 500, times: 5 });
    await own(kampus).getByRole('button', { name: /^Lisää suosikiksi: Tuottavuus/ }).click();
    await expect(own(kampus).getByRole('alert')).toBeVisible();
    await expect(own(kampus).getByRole('button', { name: /^Lisää suosikiksi: Tuottavuus/ })).toBeVisible();
  });

  test('C7: the latest documents of one’s workspaces, in one search', async ({ kampus }) => {
    await open(kampus, 'virkamies.vm');
    const documents = kampus.page.getByRole('region', { name: 'Viimeksi muuttuneet asiakirjat' });
    await expect(documents.getByRole('link', { name: /Kokousmuistio 3/ })).toContainText('Kansainvälisen yhteistyön valmisteluryhmä');
    await expect(documents).not.toContainText('Verkostopäivän ohjelma');
  });

  for (const [status, said] of [[500, 'Työtiloja ei saatu haettua'], [429, 'Palvelussa on ruuhkaa']] as const) {
    test(`C7: says what is wrong when search answers ${status}, and recovers`, async ({ kampus }) => {
      kampus.expectTrouble(new RegExp(String(status)));
      await kampus.fault({ match: SEARCH, status, ...(status === 429 ? { retryAfter: 20 } : {}) });
      await kampus.open('virkamies.vm', PAGE_OF.fi);
      await expect(own(kampus)).toContainText(said, { timeout: 20_000 });
      await kampus.request.delete(`${kampus.origin}/_local/faults`);
      if (status === 500) await own(kampus).getByRole('button', { name: /Yritä uudelleen/ }).click();
      await expect(rows(kampus)).toHaveCount(3, { timeout: 40_000 });
    });
  }

  for (const [language, person] of [['fi', 'virkamies.vm'], ['sv', 'otto.afprov'], ['en', 'edustusto.tokio']] as const) {
    test(`C7: own and all workspaces in ${language}, wide and at 320 px, without accessibility faults`, async ({ kampus }) => {
      await kampus.open(person, PAGE_OF[language]);
      await expect(own(kampus, language).getByRole('radio').first()).toBeVisible({ timeout: 15_000 });
      await own(kampus, language).getByRole('radio').last().click();
      await expect(own(kampus, language).getByRole('rowheader').nth(20)).toBeVisible();
      for (const width of [1440, 320]) {
        await kampus.page.setViewportSize({ width, height: 900 });
        expect(await kampus.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const { violations } = await new AxeBuilder({ page: kampus.page }).include('main').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  }
});

test.describe('The front page of a workspace (C7)', () => {
  for (const [person, external] of [['virkamies.vm', 'Ulkopuolinen'], ['vieras@partner.example', 'Ulkopuolinen']] as const) {
    test(`C7: ${person} reads what it is for, whose it is, who is in it, what is new and where things are`, async ({ kampus }) => {
      await kampus.open(person, PARTNER_SPACE);
      const about = kampus.page.getByRole('region', { name: 'Työtilasta' });
      await expect(about).toContainText('Neuvottelujen yhteinen aineisto korkeakoulujen kanssa.');
      await expect(about).toContainText('Oskari Luonnoslahti');
      await expect(about.getByRole('listitem').filter({ hasText: 'Vilma Mallivaara' })).toContainText(external);
      await expect(about.getByRole('link', { name: 'Tehtävät' })).toHaveAttribute('href', `${PARTNER_SPACE}/Lists/Tasks`);
      await expect(about.getByRole('link', { name: 'Tapahtumat' })).toHaveAttribute('href', `${PARTNER_SPACE}/Lists/Events`);
      await expect(kampus.page.getByRole('region', { name: 'Viimeksi muuttuneet asiakirjat' })).toContainText('Neuvottelukalenteri');
      const { violations } = await new AxeBuilder({ page: kampus.page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }

  test('C7: the header says which workspace one is in, and says it no more elsewhere', async ({ kampus }) => {
    await kampus.open('virkamies.vm', '/sites/tt-tuottavuusohjelma');
    const header = kampus.page.getByRole('banner').last();
    await expect(header).toContainText('Työtila Tuottavuusohjelman sihteeristö');
    await expect(header).not.toContainText('ulkopuolisia jäseniä');
    await kampus.open('virkamies.vm');
    await expect(kampus.page.getByRole('banner').last()).not.toContainText('Tuottavuusohjelman');
  });

  test('C7: says what is wrong when the site does not answer', async ({ kampus }) => {
    kampus.expectTrouble(/500/);
    await kampus.fault({ match: `${PARTNER_SPACE}/_api/$batch`, status: 500 });
    await kampus.open('virkamies.vm', PARTNER_SPACE);
    await expect(kampus.page.getByRole('region', { name: 'Työtilasta' })).toContainText('Työtilan tietoja ei saatu haettua', { timeout: 20_000 });
    await expect(kampus.page.getByRole('region', { name: 'Viimeksi muuttuneet asiakirjat' })).toContainText('Neuvottelukalenteri');
  });
});
