import { expect, test } from './kampus';

/** Pictures of the documentation: taken anew by `npm run pictures`, else only tried. */
const folder = process.env['KAMPUS_PICTURES'] === undefined ? 'test-results/pictures' : 'docs/pictures';

const pictures = [
  { file: 'front-page', person: 'virkamies.vm', width: 1440, region: 'Ajankohtaista' },
  { file: 'front-page-320', person: 'virkamies.stm', width: 320, region: 'Ajankohtaista' },
  { file: 'front-page-768', person: 'edustusto.tokio', width: 768, region: 'Current topics' },
  { file: 'front-page-sv', person: 'kaantaja', width: 1440, region: 'Aktuellt' }
] as const;

for (const { file, person, width, region } of pictures) {
  test(`picture ${file}`, async ({ kampus }) => {
    await kampus.page.setViewportSize({ width, height: 1000 });
    await kampus.open(person);
    await expect(kampus.feed(region).getByRole('article').first()).toBeVisible();
    // The second visit is painted from the cache, with the notice in its place.
    await kampus.page.reload();
    await expect(kampus.feed(region).getByRole('article').first()).toBeVisible();
    await kampus.page.waitForLoadState('networkidle');
    await kampus.page.screenshot({ path: `${folder}/${file}.png`, fullPage: true });
  });
}
