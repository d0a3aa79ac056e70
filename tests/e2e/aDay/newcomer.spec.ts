import { unique } from '../desk';
import { expect, test } from '../kampus';
import { menu } from './walk';

/** What "in five minutes, without having seen it" comes to: what one must press, and what one must fill in. */
const MOST_PRESSES = 6;
const MOST_FIELDS = 5;

test('Scenario 11: a newcomer at SM finds who handles what, and publishes a first news item', async ({ kampus }) => {
  const { page } = kampus;
  const title = unique('Uusi kollega oleskelulupien yksikköön');
  await kampus.open('tuomas.harjoitusluoto');
  await expect(page.getByRole('banner').getByText('Sisäministeriö')).toBeVisible();

  // From "Uutena talossa" to who handles what, and whoever it is.
  await page.getByRole('main').getByRole('link', { name: 'Uutena talossa' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Uutena talossa' })).toBeVisible({ timeout: 20_000 });
  await page.getByRole('main').getByRole('link', { name: 'kuka hoitaa mitäkin' }).click();
  const topics = page.getByRole('region', { name: 'Kuka hoitaa mitäkin', exact: true });
  await topics.getByRole('searchbox').fill('perehdytys', { timeout: 20_000 });
  await topics.locator('li').filter({ has: page.getByRole('heading', { name: 'perehdytys', exact: true }) }).getByRole('link').first().click();
  await expect(page.getByRole('complementary')).toBeVisible({ timeout: 20_000 });

  // And by the search box, which is where one tries first.
  await page.getByRole('banner').getByRole('searchbox').fill('varautuminen');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Kuka hoitaa: ”varautuminen”' }).click({ timeout: 20_000 });
  await expect(topics.getByRole('searchbox')).toHaveValue('varautuminen', { timeout: 20_000 });

  // The first news item.
  let presses = 0;
  let fields = 0;
  const press = async (name: string, within = page.getByRole('main')): Promise<void> => {
    presses += 1;
    await within.getByRole('button', { name, exact: true }).click();
  };
  const fill = async (label: string, text: string): Promise<void> => {
    fields += 1;
    await page.getByRole('main').getByLabel(label, { exact: true }).fill(text);
  };
  await press('SM:n osio', menu(kampus));
  presses += 1;
  await menu(kampus).getByRole('link', { name: 'Uutisten työpöytä' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Uutisten työpöytä' })).toBeVisible({ timeout: 20_000 });
  await press('Kirjoita uutinen');
  await expect(page.getByText('Tallentamattomia muutoksia')).toHaveCount(0);
  await fill('Otsikko', title);
  await fill('Tiivistelmä', 'Tervetuloa taloon.');
  await fill('Teksti', 'Hän aloittaa maanantaina.');
  await fill('Voimassa asti', '2030-12-31');
  await press('Julkaise');
  const published = page.getByRole('link', { name: 'Avaa julkaistu uutinen' });
  await expect(published, 'what was done is said where it was done').toBeInViewport({ timeout: 20_000 });
  expect(presses).toBeLessThanOrEqual(MOST_PRESSES);
  expect(fields).toBeLessThanOrEqual(MOST_FIELDS);
  await published.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible({ timeout: 20_000 });
  await kampus.open('tuomas.harjoitusluoto');
  await expect(kampus.feed().getByRole('article', { name: title })).toBeVisible();
});
