import type { Page } from '@playwright/test';
import { expect, test, type Fault, type Kampus } from './kampus';

/**
 * Scenario 13 as a matrix: each service of the front page in each kind of trouble, on a first visit. Every other part works,
 * the one that failed says what is wrong, nothing storms, and all is well again by itself when the service is.
 */

interface Failure {
  readonly name: string;
  readonly fault: Omit<Fault, 'match'>;
  /** What the part that failed says, in the words that all parts share; null: in its own. */
  readonly says: string | null;
}

const BUSY = 'Palvelussa on ruuhkaa.';
const NO_LINE = 'Ei verkkoyhteyttä.';
const failures: readonly Failure[] = [
  { name: '429 with seconds', fault: { status: 429, retryAfter: 30 }, says: BUSY },
  { name: '429 with a date', fault: { status: 429, retryAfter: new Date(Date.now() + 120_000).toUTCString() }, says: BUSY },
  { name: '503', fault: { status: 503 }, says: BUSY },
  { name: '500', fault: { status: 500 }, says: null },
  { name: '403', fault: { status: 403 }, says: 'Sinulla ei ole oikeutta sisältöön' },
  { name: '404', fault: { status: 404 }, says: null },
  { name: 'malformed JSON', fault: { body: 'malformed' }, says: null },
  { name: 'an empty answer', fault: { body: 'empty' }, says: null }
];
const SILENCE: Failure = { name: '30 s of silence', fault: { delayMs: 30_000 }, says: NO_LINE };
/** A lost line has no answer that the tenant could give: the browser drops the request. */
const LINE_LOST: Failure = { name: 'the line lost', fault: {}, says: NO_LINE };
const EVERY = [...failures, SILENCE, LINE_LOST];

/** A part of the page: whether it has its content, and what it says in words of its own when it has not. */
interface Part {
  readonly region: string;
  readonly content: (page: Page) => ReturnType<Page['locator']>;
  readonly failed: string;
}
const feed: Part = { region: 'Ajankohtaista', content: (page) => page.getByRole('region', { name: 'Ajankohtaista' }).getByRole('article').first(), failed: 'Uutisia ei saatu haettua.' };
const links: Part = { region: 'Pikalinkit', content: (page) => page.getByRole('region', { name: 'Pikalinkit' }).getByRole('link').first(), failed: 'Linkkejä ei saatu haettua.' };
const section: Part = { region: 'VM:n osio', content: (page) => page.getByRole('region', { name: 'VM:n osio' }).getByRole('heading', { level: 3 }).first(), failed: 'Osion sisältöä ei saatu haettua.' };
const identity = (page: Page) => page.getByRole('banner').getByText('Valtiovarainministeriö');

interface Service {
  readonly name: string;
  /** Parts of the addresses that fail. */
  readonly matches: readonly string[];
  /** What cannot show its content. */
  readonly fails: readonly Part[];
  /** What shows all the same. */
  readonly works: readonly Part[];
  /** Whether the header knows whose page it is. */
  readonly knowsReader: boolean;
  /** Of a part of a batch neither silence nor a lost line: they are the whole batch's. */
  readonly failures: readonly Failure[];
  /** Whether the reader goes down to the section, which asks when it is seen. */
  readonly readsDown: boolean;
}

const services: readonly Service[] = [
  { name: 'search', matches: ['/_api/search/'], fails: [feed], works: [links], knowsReader: true, failures: EVERY, readsDown: false },
  { name: 'lists that are parts of the batch', matches: ['Lists/QuickLinks', 'Lists/Notices', 'Lists/FollowedOrganisations'], fails: [links], works: [feed], knowsReader: true, failures, readsDown: false },
  { name: 'the batch', matches: ['/_api/$batch'], fails: [links], works: [], knowsReader: false, failures: EVERY, readsDown: false },
  { name: "the own sites' pages", matches: ['kampus-vm/SitePages', 'kampus-vm-oma/SitePages'], fails: [], works: [feed, links], knowsReader: true, failures: EVERY, readsDown: false },
  { name: 'profiles and photos', matches: ['SP.UserProfiles', 'userphoto'], fails: [section], works: [feed, links], knowsReader: true, failures: [...failures, SILENCE], readsDown: true }
];

