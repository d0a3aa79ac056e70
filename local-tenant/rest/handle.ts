import { openRootSite } from './rootSite';
import { answerApi } from './api';
import { answerLocal } from './local/routes';
import { notImplemented, toSharePointError } from './model/errors';
import { splitPath, type ApiPath } from './path/ApiPath';
import { callerOf, type Caller } from './session/caller';
import { respondError } from './respond';
import { Tenant } from './Tenant';
import { doWhatIsDue } from './whatIsDue';
import type { Post } from './webhooks/receivers';
import type { Clock, Store } from '../store/index';
import './types/index';

/** A running tenant, ready to answer. */
export interface RunningTenant {
  readonly tenant: Tenant;
  /** Answers any request to `/_local…` or `…/_api/…`; others get 404. Never throws, never hangs. */
  readonly handle: (request: Request) => Promise<Response>;
}

interface TenantOptions {
  readonly store: Store;
  /** Default: the clock that the store was opened with. */
  readonly clock?: Clock;
  /** How receivers of webhooks are called. Default: over HTTP, on this machine only. */
  readonly post?: Post;
}

/** Starts a tenant on a store. */
export function createTenant({ store, clock, post }: TenantOptions): RunningTenant {
  const tenant = new Tenant(store, clock ?? store.clock, post);
  openRootSite(store);
  return { tenant, handle: (request) => handle(tenant, request) };
}

async function handle(tenant: Tenant, request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (!isLoopback(url.hostname) || !isLoopbackHost(request.headers.get('host'))) return new Response('Only this machine may ask.', { status: 403 });
  try {
    doWhatIsDue(tenant.store);
    const local = await answerLocal(tenant, request, url);
    if (local) return local;
    const split = splitPath(url.pathname);
    if (!split && /\/_vti_bin(\/|$)/i.test(url.pathname)) throw notImplemented(`the service ${url.pathname}`);
    if (!split) return new Response('404 FILE NOT FOUND', { status: 404 });
    return await logged(tenant, request, url, split);
  } catch (error) {
    return respondError(toSharePointError(error), request.headers);
  }
}

async function logged(tenant: Tenant, request: Request, url: URL, path: ApiPath): Promise<Response> {
  const started = performance.now();
  const caller = callerOf(tenant, request.headers);
  const { response, requests } = await answerApi(tenant, request, url, path, caller);
  const entry = { method: request.method, url: url.pathname + url.search, user: userOf(caller), status: response.status, ms: Math.round(performance.now() - started) };
  tenant.log.add(requests ? { ...entry, requests } : entry);
  return response;
}

const userOf = (caller: Caller | null): string | null => caller?.user.upn ?? null;

const isLoopback = (host: string): boolean => host === '127.0.0.1' || host === '[::1]' || host === 'localhost' || host.endsWith('.localhost');

function isLoopbackHost(header: string | null): boolean {
  return header === null || /^(127\.0\.0\.1|\[::1\]|([a-z0-9-]+\.)*localhost)(:\d{1,5})?$/i.test(header);
}
