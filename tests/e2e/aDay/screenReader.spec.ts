import { unique } from '../desk';
import { expect, test } from '../kampus';
import { SharePoint } from '../sharePoint';
import { menu, readOut, tabTo } from './walk';

const READER = 'anna-leena.mallikorpi';

test('Scenario 12: a blind official walks the day’s main steps by keyboard, by what a screen reader says', async ({ kampus, request }) => {
  const { page } = kampus;
  const { keyboard } = page;
  const closed = unique('VMBaro luettavaksi');
  await new SharePoint(request, kampus.origin, 'toimittaja.vm@gov.example').publishNews('/sites/kampus-vm-oma', closed, 'Tulokset osastoittain.');

  // The front page, read out: where one is, what is wrong today, what must be read, what is closed.
  await kampus.open(READER);
  await expect(kampus.feed().getByRole('article', { name: closed })).toBeVisible();
  for (const role of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(role).last()).toBeVisible();
  const feed = await readOut(kampus.feed());
  expect(feed).toMatch(/heading "Ajankohtaista" \[level=2\]/);
  expect(feed).toMatch(/radio "Oma organisaatio" \[checked\]/);
  expect(feed).toMatch(/Luettava viimeistään/);
  await expect(kampus.feed().getByRole('article', { name: closed })).toContainText('Vain VM');

  // Past the header, and on to all organisations' news by the arrows.
  await tabTo(kampus, page.getByRole('button', { name: 'Siirry sisältöön' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(kampus, kampus.feed().getByRole('radio', { name: 'Oma organisaatio' }));
  await keyboard.press('ArrowRight');
  await expect(kampus.feed().getByRole('radio', { name: 'Kaikki organisaatiot' })).toBeChecked();
  await expect(kampus.feed().getByRole('article').first()).toBeVisible();

  // What must be read is acknowledged, and heard to be.
  const acknowledge = kampus.feed().getByRole('button', { name: /^Kuittaa luetuksi/ }).first();
  await tabTo(kampus, acknowledge);
  await keyboard.press('Enter');
  await expect(kampus.feed().getByText(/^Kuittasit luetuksi/).first()).toBeAttached();
  await expect(page.locator('body'), 'the focus is not lost').not.toBeFocused();

  // Who handles what, by the menu's arrows; the answer is heard without leaving the field.
  await tabTo(kampus, menu(kampus).getByRole('button', { name: 'Yhteiset' }));
  await keyboard.press('Enter');
  const way = menu(kampus).getByRole('link', { name: 'Kuka hoitaa mitäkin' });
  await tabTo(kampus, way);
  await keyboard.press('Enter');
  const topics = page.getByRole('region', { name: 'Kuka hoitaa mitäkin', exact: true });
  await expect(topics.getByRole('searchbox')).toBeVisible({ timeout: 20_000 });
  await tabTo(kampus, topics.getByRole('searchbox', { name: 'Aihe tai henkilö' }));
  await keyboard.type('matkustusturvallisuus');
  await expect(topics.getByRole('status').filter({ hasText: '1 vastuualue' })).toBeAttached();
  expect(await readOut(topics)).toMatch(/heading "matkustusturvallisuus" \[level=3\][\s\S]*link "Saara Keksintöaho"[\s\S]*vastuuhenkilö/);
  await tabTo(kampus, topics.getByRole('link', { name: 'Saara Keksintöaho', exact: true }));
  await keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Saara Keksintöaho' }).getByRole('heading', { name: 'Saara Keksintöaho' })).toBeFocused({ timeout: 20_000 });

  // The closed result, by search.
  await request.post(`${kampus.origin}/_local/index`);
  await tabTo(kampus, page.getByRole('banner').getByRole('searchbox'));
  await keyboard.type(closed);
  await keyboard.press('Enter');
  const found = page.getByRole('main').getByRole('link', { name: closed, exact: true });
  await expect(found).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: closed })).toBeAttached();
  await tabTo(kampus, found);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: closed })).toBeVisible({ timeout: 20_000 });

  // A workspace is asked for: what is missing is heard at once, and leads to its field.
  await tabTo(kampus, menu(kampus).getByRole('link', { name: 'Työtilat' }));
  await keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Pyydä uutta työtilaa' });
  await expect(form).toBeVisible({ timeout: 20_000 });
  await tabTo(kampus, form.getByRole('button', { name: 'Lähetä pyyntö' }));
  await keyboard.press('Enter');
  await expect(form.getByRole('alert').first()).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(form.getByRole('textbox', { name: 'Nimi' })).toBeFocused();
});
