import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { expect, test, type Kampus } from './kampus';
import { SharePoint } from './sharePoint';

const PAGE = '/sites/kampus/SitePages/Tyotilat.aspx';
const REGISTER = "/sites/kampus/_api/web/getlist('/sites/kampus/Lists/Workspaces')/items";

const region = (kampus: Kampus, name: string): Locator => kampus.page.getByRole('region', { name, exact: true });
const form = (kampus: Kampus, name = 'Pyydä uutta työtilaa'): Locator => kampus.page.getByRole('form', { name });
/** A name that no other test asks for. */
const newName = (about: string): string => `${about} ${Date.now().toString(36)}`;

async function choosePerson(kampus: Kampus, fields: Locator, label: string, name: string): Promise<void> {
  await fields.getByRole('combobox', { name: label, exact: true }).fill(name);
  await kampus.page.getByRole('option', { name: new RegExp(name) }).first().click();
}

async function fill(kampus: Kampus, name: string, owner = 'Oskari Luonnoslahti', deputy = 'Erik Skisslund'): Promise<Locator> {
  const fields = form(kampus);
  await fields.getByLabel('Nimi', { exact: true }).fill(name);
  await fields.getByLabel('Tarkoitus').fill('Korkeakoulujen ja työnantajien yhteinen valmistelu.');
  await fields.getByRole('radio', { name: /Kumppanityötila/ }).check();
  await choosePerson(kampus, fields, 'Omistaja', owner);
  await choosePerson(kampus, fields, 'Varaomistaja', deputy);
  await fields.getByLabel('Päättyy').fill(`${new Date().getFullYear() + 1}-06-30`);
  await fields.getByLabel('Tiedon korkein luokka').selectOption('internal');
  return fields;
}

async function send(kampus: Kampus, name: string): Promise<void> {
  await kampus.open('omistaja.okm', PAGE);
  const fields = await fill(kampus, name);
  await fields.getByRole('button', { name: 'Lähetä pyyntö' }).click();
  await expect(kampus.page.getByText('Pyyntö on lähetetty.')).toBeVisible();
}

/** The card of a request in the approver's queue. */
async function cardOf(kampus: Kampus, name: string): Promise<Locator> {
  await kampus.open('hyvaksyja.okm', PAGE);
  const card = region(kampus, 'Hyväksyttävänä').getByRole('listitem').filter({ hasText: name });
  await expect(card).toBeVisible();
  return card;
}

test('scenario 9: a workspace is asked for, approved and there, and two approvals make one (C7.1, C7.2)', async ({ kampus, request }) => {
  const name = newName('Åland & Östersjön #1, O’Dowd’s');
  await send(kampus, name);
  await expect(region(kampus, 'Omat pyynnöt').getByRole('listitem').filter({ hasText: name })).toContainText('Odottaa hyväksyjää');

  const card = await cardOf(kampus, name);
  for (const text of ['Oskari Luonnoslahti', 'Erik Skisslund', 'Kumppanityötila', 'Korkeakoulujen ja työnantajien']) await expect(card).toContainText(text);
  await card.getByRole('button', { name: 'Hyväksy' }).click();
  await expect(kampus.page.getByText(`Työtila ”${name}” on käytössä.`)).toBeVisible({ timeout: 30_000 });
  const url = (await region(kampus, 'Hyväksyttävänä').getByRole('link', { name: 'Avaa työtila' }).getAttribute('href'))!;

  await kampus.open('omistaja.okm', PAGE);
  await expect(region(kampus, 'Omat pyynnöt').getByRole('link', { name: new RegExp(`Avaa työtila: ${name.slice(0, 5)}`) }).first()).toBeVisible();
  const owner = new SharePoint(request, kampus.origin, 'omistaja.okm@gov.example');
  expect(((await (await owner.get(`${url}/_api/web`)).json()) as { Title: string }).Title).toBe(name);
  const rows = (await (await owner.get(`${REGISTER}?$filter=Address eq '${url}'`)).json()) as { value: unknown[] };
  expect(rows.value).toHaveLength(1);
  for (const stranger of ['virkamies.vm', 'hyvaksyja.okm']) expect((await new SharePoint(request, kampus.origin, `${stranger}@gov.example`).get(`${url}/_api/web`)).status(), stranger).toBe(403);
});

