#!/usr/bin/env node
import { Command, CommanderError } from 'commander';

import { SCHEMA_VERSION } from '../src/schema/version';
import { addAcknowledgementsCommand } from './commands/acknowledgementsCommand';
import { addDeployCommand } from './commands/deployCommand';
import { explain } from './commands/explain';
import { addImportCommand } from './commands/importCommand';
import { addLifecycleCommand } from './commands/lifecycleCommand';
import { addProvisionCommands } from './commands/provisionCommands';
import { addReportCommand } from './commands/reportCommand';
import { addUpgradeCommand } from './commands/upgradeCommand';
import { UsageError } from './commands/UsageError';
import { schemaDocument } from './schemaDocument';

/** 0: the command did its work. */
const EXIT = { failed: 1, wronglyCalled: 2 } as const;

const program = new Command('kampus')
  .description('Takes Kampus from its package to a running tenant, and looks after it there')
  .addHelpText('after', '\nExit codes: 0 done, 1 could not be done (the reason is on the error stream), 2 wrongly called.')
  .version(SCHEMA_VERSION)
  .exitOverride();

addAcknowledgementsCommand(program);
addProvisionCommands(program);
addDeployCommand(program);
addImportCommand(program);
addLifecycleCommand(program);
addReportCommand(program);
addUpgradeCommand(program);

program
  .command('schema')
  .description('print the schema as Markdown')
  .action(() => {
    process.stdout.write(schemaDocument());
  });

try {
  await program.parseAsync();
} catch (error) {
  // Commander has said itself what was wrong with the call, or shown the help that was asked for.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT.wronglyCalled;
  else {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = error instanceof UsageError ? EXIT.wronglyCalled : EXIT.failed;
  }
}
