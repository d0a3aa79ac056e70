import { InjectHeaders } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, RequestDigest, spfi, type SPFI } from '@pnp/sp';
import { DefaultParse } from '@pnp/queryable';
import type { RunningTenant } from '../handle';

/** The origin that tests pretend to call. */
export const testOrigin = 'http://127.0.0.1:4321';

/**
 * PnPjs as a person in a web, over the tenant in this process: its `send` calls `handle`.
 * @param webUrl server-relative, e.g. "/sites/dev"
 */
export function spAs({ handle }: Pick<RunningTenant, 'handle'>, upn: string, webUrl: string): SPFI {
  return spfi(`${testOrigin}${webUrl}`).using(DefaultHeaders(), DefaultInit(), InjectHeaders({ 'X-Local-User': upn }), RequestDigest(), DefaultParse(), (instance) => {
    instance.on.send.replace(async (url: URL, init: RequestInit) => handle(new Request(url, { ...init, cache: 'default' })));
    return instance;
  });
}
