import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The first of the ports that the tests take, one for the setup and one for each worker. */
export const FIRST_PORT = Number(process.env['KAMPUS_TEST_PORT'] ?? 4380);

/** A local tenant in a process of its own. */
export interface TenantProcess {
  readonly origin: string;
  /** Ends it as an administrator would; resolves when it is gone. */
  stop(): Promise<void>;
}

/** Starts `npm start`'s own entry and resolves once it says where Kampus is. */
export function startTenant(port: number, dataFolder: string): Promise<TenantProcess> {
  const args = ['--import', 'tsx', '--disable-warning=ExperimentalWarning', 'local-tenant/main.ts', '--port', String(port), '--data', dataFolder, '--seed', 'demo'];
  const child = spawn(process.execPath, args, { cwd: root });
  return new Promise((resolve, reject) => {
    let output = '';
    const failed = (code: number | null): void => reject(new Error(`The local tenant ended with ${String(code)} before it was ready:\n${output}`));
    child.on('exit', failed);
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const origin = /(http:\/\/127\.0\.0\.1:\d+)\/sites\/kampus/.exec(output)?.[1];
      if (origin === undefined) return;
      child.off('exit', failed);
      resolve({ origin, stop: () => stop(child) });
    });
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
