/** The built `.sppkg`: whether it is older than what it is made of, and how to make it. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where Heft puts the package. */
export const packageFile = join(root, 'sharepoint', 'solution', 'kampus.sppkg');

/** Everything the package is made of. Tests beside the sources count too: telling them apart would not pay. */
const INPUTS = ['src', 'config', 'sharepoint/assets', 'teams', 'package.json', 'tsconfig.json'];

function newestChange(path: string): number {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), 0);
}

/** True when there is no package, or some source changed after it was made. */
export function packageIsStale(): boolean {
  if (!existsSync(packageFile)) return true;
  const made = statSync(packageFile).mtimeMs;
  return INPUTS.some((input) => existsSync(join(root, input)) && newestChange(join(root, input)) > made);
}

/** Runs Heft without tests. Its log is shown only when it fails. Resolves to the exit code. */
export async function buildPackage(): Promise<number> {
  const started = Date.now();
  const seconds = (): string => `${Math.round((Date.now() - started) / 1000)} s`;
  const tick = setInterval(() => process.stdout.isTTY && process.stdout.write(`\rBuilding the Kampus package: ${seconds()} `), 1000);
  console.log('Building the Kampus package (about half a minute, only when sources changed)');
  try {
    for (const args of [['build', '--clean', '--production'], ['package-solution', '--production']]) {
      const { code, log } = await heft(args);
      if (code !== 0) {
        console.error(`\n${log}\nThe package could not be built: heft ${args.join(' ')} ended with ${code}.`);
        return code;
      }
    }
  } finally {
    clearInterval(tick);
  }
  console.log(`${process.stdout.isTTY ? '\r' : ''}Built the Kampus package in ${seconds()}            `);
  return 0;
}

function heft(args: readonly string[]): Promise<{ code: number; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/@rushstack/heft/bin/heft'), ...args], { cwd: root });
    let log = '';
    child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) => resolve({ code: code ?? 1, log }));
  });
}
