import { Argument, type Command, Option } from 'commander';

import { readPages } from '../pages';
import { type ReportName, reports } from '../report/reports';
import { toCsv, toMarkdown, toObjects } from '../report/Table';
import { organisationKey, type SiteOptions, withSite } from './options';
import { printJson } from './print';
import { inSession } from './session';

const FORMATS = { csv: toCsv, markdown: toMarkdown } as const;

interface ReportOptions extends SiteOptions {
  readonly format: keyof typeof FORMATS;
  readonly organisation?: string;
}

export function addReportCommand(program: Command): void {
  const kind = new Argument('<what>', 'languages: pages that lack Swedish or English; owners: pages without an owner; organisations: how many of each; acknowledgements: how many of each organisation have acknowledged what must be read, never a group under 5; responsibilities: topics that nobody handles, or that are to be confirmed; workspaces: those that lack an owner or a deputy').choices(Object.keys(reports));
  withSite(program.command('report').addArgument(kind))
    .description('tell the state of the published pages and of registers, as CSV or Markdown; writes nothing to the tenant')
    .addOption(new Option('--format <format>', 'how it is written').choices(Object.keys(FORMATS)).default('markdown'))
    .option('--organisation <key>', 'only what is of this organisation, e.g. VM', organisationKey)
    .action(async (what: ReportName, options: ReportOptions) => {
      const table = await inSession('report', options, async ({ tenant, onPart }) => {
        const pages = (await readPages(tenant, onPart)).filter(({ organisation }) => (options.organisation ?? organisation) === organisation);
        return reports[what]({ tenant, organisation: options.organisation ?? null, pages, now: await tenant.now() });
      });
      if (options.json) printJson({ rows: toObjects(table) });
      else process.stdout.write(FORMATS[options.format](table));
    });
}
