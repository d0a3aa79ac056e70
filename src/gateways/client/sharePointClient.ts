import { DefaultParse, InjectHeaders, type Queryable, RejectOnError, ResolveOnData } from '@pnp/queryable';
import { type SPFI, spfi } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/batching';

import { systemClock, type Clock } from '../../domain/shared/Clock';
import { KampusError } from '../../domain/shared/KampusError';
import { type FormDigest, SharePointTransport } from './SharePointTransport';

/** What Kampus needs to know of the page it stands on: a few plain values, not the SPFx context. */
export interface SharePointContext {
  /** Absolute address of the web that the page is on, without a slash at the end. */
  readonly webUrl: string;
  /** Absolute address of Kampus's home site, without a slash at the end. */
  readonly homeUrl: string;
  /** The reader's login name with its claims prefix, as the page context has it; null for a program, which has no own rows. */
  readonly loginName: string | null;
  /** The digest that the page was made with; null when it has none. Good for `webUrl` only. */
  readonly formDigest: FormDigest | null;
  readonly clock?: Clock;
  /** The browser's own by default; tests and the administrator's commands give theirs. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Resolves when anything may be asked; at once by default. What waits for it does not count as unanswered. */
  readonly begin?: () => Promise<void>;
  /** Resolves after so many milliseconds; the machine's timer by default. */
  readonly wait?: (ms: number) => Promise<void>;
  /** The longest wait that the server may ask for and get without the reader hearing of it, 5 s by default. */
  readonly longestWaitMs?: number;
  /** How often a busy server is asked again, twice by default. */
  readonly retries?: number;
}

/** The way to the sites: one for a page and a user. */
export interface SharePointClient {
  readonly webUrl: string;
  readonly homeUrl: string;
  /** The reader's login name, with its claims prefix; null for a program. */
  readonly loginName: string | null;
  readonly clock: Clock;
  /** The page's own site. */
  readonly current: SPFI;
  /** Kampus's home site. */
  readonly home: SPFI;
  /** Any site of the tenant, by its absolute or server-relative address. @throws KampusError for another server's */
  site(url: string): SPFI;
}

const TIMEOUT_MS = 15_000;
const LONGEST_WAIT_MS = 5_000;
const RETRIES = 2;

/** Makes the way to SharePoint for one page and one user; nothing is shared between two of them. */
export function createSharePointClient(context: SharePointContext): SharePointClient {
  const clock = context.clock ?? systemClock;
  const transport = new SharePointTransport({
    fetch: context.fetch ?? ((url, init) => fetch(url, init)),
    wait: context.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    clock,
    timeoutMs: TIMEOUT_MS,
    longestWaitMs: context.longestWaitMs ?? LONGEST_WAIT_MS,
    retries: context.retries ?? RETRIES
  });
  if (context.formDigest !== null) transport.useDigest(context.webUrl, context.formDigest);

  const origin = new URL(context.homeUrl).origin;
  const site = (url: string): SPFI => {
    const address = new URL(url, origin);
    // Addresses of sites stand in rows, too: none of them takes a call, and the digest with it, to somebody else's server.
    if (address.origin !== origin) throw new KampusError('invalidData', 'reach a site of another server');
    return spfi(address.href.replace(/\/$/, '')).using(over(transport, context.begin));
  };
  return { webUrl: context.webUrl, homeUrl: context.homeUrl, loginName: context.loginName, clock, current: site(context.webUrl), home: site(context.homeUrl), site };
}

/** The least of PnPjs's behaviours: light headers, our transport, its parsing. Telemetry is left out. */
function over(transport: SharePointTransport, begin?: () => Promise<void>) {
  return (instance: Queryable): Queryable => {
    instance.using(
      InjectHeaders({ Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata;charset=utf-8' }),
      DefaultParse(),
      RejectOnError(),
      ResolveOnData()
    );
    instance.on.send.replace(async (url, init) => {
      await begin?.();
      return transport.send(url.toString(), init);
    });
    return instance;
  };
}
