import type { Page } from '@playwright/test';
import { openDesk, pageId, row, tab, unique, write } from '../desk';
import { expect, test, type Kampus } from '../kampus';
import { SharePoint } from '../sharePoint';

const SITE = '/sites/kampus';
const languageOfPage = ({ page }: Kampus, name = 'Sidans språk') => page.getByRole('region', { name, exact: true });
const swedishOf = (path: string): string => path.replace('/SitePages/', '/SitePages/sv/');

/** SharePoint's times are whole seconds. */
const nextSecond = (page: Page) => page.waitForTimeout(1_100);

/** What SharePoint's own editor does when a text is changed and published. */
async function edit(person: SharePoint, site: string, id: number, text: string): Promise<void> {
  const CanvasContent1 = JSON.stringify([{ controlType: 4, id: crypto.randomUUID(), position: { zoneIndex: 1, sectionIndex: 1, sectionFactor: 12, controlIndex: 1 }, innerHTML: `<p>${text}</p>` }]);
  for (const [call, body] of [['checkoutpage', {}], ['savepage', { CanvasContent1 }], ['publish', {}]] as const) {
    const answer = await person.post(`${site}/_api/sitepages/pages(${id})/${call}`, body);
    expect(answer.status(), `${call}: ${await answer.text()}`).toBeLessThan(300);
  }
}

test('Scenario 3: the Swedish remote-work news is made, the Finnish changes, Swedish readers are told, until the translator has mended it', async ({ kampus, request }) => {
  const title = unique('Etätyön ohje uudistui');
  const swedishTitle = unique('Anvisningen om distansarbete');
  await openDesk(kampus, 'paatoimittaja', 'kampus');
  const panel = await write(kampus, title, 'Etätyöstä sovitaan vuodeksi.');
  await panel.getByText('Laji, kohderyhmä').click();
  await panel.getByLabel('Ruotsinnos valmis viimeistään').fill('2030-02-01');
  await panel.getByRole('button', { name: 'Julkaise', exact: true }).click();
  const published = panel.getByRole('link', { name: 'Avaa julkaistu uutinen' });
  await expect(published).toBeVisible({ timeout: 20_000 });
  const finnish = decodeURI((await published.getAttribute('href')) ?? '');
  const swedish = swedishOf(finnish);

  // The translator finds what lacks Swedish, and makes it.
  await kampus.open('kaantaja', `${SITE}/SitePages/Uutistoimitus.aspx`);
  const desk = kampus.page.getByRole('region', { name: 'Nyhetsredaktionen', exact: true });
  await tab(desk, 'Översättning saknas').click();
  await row(desk, title).getByRole('button').click();
  await desk.getByRole('button', { name: 'Översätt: svenska' }).click();
  const writer = desk.getByRole('region', { name: 'Översättning: svenska' });
  await expect(writer.getByText('Etätyöstä sovitaan vuodeksi.').first()).toBeVisible({ timeout: 20_000 });
  await writer.getByLabel('Rubrik', { exact: true }).fill(swedishTitle);
  await writer.getByLabel('Text', { exact: true }).fill('Distansarbete avtalas för ett år.');
  await writer.getByRole('button', { name: 'Publicera', exact: true }).click();
  await expect(writer.getByText(/^Publicerat kl/)).toBeVisible({ timeout: 20_000 });

  // A Swedish reader gets it in the feed, and nothing is amiss.
  await kampus.open('kaantaja');
  await kampus.feed('Aktuellt').getByRole('article', { name: swedishTitle }).getByRole('link').first().click();
  await expect(kampus.page.getByText('Distansarbete avtalas för ett år.')).toBeVisible({ timeout: 20_000 });
  await kampus.page.waitForLoadState('networkidle');
  await expect(languageOfPage(kampus)).toHaveCount(0);

  // The Finnish is edited.
  const chief = new SharePoint(request, kampus.origin, 'paatoimittaja@gov.example');
  await nextSecond(kampus.page);
  await edit(chief, SITE, await pageId(chief, 'kampus', title), 'Etätyöstä sovitaan kahdeksi vuodeksi.');
  await kampus.open('kaantaja', swedish);
  await expect(languageOfPage(kampus)).toContainText('Översättningen är föråldrad. Den finska sidan ändrades i dag.');
  await languageOfPage(kampus).getByRole('link', { name: 'Läs på finska' }).click();
  await expect(kampus.page.getByText('Etätyöstä sovitaan kahdeksi vuodeksi.')).toBeVisible({ timeout: 20_000 });
  await expect(languageOfPage(kampus).getByRole('link', { name: 'Läs på svenska' })).toBeVisible();

  // The translator brings it up to date, and the notice goes.
  await kampus.open('kaantaja', `${SITE}/SitePages/Uutistoimitus.aspx`);
  await tab(desk, 'Översättning saknas').click();
  await expect(row(desk, title)).toContainText('SV föråldrad');
  await row(desk, title).getByRole('button').click();
  await desk.getByRole('button', { name: 'Öppna: svenska' }).click();
  await expect(writer.locator('ins')).toContainText('kahdeksi', { timeout: 20_000 });
  await writer.getByLabel('Text', { exact: true }).fill('Distansarbete avtalas för två år.');
  await writer.getByRole('button', { name: 'Publicera', exact: true }).click();
  await expect(writer.getByText(/^Publicerat kl/)).toBeVisible({ timeout: 20_000 });
  await kampus.open('kaantaja', swedish);
  await expect(kampus.page.getByText('Distansarbete avtalas för två år.')).toBeVisible();
  await kampus.page.waitForLoadState('networkidle');
  await expect(languageOfPage(kampus)).toHaveCount(0);
});

