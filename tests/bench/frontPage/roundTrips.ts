/** How many round trips a reader waits for news, whatever the machine and the line. */
import type { Browser } from '@playwright/test';
import { AT_THE_SERVER, type Line, Reader } from './Reader';

export interface Wait extends Line {
  /** From the runtime's readiness until news are on the screen, less the same at the server, in round trips. */
  readonly roundTrips: number;
}

const LINES: readonly Line[] = [
  { roundTrip: 50, megabits: Infinity },
  { roundTrip: 300, megabits: Infinity },
  { roundTrip: 300, megabits: 2 }
];
const REPEATS = 5;

/**
 * First visits by readers whose browser has the scripts, as it has from the day before, and nothing else of Kampus.
 * What the machine itself takes is measured at the server, in the same run, and left out. The lines take turns, and of
 * each the quickest visit counts: what else the machine does can only lengthen it.
 */
export async function measureWaits(browser: Browser, origin: string, person: string, page: string): Promise<readonly Wait[]> {
  const reader = await Reader.signIn(browser, origin, person);
  try {
    await reader.open(page);
    const quickest = new Map<Line, number>();
    for (let time = 0; time < REPEATS; time += 1) {
      for (const line of [AT_THE_SERVER, ...LINES]) quickest.set(line, Math.min(quickest.get(line) ?? Infinity, await timeToNews(reader, line, page)));
    }
    const atTheServer = quickest.get(AT_THE_SERVER) ?? NaN;
    return LINES.map((line) => ({ ...line, roundTrips: Math.round(((quickest.get(line) ?? NaN) - atTheServer) / line.roundTrip * 100) / 100 }));
  } finally {
    await reader.close();
  }
}

/** ms. */
async function timeToNews(reader: Reader, line: Line, page: string): Promise<number> {
  await reader.useLine(AT_THE_SERVER);
  await reader.forgetData();
  await reader.useLine(line);
  const { canvasAt, newsAt } = await reader.open(page);
  if (canvasAt === null || newsAt === null) throw new Error(`No news came on ${page}`);
  return newsAt - canvasAt;
}
