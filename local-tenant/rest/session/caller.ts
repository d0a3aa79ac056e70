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
 * The caller of a request: the header X-Local-User, else the session cookie, else, for an app, a service owner, and
 * for anyone else the demo's official.
 * @returns null when a user is named who does not exist
 */
export function callerOf(tenant: Tenant, headers: Headers): Caller | null {
  const header = headers.get('x-local-user');
  const named = header ?? cookieOf(headers, sessionCookie);
  const bearer = /^bearer\s/i.test(headers.get('authorization') ?? '');
  const user = named === undefined ? unnamedUser(tenant.store, bearer) : userByUpn(tenant.store, named.trim());
  return user ? { user, bearer, byHeader: header !== null } : null;
}

/**
 * To whom a digest is bound: a browser's to its user. The callers named by header share theirs, because REST
 * libraries (PnPjs among them) keep one digest per web for every user of a process.
 */
export function digestOwner({ user, byHeader }: Caller): number {
  return byHeader ? 0 : user.id;
}

/** Without a name: the demo's official; an app, and everybody where there is no such official, is a service owner. */
function unnamedUser(store: Store, app: boolean): Principal | undefined {
  const official = app ? undefined : userByUpn(store, defaultUser);
  if (official) return official;
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
