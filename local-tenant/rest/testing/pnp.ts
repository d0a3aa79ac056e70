import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import { DefaultParse, InjectHeaders, type Queryable } from '@pnp/queryable';
import type { RunningTenant } from '../handle';

/** The origin that tests pretend to call. */
export const testOrigin = 'http://127.0.0.1:4321';

/**
 * PnPjs as a person in a web, over the tenant in this process: its `send` calls `handle`.
 * @param webUrl server-relative, e.g. "/sites/dev"
 */
export function spAs({ handle }: Pick<RunningTenant, 'handle'>, upn: string, webUrl: string): SPFI {
  return spfi(`${testOrigin}${webUrl}`).using(DefaultHeaders(), DefaultInit(), InjectHeaders({ 'X-Local-User': upn }), DefaultParse(), (instance: Queryable) => {
    instance.on.send.replace(async (url: URL, init: RequestInit) => {
      const headers = new Headers(init.headers);
      if (init.method !== 'GET') headers.set('x-requestdigest', await digestFor(handle, webUrl, upn));
      return handle(new Request(url, { ...init, headers, cache: 'default' }));
    });
    return instance;
  });
}

/** A digest of its own for each write: PnPjs keeps one per web, whoever calls and whichever tenant answers. */
async function digestFor(handle: RunningTenant['handle'], webUrl: string, upn: string): Promise<string> {
  const headers = { 'X-Local-User': upn, accept: 'application/json;odata=nometadata' };
  const response = await handle(new Request(`${testOrigin}${webUrl}/_api/contextinfo`, { method: 'POST', headers }));
  return ((await response.json()) as { FormDigestValue?: string }).FormDigestValue ?? '';
}
