#!/usr/bin/env node
import { Command, InvalidArgumentError } from 'commander';

import { KampusError } from '../src/domain/shared/KampusError';
import { kampusSchema } from '../src/schema/kampusSchema';
import { deploy, planDeployment } from './deploy/deploy';
import { readPackageFile } from './deploy/packageFile';
import { connect, fetchAs, isLocal } from './connect';
import { examine, type Finding } from './doctor/doctor';
import { plan, provision } from './provision/provision';
import type { Change } from './provision/Step';
import type { Tenant } from './provision/Tenant';
import { schemaDocument } from './schemaDocument';
import { deviceCodeSignIn, fetchWithToken } from './signIn';

interface SiteOptions {
  readonly site: string;
  readonly as?: string;
  readonly directory?: string;
  readonly clientId?: string;
  readonly organisation?: string;
  readonly json?: boolean;
}

interface ProvisionCommandOptions extends SiteOptions {
  readonly failAfter?: number;
}

interface DeployCommandOptions extends SiteOptions {
  readonly package: string;
  readonly dryRun?: boolean;
}

function siteAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) throw new InvalidArgumentError('give the whole address of the home site');
  if (url.protocol === 'http:' && !isLocal(text)) throw new InvalidArgumentError('http is for the local tenant only');
  if (url.pathname.replace(/\/$/, '') !== kampusSchema.homeSite.url) throw new InvalidArgumentError(`the home site is ${kampusSchema.homeSite.url}`);
  return `${url.origin}${kampusSchema.homeSite.url}`;
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('give a whole number');
  return Number(text);
}

/** Signed in as the person at the keyboard; on the local tenant, as whom `--as` names. */
async function tenantOf({ site, as, directory, clientId }: SiteOptions): Promise<Tenant> {
  if (as !== undefined) return connect({ homeUrl: site, fetch: fetchAs(as, site) });
  if (isLocal(site)) throw new RangeError('The local tenant wants --as <upn>');
  if (directory === undefined || clientId === undefined) throw new RangeError('Signing in wants --directory and --client-id');
  const { origin } = new URL(site);
  const show = (message: string): void => void process.stderr.write(`${message}\n`);
  return connect({ homeUrl: site, fetch: fetchWithToken(await deviceCodeSignIn({ directory, clientId, origin, show }), origin) });
}

function report(changes: readonly Change[], json: boolean, none: string): void {
  if (json) process.stdout.write(`${JSON.stringify({ changes })}\n`);
  else if (changes.length === 0) process.stdout.write(`${none}\n`);
  else changes.forEach(({ action, what, where }) => process.stdout.write(`${action}\t${what}\t${where}\n`));
}

function reportFindings(findings: readonly Finding[], json: boolean): void {
  if (json) process.stdout.write(`${JSON.stringify({ findings })}\n`);
  else if (findings.length === 0) process.stdout.write('Nothing is wrong.\n');
  else findings.forEach(({ severity, what, cure }) => process.stdout.write(`${severity}\t${what}\n\t${cure}\n`));
}

function withSite(command: Command): Command {
  return command
    .requiredOption('--site <url>', 'address of the home site, e.g. https://contoso.sharepoint.com/sites/kampus', siteAddress)
    .option('--as <upn>', 'act as this person (local tenant only)')
    .option('--directory <id>', 'directory to sign in to, e.g. contoso.onmicrosoft.com')
    .option('--client-id <id>', 'app registration to sign in through')
    .option('--json', 'print one JSON object');
}

const ORGANISATION = 'only the home site and the sections of this organisation, e.g. VM';

const program = new Command('kampus').description('Takes Kampus from its package to a running tenant, and looks after it there');

withSite(program.command('plan'))
  .description('show what provisioning would change; writes nothing')
  .option('--organisation <key>', ORGANISATION)
  .action(async (options: SiteOptions) => {
    const changes = await plan(await tenantOf(options), { organisation: options.organisation ?? null });
    report(changes, options.json ?? false, 'Nothing to change: the tenant is as the schema says.');
  });

withSite(program.command('provision'))
  .description('make sites, lists, columns, indexes and permissions what the schema says')
  .option('--organisation <key>', ORGANISATION)
  .option('--fail-after <n>', 'stop after so many changes, to try resuming (local tenant only)', wholeNumber)
  .action(async (options: ProvisionCommandOptions) => {
    const { failAfter } = options;
    if (failAfter !== undefined && !isLocal(options.site)) throw new RangeError('--fail-after is for the local tenant only');
    const changes = await provision(await tenantOf(options), {
      organisation: options.organisation ?? null,
      ...(failAfter === undefined ? {} : { failAfter }),
      onChange: ({ what, where }, done) => process.stderr.write(`${done}\t${what}\t${where}\n`)
    });
    report(options.json ? changes : [], options.json ?? false, `Done: ${changes.length} changes.`);
  });

withSite(program.command('doctor'))
  .description('examine the tenant: drift from the schema, missing groups and rights, each with its cure; writes nothing')
  .action(async (options: SiteOptions) => {
    reportFindings(await examine(await tenantOf(options)), options.json ?? false);
  });

withSite(program.command('deploy'))
  .description('bring the package to the app catalog and its extension to every site, once')
  .option('--package <file>', 'the package', 'sharepoint/solution/kampus.sppkg')
  .option('--dry-run', 'show what would change; writes nothing')
  .action(async (options: DeployCommandOptions) => {
    const tenant = await tenantOf(options);
    const file = readPackageFile(options.package);
    const changes = options.dryRun ? await planDeployment(tenant, file) : await deploy(tenant, file);
    report(changes, options.json ?? false, 'Nothing to change: this version is deployed.');
  });

program
  .command('schema')
  .description('print the schema as Markdown')
  .action(() => {
    process.stdout.write(schemaDocument());
  });

/** What an administrator can act on; the stack of an unexpected error is the developer's. */
function explain(error: unknown): string {
  if (error instanceof KampusError) return `Could not ${error.operation}: ${error.kind}${error.status === undefined ? '' : `, HTTP ${error.status}`}`;
  return error instanceof Error ? error.message : String(error);
}

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
