import type { Command } from 'commander';

import { deploy, planDeployment } from '../deploy/deploy';
import { readPackageFile } from '../deploy/packageFile';
import { ALLOW_DELETE, DEFAULT_PACKAGE, type SiteOptions, withSite } from './options';
import { printChanges } from './print';
import { inSession } from './session';

interface DeployOptions extends SiteOptions {
  readonly package: string;
  readonly allowDelete?: boolean;
  readonly dryRun?: boolean;
}

export function addDeployCommand(program: Command): void {
  withSite(program.command('deploy'))
    .description('bring the package to the app catalog and its extension to every site, once')
    .option('--package <file>', 'the package', DEFAULT_PACKAGE)
    .option(...ALLOW_DELETE)
    .option('--dry-run', 'show what would change; writes nothing')
    .action(async (options: DeployOptions) => {
      const file = readPackageFile(options.package);
      const changes = await inSession('deploy', options, ({ tenant, onChange, onLeft }) =>
        options.dryRun ? planDeployment(tenant, file) : deploy(tenant, file, { onChange, onLeft, allowDelete: options.allowDelete })
      );
      printChanges(changes, options.json ?? false, 'Nothing to change: this version is deployed.');
    });
}
