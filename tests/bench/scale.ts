/**
 * Ten years of Kampus under load: `npm run bench:scale`, or with `-- --data FOLDER` to keep the tenant for the next time.
 * Prints a table, and the same as JSON. Times hold for the machine they were taken on; ratios are taken within one run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startTenant } from '../../local-tenant/server/testing/tenantProcess';
import { benchOptions } from './benchOptions';
import { measureCrowd } from './crowd';
import { memoryOf } from './memory';
import { measureQueries } from './queries';
import { measureFrontPages, measureNewsDesk, measurePaging } from './readers';
import { report, type Measure } from './report';

const USAGE = `npm run bench:scale                       ten years of Kampus under load
npm run bench:scale -- --data FOLDER      keeps the tenant there for the next time
npm run bench:scale -- --seconds NUMBER   how long the crowd reads, 60 without it`;
const values = benchOptions(USAGE, { data: { type: 'string' }, seconds: { type: 'string', default: '60' } });
const data = values.data ?? mkdtempSync(join(tmpdir(), 'kampus-scale-'));
const measures: Measure[] = [];
const readers = 50;

function note(name: string, value: number, unit: string, limit: number): void {
  measures.push({ name, value, unit, limit });
  console.error(`${name}: ${value} ${unit}`);
}

/** The largest memory seen while `work` goes on. */
async function withMemory<Result>(pid: number, work: Promise<Result>): Promise<{ result: Result; peak: number }> {
  let peak = memoryOf(pid);
  const watching = setInterval(() => (peak = Math.max(peak, memoryOf(pid))), 500);
  try {
    return { result: await work, peak };
  } finally {
    clearInterval(watching);
  }
}

async function main(): Promise<void> {
  const first = await startTenant({ data, seed: 'scale', onOutput: (text) => process.stderr.write(text) });
  note('first start (seeding, when the folder was empty)', Math.round(first.startedAfter / 1000), 's', 300);
  note('memory after it', memoryOf(first.pid), 'MB', 1000);
  await first.end('SIGTERM');

  const tenant = await startTenant({ data, seed: 'scale' });
  try {
    note('start afterwards', Math.round(tenant.startedAfter / 100) / 10, 's', 5);
    const frontPage = await measureFrontPages(tenant.origin);
    note('front page query, median', frontPage.median, 'ms', 30);
    note('front page query, 95 of 100', frontPage.p95, 'ms', Infinity);
    const paging = await measurePaging(tenant.origin);
    note('page 2 of news, median', paging.second, 'ms', Infinity);
    note('page 40 of news, median', paging.fortieth, 'ms', Infinity);
    note('page 40 against page 2', paging.ratio, 'times', 1.2);
    const desk = await measureNewsDesk(tenant.origin);
    note('requests to open a news desk of 11 000 pages', desk.requests, '', 2);
    note('the same, median', desk.median, 'ms', 1000);
    for (const { name, first, median, limit } of await measureQueries(tenant.origin)) note(`${name} (the first: ${first} ms)`, median, 'ms', limit);
    const { result: crowd, peak } = await withMemory(tenant.pid, measureCrowd(tenant.origin, readers, Number(values.seconds)));
    note(`front pages read by ${readers} at once`, crowd.pages, 'pages', Infinity);
    note('front page of one of them, median', crowd.median, 'ms', Infinity);
    note('errors', crowd.errors.length, '', 0);
    note('memory under load', peak, 'MB', 1000);
    for (const error of crowd.errors.slice(0, 3)) console.error(error);
  } finally {
    await tenant.end('SIGTERM');
    if (values.data === undefined) rmSync(data, { recursive: true, force: true });
  }
  process.exitCode = report(measures) ? 0 : 1;
}

await main();
