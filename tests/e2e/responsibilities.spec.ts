import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { expect, test, type Kampus } from './kampus';
import { SharePoint } from './sharePoint';

const PAGE = '/sites/kampus/SitePages/Kuka-hoitaa.aspx';
const LIST = (name: string): string => `/sites/kampus/_api/web/getlist('/sites/kampus/Lists/${name}')`;
const OWNER = 'palvelunomistaja@gov.example';
const TITLES = { fi: 'Kuka hoitaa mitäkin', sv: 'Vem sköter vad', en: 'Who handles what' } as const;

const part = (kampus: Kampus, name: string = TITLES.fi): Locator => kampus.page.getByRole('region', { name, exact: true });
const field = (kampus: Kampus, name = 'Aihe tai henkilö'): Locator => kampus.page.getByRole('searchbox', { name });
/** The row of a topic; its contacts are list items within. */
const row = (within: Locator, topic: string): Locator => within.locator('li').filter({ has: within.page().getByRole('heading', { name: topic, exact: true }) });
const contacts = (one: Locator): Locator => one.locator('ul li');

async function search(kampus: Kampus, person: string, text: string): Promise<void> {
  await kampus.open(person, PAGE);
  await field(kampus).fill(text);
}

async function view(kampus: Kampus, name: string): Promise<void> {
  await part(kampus).getByRole('radio', { name }).click();
}

/** A topic as an administrator writes it from outside, in an organisation's folder. */
async function addTopic(kampus: Kampus, organisation: string, columns: Readonly<Record<string, string>>): Promise<void> {
  const owner = new SharePoint(kampus.request, kampus.origin, OWNER);
  const answer = await owner.post(`${LIST('Responsibilities')}/AddValidateUpdateItemUsingPath()`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: `/sites/kampus/Lists/Responsibilities/${organisation}` }, UnderlyingObjectType: 0 },
    formValues: Object.entries({ OrganisationKey: organisation, ...columns }).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
    bNewDocumentUpdate: false
  });
  expect(await answer.text()).not.toContain('"HasException":true');
}

const person = (account: string): string => JSON.stringify([{ Key: `i:0#.f|membership|${account}@gov.example` }]);

