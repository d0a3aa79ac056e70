/**
 * What the front page costs its reader, as ratios within one run: `npm run bench`.
 *
 *   npm run bench -- --json             one object on standard output, and nothing else
 *   npm run bench -- --package FILE     the same of a peer's package, on a tenant where Kampus does not run
 *   npm run bench -- --quick            without the ten years' content, which takes minutes to fill
 *
 * The table is on the screen, the JSON in bench/results/. Sizes of the seed are measured on tenants of their own; the one
 * with ten years' content stays in .kampus/bench-scale for the next time.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { PackageError } from '../../local-tenant/page/package/SpfxPackage';
import { openPackageFile, packagePageUrl } from '../../local-tenant/server/deployPackages';
import { startTenant, type TenantProcess } from '../../local-tenant/server/testing/tenantProcess';
import { findBrowser, NoBrowserError } from '../../scripts/browser';
import { benchOptions } from './benchOptions';
import { canvasOf, publishPage, retractPackage, text, trivialPart, trivialPartsLike, writeTrivialPackage } from './frontPage/benchPages';
import { measurePage, type PageFigures, type Place } from './frontPage/measurePage';
import { resultOf, type FrontPageResult } from './frontPage/result';
import { measureWaits } from './frontPage/roundTrips';
import { measureSizes, type SizeRatios } from './frontPage/seedSize';
import { report } from './report';

const USAGE = `npm run bench                       what the front page costs its reader
npm run bench -- --json             one JSON object on standard output, and nothing else
npm run bench -- --package FILE     the same of a peer's package
npm run bench -- --quick            without the ten years' content, which takes minutes to fill`;
const values = benchOptions(USAGE, { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false }, package: { type: 'string' } });
const KAMPUS = 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7000';
const RESULTS = 'bench/results';
const SCALE_DATA = '.kampus/bench-scale';
const person = 'virkamies.vm';

const note = (what: string): void => console.error(`… ${what}`);

/** Runs with a tenant of its own, which is gone afterwards. @param data kept when given */
async function withTenant<Result>(options: { readonly seed: 'demo' | 'scale'; readonly packages?: readonly string[]; readonly data?: string }, run: (tenant: TenantProcess) => Promise<Result>): Promise<Result> {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'kampus-bench-'));
  const tenant = await startTenant({ ...options, data });
  try {
    return await run(tenant);
  } finally {
    await tenant.end('SIGTERM');
    if (options.data === undefined) rmSync(data, { recursive: true, force: true });
  }
}

/** The pages that are measured on a site, made from those that show the web parts. */
async function placeOn(browser: Browser, origin: string, site: string, page: string): Promise<Place> {
  const canvas = await canvasOf(origin, site, page);
  return {
    browser, origin, person, page,
    pageWithTrivial: await publishPage(origin, site, 'Bench', [...canvas, trivialPart()]),
    plainPage: await publishPage(origin, site, 'Plain', [text('<p>Plain</p>')]),
    trivialPage: await publishPage(origin, site, 'Trivial', trivialPartsLike(canvas))
  };
}

async function measureKampus(browser: Browser, trivial: string): Promise<FrontPageResult> {
  return withTenant({ seed: 'demo', packages: [trivial] }, async ({ origin }) => {
    const place = await placeOn(browser, origin, '/sites/kampus', '/sites/kampus/SitePages/Home.aspx');
    const figures = await measurePage(place, note);
    note('round trips to news');
    const waits = await measureWaits(browser, origin, person, place.page);
    return resultOf(figures, waits, values.quick ? null : await measureAgainstScale(origin));
  });
}

function measureAgainstScale(small: string): Promise<SizeRatios> {
  note(`what ten years' content costs (filled once, in ${SCALE_DATA})`);
  return withTenant({ seed: 'scale', data: SCALE_DATA }, (large) => measureSizes(small, large.origin));
}

/** A peer alone on the tenant: its web parts on one page, its extensions on the site. */
function measurePeer(browser: Browser, trivial: string, file: string): Promise<PageFigures> {
  note(`the peer ${file}`);
  return withTenant({ seed: 'demo', packages: [file, trivial] }, async ({ origin }) => {
    await retractPackage(origin, KAMPUS);
    const withoutTrivial = (await canvasOf(origin, '/sites/dev', packagePageUrl)).slice(0, -1);
    const page = await publishPage(origin, '/sites/dev', 'Peer', withoutTrivial);
    return measurePage(await placeOn(browser, origin, '/sites/dev', page), note);
  });
}

async function main(): Promise<void> {
  // Before minutes are spent: whether the file is a package at all.
  if (values.package !== undefined) openPackageFile(values.package);
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args], env });
  const folder = mkdtempSync(join(tmpdir(), 'kampus-bench-package-'));
  const trivial = join(folder, 'trivial.sppkg');
  try {
    writeTrivialPackage(trivial);
    const { measures, json } = values.package === undefined ? await measureKampus(browser, trivial) : resultOf(await measurePeer(browser, trivial, values.package), [], null);
    const machine = { cores: availableParallelism(), load: loadavg().map((load) => Math.round(load * 10) / 10), node: process.version };
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(join(RESULTS, values.package === undefined ? 'front-page.json' : 'peer.json'), `${JSON.stringify({ ...json, machine }, null, 2)}\n`);
    if (values.json) console.log(JSON.stringify({ ...json, machine }));
    else process.exitCode = report(measures) ? 0 : 1;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  const isKnown = error instanceof PackageError || error instanceof NoBrowserError;
  console.error(isKnown ? error.message : error);
  process.exitCode = 1;
}
