import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SeedName } from '../ServerOptions';

const main = fileURLToPath(new URL('../../main.ts', import.meta.url));
const ready = /Kampus is at (http:\/\/127\.0\.0\.1:\d+)\/sites\/kampus\n/;

/** What `npm start` runs, in a process of its own: for tests that kill it or measure it. */
export interface TenantProcess {
  readonly pid: number;
  /** `http://127.0.0.1:4321` */
  readonly origin: string;
  /** From the start of the process until it answers: ms. */
  readonly startedAfter: number;
  /** Resolves when it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

export interface TenantProcessOptions {
  /** Folder of the database. */
  readonly data: string;
  readonly seed: SeedName;
  /** The system chooses one when it is left out. */
  readonly port?: number;
  /** Strangers' `.sppkg` files to deploy beside Kampus. */
  readonly packages?: readonly string[];
  /** Hears what the server says about its progress. */
  readonly onOutput?: (text: string) => void;
}

/** Resolves once the tenant answers; rejects with what it said when it ends before. */
export function startTenant({ data, seed, port = 0, packages = [], onOutput }: TenantProcessOptions): Promise<TenantProcess> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', '--disable-warning=ExperimentalWarning', main, '--port', String(port), '--data', data, '--seed', seed, ...packages.flatMap((file) => ['--package', file])]);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return new Promise((resolve, reject) => {
    let said = '';
    void ended.then((code) => reject(new Error(`The tenant ended with ${String(code)} before it was ready: ${said}`)));
    const hear = (chunk: Buffer): void => {
      onOutput?.(chunk.toString());
      said += chunk.toString();
      const origin = ready.exec(said)?.[1];
      if (origin === undefined || child.pid === undefined) return;
      resolve({
        pid: child.pid, origin, startedAfter: performance.now() - started,
        end: async (signal) => {
          child.kill(signal);
          await ended;
        },
      });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });
}
