import { principalById, userByUpn, type Principal, type Store } from '../../store/index';
import type { Tenant } from '../Tenant';

export const sessionCookie = 'kampus-user';
const defaultUser = 'virkamies.vm@gov.example';

/** Who calls, and how he or she said so. */
export interface Caller {
  readonly user: Principal;
  /** Sends an Authorization header, as an app does: SharePoint asks such callers for no digest. */
  readonly bearer: boolean;
  /** Named by the header X-Local-User, as a REST client outside a browser does. */
  readonly byHeader: boolean;
}

/**
 * The caller of a request: the header X-Local-User, else the session cookie, else the demo's official.
 * @returns null when a user is named who does not exist
 */
export function callerOf(tenant: Tenant, headers: Headers): Caller | null {
  const header = headers.get('x-local-user');
  const named = header ?? cookieOf(headers, sessionCookie);
  const user = named === undefined ? fallbackUser(tenant.store) : userByUpn(tenant.store, named.trim());
  return user ? { user, bearer: /^bearer\s/i.test(headers.get('authorization') ?? ''), byHeader: header !== null } : null;
}

/**
 * To whom a digest is bound: a browser's to its user. The callers named by header share theirs, because REST
 * libraries (PnPjs among them) keep one digest per web for every user of a process.
 */
export function digestOwner({ user, byHeader }: Caller): number {
  return byHeader ? 0 : user.id;
}

/** Without a name: the demo's official, or, where there is none, a service owner. */
function fallbackUser(store: Store): Principal | undefined {
  const owner = userByUpn(store, defaultUser);
  if (owner) return owner;
  const row = store.get<{ id: number }>("SELECT id FROM principal WHERE kind = 'user' AND tenant_admin = 1 ORDER BY id LIMIT 1");
  return row && principalById(store, row.id);
}

function cookieOf(headers: Headers, name: string): string | undefined {
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const [key, ...rest] = part.trim().split('=');
    if (key === name) return decode(rest.join('='));
  }
  return undefined;
}

/** A cookie that is not percent-encoded properly is taken as it is: no user has such a name, so nobody is signed in by it. */
function decode(text: string): string {
  return /%(?![0-9a-f]{2})/i.test(text) ? text : safelyDecoded(text);
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
