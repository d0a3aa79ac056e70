/** What any page of web parts costs its reader, Kampus's front page or a peer's. */
import type { Browser } from '@playwright/test';
import { quantile } from '../report';
import type { Held } from './pageProbe';
import { type Line, Reader, type Visit } from './Reader';

/** Where and as whom. */
export interface Place {
  readonly browser: Browser;
  readonly origin: string;
  readonly person: string;
  /** The page that is measured, server-relative. */
  readonly page: string;
  /** The same with the trivial web part below. */
  readonly pageWithTrivial: string;
  /** A page of the same site without web parts. */
  readonly plainPage: string;
  /** One with as many trivial web parts as the page has web parts. */
  readonly trivialPage: string;
}

export interface PageFigures {
  /** Bytes, gzip, by component. */
  readonly scripts: ReadonlyMap<string, number>;
  readonly scriptGzipBytes: number;
  /** The same of a page without web parts: what extensions load everywhere. */
  readonly shellScriptGzipBytes: number;
  /** How often each kind of call is made with nothing in the browser, and at the next visit. */
  readonly cold: ReadonlyMap<string, number>;
  readonly warm: ReadonlyMap<string, number>;
  readonly layoutShift: number;
  /** From the runtime's readiness until the last part shows, in the time until the trivial web part does. */
  readonly lastPartOverTrivial: number;
  /** Time in long tasks, as a share of the time until the last part shows. */
  readonly longTasksShare: number;
  /** What a visit to the page leaves on the page that follows, beyond what Microsoft's runtime leaves of as many trivial web parts. */
  readonly leftBehind: Held;
  /** Memory after 50 further navigations, in memory before them; what the runtime itself keeps of each is left out. */
  readonly heapGrowth: number;
}

/** The line of platform.md's table: a good office line. */
const OFFICE: Line = { roundTrip: 60, megabits: 9 };
const REPEATS = 5;
const NAVIGATIONS = 50;
/** Rounds until caches are full. */
const FIRST_ROUNDS = 8;

/** @param note hears what is being done */
export async function measurePage(place: Place, note: (what: string) => void): Promise<PageFigures> {
  note('bytes and requests');
  const [cold, warm] = await twoVisits(place, place.page);
  const [plain] = await twoVisits(place, place.plainPage);
  note(`time until the last part shows, ${REPEATS} cold visits`);
  const visits: Visit[] = [];
  for (let time = 0; time < REPEATS; time += 1) visits.push(await coldVisit(place));
  note(`what is left behind, and memory after ${NAVIGATIONS} navigations`);
  const { leftBehind, heapGrowth } = await walkToAndFro(place);
  return {
    scripts: byComponent(cold),
    scriptGzipBytes: totalOf(cold),
    shellScriptGzipBytes: totalOf(plain),
    cold: byKind(cold),
    warm: byKind(warm),
    layoutShift: round(Math.max(cold.layoutShift, warm.layoutShift, ...visits.map(({ layoutShift }) => layoutShift)), 1000),
    lastPartOverTrivial: quantile(visits.map(lastOverTrivial), 0.5),
    longTasksShare: round(quantile(visits.map(({ longTasks, changedAt, canvasAt }) => (100 * sum(longTasks)) / (changedAt - (canvasAt ?? 0))), 0.5) / 100, 100),
    leftBehind,
    heapGrowth
  };
}

/** With nothing in the browser, and once more. */
async function twoVisits({ browser, origin, person }: Place, path: string): Promise<readonly [Visit, Visit]> {
  const reader = await Reader.signIn(browser, origin, person);
  try {
    return [await reader.open(path), await reader.open(path)];
  } finally {
    await reader.close();
  }
}

async function coldVisit({ browser, origin, person, pageWithTrivial }: Place): Promise<Visit> {
  const reader = await Reader.signIn(browser, origin, person);
  try {
    await reader.useLine(OFFICE);
    return await reader.open(pageWithTrivial);
  } finally {
    await reader.close();
  }
}

function lastOverTrivial({ canvasAt, trivialAt, changedAt }: Visit): number {
  if (canvasAt === null || trivialAt === null) throw new Error('The trivial web part did not show');
  return (changedAt - canvasAt) / (trivialAt - canvasAt);
}

/** Goes to the page and back without a full load, again and again; and to one of trivial web parts, to know what the runtime costs. */
async function walkToAndFro({ browser, origin, person, page, plainPage, trivialPage }: Place): Promise<{ leftBehind: Held; heapGrowth: number }> {
  const reader = await Reader.signIn(browser, origin, person);
  const walk = async (path: string, rounds: number): Promise<{ left: Held; heapBefore: number; heapAfter: number }> => {
    const [heldBefore, heapBefore] = [await reader.held(), await reader.heap()];
    for (let round = 0; round < rounds; round += 1) {
      await reader.follow(path);
      await reader.scrollThrough();
      await reader.follow(plainPage);
    }
    return { left: difference(await reader.held(), heldBefore, rounds), heapBefore, heapAfter: await reader.heap() };
  };
  try {
    await reader.open(plainPage);
    for (const path of [page, trivialPage]) await walk(path, FIRST_ROUNDS);
    const idle = await walk(trivialPage, NAVIGATIONS / 2);
    const visits = await walk(page, NAVIGATIONS / 2);
    const ofTheRuntime = idle.heapAfter - idle.heapBefore;
    return { leftBehind: difference(visits.left, idle.left), heapGrowth: round((visits.heapAfter - ofTheRuntime) / visits.heapBefore, 100) };
  } finally {
    await reader.close();
  }
}

/** What has come, for each of so many rounds; a page at rest may wait for a timer or two more than before. */
const difference = (after: Held, before: Held, rounds = 1): Held => ({
  reactRoots: Math.round((after.reactRoots - before.reactRoots) / rounds),
  listeners: Math.round((after.listeners - before.listeners) / rounds),
  observers: Math.round((after.observers - before.observers) / rounds),
  timers: Math.round((after.timers - before.timers) / rounds)
});

export const heldInAll = ({ reactRoots, listeners, observers, timers }: Held): number => reactRoots + listeners + observers + timers;

/** Scripts by what they are for: `chunk.newsFeed.fi_0a1b….js` is `newsFeed.fi`. */
function byComponent({ scripts }: Visit): ReadonlyMap<string, number> {
  const sizes = [...scripts].map(([file, size]) => [file.replace(/^.*\//, '').replace(/_[0-9a-f]{8,}\.js$/, '').replace(/^chunk\./, ''), size] as const);
  return new Map(sizes.sort(([, a], [, b]) => b - a));
}

function byKind({ requests }: Visit): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { url } of requests) counts.set(kindOf(url), (counts.get(kindOf(url)) ?? 0) + 1);
  return counts;
}

const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['batch', /\/\$batch$/i],
  ['search', /\/_api\/search\//i],
  ['profile', /\/_api\/sp\.userprofiles/i],
  ['list', /\/getlist|\/lists[/(]/i]
];
const kindOf = (url: string): string => KINDS.find(([, pattern]) => pattern.test(url))?.[0] ?? 'other';

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const totalOf = ({ scripts }: Visit): number => sum(scripts.values());
const round = (value: number, parts: number): number => Math.round(value * parts) / parts;
export const countOf = (counts: ReadonlyMap<string, number>): number => sum(counts.values());
