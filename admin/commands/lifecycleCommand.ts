import type { Command } from 'commander';

import { planLifecycle, runLifecycle } from '../lifecycle/lifecycle';
import { type SiteOptions, withSite } from './options';
import { printChanges, printJson } from './print';
import { inSession } from './session';

interface LifecycleCommandOptions extends SiteOptions {
  readonly dryRun?: boolean;
}

export function addLifecycleCommand(program: Command): void {
  withSite(program.command('lifecycle'))
    .description('do what time asks for, daily: news that has expired stops being news, owners of guides past review are asked to look at them, holders of responsibilities to confirm them every six months, owners of workspaces without use or near their end are told, and what nobody answers for becomes readable only')
    .option('--dry-run', 'show what is due; writes nothing')
    .action(async (options: LifecycleCommandOptions) => {
      const { changes, tasks } = await inSession('lifecycle', options, ({ tenant, onChange, onPart }) =>
        options.dryRun ? planLifecycle(tenant, { onPart }) : runLifecycle(tenant, { onChange, onPart })
      );
      if (options.json) {
        printJson({ changes, tasks });
        return;
      }
      printChanges(changes, false, 'Nothing is due.');
      tasks.forEach(({ what, where }) => process.stdout.write(`task\t${what}\t${where}\n`));
    });
}
