import { openDesk, unique, write } from '../desk';
import { expect, test } from '../kampus';
import { SharePoint } from '../sharePoint';
import { expectNoTrace, menu, typeInSearch } from './walk';

const CLOSED = '/sites/kampus-vm-oma';

test('Scenario 4: VMBaro day: VM finds its results by feed, menu, section, search and suggestion, STM by none of them', async ({ kampus, request }) => {
  const { page } = kampus;
  const word = unique('Vmbarotulos').replace(' ', '');
  const title = `${word} osastoittain`;
  const options = page.getByRole('listbox', { name: 'Ehdotukset' }).getByRole('option');
  const section = (name: string) => page.getByRole('region', { name, exact: true });
  const found = page.getByRole('main').getByRole('link', { name: title, exact: true });

  await openDesk(kampus, 'toimittaja.vm', 'kampus-vm');
  const panel = await write(kampus, title, 'Vastausprosentti oli 78.');
  // Words of its own: what is closed is looked for everywhere by other journeys.
  await panel.getByLabel('Tiivistelmä').fill(`${word}: näin osastot vastasivat.`);
  await panel.getByLabel('Julkaisupaikka').selectOption({ label: 'Vain VM' });
  await panel.getByRole('button', { name: 'Julkaise', exact: true }).click();
  const published = panel.getByRole('link', { name: 'Avaa julkaistu uutinen' });
  await expect(published).toBeVisible({ timeout: 20_000 });
  const address = (await published.getAttribute('href')) ?? '';
  expect(address.toLowerCase()).toContain(`${CLOSED}/`);
  await request.post(`${kampus.origin}/_local/index`);

  // VM: feed and section of the front page, the menu's way, suggestion, search.
  await kampus.open('virkamies.vm');
  await expect(kampus.feed().getByRole('article', { name: title })).toContainText('Vain VM');
  await expect(async () => {
    await section('VM:n osio').scrollIntoViewIfNeeded();
    await expect(section('VM:n osio').getByRole('article', { name: title })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  await menu(kampus).getByRole('button', { name: 'VM:n osio' }).click();
  await menu(kampus).getByRole('link', { name: 'Vain VM' }).click();
  await expect(kampus.feed().getByRole('article', { name: title })).toBeVisible({ timeout: 20_000 });
  await typeInSearch(kampus, word);
  await expect(options.filter({ hasText: title })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(found).toHaveAttribute('href', address, { timeout: 20_000 });

  // STM, in the same browser: none of them.
  const secret = new RegExp(`${word} osastoittain`, 'i');
  await kampus.open('virkamies.stm');
  await kampus.feed().getByRole('radio', { name: 'Kaikki organisaatiot' }).click();
  await expect(kampus.feed().getByRole('article').first()).toBeVisible();
  await expectNoTrace(kampus, secret, 'the front page');
  await menu(kampus).getByRole('button', { name: 'Kaikki organisaatiot' }).click();
  await expect(menu(kampus).getByRole('link').first()).toBeVisible();
  await expect(menu(kampus).getByRole('link', { name: 'Vain VM' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await typeInSearch(kampus, word);
  await page.waitForLoadState('networkidle');
  await expect(options).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Haulla ”${word}” ei löytynyt mitään.`)).toBeVisible({ timeout: 20_000 });
  await expectNoTrace(kampus, secret, 'search');
  await kampus.open('virkamies.stm', '/sites/kampus-vm');
  await expect(kampus.feed().getByRole('article').first()).toBeVisible();
  await expectNoTrace(kampus, secret, 'VM’s open section');
  kampus.expectTrouble(/403/);
  for (const path of [address, CLOSED]) {
    const answer = await page.goto(`${kampus.origin}${path}`);
    expect(answer?.status(), path).toBe(403);
    expect(await page.content()).not.toMatch(secret);
  }
  const stm = new SharePoint(request, kampus.origin, 'virkamies.stm@gov.example');
  expect((await stm.get(`${CLOSED}/_api/web/GetFileByServerRelativeUrl('${decodeURI(address)}')`)).status()).toBe(403);
  expect((await stm.search(word)).total).toBe(0);
});
