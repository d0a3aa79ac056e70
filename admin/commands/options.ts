import { type Command, InvalidArgumentError, Option } from 'commander';

import { kampusSchema } from '../../src/schema/kampusSchema';
import { initialOrganisations } from '../../src/schema/organisations';
import { isLocal } from '../connect';

/** What every command that talks to a tenant takes. */
export interface SiteOptions {
  /** Absolute address of the home site. */
  readonly site: string;
  readonly as?: string;
  readonly directory?: string;
  readonly clientId?: string;
  /** Path of a PEM file with the app's certificate and private key. */
  readonly certificate?: string;
  readonly thumbprint?: string;
  readonly json?: boolean;
  /** Path of the log file. */
  readonly log: string;
}

function siteAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) throw new InvalidArgumentError('give the whole address of the home site');
  if (url.protocol === 'http:' && !isLocal(text)) throw new InvalidArgumentError('http is for the local tenant only');
  if (url.pathname.replace(/\/$/, '') !== kampusSchema.homeSite.url) throw new InvalidArgumentError(`the home site is ${kampusSchema.homeSite.url}`);
  return `${url.origin}${kampusSchema.homeSite.url}`;
}

export function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('give a whole number');
  return Number(text);
}

/** The key of an organisation that the schema knows, in upper case. */
export function organisationKey(text: string): string {
  const keys = initialOrganisations.map((one) => one.key);
  const key = text.toUpperCase();
  if (!keys.includes(key)) throw new InvalidArgumentError(`give one of ${keys.join(', ')}`);
  return key;
}

/** Where `npm run build` puts the package. */
export const DEFAULT_PACKAGE = 'sharepoint/solution/kampus.sppkg';

/** The option of every command that may delete something. */
export const ALLOW_DELETE = ['--allow-delete', 'also make the deletions that `plan` or `--dry-run` shows; without it nothing is deleted'] as const;

/** Adds the options that every command with a tenant takes. */
export function withSite(command: Command): Command {
  return command
    .requiredOption('--site <url>', 'address of the home site, e.g. https://contoso.sharepoint.com/sites/kampus', siteAddress)
    .option('--as <upn>', 'act as this person (local tenant only)')
    .addOption(new Option('--directory <id>', 'directory to sign in to, e.g. contoso.onmicrosoft.com').env('KAMPUS_DIRECTORY'))
    .addOption(new Option('--client-id <id>', 'app registration to sign in through').env('KAMPUS_CLIENT_ID'))
    .addOption(new Option('--certificate <file>', 'sign in as the app itself, by this certificate and private key (PEM); without it a person signs in').env('KAMPUS_CERTIFICATE_FILE'))
    .addOption(new Option('--thumbprint <sha256>', 'SHA-256 of the certificate, when the file holds the key alone').env('KAMPUS_THUMBPRINT'))
    .option('--log <file>', 'log file that what is done is added to', 'kampus.log')
    .option('--json', 'print one JSON object');
}
