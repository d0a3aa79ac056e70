import { expect, test, type Kampus } from './kampus';
import { ageOf, breakService, FORBIDDEN, identity, mendService, minutesOld, mostCalls, services, troubleOf, untilGivenUp, type Failure, type Part, type Service } from './trouble';

/**
 * Scenario 13 as a matrix: each service of the front page in each kind of trouble, on a first visit and on a later one.
 * Every other part works, the one that failed says what is wrong and from when it is what it still shows, nothing storms,
 * and all is well again by itself when the service is.
 */

/** Most calls to one address within the first 100 s of trouble, the gateways' retries included. */
const MOST_CALLS = 8;
const PATIENCE = { timeout: 30_000 };
const HOUR = 60 * 60_000;

type Visit = 'a first visit' | 'a later visit';

/** Opens the page with the service broken. */
async function openBroken(kampus: Kampus, service: Service, failure: Failure): Promise<void> {
  const { page } = kampus;
  await kampus.forgetRequests();
  await breakService(kampus, service.matches, failure);
  await kampus.open('virkamies.vm');
  if (service.readsDown) await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await untilGivenUp(kampus, failure, async () => {
    for (const part of service.works) await expect(part.content(page)).toBeVisible({ timeout: 4_000 });
    for (const part of service.fails) await expect(troubleOf(page, part, failure)).toBeVisible({ timeout: 4_000 });
  });
}

/** What of an earlier visit shows beside the trouble, and from when it is said to be. */
async function expectEarlier(kampus: Kampus, part: Part, failure: Failure, visit: Visit): Promise<void> {
  const { page } = kampus;
  if (visit === 'a first visit' || !part.isKept || failure === FORBIDDEN) return expect(ageOf(page, part), `${part.region} has nothing of an earlier visit`).toHaveCount(0);
  await expect(part.content(page), `${part.region} shows what it had`).toBeVisible();
  await expect(ageOf(page, part), `${part.region} says what is old`).toBeVisible();
  const minutes = await minutesOld(page, part);
  expect(minutes, `${part.region}: minutes old`).toBeGreaterThanOrEqual(118);
  expect(minutes, `${part.region}: minutes old`).toBeLessThanOrEqual(200);
}

async function expectTold(kampus: Kampus, service: Service, failure: Failure, visit: Visit): Promise<void> {
  const { page } = kampus;
  for (const part of service.works) {
    await expect(part.content(page), `${part.region} works`).toBeVisible(PATIENCE);
    // Where the clock leapt over an answer that was on its way, the part asks once more by itself.
    await expect(ageOf(page, part), `${part.region} is not called old`).toHaveCount(0, PATIENCE);
  }
  if (service.knowsReader || visit === 'a later visit') await expect(identity(page)).toBeVisible(PATIENCE);
  else await expect(page.getByRole('banner')).toBeVisible();
  if (service.says !== null) await expect(page.getByText(service.says)).toBeVisible(PATIENCE);
  for (const part of service.fails) {
    await expect(troubleOf(page, part, failure), `${part.region} says what is wrong`).toBeVisible(PATIENCE);
    await expectEarlier(kampus, part, failure, visit);
  }
}

async function tryFailure(kampus: Kampus, service: Service, failure: Failure, visit: Visit): Promise<void> {
  const { page } = kampus;
  await openBroken(kampus, service, failure);
  await expectTold(kampus, service, failure, visit);

  // It asks again, in vain, and not more often than it says.
  await page.clock.fastForward(100_000);
  expect(await mostCalls(kampus, service.matches), 'calls of the service').toBeLessThanOrEqual(MOST_CALLS);

  await mendService(kampus);
  // A question may still be on its way that fails: then the next one is asked some minutes later.
  await expect(async () => {
    await page.clock.fastForward(6 * 60_000);
    for (const part of [...service.fails, ...service.works]) {
      await expect(part.content(page), `${part.region} recovers`).toBeVisible({ timeout: 3_000 });
      await expect(troubleOf(page, part, failure)).toHaveCount(0, { timeout: 3_000 });
      await expect(ageOf(page, part)).toHaveCount(0, { timeout: 3_000 });
    }
    if (service.says !== null) await expect(page.getByText(service.says)).toHaveCount(0, { timeout: 3_000 });
    await expect(identity(page)).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 80_000 });
}

/** A visit when all is well, and two hours after it. */
async function visitBefore(kampus: Kampus): Promise<void> {
  const { page } = kampus;
  await kampus.open('virkamies.vm');
  await expect(kampus.feed().getByRole('article').first()).toBeVisible(PATIENCE);
  await expect(page.getByRole('region', { name: 'Pikalinkit' }).getByRole('link').first()).toBeVisible(PATIENCE);
}

const titleOf = ({ name, failures }: Service): string => `${name}: ${failures.map((failure) => failure.name).join('; ')}`;

test.describe('Scenario 13: a bad day', () => {
  test.setTimeout(600_000);
  test.beforeEach(async ({ kampus }) => {
    kampus.expectTrouble(/^(console: Failed to load resource|console: .*ERR_|[45]\d\d: )/);
    await kampus.page.clock.install();
  });

  for (const service of services) {
    test(`on a first visit, ${titleOf(service)}`, async ({ kampus }) => {
      await kampus.forgetAtEachVisit();
      for (const failure of service.failures) await test.step(failure.name, () => tryFailure(kampus, service, failure, 'a first visit'));
    });

    test(`two hours after an earlier visit, ${titleOf(service)}`, async ({ kampus }) => {
      await visitBefore(kampus);
      for (const failure of service.failures) {
        await test.step(failure.name, async () => {
          await kampus.page.goto('about:blank');
          await kampus.page.clock.fastForward(2 * HOUR);
          await tryFailure(kampus, service, failure, 'a later visit');
        });
      }
    });
  }

  test('an open menu says from when it is while the server does not answer', async ({ kampus }) => {
    await visitBefore(kampus);
    await kampus.page.goto('about:blank');
    await kampus.page.clock.fastForward(2 * HOUR);
    await kampus.fault({ match: '/_api/$batch', status: 500 });
    await kampus.open('virkamies.vm');
    await expect(kampus.page.getByText('Linkkejä ei saatu haettua.')).toBeVisible(PATIENCE);
    for (const menu of ['Yhteiset', 'Omat linkit']) {
      await kampus.page.getByRole('banner').getByRole('button', { name: menu }).click();
      await expect(kampus.page.getByRole('region', { name: menu }).getByText(/Näet sisällön sellaisena kuin se oli (tänään|eilen) klo/)).toBeVisible();
    }
  });
});
