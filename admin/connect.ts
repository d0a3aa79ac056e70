import { systemClock } from '../src/domain/shared/Clock';
import { createSharePointClient } from '../src/gateways/client/administration';
import { peoplePickerDirectory } from './provision/directory';
import type { Tenant } from './provision/Tenant';
import { watchTraffic } from './watchTraffic';

export interface Connection {
  /** Absolute address of Kampus's home site, existing or to be made. */
  readonly homeUrl: string;
  /** How requests are sent: signed in, to a tenant on the network or to one in this process. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Resolves after so many milliseconds; the machine's timer by default. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** An administrator waits as long as the server asks, within reason. */
const LONGEST_WAIT_MS = 5 * 60 * 1000;
const RETRIES = 8;

/** An answer's `Date`, to the second. */
function serverTime(response: Response): Date {
  const header = response.headers.get('Date');
  return header === null ? systemClock.now() : new Date(header);
}

/** The tenant behind a connection. */
export function connect({ homeUrl, fetch: send, wait }: Connection): Tenant {
  const { fetch, traffic } = watchTraffic(send);
  const { origin } = new URL(homeUrl);
  const client = createSharePointClient({
    webUrl: homeUrl,
    homeUrl,
    loginName: null,
    formDigest: null,
    fetch,
    longestWaitMs: LONGEST_WAIT_MS,
    retries: RETRIES,
    ...(wait === undefined ? {} : { wait })
  });
  return {
    origin,
    traffic,
    spFor: (siteUrl) => client.site(siteUrl),
    loginOf: peoplePickerDirectory(client.site('/')),
    now: async () => serverTime(await fetch(`${homeUrl}/_api/web?$select=Id`, { method: 'GET', headers: { Accept: 'application/json;odata=nometadata' } }))
  };
}

const LOOPBACK = /^(127\.0\.0\.1|localhost|[^.]+\.localhost|\[::1\])$/;

/** Whether the address is that of a local tenant: the only kind where one may act as somebody else. */
export function isLocal(url: string): boolean {
  return LOOPBACK.test(new URL(url).hostname);
}

/** Requests to a local tenant as one of its people. @throws RangeError for any other tenant */
export function fetchAs(upn: string, homeUrl: string): Connection['fetch'] {
  if (!isLocal(homeUrl)) throw new RangeError('--as is for the local tenant only');
  return (url, init) => {
    const headers = new Headers(init.headers);
    headers.set('X-Local-User', upn);
    return fetch(url, { ...init, headers });
  };
}
