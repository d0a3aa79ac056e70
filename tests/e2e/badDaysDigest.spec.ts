import type { Locator } from '@playwright/test';
import { expect, test, type Kampus } from './kampus';
import { SharePoint, itemsOf } from './sharePoint';
import { breakService, EVERY, mendService, mostCalls, untilGivenUp, type Failure } from './trouble';

/**
 * Scenario 13, the digest: a page that has been open for more than half an hour must ask for a new one before it asks or
 * saves anything. When none is given the parts say so, what was typed or chosen stays, and all goes on when it is.
 */
const DIGEST = ['/_api/contextinfo'];
const HALF_HOUR = 31 * 60_000;
const WEEK = 7 * 24 * 3_600_000;
/** Most questions for a digest: of four things that need one, the gateways' retries included. */
const MOST_CALLS = 30;
const SOON = { timeout: 30_000 };
const NOT_SAVED = /Muutosta ei saatu tallennettua|Muutos ei tallentunut|Sinulla ei ole oikeutta tallentaa/;

const DELETE = { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' };
const fileAt = (url: string): string => `/sites/kampus/_api/web/getFileByServerRelativePath(decodedurl='${url}')`;

/** Publishes a page that all must acknowledge; resolves to its address. */
async function publishMandatory(request: SharePoint, title: string): Promise<string> {
  const url = await request.publishNews('/sites/kampus', title, 'Lue tämä ennen kuin jatkat.');
  const file = fileAt(url);
  await request.merge(`${file}/ListItemAllFields`, { KampusMandatoryUntil: new Date(Date.now() + WEEK).toISOString() });
  await request.post(`${file}/publish(comment='')`);
  return url;
}

/** Takes away what the reader has saved and what was published: the tenant is the next journey's as well. */
async function tidyUp(kampus: Kampus, chief: SharePoint, url: string): Promise<void> {
  await kampus.page.goto('about:blank');
  await chief.post(fileAt(url), {}, DELETE);
  const reader = new SharePoint(kampus.request, kampus.origin, 'virkamies.vm@gov.example');
  for (const list of ['OwnLinks', 'OwnLinkOrder']) {
    const items = itemsOf(list);
    const { value } = (await (await reader.get(`${items}?$select=Id`)).json()) as { value: { Id: number }[] };
    for (const { Id } of value) await reader.post(`${items}(${Id})`, {}, DELETE);
  }
}

const links = ({ page }: Kampus): Locator => page.getByRole('region', { name: 'Pikalinkit' });
const follows = (kampus: Kampus): Locator => kampus.feed().getByRole('group', { name: 'Seuraa näiden organisaatioiden uutisia' }).getByRole('button', { name: 'STM', exact: true });

/** Waits until it is seen, while time runs where the server is silent. */
const told = (kampus: Kampus, failure: Failure, seen: (patience: { timeout: number }) => Promise<void>): Promise<void> =>
  failure.fault.delayMs === undefined ? seen(SOON) : untilGivenUp(kampus, failure, () => seen({ timeout: 4_000 }));

/** Sends until it is taken: a digest that was asked for in silence may still be waited for, and fail once more. */
async function sendAgain(button: Locator, taken: Locator): Promise<void> {
  await expect(async () => {
    if (await button.isVisible()) await button.click({ timeout: 4_000 });
    await expect(taken).toBeVisible({ timeout: 20_000 });
  }).toPass({ timeout: 120_000 });
}

async function tryFailure(kampus: Kampus, failure: Failure): Promise<void> {
  const chief = new SharePoint(kampus.request, kampus.origin, 'paatoimittaja@gov.example');
  const title = `Luettava ${Date.now()}`;
  const url = await publishMandatory(chief, title);
  try {
    await tryToSave(kampus, failure, title);
  } finally {
    await mendService(kampus);
    await tidyUp(kampus, chief, url);
  }
}

async function tryToSave(kampus: Kampus, failure: Failure, title: string): Promise<void> {
  const { page } = kampus;
  const own = `Oma ${Date.now()}`;
  await kampus.open('virkamies.vm');
  const item = kampus.feed().getByRole('article', { name: title });
  await expect(item).toBeVisible(SOON);
  await kampus.feed().getByRole('button', { name: 'Muuta seurattavia' }).click();
  await links(kampus).getByRole('button', { name: 'Muokkaa' }).click();
  const wasFollowed = (await follows(kampus).getAttribute('aria-pressed')) === 'true';

  // Broken first: what the page asks of itself meanwhile would bring a new digest.
  await kampus.forgetRequests();
  await breakService(kampus, DIGEST, failure);
  await page.clock.fastForward(HALF_HOUR);

  await item.getByRole('button', { name: 'Kuittaa luetuksi' }).click();
  await told(kampus, failure, (patience) => expect(kampus.feed().getByText(NOT_SAVED).first()).toBeVisible(patience));

  await follows(kampus).click();
  await told(kampus, failure, (patience) => expect(kampus.feed().getByText('Valintaa ei saatu tallennettua.')).toBeVisible(patience));
  await expect(follows(kampus)).toHaveAttribute('aria-pressed', String(wasFollowed));

  const editor = links(kampus);
  await editor.getByRole('button', { name: /^Siirrä alaspäin/ }).first().click();
  const first = await editor.getByRole('listitem').first().textContent();
  await told(kampus, failure, (patience) => expect(editor.getByText(NOT_SAVED).first()).toBeVisible(patience));
  expect(await editor.getByRole('listitem').first().textContent(), 'the order that was chosen stays').toBe(first);

  await editor.getByRole('button', { name: 'Lisää oma linkki' }).click();
  await editor.getByLabel('Nimi').fill(own);
  await editor.getByLabel('Osoite').fill('https://hankkeet.gov.example/oma');
  await editor.getByRole('button', { name: 'Tallenna' }).click();
  await told(kampus, failure, (patience) => expect(editor.getByText(NOT_SAVED)).toHaveCount(2, patience));
  await expect(editor.getByLabel('Nimi')).toHaveValue(own);

  await kampus.feed().getByRole('radio', { name: 'Päätökset' }).click();
  await told(kampus, failure, (patience) => expect(kampus.feed().getByText(failure.says ?? 'Uutisia ei saatu haettua.').first()).toBeVisible(patience));
  expect(await mostCalls(kampus, DIGEST), 'questions for a digest').toBeLessThanOrEqual(MOST_CALLS);

  await mendService(kampus);
  // What was typed or chosen is sent again by its author; what is read comes by itself.
  await sendAgain(kampus.feed().getByRole('group', { name: title }).getByRole('button', { name: 'Kuittaa luetuksi' }), kampus.feed().getByText(`Kuittasit luetuksi: ${title}.`));
  await sendAgain(editor.getByRole('button', { name: 'Tallenna' }), editor.getByRole('listitem').filter({ hasText: own }));
  await expect(async () => {
    await page.clock.fastForward(6 * 60_000);
    await expect(kampus.feed().getByText(failure.says ?? 'Uutisia ei saatu haettua.')).toHaveCount(0, { timeout: 3_000 });
  }).toPass({ timeout: 80_000 });
}

test.describe('Scenario 13: a bad day', () => {
  for (const [half, failures] of [['answers that are none', EVERY.slice(0, 5)], ['silence and lost lines', EVERY.slice(5)]] as const) {
    test(`the digest, ${half}: ${failures.map(({ name }) => name).join('; ')}`, async ({ kampus }) => {
      test.setTimeout(600_000);
      kampus.expectTrouble(/^(console: Failed to load resource|console: .*ERR_|[45]\d\d: )/);
      await kampus.page.clock.install();
      for (const failure of failures) await test.step(failure.name, () => tryFailure(kampus, failure));
    });
  }
});
