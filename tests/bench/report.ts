import { availableParallelism, loadavg } from 'node:os';

/** A number and what it may be at most. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Infinity where there is no limit. */
  readonly limit: number;
}

/** Prints a table and JSON. @returns whether every limit holds */
export function report(measures: readonly Measure[]): boolean {
  const holds = ({ value, limit }: Measure): boolean => value <= limit;
  const width = Math.max(...measures.map(({ name }) => name.length));
  for (const measure of measures) {
    const { name, value, unit, limit } = measure;
    const verdict = limit === Infinity ? '' : `at most ${limit} ${unit}: ${holds(measure) ? 'ok' : 'MISSED'}`;
    console.log(`${name.padEnd(width)}  ${`${value} ${unit}`.padStart(12)}  ${verdict}`.trimEnd());
  }
  const machine = { cores: availableParallelism(), load: loadavg().map((load) => Math.round(load * 10) / 10), node: process.version };
  console.log(JSON.stringify({ machine, measures: measures.map((measure) => ({ ...measure, limit: measure.limit === Infinity ? null : measure.limit, holds: holds(measure) })) }));
  return measures.every(holds);
}

/** The value below which the share of all lies; 0 for none. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
}
