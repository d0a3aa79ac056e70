import type { Locator } from '@playwright/test';
import { PAGE_OF, field, finder, openFinder, row } from './finder';
import { expect, test } from './kampus';

test.describe('Whom the people finder finds (C8.1)', () => {
  for (const [typed, name] of [
    ['Maki', 'Juhani Mäki'],
    ['Makinen', 'Leena Mäkinen'],
    ['von Mall', 'Carl von Mall'],
    ['Mall, Carl', 'Carl von Mall'],
    ['af Prov', 'Otto af Prov'],
    ["O'Dowd", "Sean O'Dowd"],
    ['odowd', "Sean O'Dowd"],
    ['Anna-Leena Mallikorpi', 'Anna-Leena Mallikorpi'],
    ['annaleena mallikorpi', 'Anna-Leena Mallikorpi'],
    ['asa aterholm', 'Åsa Återholm'],
    ['hallitusneuvos siviilioikeuden', 'Carl von Mall'],
    ['matkustusturvallisuus', 'Saara Keksintöaho'],
    ['Tokyo Mihon', 'Emi Mihon'],
    ['Mäki valtiovarainministeriö', 'Juhani Mäki']
  ] as const) {
    test(`C8.1: “${typed}” finds ${name}`, async ({ kampus }) => {
      await openFinder(kampus);
      await field(kampus).fill(typed);
      await expect(row(kampus, name).first()).toBeVisible();
    });
  }

  for (const [language, person, region] of [['fi', 'virkamies.vm', 'Henkilöhaku'], ['sv', 'kaantaja', 'Personsökning'], ['en', 'edustusto.tokio', 'People finder']] as const) {
    test(`C8.1: Å, Ä and Ö have their own letters, and von Mall and af Prov are under V and A: ${language}`, async ({ kampus }) => {
      await openFinder(kampus, person, PAGE_OF[language]);
      const letter = (name: string): Locator => finder(kampus, region).getByRole('button').getByText(name, { exact: true });
      for (const [under, name] of [['Å', 'Åsa Återholm'], ['Ä', 'Örjan Ärendegren'], ['A', 'Otto af Prov'], ['V', 'Carl von Mall']] as const) {
        await letter(under).click();
        await expect(finder(kampus, region).getByRole('heading', { name: new RegExp(`(alkukirjain|begynnelsebokstav|under) ${under}$`) })).toBeVisible();
        const more = finder(kampus, region).getByRole('button', { name: /Näytä lisää|Visa fler|Show more/ });
        while ((await row(kampus, name).count()) === 0 && (await more.isVisible())) await more.click();
        await expect(row(kampus, name).first()).toBeVisible();
      }
      await expect(letter('Ö')).toBeVisible();
    });
  }

  test('C8.1: von Mall and af Prov are under M and P too, and a line refers to them', async ({ kampus }) => {
    await openFinder(kampus);
    for (const [typed, letter, name, line] of [['von ma', 'M', 'Carl von Mall', 'von Mall, Carl: katso M'], ['af pr', 'P', 'Otto af Prov', 'af Prov, Otto: katso P']] as const) {
      await field(kampus).fill(typed);
      await finder(kampus).getByRole('button', { name: line }).click();
      await expect(row(kampus, name)).toBeFocused();
      await finder(kampus).getByRole('button', { name: new RegExp(`^${letter}, henkilöitä`) }).click();
      await expect(row(kampus, name)).toBeVisible();
    }
  });
});
