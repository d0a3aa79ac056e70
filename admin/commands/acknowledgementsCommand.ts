import type { Command } from 'commander';

import { systemClock } from '../../src/domain/shared/Clock';
import { countAcknowledgements } from '../acknowledgements/countAcknowledgements';
import { type SiteOptions, withSite } from './options';
import { printJson } from './print';
import { inSession } from './session';

export function addAcknowledgementsCommand(program: Command): void {
  withSite(program.command('acknowledgements'))
    .description('count how many of each organisation have acknowledged what must be read, for its editors to see; every quarter of an hour')
    .action(async (options: SiteOptions) => {
      const articles = await inSession('acknowledgements', options, ({ tenant }) => countAcknowledgements(tenant, systemClock.now()));
      if (options.json) printJson({ articles });
      else articles.forEach(({ title, version, shown, hidden }) => process.stdout.write(`${title}\tversion ${version}\t${shown} organisations shown\t${hidden} too small\n`));
    });
}
