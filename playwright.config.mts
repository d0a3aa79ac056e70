import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser';

// One browser for all, found once here; the workers inherit it.
process.env['KAMPUS_BROWSER_FOUND'] ??= JSON.stringify(await findBrowser());
const { executablePath, args, env } = JSON.parse(process.env['KAMPUS_BROWSER_FOUND']) as Awaited<ReturnType<typeof findBrowser>>;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/globalSetup.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // At a desk nothing is tried again: a test that needs luck is broken. CI tries once more and lists what was flaky, so that
  // one slow moment of a shared machine does not throw a day's work away; what it lists is mended next.
  retries: process.env['CI'] === undefined ? 0 : 1,
  workers: 2,
  reporter: [['list']],
  use: {
    launchOptions: { executablePath, args: [...args], env },
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    viewport: { width: 1440, height: 1000 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure'
  }
});
