import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/**
 * What a bench was asked for. `--help` shows how it is called; a wrong option ends it with one line and exit code 2.
 * @param usage how it is called, one line an option
 */
export function benchOptions<const Options extends ParseArgsOptionsConfig>(usage: string, options: Options): ReturnType<typeof parseArgs<{ options: Options }>>['values'] {
  if (process.argv.slice(2).some((each) => each === '--help' || each === '-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}
