/** A reader with a browser of their own, on a line of a given quality. */
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { type Held, installProbe, type Observed } from './pageProbe';

/** A line between the browser and the tenant. */
export interface Line {
  /** Time of a round trip, ms. */
  readonly roundTrip: number;
  /** Infinity: as fast as the machine. */
  readonly megabits: number;
}

export const AT_THE_SERVER: Line = { roundTrip: 0, megabits: Infinity };

/** A page that has come to rest. */
export interface Visit extends Observed {
  /** Calls to SharePoint, without those that Microsoft's runtime makes by itself. */
  readonly requests: readonly { readonly method: string; readonly url: string }[];
  /** Size of each of the packages' scripts, gzip, bytes, by file name; without what came from the browser's cache. */
  readonly scripts: ReadonlyMap<string, number>;
}

const OF_THE_RUNTIME = /Microsoft\.SharePoint\.Internal|GetClientSideComponents|contextinfo|as=json|AcquireOBOToken/i;
const ASSET = /\/ClientSideAssets\/(.+\.js)$/i;
/** How long a page must not change to be taken for complete, ms. */
const REST_MS = 700;

export class Reader {
  readonly page: Page;
  private readonly context: BrowserContext;
  private readonly session: CDPSession;
  private readonly origin: string;
  private readonly requests: { method: string; url: string }[] = [];
  private readonly bodies = new Map<string, Promise<Buffer>>();

  private constructor(context: BrowserContext, page: Page, session: CDPSession, origin: string) {
    this.context = context;
    this.page = page;
    this.session = session;
    this.origin = origin;
    page.on('request', (request) => {
      if (request.url().includes('/_api/') && !OF_THE_RUNTIME.test(request.url())) this.requests.push({ method: request.method(), url: request.url() });
    });
    page.on('response', (response) => {
      const file = ASSET.exec(new URL(response.url()).pathname)?.[1];
      if (file !== undefined && response.status() === 200) this.bodies.set(file, response.body());
    });
  }

  /** Signs in a person of the tenant at `origin`; nothing is in their browser yet. */
  static async signIn(browser: Browser, origin: string, person: string): Promise<Reader> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'fi-FI', timezoneId: 'Europe/Helsinki' });
    await context.addCookies([{ name: 'kampus-user', value: encodeURIComponent(`${person}@gov.example`), url: origin }]);
    const page = await context.newPage();
    // tsx marks functions with a helper of its own, which a page does not have.
    await page.addInitScript(`{ const __name = (named) => named; (${installProbe.toString()})(); }`);
    return new Reader(context, page, await context.newCDPSession(page), origin);
  }

  async useLine({ roundTrip, megabits }: Line): Promise<void> {
    const bytesASecond = megabits === Infinity ? -1 : (megabits * 1e6) / 8;
    await this.session.send('Network.enable');
    await this.session.send('Network.emulateNetworkConditions', { offline: false, latency: roundTrip, downloadThroughput: bytesASecond, uploadThroughput: bytesASecond });
  }

  /** Opens a page by a full load, and waits until it is complete. */
  async open(path: string): Promise<Visit> {
    this.requests.length = 0;
    this.bodies.clear();
    await this.page.goto(this.origin + path);
    await this.untilComplete();
    const observed = await this.page.evaluate(() => window.pageProbe.observed());
    const scripts = new Map<string, number>();
    for (const [file, body] of this.bodies) scripts.set(file, gzipSync(await body, { level: 9 }).length);
    return { ...observed, requests: [...this.requests], scripts };
  }

  /** Reads down to the end, where parts ask that wait to be seen, and waits until they have come. */
  async scrollThrough(): Promise<void> {
    await this.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await this.untilComplete();
  }

  /** Follows a link to another page as SharePoint does, without a full load. */
  async follow(path: string): Promise<void> {
    await this.page.evaluate((href) => {
      const link = Object.assign(document.createElement('a'), { href });
      document.querySelector('main')?.append(link);
      link.click();
      link.remove();
    }, path);
    await this.page.waitForFunction((pathname) => location.pathname === pathname, path);
    await this.untilComplete();
  }

  /** Forgets what the product keeps, but not its scripts: a first visit to a page whose files the browser has. */
  async forgetData(): Promise<void> {
    await this.page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  }

  held(): Promise<Held> {
    return this.page.evaluate(() => window.pageProbe.held());
  }

  /** Memory of the page's script after its rubbish is collected, bytes. */
  async heap(): Promise<number> {
    await this.session.send('HeapProfiler.enable');
    for (let time = 0; time < 3; time += 1) await this.session.send('HeapProfiler.collectGarbage');
    return (await this.session.send('Runtime.getHeapUsage')).usedSize;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  async untilComplete(): Promise<void> {
    await this.page.waitForSelector('body[data-canvas-ready]', { timeout: 120_000 });
    await this.page.waitForLoadState('networkidle');
    await this.page.waitForFunction((rest) => performance.now() - window.pageProbe.observed().changedAt > rest, REST_MS, { polling: 100, timeout: 120_000 });
    await this.page.waitForLoadState('networkidle');
  }
}
