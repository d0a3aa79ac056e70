/**
 * Monday at nine, as a simulation: 6 000 officials open the front page within a quarter of an hour, some of them again and
 * again. What each visit asks is recorded from the product's own gateways; who is refused, the local tenant's own throttle
 * decides, on a clock that the simulation moves. Nothing depends on how fast the machine is.
 *
 *   npm run bench:monday
 */
import { pathToFileURL } from 'node:url';
import { provision } from '../../admin/provision/provision';
import { Throttle } from '../../local-tenant/rest/local/throttle';
import { createRandom, type Random } from '../../local-tenant/seed/random';
import { staffOf } from '../../src/schema/groups';
import { makeTenant } from '../contract/tenant';
import { readAgain, readFrontPage, type Reader } from './readers';
import { benchOptions } from './benchOptions';
import { report } from './report';

/** SharePoint's limit of searches for one user. */
export const MOST_SEARCHES_A_SECOND = 10;
const MINUTE = 60_000;
/** How often a page that stays open asks for notices. */
const NOTICES_EVERY_MS = 4 * MINUTE;

export interface Morning {
  readonly readers: number;
  /** ms in which they all come. */
  readonly spanMs: number;
  /** How often a reader opens the page besides the first time, at most. */
  readonly returns: number;
  /** The share of readers whose browser restores so many tabs of Kampus at once, all but one of them in the background. */
  readonly manyTabs: { readonly share: number; readonly tabs: number };
}

export const monday: Morning = { readers: 6000, spanMs: 15 * MINUTE, returns: 12, manyTabs: { share: 0.02, tabs: 30 } };

/** The calls of one visit, by their paths. */
export interface Pattern {
  readonly first: readonly string[];
  readonly next: readonly string[];
  /** What a page that stays open asks by itself. */
  readonly open: readonly string[];
}

export interface Load {
  readonly requests: number;
  readonly refused: number;
  /** Of the busiest reader, in all. */
  readonly mostOfOne: number;
  /** Of one reader within a second. */
  readonly mostSearchesASecond: number;
  readonly peopleSearches: number;
}

/** Records what the product asks, on a tenant in this process. */
export async function recordPattern(): Promise<Pattern> {
  const reader: Reader = { upn: 'virkamies.vm@gov.example', organisation: 'VM' };
  const test = makeTenant();
  test.addStaff(reader.upn, staffOf('VM'));
  await provision(test.tenant, { organisation: 'VM' });
  const recorded = async (visit: (gateways: Awaited<ReturnType<typeof test.gatewaysAs>>) => Promise<unknown>): Promise<string[]> => {
    const gateways = await test.gatewaysAs(reader.upn);
    await visit(gateways);
    return test.sent.map(({ url }) => new URL(url).pathname);
  };
  return {
    first: await recorded((gateways) => readFrontPage(gateways, reader)),
    next: await recorded((gateways) => readAgain(gateways, reader)),
    open: await recorded(({ notices }) => notices.current())
  };
}

interface Call {
  readonly moment: number;
  readonly reader: number;
  readonly path: string;
}

/** Everything that one reader's browser asks in the morning. */
function callsOf(reader: number, pattern: Pattern, { spanMs, returns, manyTabs }: Morning, random: Random): Call[] {
  const at = (moment: number, paths: readonly string[]): Call[] => paths.map((path) => ({ moment, reader, path }));
  // Most come at nine, the later the fewer.
  const arrival = Math.floor((random.below(1000) * random.below(1000) * spanMs) / 1e6);
  const tabs = random.chance(manyTabs.share) ? manyTabs.tabs : 1;
  // A tab in the background asks nothing until it is looked at.
  const first = Array.from({ length: tabs }, (_, tab) => at(tab === 0 ? arrival : arrival + random.below(spanMs), pattern.first)).flat();
  const again = Array.from({ length: random.below(returns + 1) }, () => at(arrival + random.below(spanMs), pattern.next)).flat();
  const open = Array.from({ length: Math.floor(spanMs / NOTICES_EVERY_MS) }, (_, turn) => Array.from({ length: tabs }, () => at(arrival + (turn + 1) * NOTICES_EVERY_MS, pattern.open)).flat()).flat();
  return [...first, ...again, ...open];
}

export function simulate(morning: Morning, pattern: Pattern, seed = 'monday'): Load {
  const random = createRandom(seed);
  const calls = Array.from({ length: morning.readers }, (_, reader) => callsOf(reader, pattern, morning, random)).flat().sort((a, b) => a.moment - b.moment);
  let now = 0;
  const throttle = new Throttle({ now: () => now });
  throttle.settings = { ...throttle.settings, intensity: 'real' };
  const ofReader = new Map<number, number>();
  const searches = new Map<string, number>();
  let refused = 0;
  for (const { moment, reader, path } of calls) {
    now = moment;
    const isSearch = path.includes('/_api/search/');
    if (throttle.count(String(reader)) ?? (isSearch ? throttle.countSearch(String(reader), false) : undefined)) refused += 1;
    ofReader.set(reader, (ofReader.get(reader) ?? 0) + 1);
    if (isSearch) {
      const second = `${reader}|${Math.floor(moment / 1000)}`;
      searches.set(second, (searches.get(second) ?? 0) + 1);
    }
  }
  return {
    requests: calls.length,
    refused,
    mostOfOne: Math.max(...ofReader.values()),
    mostSearchesASecond: Math.max(...searches.values()),
    peopleSearches: calls.filter(({ path }) => /clientpeoplepicker|SP\.UserProfiles/i.test(path)).length
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  benchOptions("npm run bench:monday   6 000 officials on Monday at nine, against SharePoint's throttling; takes no options", {});
  const { requests, refused, mostOfOne, mostSearchesASecond, peopleSearches } = simulate(monday, await recordPattern());
  const holds = report([
    { name: 'requests of all', value: requests, unit: '', limit: Infinity },
    { name: 'refused', value: refused, unit: '', limit: 0 },
    { name: 'requests of the busiest reader', value: mostOfOne, unit: '', limit: Infinity },
    { name: 'searches of one reader within a second', value: mostSearchesASecond, unit: '', limit: MOST_SEARCHES_A_SECOND },
    { name: 'searches of people', value: peopleSearches, unit: '', limit: 0 }
  ]);
  process.exitCode = holds ? 0 : 1;
}
