import type { Locator } from '@playwright/test';
import { desk, page, pageId, unique } from './desk';
import { expect, test, type Kampus } from './kampus';
import { SharePoint } from './sharePoint';

/** More stops than any page of ours has. */
const MOST_STOPS = 120;

/** Walks on with Tab until the focus is there. */
async function tabTo({ page: { keyboard } }: Kampus, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

const words = {
  fi: { desk: 'Uutisten työpöytä', write: 'Kirjoita uutinen', title: 'Otsikko', summary: 'Tiivistelmä', text: 'Teksti', until: 'Voimassa asti', publish: 'Julkaise', check: 'Tarkistus ennen julkaisua', done: /^Julkaistu klo/ },
  sv: { desk: 'Nyhetsredaktionen', write: 'Skriv en nyhet', title: 'Rubrik', summary: 'Sammanfattning', text: 'Text', until: 'Giltig till och med', publish: 'Publicera', check: 'Kontroll före publicering', done: /^Publicerat kl/ },
  en: { desk: 'News desk', write: 'Write news', title: 'Title', summary: 'Summary', text: 'Text', until: 'Valid until', publish: 'Publish', check: 'Check before publishing', done: /^Published \d/ }
} as const;

for (const language of ['fi', 'sv', 'en'] as const) {
  test(`C3.1: a news item is written and published by keyboard alone, in ${language}`, async ({ kampus, request }) => {
    const { keyboard } = kampus.page;
    const said = words[language];
    const title = unique(`Näppäimistöllä ${language}`);
    await kampus.open('toimittaja.lvm', page('kampus-lvm'));
    if (language !== 'fi') {
      await expect(desk(kampus).getByRole('tab').first()).toBeVisible();
      await tabTo(kampus, kampus.page.getByRole('banner').locator(`button[lang=${language}]:visible`));
      await keyboard.press('Enter');
    }
    const found = desk(kampus, said.desk);
    await expect(found.getByRole('tab').first()).toBeVisible({ timeout: 20_000 });
    await tabTo(kampus, found.getByRole('button', { name: said.write }));
    await keyboard.press('Enter');
    await tabTo(kampus, found.getByRole('button', { name: said.publish, exact: true }));
    await keyboard.press('Enter');
    await expect(found.getByRole('heading', { name: said.check })).toBeFocused();
    // The first thing to mend leads to its field, and from there the others follow.
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expect(found.getByLabel(said.title, { exact: true })).toBeFocused();
    await keyboard.type(title);
    await tabTo(kampus, found.getByLabel(said.summary, { exact: true }));
    await keyboard.type('Viisi tietoiskua.');
    await tabTo(kampus, found.getByLabel(said.text, { exact: true }));
    await keyboard.type('Torstaisin.');
    await tabTo(kampus, found.getByLabel(said.until, { exact: true }));
    await keyboard.type('12122030'); // the twelfth of the twelfth, whichever the browser asks for first
    await tabTo(kampus, found.getByRole('button', { name: said.publish, exact: true }));
    await keyboard.press('Enter');
    await expect(found.getByText(said.done)).toBeVisible({ timeout: 20_000 });

    const editor = new SharePoint(request, kampus.origin, 'toimittaja.lvm@gov.example');
    expect(await pageId(editor, 'kampus-lvm', title)).toBeGreaterThan(0);
    if (language !== 'fi') await kampus.page.getByRole('banner').locator('button[lang=fi]:visible').click();
    await expect(desk(kampus).getByRole('tab').first()).toBeVisible({ timeout: 20_000 });
  });
}
