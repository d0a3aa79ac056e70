import { KampusError, type KampusErrorKind } from '../../src/domain/shared/KampusError';
import { withoutSecrets } from './withoutSecrets';

const CURE: Readonly<Record<KampusErrorKind, string>> = {
  forbidden: 'The account has no right to it: docs/admin-guide.md says which rights each command needs.',
  notFound: 'It is not there: check the address, and ask `kampus doctor` what is missing.',
  throttled: 'SharePoint asks to wait: run the command again later; it goes on where it stopped.',
  conflict: 'Somebody else changed it meanwhile: run the command again; it goes on where it stopped.',
  offline: 'No answer came: check the address and the network, and run the command again; it goes on where it stopped.',
  invalidData: 'SharePoint refused what was sent, or answered what cannot be read: `kampus doctor` shows how the tenant differs from what Kampus expects.',
  unexpected: 'Run the command again; it goes on where it stopped. If it stops here again, keep the log.'
};

/** Node's file errors, in words. */
const FILE_PROBLEM: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'the file may not be read',
  EISDIR: 'this is a folder'
};

/** Where PnPjs's message of a refused request goes on with the answer's body. */
const BODY_MARK = '::> ';

/** The message in SharePoint's error body, as OData v3 and v4 write it; null when there is none. */
function sharePointMessage(cause: unknown): string | null {
  if (!(cause instanceof Error) || !cause.message.includes(BODY_MARK)) return null;
  try {
    const answer = JSON.parse(cause.message.slice(cause.message.indexOf(BODY_MARK) + BODY_MARK.length)) as Record<string, { readonly message?: string | { readonly value?: string } } | undefined>;
    const message = (answer['odata.error'] ?? answer['error'])?.message;
    return (typeof message === 'string' ? message : message?.value) ?? null;
  } catch {
    return null; // a body that is not JSON, such as a proxy's page, tells an administrator nothing
  }
}

/** What happened, SharePoint's own words for it, and what to do, for an administrator; the stack is the developer's. */
export function explain(error: unknown): string {
  if (error instanceof KampusError) {
    const { kind, operation, status, cause } = error;
    const said = sharePointMessage(cause);
    const lines = [`Could not ${operation}: ${kind}${status === undefined ? '' : `, HTTP ${status}`}`, ...(said === null ? [] : [`SharePoint says: ${said}`]), CURE[kind]];
    return withoutSecrets(lines.join('\n'));
  }
  const { code, path, message } = error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) };
  const problem = code === undefined ? undefined : FILE_PROBLEM[code];
  return withoutSecrets(problem === undefined ? message : `${path ?? 'The file'}: ${problem}`);
}
