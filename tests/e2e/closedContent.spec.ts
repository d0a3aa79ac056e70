import { spawnSync } from 'node:child_process';
import { Adversary, closedItems, essenceOf, nothingLike, toldBy, type KnownItem } from './closed/adversary';
import { expect, test, type Kampus } from './kampus';
import { SharePoint } from './sharePoint';

const CLOSED = '/sites/kampus-vm-oma';
const STRANGERS = ['virkamies.stm@gov.example', 'toimittaja.lvm@gov.example', 'vieras@partner.example', 'ei-kukaan@gov.example'];

const editorOf = (kampus: Kampus): SharePoint => new SharePoint(kampus.request, kampus.origin, 'toimittaja.vm@gov.example');
const index = (kampus: Kampus) => kampus.request.post(`${kampus.origin}/_local/index`);

/** A word that stands nowhere else. */
const newWord = (): string => `salaisuus${Date.now().toString(36)}`;

/** Publishes a closed page with everything that hangs on one: a picture's name, a comment, a like, a deleted sibling. */
async function publishClosed(kampus: Kampus, word: string): Promise<KnownItem> {
  const editor = editorOf(kampus);
  const deleted = await editor.publishNews(CLOSED, `${word} poistettu`, 'Poistettu sivu.');
  expect((await editor.post(`${CLOSED}/_api/web/GetFileByServerRelativeUrl('${deleted}')/recycle`)).status()).toBe(200);
  const url = await editor.publishNews(CLOSED, `${word} – tulokset`, `Vain omalle väelle: ${word} yhteenveto.`);
  await index(kampus);
  const item = (await closedItems(editor, CLOSED)).find((known) => known.url === url);
  if (item === undefined) throw new Error(`The page ${url} is not among the closed items`);
  const page = `${CLOSED}/_api/web/GetList('${CLOSED}/SitePages')/items(${item.itemId})`;
  expect((await editor.post(`${page}/comments`, { text: `${word} kommentti` })).status()).toBeLessThan(300);
  expect((await editor.post(`${page}/Like`)).status()).toBeLessThan(300);
  return { ...item, secrets: [...item.secrets, word] };
}

