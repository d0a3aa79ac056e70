import { readFileSync } from 'node:fs';
import { Argument, type Command } from 'commander';

import { importFile, ImportRefused, planImport } from '../import/importFile';
import { importKinds, type ImportKindName } from '../import/kinds';
import { type SiteOptions, withSite } from './options';
import { printChanges } from './print';
import { inSession } from './session';

interface ImportOptions extends SiteOptions {
  readonly dryRun?: boolean;
}

/** The problems of a file, one a line, as compilers write them. */
function refusal(file: string, { problems }: ImportRefused): Error {
  const lines = problems.map(({ line, what }) => `${file}:${line}: ${what}`);
  return new Error([...lines, `Nothing was imported: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`].join('\n'));
}

export function addImportCommand(program: Command): void {
  const kind = new Argument('<what>', 'what the file holds').choices(Object.keys(importKinds));
  withSite(program.command('import').addArgument(kind).argument('<file>', 'CSV in UTF-8; its headings are the columns of the list (docs/schema.md)'))
    .description('fill a list from a CSV file: adds what is missing, changes what differs; checks the whole file before it writes')
    .option('--dry-run', 'check the file and show what would change; writes nothing')
    .action(async (what: ImportKindName, file: string, options: ImportOptions) => {
      const text = readFileSync(file, 'utf8');
      const changes = await inSession('import', options, async ({ tenant, onChange }) => {
        try {
          return await (options.dryRun ? planImport(tenant, importKinds[what], text) : importFile(tenant, importKinds[what], text, onChange));
        } catch (error) {
          throw error instanceof ImportRefused ? refusal(file, error) : error;
        }
      });
      printChanges(changes, options.json ?? false, 'Nothing to change: the list is as the file says.');
    });
}