/** Most calls to one address within the first 100 s of trouble, the gateways' retries included. */
const MOST_CALLS = 8;
const PATIENCE = { timeout: 20_000 };

async function breakService(kampus: Kampus, { matches }: Service, failure: Failure): Promise<void> {
  for (const match of matches) {
    if (failure === LINE_LOST) await kampus.page.route((url) => decodeURIComponent(url.href).includes(match), (route) => route.abort('internetdisconnected'));
    else await kampus.fault({ match, ...failure.fault });
  }
}

async function mendService(kampus: Kampus): Promise<void> {
  await kampus.request.delete(`${kampus.origin}/_local/faults`);
  await kampus.page.unrouteAll();
}

/** Of the address that is called most, calls within batches included. */
async function mostCalls(kampus: Kampus, { matches }: Service): Promise<number> {
  const calls = (await kampus.requests()).map(({ url }) => decodeURIComponent(url).toLowerCase());
  return Math.max(...matches.map((match) => calls.filter((url) => url.includes(match.toLowerCase())).length));
}

/** What a part says of its trouble. */
const troubleOf = (page: Page, { region, failed }: Part, { says }: Failure) => page.getByRole('region', { name: region }).getByText(says ?? failed).first();

async function tryFailure(kampus: Kampus, service: Service, failure: Failure): Promise<void> {
  const { page } = kampus;
  await kampus.forgetRequests();
  await breakService(kampus, service, failure);
  await kampus.open('virkamies.vm');
  if (service.readsDown) await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  if (failure.fault.delayMs !== undefined) {
    // Once may be too early: on a slow machine the question is not asked yet that is to be given up.
    await expect(async () => {
      await page.clock.fastForward(16_000);
      for (const part of service.works) await expect(part.content(page)).toBeVisible({ timeout: 4_000 });
    }).toPass(PATIENCE);
  }

  for (const part of service.works) await expect(part.content(page), `${part.region} works`).toBeVisible(PATIENCE);
  if (service.knowsReader) await expect(identity(page)).toBeVisible(PATIENCE);
  else await expect(page.getByRole('banner')).toBeVisible();
  for (const part of service.fails) await expect(troubleOf(page, part, failure), `${part.region} says what is wrong`).toBeVisible(PATIENCE);

  // It asks again, in vain, and not more often than it says.
  await page.clock.fastForward(100_000);
  expect(await mostCalls(kampus, service), 'calls of the service').toBeLessThanOrEqual(MOST_CALLS);

  await mendService(kampus);
  // A question may still be on its way that fails: then the next one is asked some minutes later.
  await expect(async () => {
    await page.clock.fastForward(6 * 60_000);
    for (const part of [...service.fails, ...service.works]) {
      await expect(part.content(page), `${part.region} recovers`).toBeVisible({ timeout: 3_000 });
      await expect(troubleOf(page, part, failure)).toHaveCount(0, { timeout: 3_000 });
    }
    await expect(identity(page)).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 40_000 });
}

test.describe('Scenario 13: a bad day', () => {
  for (const service of services) {
    test(`${service.name}: ${service.failures.map(({ name }) => name).join('; ')}`, async ({ kampus }) => {
      test.setTimeout(240_000);
      kampus.expectTrouble(/^(console: Failed to load resource|console: .*ERR_|[45]\d\d: )/);
      await kampus.page.clock.install();
      // Every visit is a first one.
      await kampus.forgetAtEachVisit();
      for (const failure of service.failures) await test.step(failure.name, () => tryFailure(kampus, service, failure));
    });
  }
});