test('Scenario 3: a guide that is no news tells it too, made and mended in SharePoint; Finnish readers are led to their own', async ({ kampus, request }) => {
  const title = unique('Etätyöopas');
  const chief = new SharePoint(request, kampus.origin, 'paatoimittaja@gov.example');
  const translator = new SharePoint(request, kampus.origin, 'kaantaja@gov.example');
  const made = (await (await chief.post(`${SITE}/_api/sitepages/pages`, { PageLayoutType: 'Article', PromotedState: 0 })).json()) as { Id: number };
  expect((await chief.post(`${SITE}/_api/sitepages/pages(${made.Id})/savepage`, { Title: title })).ok()).toBe(true);
  await edit(chief, SITE, made.Id, 'Sovi etätyöstä.');
  expect((await translator.post(`${SITE}/_api/sitepages/pages(${made.Id})/translations/create`, { request: { LanguageCodes: ['sv-se'] } })).ok()).toBe(true);
  const { Url } = (await (await chief.get(`${SITE}/_api/sitepages/pages(${made.Id})?$select=Url`)).json()) as { Url: string };
  const [finnish, swedish] = [`${SITE}/${Url}`, swedishOf(`${SITE}/${Url}`)];
  const { Id } = (await (await translator.get(`${SITE}/_api/sitepages/pages/getbyurl('${swedish.slice(SITE.length + 1)}')?$select=Id`)).json()) as { Id: number };
  await edit(translator, SITE, Id, 'Kom överens om distansarbete.');
  await nextSecond(kampus.page);
  await edit(chief, SITE, made.Id, 'Sovi etätyöstä esihenkilösi kanssa.');

  await kampus.open('kaantaja', swedish);
  await expect(languageOfPage(kampus)).toContainText('Översättningen är föråldrad.');
  await kampus.open('virkamies.vm', swedish);
  await languageOfPage(kampus, 'Sivun kieli').getByRole('link', { name: 'Lue suomeksi' }).click();
  await expect(kampus.page).toHaveURL(new RegExp(`${encodeURI(finnish)}$`, 'i'));
  await nextSecond(kampus.page);
  await edit(translator, SITE, Id, 'Kom överens om distansarbete med din chef.');
  await kampus.open('kaantaja', swedish);
  await expect(kampus.page.getByText('med din chef')).toBeVisible();
  await kampus.page.waitForLoadState('networkidle');
  await expect(languageOfPage(kampus)).toHaveCount(0);
});
