/** What `npm start -- …` understands. */
import { parseArgs } from 'node:util';

const seeds = ['demo', 'empty', 'scale'] as const;
export type SeedName = (typeof seeds)[number];

export interface ServerOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  /** Folder of the database. */
  readonly data: string;
  /** null: whatever the folder holds, and the demo in a new one. */
  readonly seed: SeedName | null;
  /** Strangers' `.sppkg` files to try on `/sites/dev/SitePages/Package.aspx`. */
  readonly packages: readonly string[];
}

/** What was typed makes no sense; the message is the one line to show. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const OPTIONS = 'The options are --port N, --data FOLDER, --seed demo|empty|scale and --package FILE.';

/** @throws UsageError */
export function parseOptions(args: readonly string[]): ServerOptions {
  const { port, data, seed, package: packages } = readArguments(args);
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new UsageError(`--port takes a number from 0 to 65535, not "${port}".`);
  const name = seed === undefined ? null : seeds.find((each) => each === seed);
  if (name === undefined) throw new UsageError(`--seed is one of ${seeds.join(', ')}, not "${seed}".`);
  return { port: number, data, seed: name, packages };
}

function readArguments(args: readonly string[]): { port: string; data: string; seed?: string; package: string[] } {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4321' },
        data: { type: 'string', default: '.kampus' },
        seed: { type: 'string' },
        package: { type: 'string', multiple: true, default: [] }
      }
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}. ${OPTIONS}`);
  }
}
