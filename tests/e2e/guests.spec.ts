import { Adversary, closedItems, toldBy, type KnownItem } from './closed/adversary';
import { expect, test, type Kampus } from './kampus';
import { SharePoint } from './sharePoint';

const GUEST = 'vieras@partner.example';
const OWN = '/sites/tk-korkeakoulusopimukset';
const INTERNAL = '/sites/tt-lukutaitoverkosto';
const OWNER = 'omistaja.okm@gov.example';
/** All of Kampus, and others' workspaces. */
const ELSEWHERE = ['/sites/kampus', '/sites/kampus-okm', '/sites/kampus-okm-oma', '/sites/kampus-vm', '/sites/kampus-tpk-oma', INTERNAL, '/sites/tt-kansainvalinen-valmistelu', '/sites/tt-valmiusharjoitus', '/sites/tt-vertaisryhma-01'];

const as = (kampus: Kampus, user: string): SharePoint => new SharePoint(kampus.request, kampus.origin, user);
const addMember = (kampus: Kampus, site: string): Promise<number> =>
  as(kampus, OWNER).post(`${site}/_api/web/AssociatedMemberGroup/users`, { LoginName: 'i:0#.f|membership|vieras_partner.example#ext#@gov.example' }).then((answer) => answer.status());

/** The front page of an internal workspace, as its owner knows it. */
async function internalPage(kampus: Kampus): Promise<KnownItem> {
  const owner = as(kampus, OWNER);
  const json = async <T>(path: string): Promise<T> => (await (await owner.get(`${INTERNAL}/_api/${path}`)).json()) as T;
  const [{ Id: siteId }, { Id: webId, Title: siteTitle }, { Id: listId }] = await Promise.all([
    json<{ Id: string }>('site?$select=Id'), json<{ Id: string; Title: string }>('web?$select=Id,Title'), json<{ Id: string }>(`web/GetList('${INTERNAL}/SitePages')?$select=Id`)
  ]);
  const { value: [row] } = await json<{ value: { Id: number; Title: string; UniqueId: string; FileRef: string }[] }>(`web/GetList('${INTERNAL}/SitePages')/items?$select=Id,Title,UniqueId,FileRef`);
  if (row === undefined) throw new Error(`${INTERNAL} has no page`);
  return { site: INTERNAL, siteId, webId, listId, itemId: row.Id, uniqueId: row.UniqueId, url: row.FileRef, title: row.Title, secrets: [row.UniqueId, webId, listId, siteTitle, 'Kaikille avoin verkosto', 'Verkostopäivän'] };
}

