/** The figures against the budgets of a front page, for people as a table and for programs as one object. */
import type { Measure } from '../report';
import { countOf, heldInAll, type PageFigures } from './measurePage';
import type { Wait } from './roundTrips';
import type { SizeRatios } from './seedSize';

export interface FrontPageResult {
  readonly measures: readonly Measure[];
  readonly json: Readonly<Record<string, unknown>>;
}

const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;

/** @param waits none where no news are looked for @param sizes null where they were not measured */
export function resultOf(figures: PageFigures, waits: readonly Wait[], sizes: SizeRatios | null): FrontPageResult {
  const { scripts, scriptGzipBytes, shellScriptGzipBytes, cold, warm, layoutShift, lastPartOverTrivial, longTasksShare, leftBehind, heapGrowth } = figures;
  const measures: Measure[] = [
    ...[...scripts].map(([component, bytes]) => ({ name: `  script ${component}`, value: kilobytes(bytes), unit: 'kB', limit: Infinity })),
    { name: 'script of the front page, gzip', value: kilobytes(scriptGzipBytes), unit: 'kB', limit: 110 },
    { name: 'script of a page with only the header, gzip', value: kilobytes(shellScriptGzipBytes), unit: 'kB', limit: 35 },
    ...[...cold].map(([kind, count]) => ({ name: `  cold: ${kind}`, value: count, unit: '', limit: kind === 'search' ? 1 : Infinity })),
    { name: 'requests of a cold front page', value: countOf(cold), unit: '', limit: 4 },
    // Behind what is shown, within the half minute that an answer of a site's pages is good for (docs/decisions/0035).
    { name: 'requests of a warm front page', value: countOf(warm), unit: '', limit: 1 },
    ...waits.map(({ roundTrip, megabits, roundTrips }) => ({ name: waitName(roundTrip, megabits), value: roundTrips, unit: 'round trips', limit: roundTrip === 300 && megabits === Infinity ? 1.3 : Infinity })),
    { name: 'until the last part shows, at 9 Mbit/s and 60 ms', value: lastPartOverTrivial, unit: 'trivial web parts', limit: 5 },
    { name: '  of that in long tasks', value: longTasksShare, unit: '', limit: Infinity },
    { name: 'layout shift', value: layoutShift, unit: '', limit: 0.05 },
    { name: 'left behind by a visit', value: heldInAll(leftBehind), unit: 'roots, listeners, observers, timers', limit: 0 },
    { name: 'memory after 50 navigations', value: heapGrowth, unit: 'times', limit: 1.05 },
    ...(sizes === null
      ? []
      : [
          { name: 'page 40 of 170 000 news against page 2', value: sizes.page40OverPage2, unit: 'times', limit: 1.2 },
          { name: 'a look at 8 500 workspaces against one at the demo’s', value: sizes.workspaces8500Over100, unit: 'times', limit: 1.2 },
          { name: '  in requests', value: sizes.workspaceRequests8500Over100, unit: 'times', limit: 1.2 }
        ])
  ];
  const json = {
    scriptGzipBytes,
    shellScriptGzipBytes,
    scripts: Object.fromEntries(scripts),
    requestsCold: countOf(cold),
    searchesCold: cold.get('search') ?? 0,
    requestsWarm: countOf(warm),
    requestsColdByKind: Object.fromEntries(cold),
    requestsWarmByKind: Object.fromEntries(warm),
    roundTripsToNews: waits.find(({ roundTrip, megabits }) => roundTrip === 300 && megabits === Infinity)?.roundTrips ?? null,
    waits: waits.map(({ roundTrip, megabits, roundTrips }) => ({ roundTrip, megabits: megabits === Infinity ? null : megabits, roundTrips })),
    lastPartOverTrivial,
    longTasksShare,
    layoutShift,
    leftBehind,
    heapGrowth,
    page40OverPage2: sizes?.page40OverPage2 ?? null,
    workspaces8500Over100: sizes?.workspaces8500Over100 ?? null,
    workspaceRequests8500Over100: sizes?.workspaceRequests8500Over100 ?? null
  };
  return { measures, json };
}

const waitName = (roundTrip: number, megabits: number): string => `news after the runtime is ready, ${roundTrip} ms${megabits === Infinity ? '' : ` and ${megabits} Mbit/s`}`;
