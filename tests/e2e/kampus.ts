/**
 * The test of every journey: a local tenant of the worker's own, a page that fails on any unexpected console error,
 * page error, 404, request that leaves the machine, or that SharePoint's real metadata does not know, and Kampus's words for what a journey does.
 */
import { cpSync, rmSync } from 'node:fs';
import { test as base, expect, type APIRequestContext, type Page, type Request } from '@playwright/test';
import type { Fault } from '../../local-tenant/rest/local/faults';
import type { LoggedRequest } from '../../local-tenant/rest/local/requestLog';
import { startTenant, type TenantProcess } from '../../local-tenant/server/testing/tenantProcess';
import { checkRequest } from '../metadata/checkRequest';
import { FIRST_PORT, SEEDED } from './globalSetup';

export class Kampus {
  readonly troubles: string[] = [];
  private readonly expected: RegExp[] = [];

  readonly page: Page;
  readonly request: APIRequestContext;
  readonly origin: string;

  constructor(page: Page, request: APIRequestContext, origin: string) {
    this.page = page;
    this.request = request;
    this.origin = origin;
    page.on('console', (message) => {
      if (message.type() === 'error') this.note(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.note(`page error: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 404) this.note(`${response.status()}: ${response.url()}`);
    });
    page.on('request', (request) => {
      const { protocol, origin: target } = new URL(request.url());
      if (/^https?:$/.test(protocol) && target !== this.origin) this.note(`left the machine: ${request.url()}`);
      for (const [method, url] of restCalls(request)) checkRequest(method, url).forEach((problem) => this.note(`not SharePoint: ${problem}`));
    });
  }

  private note(trouble: string): void {
    if (!this.expected.some((pattern) => pattern.test(trouble))) this.troubles.push(trouble);
  }

  /** From here on, a trouble that matches is part of the journey. */
  expectTrouble(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  /** Opens a page as a person (`virkamies.vm`, or a whole address for guests) and waits until its canvas stands. */
  async open(person: string, path = '/sites/kampus'): Promise<void> {
    const user = person.includes('@') ? person : `${person}@gov.example`;
    const query = new URLSearchParams({ user, returnUrl: path });
    // The page before is left first: what it still asks would come as somebody else, with a digest that is not theirs.
    if (this.page.url() !== 'about:blank') await this.page.goto('about:blank');
    await this.page.goto(`${this.origin}/_local/signin?${query.toString()}`);
    await expect(this.page.locator('body[data-canvas-ready]')).toBeAttached({ timeout: 20_000 });
  }

  /** From here on every page opens as on a first visit: the browser has kept nothing of the one before. */
  async forgetAtEachVisit(): Promise<void> {
    await this.page.addInitScript(() => {
      // The blank page between two visits has no storage.
      if (window.origin === 'null') return;
      localStorage.clear();
      sessionStorage.clear();
    });
  }

  feed(name = 'Ajankohtaista') {
    return this.page.getByRole('region', { name, exact: true });
  }

  async fault(fault: Fault): Promise<void> {
    await this.request.post(`${this.origin}/_local/faults`, { data: fault });
  }

  async requests(): Promise<LoggedRequest[]> {
    return (await (await this.request.get(`${this.origin}/_local/requests`)).json()) as LoggedRequest[];
  }

  async forgetRequests(): Promise<void> {
    await this.request.delete(`${this.origin}/_local/requests`);
  }
}

/** The REST calls of a request: itself, or those inside its `$batch`. */
function restCalls(request: Request): [method: string, url: string][] {
  if (!request.url().includes('/_api/')) return [];
  if (!/\/\$batch$/i.test(request.url())) return [[request.method(), request.url()]];
  return [...(request.postData() ?? '').matchAll(/^(GET|POST|PATCH|MERGE|PUT|DELETE) (\S+) HTTP/gm)].map((match) => [match[1] ?? '', match[2] ?? '']);
}

export const test = base.extend<{ kampus: Kampus }, { tenant: TenantProcess }>({
  tenant: [
    async ({}, use, worker) => {
      const folder = `test-results/.worker-${worker.parallelIndex}`;
      rmSync(folder, { recursive: true, force: true });
      cpSync(SEEDED, folder, { recursive: true });
      const tenant = await startTenant({ data: folder, seed: 'demo', port: FIRST_PORT + 1 + worker.parallelIndex });
      await use(tenant);
      await tenant.end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 }
  ],
  kampus: async ({ page, request, tenant }, use) => {
    const kampus = new Kampus(page, request, tenant.origin);
    await use(kampus);
    await request.delete(`${tenant.origin}/_local/faults`);
    expect(kampus.troubles, 'unexpected errors while the page ran').toEqual([]);
    const missing = await page.evaluate(() => Object.keys((window as { __shimMiss?: object }).__shimMiss ?? {})).catch(() => []);
    expect(missing, 'parts of the runtime that have no stand-in').toEqual([]);
  }
});

export { expect };
