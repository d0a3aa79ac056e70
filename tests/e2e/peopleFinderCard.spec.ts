import { PAGE_OF, field, finder, openFinder, row } from './finder';
import { expect, test } from './kampus';

test.describe('Card and chart of a person (C8.3)', () => {
  test('C8.3: a card with phone, mail, chat, location, manager, team, responsibilities and deputy; no photo shows initials', async ({ kampus }) => {
    await openFinder(kampus);
    await field(kampus).fill('saara keksintöaho');
    await row(kampus, 'Saara Keksintöaho').click();
    const card = kampus.page.getByRole('complementary', { name: 'Saara Keksintöaho' });
    await expect(card.getByRole('heading', { name: 'Saara Keksintöaho' })).toBeFocused();
    await expect(card.getByRole('link', { name: /^\+358 00/ })).toHaveAttribute('href', /^tel:\+35800/);
    await expect(card.getByRole('link', { name: 'saara.keksintoaho@gov.example' })).toHaveAttribute('href', 'mailto:saara.keksintoaho@gov.example');
    await expect(card.getByRole('link', { name: /Keskustele/ })).toHaveAttribute('href', /^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=saara/);
    await expect(card.getByText('matkustusturvallisuus', { exact: true })).toBeVisible();
    await expect(card.getByText('Sijainen: Petri Luonnospelto')).toBeVisible();
    await expect(card.getByText('matkustustiedotteiden ja kriisivalmiuden yksikkö')).toBeVisible();
    await expect(card.getByText(/osastopäällikkö, esihenkilö/)).toBeVisible();
    await card.getByRole('button', { name: /^Alaiset \(\d+\)$/ }).click();
    await expect(card.getByRole('list', { name: /^Alaiset/ }).getByRole('listitem').first()).toBeVisible();

    await field(kampus).fill('leena mäkinen');
    const found = row(kampus, 'Leena Mäkinen');
    await expect(found).toBeVisible();
    await expect(finder(kampus).locator('li').filter({ has: found }).getByText('LM', { exact: true })).toBeVisible();
    await expect(finder(kampus).locator('li').filter({ has: found }).locator('img')).toHaveCount(0);
  });

  test('C8.3: the chart goes up and down, and the card of a mission tells the time there', async ({ kampus }) => {
    await openFinder(kampus, 'edustusto.tokio', PAGE_OF.en);
    await field(kampus).fill('sean dowd');
    await row(kampus, "Sean O'Dowd").first().click();
    const card = kampus.page.getByRole('complementary', { name: "Sean O'Dowd" });
    await expect(card.getByText('Locally employed staff', { exact: true }).first()).toBeVisible();
    await expect(card.getByText(/^\d{1,2}:\d\d \(Washington\)$/)).toBeVisible();
    await card.getByRole('button', { name: 'Organisation chart' }).click();
    const chart = kampus.page.getByRole('complementary', { name: 'Organisation chart' });
    await expect(chart.getByRole('button', { name: "Sean O'Dowd" }).and(chart.locator('[aria-current]'))).toBeFocused();
    const boss = chart.locator('button[class*=name]').first();
    const name = await boss.innerText();
    await boss.click();
    await expect(chart.getByRole('button', { name, exact: true })).toHaveAttribute('aria-current', 'true');
    await expect(chart.getByRole('button', { name: "Sean O'Dowd" }).first()).toBeVisible();
  });

  test('a link that names a person opens their card, and leaves namesakes to choose from', async ({ kampus }) => {
    const { page } = kampus;
    const follow = (q: string) => page.evaluate((fragment) => (window.location.hash = fragment), new URLSearchParams({ q }).toString());
    await kampus.open('virkamies.vm', '/sites/kampus/SitePages/Henkilot.aspx');
    await expect(page.getByRole('searchbox', { name: /^Nimi/ })).toBeVisible();
    await follow('Emi Mihon');
    await expect(page.getByRole('heading', { name: '4 henkilöä haulla ”Emi Mihon”' })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await follow('Carl von Mall');
    await expect(page.getByRole('complementary', { name: 'Carl von Mall' }).getByRole('heading', { name: 'Carl von Mall' })).toBeFocused({ timeout: 20_000 });
  });
});
