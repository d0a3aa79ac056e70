/**
 * Finds a Chromium for the browser tests, in this order: the one named by `KAMPUS_BROWSER`, a Chromium or Chrome of
 * the system, and the one that comes with `npm ci` inside a registry package, unpacked once into node_modules/.cache.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What Playwright's `launch` needs to start the browser that was found. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Record<string, string>;
}

/** Keeps Chromium from calling out and lets it run as root in a container. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none'
];

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, 'node_modules', '.cache', 'kampus', 'browser');
const fontsFile = join(cache, 'fonts.conf');

/** Thrown when no browser starts; its message is the one line to show. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

function currentEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((e): e is [string, string] => e[1] !== undefined));
}

/** Null when the browser starts, else what it said on the way down. */
function whyItDoesNotStart(executablePath: string, env: Record<string, string>): string | null {
  const run = spawnSync(executablePath, ['--version', '--no-sandbox'], { env, encoding: 'utf8', timeout: 20_000 });
  if (run.status === 0) return null;
  return (run.stderr || run.error?.message || `exit code ${String(run.status)}`).trim().split('\n')[0] ?? 'no answer';
}

/** Unpacks the packaged Chromium, its fonts and the few libraries that a bare Linux lacks; some seconds, once. */
async function unpackPackaged(): Promise<string> {
  const executablePath = join(cache, 'chromium');
  if (existsSync(fontsFile)) return executablePath;
  mkdirSync(cache, { recursive: true });
  const packageRoot = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { inflate } = await import('@sparticuz/chromium');
  // The package unpacks into the temporary folder; for this call that is our cache.
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = cache;
  try {
    for (const part of ['fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br', 'chromium.br']) await inflate(join(packageRoot, 'bin', part));
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  writeFileSync(fontsFile, fontsConfiguration());
  return executablePath;
}

/** The packaged Open Sans first, so that pictures look alike everywhere, then what the system has. */
function fontsConfiguration(): string {
  const folders = [join(cache, 'fonts', 'fonts'), '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`).join('');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(cache, 'fonts-cache')}</cachedir></fontconfig>`;
}

/**
 * @throws NoBrowserError with one line that says what to do.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['KAMPUS_BROWSER'];
  const system = named ?? SYSTEM_BROWSERS.find(existsSync);
  if (system !== undefined) {
    const why = whyItDoesNotStart(system, currentEnv());
    if (why === null) return { executablePath: system, args: ARGS, env: currentEnv() };
    if (named !== undefined) throw new NoBrowserError(`KAMPUS_BROWSER names ${named}, which does not start: ${why}`);
  }
  const executablePath = await unpackPackaged();
  const plain: Record<string, string> = { ...currentEnv(), FONTCONFIG_FILE: fontsFile };
  if (whyItDoesNotStart(executablePath, plain) === null) return { executablePath, args: ARGS, env: plain };
  const withLibraries = { ...plain, LD_LIBRARY_PATH: [join(cache, 'al2023', 'lib'), plain['LD_LIBRARY_PATH']].filter(Boolean).join(':') };
  const why = whyItDoesNotStart(executablePath, withLibraries);
  if (why === null) return { executablePath, args: ARGS, env: withLibraries };
  throw new NoBrowserError(
    `No browser for the browser tests: the packaged Chromium does not start (${why}). Install Chromium (Debian and Ubuntu: apt-get install chromium) or set KAMPUS_BROWSER to a Chromium or Chrome.`
  );
}
