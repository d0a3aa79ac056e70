import { expect, test } from './kampus';

/** Pictures of the documentation: taken anew by `npm run pictures`, else only tried. */
const folder = process.env['KAMPUS_PICTURES'] === undefined ? 'test-results/pictures' : 'docs/pictures';

const pictures = [
  { file: 'front-page', person: 'virkamies.vm', width: 1440, region: 'Ajankohtaista', workspaces: 'Omat työtilat' },
  { file: 'front-page-320', person: 'virkamies.stm', width: 320, region: 'Ajankohtaista', workspaces: 'Omat työtilat' },
  { file: 'front-page-768', person: 'edustusto.tokio', width: 768, region: 'Current topics', workspaces: 'My workspaces' },
  { file: 'front-page-sv', person: 'kaantaja', width: 1440, region: 'Aktuellt', workspaces: 'Mina arbetsrum' }
] as const;

for (const { file, person, width, region, workspaces } of pictures) {
  test(`picture ${file}`, async ({ kampus }) => {
    await kampus.page.setViewportSize({ width, height: 1000 });
    await kampus.open(person);
    await expect(kampus.feed(region).getByRole('article').first()).toBeVisible();
    // The second visit is painted from the cache, with the notice in its place.
    await kampus.page.reload();
    await expect(kampus.feed(region).getByRole('article').first()).toBeVisible();
    // Workspaces and the section ask when they are seen; news that come meanwhile push them out of view: a reader scrolls after them.
    await expect(async () => {
      for (const [below, waiting] of [[kampus.feed(workspaces), kampus.feed(workspaces)], [kampus.page.getByRole('contentinfo'), kampus.page.getByRole('main')]] as const) {
        await below.scrollIntoViewIfNeeded();
        await expect(waiting.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 2_000 });
      }
    }).toPass({ timeout: 20_000 });
    await kampus.page.waitForLoadState('networkidle');
    await kampus.page.evaluate(() => window.scrollTo(0, 0));
    await kampus.page.screenshot({ path: `${folder}/${file}.png`, fullPage: true });
  });
}

/** Pictures of the editor's guide: the desk's list, and a page that is being written, in Finnish and Swedish. */
const deskPictures = [
  { language: 'fi', person: 'toimittaja.vm', site: 'kampus-vm', region: 'Uutisten työpöytä', published: 'Julkaistu', write: 'Kirjoita uutinen', title: 'Otsikko' },
  { language: 'sv', person: 'kaantaja', site: 'kampus', region: 'Nyhetsredaktionen', published: 'Publicerad', write: 'Skriv en nyhet', title: 'Rubrik' }
] as const;

for (const { language, person, site, region, published, write, title } of deskPictures) {
  test(`pictures of the news desk in ${language}`, async ({ kampus }) => {
    await kampus.open(person, `/sites/${site}/SitePages/Uutistoimitus.aspx`);
    const desk = kampus.page.getByRole('region', { name: region, exact: true });
    await desk.getByRole('tab', { name: new RegExp(published) }).click();
    await expect(desk.getByRole('tabpanel').getByRole('listitem').first()).toBeVisible();
    await desk.screenshot({ path: `${folder}/news-desk-list-${language}.png` });
    await desk.getByRole('button', { name: write }).click();
    await desk.getByLabel(title, { exact: true }).fill(language === 'fi' ? 'Tietoiskut alkavat viikolla 47' : 'Informationsinslagen börjar vecka 47');
    await desk.screenshot({ path: `${folder}/news-desk-writing-${language}.png` });
  });
}