test('C7.1: what is missing is said at once, similar names are shown, and what was typed survives a reload', async ({ kampus }) => {
  await kampus.open('virkamies.vm', PAGE);
  const fields = form(kampus);
  await fields.getByRole('button', { name: 'Lähetä pyyntö' }).click();
  const summary = fields.getByRole('alert').filter({ hasText: 'Korjaa' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(6);
  await summary.getByRole('link', { name: 'Anna nimi.' }).click();
  await expect(fields.getByLabel('Nimi', { exact: true })).toBeFocused();

  await fields.getByLabel('Nimi', { exact: true }).fill('Lukutaitotyön uusi verkosto');
  await expect(fields.getByText(/Samankaltaisen niminen on jo yksi/)).toBeVisible();
  await expect(fields.getByRole('link', { name: 'Lukutaitotyön verkosto' })).toHaveAttribute('href', '/sites/tt-lukutaitoverkosto');
  await choosePerson(kampus, fields, 'Omistaja', 'Helmi Esimerkkilä');

  await kampus.page.reload();
  await expect(fields.getByText('Jatkat siitä, mihin jäit.')).toBeVisible();
  await expect(fields.getByLabel('Nimi', { exact: true })).toHaveValue('Lukutaitotyön uusi verkosto');
  await expect(fields.getByText('Helmi Esimerkkilä')).toBeVisible();
  await fields.getByRole('button', { name: 'Tyhjennä' }).click();
  await expect(fields.getByLabel('Nimi', { exact: true })).toHaveValue('');
});

test('a request is returned with a reason, mended, sent again and withdrawn', async ({ kampus }) => {
  const name = newName('Palautettava työryhmä');
  await send(kampus, name);
  const card = await cardOf(kampus, name);
  await card.getByRole('button', { name: 'Palauta' }).click();
  const dialog = kampus.page.getByRole('dialog', { name: `Palauta ”${name}” korjattavaksi` });
  await dialog.getByRole('button', { name: 'Palauta' }).click();
  await expect(dialog.getByText('Kirjoita perustelu.')).toBeVisible();
  await dialog.getByLabel('Perustelu').fill('Kerro, ketkä tilaa käyttävät.');
  await dialog.getByRole('button', { name: 'Palauta' }).click();
  await expect(kampus.page.getByText(`”${name}” on palautettu korjattavaksi.`)).toBeVisible();

  await kampus.open('omistaja.okm', PAGE);
  const own = region(kampus, 'Omat pyynnöt').getByRole('listitem').filter({ hasText: name });
  await expect(own).toContainText('Perustelu: Kerro, ketkä tilaa käyttävät.');
  await own.getByRole('button', { name: 'Korjaa ja lähetä uudelleen' }).click();
  const mended = form(kampus, 'Korjaa palautettu pyyntö');
  await expect(mended.getByLabel('Nimi', { exact: true })).toHaveValue(name);
  await mended.getByLabel('Tarkoitus').fill('OKM:n ja kuntien virkamiesten yhteinen valmistelu.');
  await mended.getByRole('button', { name: 'Lähetä pyyntö' }).click();
  await expect(kampus.page.getByText('Pyyntö on lähetetty.')).toBeVisible();
  await expect(own).toHaveCount(1);
  await expect(own).toContainText('Odottaa hyväksyjää');
  await own.getByRole('button', { name: 'Peru pyyntö' }).click();
  await kampus.page.getByRole('dialog', { name: 'Perutaanko pyyntö?' }).getByRole('button', { name: 'Peru pyyntö' }).click();
  await expect(own).toContainText('Peruttu');
});

test('C7.2: making a workspace that breaks off half-way keeps what is done, and goes on', async ({ kampus }) => {
  const name = newName('Katkeava työtila');
  await send(kampus, name);
  const card = await cardOf(kampus, name);
  kampus.expectTrouble(/503|joinHubSite/);
  await kampus.fault({ match: 'joinHubSite', status: 503, retryAfter: 60, times: 1 });
  await card.getByRole('button', { name: 'Hyväksy' }).click();
  await expect(card.getByText('Työtilan luominen keskeytyi.')).toBeVisible({ timeout: 30_000 });
  await expect(card.getByText('Palvelussa on ruuhkaa.')).toBeVisible();
  await kampus.open('hyvaksyja.okm', PAGE);
  await expect(card.getByText('Työtilan luominen on jäänyt kesken: 3/11 vaihetta on valmiina.')).toBeVisible();
  await card.getByRole('button', { name: 'Jatka luomista' }).click();
  await expect(kampus.page.getByText(`Työtila ”${name}” on käytössä.`)).toBeVisible({ timeout: 30_000 });
});

test('a request that cannot be sent is kept, and sent when the server answers again', async ({ kampus }) => {
  const name = newName('Sitkeä pyyntö');
  await kampus.open('omistaja.okm', PAGE);
  const fields = await fill(kampus, name);
  kampus.expectTrouble(/500|WorkspaceRequests/);
  await kampus.fault({ match: 'AddValidateUpdateItemUsingPath', status: 500, times: 1 });
  await fields.getByRole('button', { name: 'Lähetä pyyntö' }).click();
  await expect(fields.getByText('Muutosta ei saatu tallennettua.')).toBeVisible();
  await expect(fields.getByLabel('Nimi', { exact: true })).toHaveValue(name);
  await fields.getByRole('button', { name: 'Lähetä pyyntö' }).click();
  await expect(kampus.page.getByText('Pyyntö on lähetetty.')).toBeVisible();
});

test('only approvers have a queue, and each only the own organisation’s', async ({ kampus }) => {
  await kampus.open('virkamies.vm', PAGE);
  await expect(region(kampus, 'Omat pyynnöt').getByText('Kehysriihen taustaryhmä')).toBeVisible();
  await expect(region(kampus, 'Hyväksyttävänä')).toHaveCount(0);
  await kampus.open('hyvaksyja.okm', PAGE);
  await expect(region(kampus, 'Hyväksyttävänä')).toBeVisible();
  await expect(region(kampus, 'Hyväksyttävänä').getByText('Kehysriihen taustaryhmä')).toHaveCount(0);
});

for (const [language, person, width, title] of [
  ['fi', 'hyvaksyja.okm', 1440, 'Pyydä uutta työtilaa'],
  ['fi', 'omistaja.okm', 320, 'Pyydä uutta työtilaa'],
  ['sv', 'kaantaja', 320, 'Begär ett nytt arbetsrum'],
  ['en', 'edustusto.tokio', 320, 'Request a new workspace']
] as const) {
  test(`axe finds nothing in ${language} at ${width} px, and nothing scrolls sideways`, async ({ kampus }) => {
    await kampus.page.setViewportSize({ width, height: 900 });
    await kampus.open(person, PAGE);
    const fields = form(kampus, title);
    await expect(fields).toBeVisible();
    if (person === 'hyvaksyja.okm') await expect(region(kampus, 'Hyväksyttävänä')).toBeVisible();
    await fields.getByRole('button').first().click();
    await expect(fields.getByRole('alert').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page: kampus.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    expect(await kampus.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}