test.describe('C7.3: a guest reaches the one partner workspace and nothing else', () => {
  test.setTimeout(180_000);

  test('the workspace itself: its page, its people, its documents', async ({ kampus }) => {
    await kampus.open(GUEST, OWN);
    await expect(kampus.page.getByRole('region', { name: 'Työtilasta' })).toContainText('Oskari Luonnoslahti');
    await expect(kampus.page.getByRole('link', { name: 'Kaikki asiakirjat' })).toHaveAttribute('href', `${OWN}/Shared Documents`);
    await expect(kampus.page.getByRole('banner').getByRole('link', { name: 'Etusivu' })).toHaveAttribute('href', OWN);
    expect((await as(kampus, GUEST).get(`${OWN}/_api/web/GetFileByServerRelativeUrl('${OWN}/Shared Documents/Neuvottelukalenteri.csv')/$value`)).status()).toBe(200);
  });

  for (const site of ELSEWHERE) {
    test(`not ${site}: neither its pages nor its API`, async ({ kampus }) => {
      const guest = as(kampus, GUEST);
      for (const path of ['', '/SitePages/Home.aspx', '/_api/web', '/_api/site', '/_api/web/lists', '/_api/web/siteusers', '/_api/web/sitegroups', "/_api/web/getList('" + site + "/SitePages')/items", '/_layouts/15/viewlsts.aspx', '/_layouts/15/search.aspx?q=a', '/_api/search/query?querytext=%27a%27']) {
        const answer = await guest.get(site + path);
        expect([403, 404], `${site}${path}: ${answer.status()}`).toContain(answer.status());
      }
    });
  }

  test('no list of Kampus: news, menus, people, registers, requests', async ({ kampus }) => {
    const owner = as(kampus, 'palvelunomistaja@gov.example');
    const { value } = (await (await owner.get('/sites/kampus/_api/web/lists?$select=RootFolder/ServerRelativeUrl&$expand=RootFolder')).json()) as { value: { RootFolder: { ServerRelativeUrl: string } }[] };
    expect(value.length).toBeGreaterThan(15);
    for (const { RootFolder: { ServerRelativeUrl: url } } of value) {
      const answer = await as(kampus, GUEST).get(`/sites/kampus/_api/web/getList('${url}')/items`);
      expect([403, 404], `${url}: ${answer.status()}`).toContain(answer.status());
    }
  });

  test('no search hit, nobody’s profile, no suggestion, no count from elsewhere', async ({ kampus }) => {
    const guest = as(kampus, GUEST);
    for (const query of ['*', 'a*', 'valtioneuvosto', 'contentclass:STS_Site', 'IsDocument:1', 'PromotedState:2', 'KampusWorkspaceMembership', 'esihenkilöiden vertaisryhmä']) {
      const answer = await guest.get(`${OWN}/_api/search/query?querytext='${encodeURIComponent(query)}'&rowlimit=500&trimduplicates=false&selectproperties='Path'&refiners='SiteTitle,Author'`);
      const { PrimaryQueryResult: { RelevantResults } } = (await answer.json()) as { PrimaryQueryResult: { RelevantResults: { TotalRows: number; Table: { Rows: { Cells: { Key: string; Value: string | null }[] }[] } } } };
      const paths = RelevantResults.Table.Rows.map(({ Cells }) => Cells.find(({ Key }) => Key === 'Path')?.Value ?? '');
      expect(paths.filter((path) => !path.startsWith(kampus.origin + OWN)), query).toEqual([]);
      expect(RelevantResults.TotalRows, query).toBe(paths.length);
    }
    const people = await guest.get(`${OWN}/_api/search/query?querytext='m*'&sourceid='b09a7990-05ea-4af9-81ef-edfab16c4e31'&rowlimit=500`);
    expect(await people.text()).not.toContain('Mallikorpi');
    for (const path of ['/search/suggest?querytext=%27val%27&inumberofquerysuggestions=10', '/SP.UserProfiles.PeopleManager/GetPropertiesFor(accountName=@v)?@v=%27i:0%23.f|membership|virkamies.vm@gov.example%27', '/social.following/my/suggestions', '/hubsites', '/navigation/menustate']) {
      expect(await (await guest.get(OWN + '/_api' + path)).text(), path).not.toMatch(/Lukutaito|Esimerkkilä|kampus-vm|Valmiusharjoitus/);
    }
  });

  test('by no route: a news page of Kampus, and an internal workspace that all others may read', async ({ kampus }) => {
    const [news] = await closedItems(as(kampus, 'paatoimittaja@gov.example'), '/sites/kampus');
    const items = [news!, await internalPage(kampus)];
    for (const item of items) {
      const answers = await new Adversary(kampus.request, kampus.origin, GUEST).tryAll(item);
      expect(answers.flatMap((answer) => toldBy(answer, item.secrets).map((secret) => `${answer.status} ${answer.attempt.path} tells ${secret}`)), item.site).toEqual([]);
      expect(answers.filter(({ attempt, status }) => attempt.path.startsWith(`${item.site}/`) && status < 400).map(({ attempt, status }) => `${status} ${attempt.path}`), item.site).toEqual([]);
      const answersOfMember = await new Adversary(kampus.request, kampus.origin, 'virkamies.vm@gov.example').tryAll(item);
      expect(answersOfMember.filter((answer) => toldBy(answer, item.secrets).length > 0).length, 'the attempts are good ones').toBeGreaterThan(40);
    }
  });

  test('in the browser: no news, people, menu or search, and nothing asked of Kampus’s home site', async ({ kampus }) => {
    const asked: string[] = [];
    kampus.page.on('request', (request) => asked.push(request.url()));
    await kampus.open(GUEST, OWN);
    await expect(kampus.page.getByRole('region', { name: 'Työtilasta' })).toContainText('Oskari Luonnoslahti');
    const header = kampus.page.getByRole('banner').last();
    await expect(header.getByRole('searchbox')).toHaveCount(0);
    await expect(header.getByRole('button', { name: /Yhteiset|Kaikki organisaatiot/ })).toHaveCount(0);
    expect(asked.filter((url) => url.startsWith(`${kampus.origin}/sites/kampus/_api`))).toEqual([]);
  });
});

test.describe('C7.3: internal workspaces take no guests in, partner ones say that they do', () => {
  test('adding a guest to an internal workspace is refused by the server, whoever asks and however', async ({ kampus }) => {
    expect(await addMember(kampus, INTERNAL)).toBeGreaterThanOrEqual(400);
    const owner = as(kampus, OWNER);
    expect((await owner.post(`${INTERNAL}/_api/web/ensureuser`, { logonName: GUEST })).status()).toBeGreaterThanOrEqual(400);
    expect((await owner.post(`${INTERNAL}/_api/web/siteusers`, { LoginName: GUEST })).status()).toBeGreaterThanOrEqual(400);
    expect((await as(kampus, GUEST).get(`${INTERNAL}/_api/web`)).status()).toBe(403);
    const { value } = (await (await owner.get(`${INTERNAL}/_api/web/AssociatedMemberGroup/users`)).json()) as { value: { Email: string }[] };
    expect(value.map(({ Email }) => Email)).not.toContain(GUEST);
  });

  test('a partner workspace takes one', async ({ kampus }) => {
    expect(await addMember(kampus, OWN)).toBeLessThan(300);
  });

  for (const [person, said] of [['virkamies.vm', 'Työtilassa on ulkopuolisia jäseniä'], [GUEST, 'Työtilassa on ulkopuolisia jäseniä'], ['kaantaja', 'Det finns externa medlemmar i arbetsrummet'], ['edustusto.tokio', 'The workspace has external members']] as const) {
    test(`every page of a partner workspace says so to ${person}, also when Kampus’s lists do not answer`, async ({ kampus }) => {
      kampus.expectTrouble(/500/);
      const owner = as(kampus, OWNER);
      if (!person.includes('@')) await owner.post(`${OWN}/_api/web/AssociatedMemberGroup/users`, { LoginName: `i:0#.f|membership|${person}@gov.example` });
      const made = await owner.publishNews(OWN, `Tiedote ${person}`, 'Neuvottelut alkavat.');
      await kampus.fault({ match: '/sites/kampus/_api', status: 500 });
      for (const path of [OWN, made]) {
        await kampus.open(person, path);
        await expect(kampus.page.getByRole('banner').last()).toContainText(said, { timeout: 20_000 });
      }
    });
  }
});