test.describe('C5.1: nothing closed leaks to anybody else', () => {
  test.setTimeout(180_000);

  for (const stranger of STRANGERS) {
    test(`every closed item of VM, by every route, as ${stranger}`, async ({ kampus }) => {
      const items = await closedItems(editorOf(kampus), CLOSED);
      expect(items.map(({ title }) => title)).toContain('VMBaro – tulokset');
      const made = await publishClosed(kampus, newWord());
      const adversary = new Adversary(kampus.request, kampus.origin, stranger);
      const secretsOfAll = [...items, made].flatMap(({ secrets }) => secrets);
      for (const item of [...items.filter(({ url }) => !/\/(sv|en)\//.test(url)), made]) {
        const answers = await adversary.tryAll(item);
        const leaks = answers.flatMap((answer) => toldBy(answer, secretsOfAll).map((secret) => `${answer.status} ${answer.attempt.path} tells ${secret}`));
        expect(leaks, item.title).toEqual([]);
        const opened = answers.filter(({ attempt, status }) => attempt.path.startsWith(`${CLOSED}/`) && status < 400).map(({ attempt }) => attempt.path);
        expect(opened, 'opened at the closed address').toEqual([]);
        expect(answers.filter(({ status }) => status >= 500 && status !== 501).map(({ attempt, status }) => `${status} ${attempt.path}`)).toEqual([]);
      }
    });
  }

  test('the same questions are answered to VM’s own people: the attempts are good ones', async ({ kampus }) => {
    const made = await publishClosed(kampus, newWord());
    const answers = await new Adversary(kampus.request, kampus.origin, 'virkamies.vm@gov.example').tryAll(made);
    expect(answers.filter((answer) => toldBy(answer, made.secrets).length > 0).length).toBeGreaterThan(60);
  });

  test('no answer depends on what is closed: neither a count, nor an order, nor a status', async ({ kampus }) => {
    const word = newWord();
    const adversary = new Adversary(kampus.request, kampus.origin, 'virkamies.stm@gov.example');
    const known = (await closedItems(editorOf(kampus), CLOSED))[0]!;
    const asked = { ...known, title: `${word} – tulokset`, url: `${CLOSED}/SitePages/${word}-tulokset.aspx` };
    await index(kampus);
    const before = await adversary.tryAll(asked);
    await publishClosed(kampus, word);
    const after = await adversary.tryAll(asked);
    const changed = before.flatMap((answer, at) => (essenceOf(answer) === essenceOf(after[at]!) ? [] : [answer.attempt.path]));
    expect(changed).toEqual([]);
  });

  test('what is there and what is not are answered alike', async ({ kampus }) => {
    const made = await publishClosed(kampus, newWord());
    const adversary = new Adversary(kampus.request, kampus.origin, 'virkamies.stm@gov.example');
    const [there, notThere] = [await adversary.tryAll(made), await adversary.tryAll(nothingLike(made))];
    expect(there.flatMap(({ attempt, status }, at) => (status === notThere[at]!.status ? [] : [`${status} ${attempt.path}`]))).toEqual([]);
  });

  test('within a batch nothing more is told', async ({ kampus }) => {
    const made = await publishClosed(kampus, newWord());
    const told = await new Adversary(kampus.request, kampus.origin, 'virkamies.stm@gov.example').tryInBatch(made);
    expect(told).toContain('HTTP/1.1');
    const [, , summary] = made.secrets;
    expect(told.toLowerCase()).not.toContain(summary!.toLowerCase());
    expect(told).not.toContain('kommentti');
  });
});

test.describe('C5.1: the product tells nothing closed to anybody else', () => {
  /** Everything that the browser keeps for the site. */
  const kept = (kampus: Kampus): Promise<string> =>
    kampus.page.evaluate(async () => {
      const databases = await indexedDB.databases();
      const cached = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
      return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, cached, document.cookie]);
    });

  test('pages, feeds, menus, sections and search of an STM official after a VM official used the same browser', async ({ kampus }) => {
    const word = newWord();
    const made = await publishClosed(kampus, word);
    const secret = new RegExp(`${word}|VMBaro|vm-oma/SitePages`, 'i');
    const said: string[] = [];
    kampus.page.on('console', (message) => said.push(message.text()));

    await kampus.open('virkamies.vm');
    await expect(kampus.feed().getByRole('article', { name: made.title })).toContainText('Vain VM');
    await kampus.page.getByRole('region', { name: 'VM:n osio' }).scrollIntoViewIfNeeded();
    await expect(kampus.page.getByRole('region', { name: 'VM:n osio' }).getByRole('article', { name: made.title })).toContainText('Vain VM');
    await kampus.open('virkamies.vm', made.url);
    await expect(kampus.page.getByText(`${word} yhteenveto`)).toBeVisible();
    expect(await kept(kampus), 'what VM leaves behind').not.toMatch(secret);

    for (const path of ['/sites/kampus', '/sites/kampus-vm', '/sites/kampus-stm', '/sites/kampus/SitePages/sv/Home.aspx']) {
      await kampus.open('virkamies.stm', path);
      const section = kampus.page.getByRole('region', { name: /osio$|sidor$/ }).last();
      await section.scrollIntoViewIfNeeded();
      await expect(section.getByRole('heading', { level: 3 }).first()).toBeVisible();
      await kampus.page.waitForLoadState('networkidle');
      expect(await kampus.page.content(), path).not.toMatch(secret);
      expect(await kept(kampus), path).not.toMatch(secret);
    }
    await kampus.open('virkamies.stm');
    await kampus.feed().getByRole('radio', { name: 'Kaikki organisaatiot' }).click();
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    await kampus.page.waitForLoadState('networkidle');
    expect(await kampus.page.content(), 'everybody’s news').not.toMatch(secret);
    await kampus.page.goto(`${kampus.origin}/sites/kampus/_layouts/15/search.aspx?q=${word}`);
    expect(await kampus.page.getByRole('article').count()).toBe(0);
    expect(said.filter((text) => secret.test(text)), 'console').toEqual([]);
  });

  test('the closed page itself is refused in the browser, and says nothing of what it holds', async ({ kampus }) => {
    kampus.expectTrouble(/403/);
    const made = await publishClosed(kampus, newWord());
    for (const path of [made.url, CLOSED, `${CLOSED}/_layouts/15/search.aspx?q=VMBaro`]) {
      const answer = await kampus.page.goto(`${kampus.origin}/_local/signin?user=virkamies.stm@gov.example&returnUrl=${encodeURIComponent(path)}`);
      expect(answer?.status(), path).toBe(403);
      expect(await kampus.page.content()).not.toContain(made.title);
    }
  });

  test('the administrator’s reports, run by somebody else, count nothing closed', async ({ kampus }) => {
    const made = await publishClosed(kampus, newWord());
    for (const report of ['languages', 'owners', 'organisations']) {
      const { stdout, stderr } = spawnSync(process.execPath, [
        '--import', 'tsx', '--disable-warning=ExperimentalWarning', 'admin/kampus.ts', 'report', report, '--organisation', 'VM',
        '--site', `${kampus.origin}/sites/kampus`, '--as', 'virkamies.stm@gov.example', '--log', 'test-results/report.log'
      ], { encoding: 'utf8' });
      expect(stdout + stderr, report).toMatch(/./);
      expect(stdout + stderr, report).not.toContain(made.title);
      expect(stdout, report).not.toMatch(/VM\D+\d/);
    }
  });
});