async function isSound(kampus: Kampus): Promise<void> {
  const { violations } = await new AxeBuilder({ page: kampus.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
  expect(await kampus.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

test.describe('Who handles what (C9)', () => {
  for (const [language, reader, path, label, text, topic] of [
    ['fi', 'virkamies.vm', PAGE, 'Aihe tai henkilö', 'matkustusturvallisuus', 'matkustusturvallisuus'],
    ['sv', 'kaantaja', PAGE.replace('SitePages/', 'SitePages/sv/'), 'Ämne eller person', 'resesäkerhet', 'resesäkerhet'],
    ['en', 'edustusto.tokio', PAGE.replace('SitePages/', 'SitePages/en/'), 'Topic or person', 'travel safety', 'travel safety']
  ] as const) {
    test(`C9.1: "${text}" finds the same person and deputy (${language})`, async ({ kampus }) => {
      await kampus.open(reader, path);
      await expect(field(kampus, label)).toBeVisible();
      await kampus.forgetRequests();
      await field(kampus, label).pressSequentially(text, { delay: 20 });
      const found = row(part(kampus, TITLES[language]), topic);
      await expect(contacts(found)).toHaveText([/^Saara Keksintöaho/, /^Petri Luonnospelto/]);
      const searches = (await kampus.requests()).filter(({ url }) => /postquery/i.test(url));
      expect(searches.length, 'a search for a pause of typing').toBeLessThanOrEqual(2);
    });
  }

  test('C9.1: any of the words in any language finds it, the reader’s own organisation first, and people by name', async ({ kampus }) => {
    await search(kampus, 'virkamies.vm', 'resemeddelanden');
    await expect(row(part(kampus), 'matkustusturvallisuus')).toBeVisible();
    await field(kampus).fill('resesakerhet');
    await expect(row(part(kampus), 'matkustusturvallisuus')).toBeVisible();
    await field(kampus).fill('turvallisuus');
    await expect(part(kampus).getByRole('heading', { level: 3 }).first()).toHaveText('virkamatkojen turvallisuusohjeet');
    await field(kampus).fill('keksintöaho saara');
    await expect(part(kampus).getByText('Henkilön mukaan löytyi 2 vastuualuetta')).toBeVisible();
    await field(kampus).fill('olematonaihe');
    await expect(part(kampus).getByText('Vastuualuetta ei löytynyt')).toBeVisible();
  });

  test('C9.2: what nobody has confirmed for six months asks its holder, who confirms; everybody sees it', async ({ kampus }) => {
    await search(kampus, 'virkamies.stm', 'Pohjoismaiden neuvosto');
    const seen = row(part(kampus), 'Pohjoismaiden neuvoston asiat');
    await expect(seen.getByText('Vahvistettava')).toBeVisible();
    await expect(seen.getByRole('button')).toHaveCount(0);

    await kampus.open('virkamies.vm', PAGE);
    await expect(part(kampus).getByText('Sinulla on 1 vahvistettava vastuualue.')).toBeVisible();
    await part(kampus).getByRole('button', { name: 'Näytä ja vahvista' }).click();
    // The button that was pressed is gone: the focus stays among what it showed.
    await expect(part(kampus).locator(':focus')).toContainText('Pohjoismaiden neuvoston asiat');
    const own = row(part(kampus), 'Pohjoismaiden neuvoston asiat');
    await own.getByRole('button', { name: 'Vahvista' }).click();
    await expect(own.getByText('Vahvistettu: Pohjoismaiden neuvoston asiat')).toBeVisible();
    await expect(own.getByRole('heading')).toBeFocused();
    await expect(own.getByText('Vahvistettava')).toHaveCount(0);
    await expect(own.getByText(/^Vahvistettu \d/)).toBeVisible();

    await search(kampus, 'virkamies.stm', 'Pohjoismaiden neuvosto');
    await expect(seen.getByText(/^Vahvistettu \d/)).toBeVisible();
    await expect(seen.getByText('Vahvistettava')).toHaveCount(0);
  });

  test('C9.2: the holder edits; nothing typed is lost on a reload or a broken service', async ({ kampus }) => {
    kampus.expectTrouble(/500/);
    const topic = `Rautateiden aikataulut ${Date.now()}`;
    await addTopic(kampus, 'LVM', { Title: topic, Holder: person('virkamies.lvm'), ConfirmedAt: '2026-11-01T08:00:00Z' });
    await kampus.open('virkamies.lvm', PAGE);
    await view(kampus, 'Omat vastuualueet');
    await row(part(kampus), topic).getByRole('button', { name: 'Muokkaa' }).click();
    const form = kampus.page.getByRole('form', { name: `Muokkaa: ${topic}` });
    await form.getByLabel('Aihe englanniksi').fill('railway timetables');
    await form.getByRole('combobox', { name: 'Sijainen' }).pressSequentially('örjan ärende');
    await form.getByRole('option', { name: /Örjan Ärendegren/ }).click();
    await form.getByLabel('Poissa alkaen').fill('2026-01-02');

    await kampus.page.reload();
    await view(kampus, 'Omat vastuualueet');
    await row(part(kampus), topic).getByRole('button', { name: 'Muokkaa' }).click();
    await expect(form.getByText('Jatkat siitä, mihin jäit.')).toBeVisible();
    await expect(form.getByLabel('Aihe englanniksi')).toHaveValue('railway timetables');
    await kampus.fault({ match: 'Lists/ResponsibilityUpdates', status: 500 });
    await form.getByRole('button', { name: 'Tallenna' }).click();
    await expect(form.getByText('Muutosta ei saatu tallennettua.')).toBeVisible({ timeout: 20_000 });
    await kampus.request.delete(`${kampus.origin}/_local/faults`);
    await form.getByRole('button', { name: 'Tallenna' }).click();
    await expect(contacts(row(part(kampus), topic))).toHaveText([/^Örjan Ärendegren/, /poissa 2\.1\.2026 alkaen/]);

    await search(kampus, 'virkamies.vm', 'railway timetables');
    await expect(contacts(row(part(kampus), topic))).toHaveText([/^Örjan Ärendegrensijainen/, /^Kerttu Kokeiluoja/]);
  });

  test('C9.2: an administrator sees the topic of someone who has left, names another, and adds a topic that is found at once', async ({ kampus }) => {
    const leaver = `Vientituet ${Date.now()}`;
    await addTopic(kampus, 'TEM', { Title: leaver, Holder: person('marja.kuvitelmala'), ConfirmedAt: '2026-11-01T08:00:00Z' });
    await kampus.open('paakayttaja.tem', PAGE);
    await view(kampus, 'Seuranta');
    const orphaned = kampus.page.getByRole('region', { name: /^Ilman vastuuhenkilöä/ });
    await expect(row(orphaned, 'vientikaupan tietopyynnöt')).toContainText('Raija Sepitesaari');
    await expect(row(orphaned, 'tapahtumapaikan varaukset')).toContainText('Vastuuhenkilöä ei ole nimetty.');
    await expect(row(orphaned, leaver)).toHaveCount(0);
    await expect(row(kampus.page.getByRole('region', { name: /^Vahvistettavat/ }), 'työvoimapalvelujen tilastot')).toBeVisible();

    await kampus.request.post(`${kampus.origin}/_local/people`, { data: { leave: ['marja.kuvitelmala@gov.example'] } });
    await kampus.request.post(`${kampus.origin}/_local/index`);
    await kampus.page.reload();
    await view(kampus, 'Seuranta');
    await row(orphaned, leaver).getByRole('button', { name: 'Muokkaa' }).click();
    const form = kampus.page.getByRole('form', { name: `Muokkaa: ${leaver}` });
    await form.getByRole('button', { name: /^Poista/ }).first().click();
    await form.getByRole('combobox', { name: 'Vastuuhenkilö' }).pressSequentially('timo otosvuori');
    await form.getByRole('option', { name: /Timo Otosvuori/ }).first().click();
    await form.getByRole('button', { name: 'Tallenna' }).click();
    await expect(row(orphaned, leaver)).toHaveCount(0);

    const added = `Startup-neuvonta ${Date.now()}`;
    await part(kampus).getByRole('button', { name: 'Lisää vastuualue' }).click();
    const empty = kampus.page.getByRole('form', { name: 'Uusi vastuualue' });
    await empty.getByRole('button', { name: 'Tallenna' }).click();
    await expect(empty.getByRole('alert').first()).toContainText('Korjaa 2 kohtaa');
    await empty.getByLabel('Aihe suomeksi').fill(added);
    await empty.getByRole('combobox', { name: 'Vastuuhenkilö' }).pressSequentially('timo otosvuori');
    await empty.getByRole('option', { name: /Timo Otosvuori/ }).first().click();
    await empty.getByRole('button', { name: 'Tallenna' }).click();
    await expect(part(kampus).getByText(`Tallennettu: ${added}`)).toBeVisible();
    await view(kampus, 'Haku');
    await field(kampus).fill(added);
    await expect(row(part(kampus), added)).toContainText('Timo Otosvuori');
  });

  test('C9.2: the server refuses whoever is neither the holder nor the organisation’s administrator', async ({ kampus }) => {
    await kampus.open('virkamies.vm', PAGE);
    const reader = new SharePoint(kampus.request, kampus.origin, 'virkamies.vm@gov.example');
    const { value } = (await (await reader.get(`${LIST('Responsibilities')}/items?$filter=Title eq 'matkustusturvallisuus'&$select=Id,Title`)).json()) as { value: { Id: number }[] };
    const id = value[0]?.Id ?? 0;
    for (const user of ['virkamies.vm@gov.example', 'saara.keksintoaho@gov.example', 'paakayttaja.tem@gov.example']) {
      const answer = await new SharePoint(kampus.request, kampus.origin, user).merge(`${LIST('Responsibilities')}/items(${id})`, { Title: 'kaapattu' });
      expect(answer.status(), user).toBe(403);
    }
    // Whoever writes an update for somebody else writes it in vain.
    const answer = await reader.post(`${LIST('ResponsibilityUpdates')}/items`, { ResponsibilityId: id, OrganisationKey: 'UM', Title: 'kaapattu' });
    expect(answer.status()).toBe(201);
    await field(kampus).fill('matkustusturvallisuus');
    await expect(row(part(kampus), 'matkustusturvallisuus')).toBeVisible();
    await expect(part(kampus).getByText('kaapattu')).toHaveCount(0);
  });

  test('C9.3: while the holder is away the deputy comes first, and on the person’s card too', async ({ kampus }) => {
    await search(kampus, 'virkamies.vm', 'käännöspyynnöt');
    await expect(contacts(row(part(kampus), 'käännöspyynnöt'))).toHaveText([/^Arto Jäljitelmäharjusijainen/, /^Karin Provströmvastuuhenkilö, poissa/]);
    await kampus.open('virkamies.vm', '/sites/kampus/SitePages/Henkilot.aspx');
    await kampus.page.getByRole('searchbox', { name: /^Nimi, tehtävä/ }).fill('karin provström');
    await kampus.page.locator('[data-person]').filter({ hasText: 'Karin' }).first().click();
    await expect(kampus.page.getByRole('complementary').getByText('Poissa, sijainen: Arto Jäljitelmäharju')).toBeVisible();
  });

  test('a busy and a broken service say so, and the search recovers', async ({ kampus }) => {
    kampus.expectTrouble(/500|429/);
    await kampus.open('virkamies.vm', PAGE);
    await kampus.fault({ match: 'postquery', status: 500 });
    await field(kampus).fill('kokoustilat');
    await expect(part(kampus).getByText('Vastuualueita ei saatu haettua.')).toBeVisible({ timeout: 20_000 });
    await expect(field(kampus)).toHaveValue('kokoustilat');
    await kampus.request.delete(`${kampus.origin}/_local/faults`);
    await part(kampus).getByRole('button', { name: 'Yritä uudelleen' }).click();
    await expect(row(part(kampus), 'kokoustilat')).toBeVisible();
    await kampus.fault({ match: 'postquery', status: 429, retryAfter: 12, times: 1 });
    await field(kampus).fill('perehdytys');
    await expect(part(kampus).getByText('Palvelussa on ruuhkaa.')).toBeVisible();
    await expect(row(part(kampus), 'perehdytys')).toBeVisible({ timeout: 40_000 });
  });

  test('passes axe at 320 px in every view, and nothing scrolls sideways', async ({ kampus }) => {
    await kampus.page.setViewportSize({ width: 320, height: 900 });
    await search(kampus, 'paakayttaja.tem', 'matkustusturvallisuus');
    await expect(row(part(kampus), 'matkustusturvallisuus')).toBeVisible();
    await isSound(kampus);
    await view(kampus, 'Omat vastuualueet');
    await expect(part(kampus).getByText('Sinulle ei ole merkitty vastuualueita')).toBeVisible();
    await isSound(kampus);
    await view(kampus, 'Seuranta');
    await row(part(kampus), 'tapahtumapaikan varaukset').getByRole('button', { name: 'Muokkaa' }).click();
    await kampus.page.getByRole('button', { name: 'Tallenna' }).click();
    await expect(part(kampus).getByRole('alert').first()).toBeVisible();
    await isSound(kampus);
  });
});
