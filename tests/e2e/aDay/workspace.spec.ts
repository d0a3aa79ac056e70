import type { Locator } from '@playwright/test';
import { unique } from '../desk';
import { expect, test, type Kampus } from '../kampus';
import { SharePoint } from '../sharePoint';

const PAGE = '/sites/kampus/SitePages/Tyotilat.aspx';
const GUEST = 'vieras@partner.example';
const GUEST_LOGIN = 'i:0#.f|membership|vieras_partner.example#ext#@gov.example';
const region = ({ page }: Kampus, name: string): Locator => page.getByRole('region', { name, exact: true });

async function choosePerson({ page }: Kampus, fields: Locator, label: string, name: string): Promise<void> {
  await fields.getByRole('combobox', { name: label, exact: true }).fill(name);
  await page.getByRole('option', { name: new RegExp(name) }).first().click();
}

test('Scenario 9: OKM asks for a workspace with TEM and a partner, it is approved, the guest comes in, and is refused the news', async ({ kampus, request }) => {
  const { page } = kampus;
  const name = unique('Osaajatarpeet');
  await kampus.open('omistaja.okm', PAGE);
  const fields = page.getByRole('form', { name: 'Pyydä uutta työtilaa' });
  await fields.getByLabel('Nimi', { exact: true }).fill(name);
  await fields.getByLabel('Tarkoitus').fill('OKM:n, TEM:n ja kumppanin yhteinen valmistelu.');
  await fields.getByRole('radio', { name: /Kumppanityötila/ }).check();
  await choosePerson(kampus, fields, 'Omistaja', 'Oskari Luonnoslahti');
  await choosePerson(kampus, fields, 'Varaomistaja', 'Erik Skisslund');
  await fields.getByLabel('Päättyy').fill(`${new Date().getFullYear() + 1}-06-30`);
  await fields.getByLabel('Tiedon korkein luokka').selectOption('internal');
  await fields.getByRole('button', { name: 'Lähetä pyyntö' }).click();
  await expect(page.getByText('Pyyntö on lähetetty.')).toBeVisible();

  await kampus.open('hyvaksyja.okm', PAGE);
  await region(kampus, 'Hyväksyttävänä').getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: 'Hyväksy' }).click();
  await expect(page.getByText(`Työtila ”${name}” on käytössä.`)).toBeVisible({ timeout: 30_000 });

  // The owner goes in, and asks a colleague of TEM and the partner to join, as SharePoint's own panel of members does.
  await kampus.open('omistaja.okm', PAGE);
  const own = region(kampus, 'Omat pyynnöt').getByRole('listitem').filter({ hasText: name }).getByRole('link', { name: /^Avaa työtila/ });
  const site = (await own.getAttribute('href')) ?? '';
  await own.click();
  await expect(page.getByText('Työtilassa on ulkopuolisia jäseniä').first()).toBeVisible({ timeout: 20_000 });
  const owner = new SharePoint(request, kampus.origin, 'omistaja.okm@gov.example');
  for (const login of ['i:0#.f|membership|timo.otosvuori@gov.example', GUEST_LOGIN]) {
    expect((await owner.post(`${site}/_api/web/AssociatedMemberGroup/users`, { LoginName: login })).status(), login).toBeLessThan(300);
  }

  await kampus.open('timo.otosvuori', site);
  await expect(page.getByRole('banner').getByText('Työ- ja elinkeinoministeriö')).toBeVisible();
  await expect(page.getByText(name).first()).toBeVisible();
  await kampus.open(GUEST, site);
  await expect(page.getByText('Työtilassa on ulkopuolisia jäseniä').first()).toBeVisible();
  await expect(page.getByRole('banner').last().getByRole('searchbox')).toHaveCount(0);

  kampus.expectTrouble(/403/);
  for (const path of ['/sites/kampus', '/sites/kampus-okm']) {
    const answer = await page.goto(kampus.origin + path);
    expect(answer?.status(), path).toBe(403);
    await expect(page.getByRole('heading', { name: 'Sinulla ei ole oikeutta tähän sisältöön' })).toBeVisible();
  }
  const guest = new SharePoint(request, kampus.origin, GUEST);
  expect((await guest.get("/sites/kampus/_api/web/getlist('/sites/kampus/SitePages')/items")).status()).toBe(403);
  expect((await new SharePoint(request, kampus.origin, 'virkamies.vm@gov.example').get(`${site}/_api/web`)).status(), 'who is no member').toBe(403);

  // Other journeys know the guest of one workspace alone.
  const left = await owner.post(`${site}/_api/web/AssociatedMemberGroup/users/removeByLoginName(@login)?@login='${encodeURIComponent(GUEST_LOGIN)}'`);
  expect(left.status(), await left.text()).toBeLessThan(300);
});
