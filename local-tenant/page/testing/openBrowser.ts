/** A browser for the page host's own tests, with everything noted that must not happen on a page. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/browser';

export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({ executablePath, args: [...args], env });
}

/** A page, and the list of what went wrong on it: page errors, console errors, requests elsewhere, missing files. */
export async function openPage(browser: Browser, origin: string): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(origin) || /^(data|blob):/.test(url)) return route.continue();
    faults.push(`external request: ${url}`);
    return route.abort();
  });
  return { page, faults };
}

/** Waits until every part of the page is drawn or has failed. */
export const canvasReady = async (page: Page): Promise<void> => void (await page.waitForSelector('body[data-canvas-ready]', { timeout: 20_000 }));

/** What was asked of a stand-in in vain. */
export const missingMembers = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(window.__shimMiss ?? {}));
