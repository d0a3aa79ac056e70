/**
 * A morning at the people finder, as a simulation: whether the pause of typing, the memory for repeated texts and the rule
 * that nothing is asked before the first letter keep 6 000 officials under SharePoint's 25 people searches a second.
 * What is simulated is people; the rules are the product's own.
 *
 *   npm run bench:people
 */
import { pathToFileURL } from 'node:url';
import { textKey } from '../../src/domain/people/searchTerms';
import { TYPING_PAUSE_MS } from '../../src/domain/people/typingPause';
import { makePeople } from '../../local-tenant/seed/people/people';
import { createRandom, type Random } from '../../local-tenant/seed/random';
import { benchOptions } from './benchOptions';
import { quantile, report } from './report';

/** SharePoint's limit for a whole organisation. */
export const MOST_A_SECOND = 25;

export interface Morning {
  readonly officials: number;
  /** The share of them that looks somebody up, and opens a card. */
  readonly lookUps: number;
  /** ms in which they all come. */
  readonly spanMs: number;
}

/** Monday 9.00: everybody within ten minutes, and one in four looks somebody up. */
export const monday: Morning = { officials: 6000, lookUps: 0.25, spanMs: 10 * 60_000 };

export interface Load {
  readonly searches: number;
  /** Searches within the fullest second, and in 99 of 100 seconds. */
  readonly peak: number;
  readonly usual: number;
  /** What there would be without a pause and a memory: a search for each key. */
  readonly keys: number;
}

/** The moments of keys while somebody types a text: quick ones, with a rest now and then. */
function typed(text: string, start: number, random: Random): Array<readonly [moment: number, text: string]> {
  let moment = start;
  return [...text].map((_letter, at) => {
    moment += random.chance(0.08) ? 500 + random.below(900) : 90 + random.below(190);
    return [moment, text.slice(0, at + 1)] as const;
  });
}

/** When the product would search while these keys are pressed: after each pause, once for each text. */
export function searchesFor(keys: ReadonlyArray<readonly [moment: number, text: string]>, known: Set<string>): number[] {
  return keys.flatMap(([moment, text], index) => {
    const next = keys[index + 1]?.[0] ?? Infinity;
    const key = textKey(text);
    if (next - moment < TYPING_PAUSE_MS || key === '' || known.has(key)) return [];
    known.add(key);
    return [moment + TYPING_PAUSE_MS];
  });
}

/** How often people are searched in the morning, second by second. */
export function simulate({ officials, lookUps, spanMs }: Morning, seed = 'monday'): Load {
  const random = createRandom(seed);
  const names = makePeople().map(({ given, family }) => `${given} ${family}`.toLowerCase());
  const seconds = new Map<number, number>();
  let keys = 0;
  for (let reader = 0; reader < officials; reader += 1) {
    if (!random.chance(lookUps)) continue;
    const known = new Set<string>();
    const name = random.pick(names);
    const text = random.chance(0.5) ? name : (name.split(' ').pop() ?? name);
    const pressed = typed(text.slice(0, 4 + random.below(text.length)), random.below(spanMs), random);
    keys += pressed.length;
    // A card that is opened asks once for manager and team.
    const searches = searchesFor(pressed, known);
    const opened = (searches[searches.length - 1] ?? 0) + 1500 + random.below(4000);
    for (const moment of [...searches, opened]) {
      const second = Math.floor(moment / 1000);
      seconds.set(second, (seconds.get(second) ?? 0) + 1);
    }
  }
  const perSecond = [...seconds.values()];
  return { searches: perSecond.reduce((sum, count) => sum + count, 0), peak: Math.max(...perSecond), usual: quantile(perSecond, 0.99), keys };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  benchOptions("npm run bench:people   what 6 000 officials' people searches come to a second; takes no options", {});
  const { searches, peak, usual, keys } = simulate(monday);
  const holds = report([
    { name: 'keys pressed', value: keys, unit: '', limit: Infinity },
    { name: 'people searches', value: searches, unit: '', limit: Infinity },
    { name: 'searches in 99 of 100 seconds', value: usual, unit: '/s', limit: MOST_A_SECOND },
    { name: 'searches in the fullest second', value: peak, unit: '/s', limit: MOST_A_SECOND }
  ]);
  process.exitCode = holds ? 0 : 1;
}
