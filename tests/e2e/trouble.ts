/** Scenario 13's words: the kinds of trouble, the services that have it, and the parts of the front page that need them. */
import type { Locator, Page } from '@playwright/test';
import type { Fault } from '../../local-tenant/rest/local/faults';
import { expect, type Kampus } from './kampus';

export interface Failure {
  readonly name: string;
  readonly fault: Omit<Fault, 'match'>;
  /** What the part that failed says, in the words that all parts share; null: in its own. */
  readonly says: string | null;
}

const BUSY = 'Palvelussa on ruuhkaa.';
const NO_LINE = 'Ei verkkoyhteyttä.';
export const FORBIDDEN: Failure = { name: '403', fault: { status: 403 }, says: 'Sinulla ei ole oikeutta sisältöön' };
const GONE: Failure = { name: '404', fault: { status: 404 }, says: null };
const answered: readonly Failure[] = [
  { name: '429 with seconds', fault: { status: 429, retryAfter: 30 }, says: BUSY },
  { name: '429 with a date', fault: { status: 429, retryAfter: new Date(Date.now() + 120_000).toUTCString() }, says: BUSY },
  { name: '503', fault: { status: 503 }, says: BUSY },
  { name: '500', fault: { status: 500 }, says: null },
  FORBIDDEN,
  GONE,
  { name: 'malformed JSON', fault: { body: 'malformed' }, says: null },
  { name: 'an empty answer', fault: { body: 'empty' }, says: null }
];
const SILENCE: Failure = { name: '30 s of silence', fault: { delayMs: 30_000 }, says: NO_LINE };
/** A lost line has no answer that the tenant could give: the browser drops the request. */
const LINE_LOST: Failure = { name: 'the line lost', fault: {}, says: NO_LINE };
export const EVERY: readonly Failure[] = [...answered, SILENCE, LINE_LOST];

/** A part of the page: whether it has its content, and what it says in words of its own when it has not. */
export interface Part {
  readonly region: string;
  readonly content: (page: Page) => Locator;
  readonly failed: string;
  /** False: nothing of it stays in the browser after a visit. */
  readonly isKept: boolean;
}

const regionOf = (page: Page, { region }: Pick<Part, 'region'>): Locator => page.getByRole('region', { name: region, exact: true });
const feed: Part = { region: 'Ajankohtaista', content: (page) => regionOf(page, feed).getByRole('article').first(), failed: 'Uutisia ei saatu haettua.', isKept: true };
const links: Part = { region: 'Pikalinkit', content: (page) => regionOf(page, links).getByRole('link').first(), failed: 'Linkkejä ei saatu haettua.', isKept: true };
const section: Part = { region: 'VM:n osio', content: (page) => regionOf(page, section).getByRole('heading', { level: 3 }).first(), failed: 'Osion sisältöä ei saatu haettua.', isKept: false };
export const identity = (page: Page): Locator => page.getByRole('banner').getByText('Valtiovarainministeriö');

export interface Service {
  readonly name: string;
  /** Parts of the addresses that fail. */
  readonly matches: readonly string[];
  /** What cannot show its content. */
  readonly fails: readonly Part[];
  /** What shows all the same. */
  readonly works: readonly Part[];
  /** What is said where the content shows, and something of it may be missing; null: the reader loses nothing. */
  readonly says: string | null;
  /** Whether the header knows whose page it is. */
  readonly knowsReader: boolean;
  /** Of a part of a batch neither silence nor a lost line: they are the whole batch's. */
  readonly failures: readonly Failure[];
  /** Whether the reader goes down to the section, which asks when it is seen. */
  readonly readsDown: boolean;
}

const ordinary = { says: null, knowsReader: true, readsDown: false } as const;
export const services: readonly Service[] = [
  { ...ordinary, name: 'search', matches: ['/_api/search/'], fails: [feed], works: [links], failures: EVERY },
  { ...ordinary, name: 'lists that are parts of the batch', matches: ['Lists/QuickLinks', 'Lists/Notices', 'Lists/FollowedOrganisations'], fails: [links], works: [feed], failures: answered },
  { ...ordinary, name: 'the batch', matches: ['/_api/$batch'], fails: [links], works: [], knowsReader: false, failures: EVERY },
  { ...ordinary, name: "the own sites' pages", matches: ['kampus-vm/SitePages', 'kampus-vm-oma/SitePages'], fails: [], works: [feed, links], says: 'Uusimpia uutisia ei saatu haettua.', failures: EVERY.filter((failure) => failure !== FORBIDDEN && failure !== GONE) },
  // A site that is closed to its own people, or is not there, has no news: that is not a trouble of the moment.
  { ...ordinary, name: 'own sites that are closed or gone', matches: ['kampus-vm/SitePages', 'kampus-vm-oma/SitePages'], fails: [], works: [feed, links], failures: [FORBIDDEN, GONE] },
  { ...ordinary, name: 'profiles and photos', matches: ['SP.UserProfiles', 'userphoto'], fails: [section], works: [feed, links], failures: EVERY.filter((failure) => failure !== LINE_LOST), readsDown: true }
];

export async function breakService(kampus: Kampus, matches: readonly string[], failure: Failure): Promise<void> {
  for (const match of matches) {
    if (failure === LINE_LOST) await kampus.page.route((url) => decodeURIComponent(url.href).includes(match), (route) => route.abort('internetdisconnected'));
    else await kampus.fault({ match, ...failure.fault });
  }
}

export async function mendService(kampus: Kampus): Promise<void> {
  await kampus.request.delete(`${kampus.origin}/_local/faults`);
  await kampus.page.unrouteAll();
}

/** Calls of the address that is called most, those within batches included. */
export async function mostCalls(kampus: Kampus, matches: readonly string[]): Promise<number> {
  const calls = (await kampus.requests()).map(({ url }) => decodeURIComponent(url).toLowerCase());
  return Math.max(...matches.map((match) => calls.filter((url) => url.includes(match.toLowerCase())).length));
}

/** What a part says of its trouble. */
export const troubleOf = (page: Page, part: Part, { says }: Failure): Locator => regionOf(page, part).getByText(says ?? part.failed).first();

/** What a part says of the age of what it shows. */
export const ageOf = (page: Page, part: Part): Locator => regionOf(page, part).getByText(/Näet sisällön sellaisena kuin se oli/);

/** How many minutes ago a part says that its content was, by "tänään klo 9.12" or "eilen klo 23.50". */
export async function minutesOld(page: Page, part: Part): Promise<number> {
  const [, hour, minute] = /(?:tänään|eilen) klo (\d{1,2})\.(\d{2})/.exec((await ageOf(page, part).textContent()) ?? '') ?? [];
  const [hourNow, minuteNow] = new Intl.DateTimeFormat('fi-FI', { hour: 'numeric', minute: 'numeric', timeZone: 'Europe/Helsinki' }).format(new Date()).split('.').map(Number);
  const minutes = Number(hourNow) * 60 + Number(minuteNow) - Number(hour) * 60 - Number(minute);
  return (minutes + 24 * 60) % (24 * 60);
}

/** Until what is silent has been given up: once may be too early on a slow machine, where the question is not asked yet. */
export async function untilGivenUp(kampus: Kampus, { fault }: Failure, seen: () => Promise<void>): Promise<void> {
  if (fault.delayMs === undefined) return;
  await expect(async () => {
    await kampus.page.clock.fastForward(16_000);
    await seen();
  }).toPass({ timeout: 60_000 });
}
