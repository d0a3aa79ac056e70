import { type Command, Option } from 'commander';

import { examine } from '../doctor/doctor';
import { planUpgrade, undoUpgrade, upgrade, type UpgradeResult } from '../upgrade/upgrade';
import { ALLOW_DELETE, type SiteOptions, withSite } from './options';
import { printChanges, printFindings, printJson } from './print';
import { inSession } from './session';

interface UpgradeOptions extends SiteOptions {
  readonly allowDelete?: boolean;
  readonly dryRun?: boolean;
  readonly undo?: boolean;
}

function printResult({ from, to, migrations, changes }: UpgradeResult): void {
  process.stdout.write(`${from ?? 'new'} -> ${to}\n`);
  migrations.forEach(({ version, what, irreversible }) => process.stdout.write(`${version}\t${what}\t${irreversible === null ? 'can be undone' : `cannot be undone: ${irreversible}`}\n`));
  printChanges(changes, false, 'Nothing to change.');
}

export function addUpgradeCommand(program: Command): void {
  withSite(program.command('upgrade'))
    .description('bring the tenant to this version: migrations, then the schema; ends with what still differs')
    .option(...ALLOW_DELETE)
    .option('--dry-run', 'show the migrations, whether each can be undone, and what would change; writes nothing')
    .addOption(new Option('--undo', 'take the tenant back to the version before, if its migrations can be undone').conflicts('dryRun'))
    .action(async (options: UpgradeOptions) => {
      const { result, findings } = await inSession('upgrade', options, async ({ tenant, onChange, onLeft, onPart }) => {
        if (options.dryRun) return { result: await planUpgrade(tenant, { onPart }), findings: null };
        if (options.undo) return { result: await undoUpgrade(tenant, { onChange }), findings: null };
        return { result: await upgrade(tenant, { onChange, onLeft, onPart, allowDelete: options.allowDelete }), findings: await examine(tenant) };
      });
      if (options.json) {
        printJson({ ...result, ...(findings === null ? {} : { findings }) });
        return;
      }
      printResult(result);
      if (findings !== null) printFindings(findings, false);
    });
}
