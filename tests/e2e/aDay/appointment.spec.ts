import { desk, openDesk, page, unique, write } from '../desk';
import { expect, test } from '../kampus';
import { SharePoint } from '../sharePoint';
import { typeInSearch } from './walk';

test('Scenario 2: an LVM editor publishes an appointment; VM’s site refuses the editor, and the right readers find the news', async ({ kampus, request }) => {
  const title = unique('Verkko-osastolle uusi yksikönjohtaja');
  await openDesk(kampus, 'toimittaja.lvm', 'kampus-lvm');
  const panel = await write(kampus, title, 'Yksikönjohtaja aloittaa tammikuussa.');
  await panel.getByText('Laji, kohderyhmä').click();
  await panel.getByLabel('Laji', { exact: true }).selectOption({ label: 'Nimitys' });
  await panel.getByRole('button', { name: 'Esikatsele' }).click();
  await expect(panel.getByRole('region', { name: 'Sivuna' }).getByText('Yksikönjohtaja aloittaa')).toBeVisible();
  await panel.getByRole('button', { name: 'Julkaise', exact: true }).click();
  const open = panel.getByRole('link', { name: 'Avaa julkaistu uutinen' });
  await expect(open).toBeInViewport({ timeout: 20_000 });
  const address = (await open.getAttribute('href')) ?? '';
  await open.click();
  await expect(kampus.page.getByRole('heading', { level: 1, name: title })).toBeVisible({ timeout: 20_000 });

  // VM's site, by browser and by REST.
  await kampus.open('toimittaja.lvm', page('kampus-vm'));
  await expect(desk(kampus).getByText('Sinulla ei ole oikeutta julkaista tällä sivustolla')).toBeVisible();
  await expect(desk(kampus).getByRole('button', { name: 'Kirjoita uutinen' })).toHaveCount(0);
  const editor = new SharePoint(request, kampus.origin, 'toimittaja.lvm@gov.example');
  expect((await editor.post('/sites/kampus-vm/_api/sitepages/pages', { PageLayoutType: 'Article' })).status()).toBe(403);

  // At once in LVM's feed, in VM's among all organisations', and found when the index has come after.
  await kampus.open('virkamies.lvm');
  await expect(kampus.feed().getByRole('article', { name: title })).toBeVisible();
  await request.post(`${kampus.origin}/_local/index`);
  await kampus.open('virkamies.vm');
  await expect(kampus.feed().getByRole('article').first()).toBeVisible();
  await expect(kampus.feed().getByRole('article', { name: title }), 'VM does not follow LVM').toHaveCount(0);
  await kampus.feed().getByRole('radio', { name: 'Kaikki organisaatiot' }).click();
  await expect(kampus.feed().getByRole('article', { name: title })).toBeVisible();
  await typeInSearch(kampus, title);
  await kampus.page.keyboard.press('Enter');
  await expect(kampus.page.getByRole('main').getByRole('link', { name: title, exact: true })).toHaveAttribute('href', address, { timeout: 20_000 });
});
