import { expect, test, type Kampus } from './kampus';

const people = (kampus: Kampus) => kampus.page.getByRole('main').getByRole('region', { name: 'Henkilöhaku', exact: true });
const workspaces = (kampus: Kampus) => kampus.page.getByRole('region', { name: 'Omat työtilat', exact: true });
const OF_WORKSPACES = /Lists\/Workspaces/i;

/** Comes to the part as a reader does, who stays with it. */
async function comeToWorkspaces(kampus: Kampus): Promise<void> {
  await expect(kampus.feed().getByRole('article').first()).toBeVisible();
  await workspaces(kampus).scrollIntoViewIfNeeded();
}

test.describe('Beside the news of the front page', () => {
  test('C8: the field leads to the people finder by keyboard, with what was typed; the front page asks for nobody', async ({ kampus }) => {
    await kampus.forgetRequests();
    await kampus.open('virkamies.vm');
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    const field = people(kampus).getByRole('searchbox', { name: 'Nimi, tehtävä, yksikkö tai vastuualue' });
    await field.fill('Maki');
    await kampus.page.waitForLoadState('networkidle');
    expect((await kampus.requests()).filter(({ url }) => /_api\/search\//.test(url)), 'one search, for news').toHaveLength(1);
    await field.press('Enter');
    await expect(kampus.page).toHaveURL(/\/SitePages\/Henkilot\.aspx#q=Maki$/);
    await expect(people(kampus).getByText(/Mäki/).first()).toBeVisible();
  });

  test('C7.5: of sixty workspaces the latest four, asked for when the reader comes to them, with a number of requests of their own', async ({ kampus }) => {
    await kampus.page.setViewportSize({ width: 1440, height: 800 });
    await kampus.forgetRequests();
    await kampus.open('tiina.sepiteranta');
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await kampus.page.waitForLoadState('networkidle');
    expect((await kampus.requests()).filter(({ url }) => OF_WORKSPACES.test(decodeURIComponent(url))), 'before').toEqual([]);
    await kampus.forgetRequests();
    await comeToWorkspaces(kampus);
    await expect(workspaces(kampus).getByRole('listitem')).toHaveCount(4);
    const own = (await kampus.requests()).filter(({ url }) => OF_WORKSPACES.test(decodeURIComponent(url)));
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThanOrEqual(2);
    await workspaces(kampus).getByRole('link', { name: /^Kaikki 6\d$/ }).click();
    await expect(kampus.page).toHaveURL(/\/SitePages\/Tyotilat\.aspx$/);
  });

  test('C7.3: a workspace with people from outside says so', async ({ kampus }) => {
    await kampus.open('virkamies.vm');
    await comeToWorkspaces(kampus);
    await expect(workspaces(kampus).getByRole('listitem').filter({ hasText: 'Korkeakoulujen sopimusneuvottelut' })).toContainText('Ulkopuolisia jäseniä');
  });

  test('what cannot be read says so in its place, beside news that stand, and comes back by itself', async ({ kampus }) => {
    kampus.expectTrouble(/503/);
    await kampus.fault({ match: 'Lists/Workspaces', status: 503, retryAfter: 1 });
    await kampus.open('virkamies.vm');
    await comeToWorkspaces(kampus);
    await expect(workspaces(kampus).getByText(/Palvelussa on ruuhkaa/)).toBeVisible({ timeout: 30_000 });
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await kampus.request.delete(`${kampus.origin}/_local/faults`);
    await expect(workspaces(kampus).getByRole('listitem').first()).toBeVisible({ timeout: 30_000 });
  });
});
