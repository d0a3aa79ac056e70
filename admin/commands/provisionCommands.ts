import { existsSync } from 'node:fs';
import type { Command } from 'commander';

import { isLocal } from '../connect';
import { readPackageFile } from '../deploy/packageFile';
import { examine } from '../doctor/doctor';
import { plan, provision } from '../provision/provision';
import { ALLOW_DELETE, DEFAULT_PACKAGE, organisationKey, type SiteOptions, wholeNumber, withSite } from './options';
import { printChanges, printFindings, printMade } from './print';
import { inSession } from './session';
import { UsageError } from './UsageError';

interface PlanOptions extends SiteOptions {
  readonly organisation?: string;
}

interface ProvisionOptions extends PlanOptions {
  readonly allowDelete?: boolean;
  readonly dryRun?: boolean;
  readonly failAfter?: number;
}

interface DoctorOptions extends SiteOptions {
  readonly package: string;
}

const ORGANISATION = ['--organisation <key>', 'only the home site and what is of this organisation, e.g. VM', organisationKey] as const;

async function showPlan(options: PlanOptions): Promise<void> {
  const organisation = options.organisation ?? null;
  const changes = await inSession('plan', options, ({ tenant, onPart }) => plan(tenant, { organisation, onPart }));
  printChanges(changes, options.json ?? false, 'Nothing to change: the tenant is as the schema says.');
}

/** `plan`, `provision` and `doctor`: what the schema wants of the tenant. */
export function addProvisionCommands(program: Command): void {
  withSite(program.command('plan'))
    .description('show what provisioning would change; writes nothing')
    .option(...ORGANISATION)
    .action(showPlan);

  withSite(program.command('provision'))
    .description('make sites, lists, columns, indexes and permissions what the schema says')
    .option(...ORGANISATION)
    .option(...ALLOW_DELETE)
    .option('--dry-run', 'the same as `plan`: show what would change; writes nothing')
    .option('--fail-after <n>', 'stop after so many changes, to try resuming (local tenant only)', wholeNumber)
    .action(async (options: ProvisionOptions) => {
      if (options.dryRun) return showPlan(options);
      const { allowDelete, failAfter, organisation = null } = options;
      if (failAfter !== undefined && !isLocal(options.site)) throw new UsageError('--fail-after is for the local tenant only');
      const begun = performance.now();
      const changes = await inSession('provision', options, ({ tenant, onChange, onLeft, onPart }) =>
        provision(tenant, { organisation, onChange, onLeft, onPart, allowDelete, failAfter })
      );
      printMade(changes, Math.round(performance.now() - begun), options.json ?? false);
    });

  withSite(program.command('doctor'))
    .description('examine the tenant: rights, versions, drift from the schema, groups, app catalog, script sources, throttling; each finding with its cure; writes nothing')
    .option('--package <file>', 'the package that should be deployed', DEFAULT_PACKAGE)
    .action(async (options: DoctorOptions) => {
      // Without a build there is nothing to compare the app catalog with.
      const file = options.package === DEFAULT_PACKAGE && !existsSync(DEFAULT_PACKAGE) ? null : readPackageFile(options.package);
      printFindings(await inSession('doctor', options, ({ tenant }) => examine(tenant, { file })), options.json ?? false);
    });
}
