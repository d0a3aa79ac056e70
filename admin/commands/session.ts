import { readFileSync } from 'node:fs';

import { readCertificate } from '../certificate';
import { connect, fetchAs, isLocal } from '../connect';
import type { Change, ChangeListener, PartListener } from '../provision/Step';
import type { Tenant } from '../provision/Tenant';
import { certificateSignIn, deviceCodeSignIn, fetchWithToken } from '../signIn';
import { explain } from './explain';
import { LogFile } from './LogFile';
import type { SiteOptions } from './options';
import { progressOn } from './progress';
import { UsageError } from './UsageError';

/** One run of a command on a tenant. */
export interface Session {
  readonly tenant: Tenant;
  /** Shows each change and keeps it in the log. */
  readonly onChange: ChangeListener;
  /** Shows how far the work is. */
  readonly onPart: PartListener;
  /** Says that a deletion was left undone, and keeps it in the log. */
  readonly onLeft: (change: Change) => void;
}

const show = (message: string): void => void process.stderr.write(`${message}\n`);

/** The certificate and key, from a file or from the environment; null where a person signs in. */
function certificatePem(file: string | undefined): string | null {
  return file === undefined ? (process.env['KAMPUS_CERTIFICATE'] ?? null) : readFileSync(file, 'utf8');
}

/** Signed in as the person at the keyboard, or as the app by its certificate; on the local tenant, as whom `--as` names. */
async function tenantOf({ site, as, directory, clientId, certificate, thumbprint }: SiteOptions): Promise<Tenant> {
  if (as !== undefined) {
    if (!isLocal(site)) throw new UsageError('--as is for the local tenant only');
    return connect({ homeUrl: site, fetch: fetchAs(as, site) });
  }
  if (isLocal(site)) throw new UsageError('The local tenant wants --as <upn>');
  if (directory === undefined || clientId === undefined) throw new UsageError('Signing in wants --directory and --client-id');
  const { origin } = new URL(site);
  const registration = { directory, clientId, origin };
  const pem = certificatePem(certificate);
  const token = pem === null ? await deviceCodeSignIn(registration, show) : await certificateSignIn(registration, readCertificate(pem, thumbprint, process.env['KAMPUS_CERTIFICATE_PASSWORD']));
  await token(); // a sign-in that fails says so itself, before anything is asked of SharePoint
  return connect({ homeUrl: site, fetch: fetchWithToken(token, origin) });
}

/** Runs a command with a tenant, a log of what it does, and a display of how far it is. Failures go to the log too. */
export async function inSession<T>(command: string, options: SiteOptions, work: (session: Session) => Promise<T>): Promise<T> {
  const log = new LogFile(options.log, command);
  const tenant = await tenantOf(options);
  const progress = progressOn(process.stderr);
  const left: Change[] = [];
  log.write(`begins on ${options.site}`);
  try {
    const result = await work({
      tenant,
      onChange: (change, done) => {
        progress.change(change, done);
        log.write(`${change.action} ${change.what} ${change.where}`);
      },
      onPart: (title, done, total) => progress.part(title, done, total),
      onLeft: (change) => {
        left.push(change);
        log.write(`left ${change.action} ${change.what} ${change.where}`);
      }
    });
    log.write('ends');
    return result;
  } catch (error) {
    log.write(`failed: ${explain(error)}`);
    throw error;
  } finally {
    progress.stop();
    left.forEach(({ what, where }) => process.stderr.write(`Left alone, since nothing is deleted without --allow-delete: ${what} ${where}\n`));
  }
}
