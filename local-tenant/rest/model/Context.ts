import { permission, rightsOf, siteById, webById, type List, type Principal, type Rights, type Site, type Store, type Web } from '../../store/index';
import { accessDenied } from './errors';
import type { Caller } from '../session/caller';
import type { Tenant } from '../Tenant';

/** What a call consists of. */
export interface Call {
  readonly tenant: Tenant;
  readonly caller: Caller;
  /** The web that the URL before `/_api` names. */
  readonly web: Web;
  /** Scheme, host and port the caller used, without a final slash. */
  readonly origin: string;
  /** Parameters of the URL, as sent. */
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly confirmations?: Confirmation[];
}

/** What somebody else must agree to before a call is answered, and what takes back what was done when that rejects. */
interface Confirmation {
  readonly ask: () => Promise<void>;
  readonly undo: () => void;
}

/** One call as the types see it: who asks, in which web, with what body. */
export class Context implements Call {
  readonly tenant: Tenant;
  readonly caller: Caller;
  readonly web: Web;
  readonly origin: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly confirmations: Confirmation[];
  #site: Site | undefined;

  constructor(call: Call) {
    this.tenant = call.tenant;
    this.caller = call.caller;
    this.web = call.web;
    this.origin = call.origin;
    this.query = call.query;
    this.headers = call.headers;
    this.bytes = call.bytes;
    this.confirmations = call.confirmations ?? [];
  }

  get user(): Principal {
    return this.caller.user;
  }

  get store(): Store {
    return this.tenant.store;
  }

  get rights(): Rights {
    return rightsOf(this.store, this.user);
  }

  get site(): Site {
    this.#site ??= siteById(this.store, this.web.siteId)!;
    return this.#site;
  }

  /** The same call, seen from another web (e.g. when a path leaves the web it began in). */
  inWeb(web: Web): Context {
    return new Context({ ...this, web });
  }

  webOf(list: List): Web {
    return list.webId === this.web.id ? this.web : webById(this.store, list.webId)!;
  }

  /** "http://127.0.0.1:4321/sites/x/_api/" */
  apiOf(web: Web): string {
    return `${this.absolute(web.url === '/' ? '' : web.url)}/_api/`;
  }

  absolute(serverRelativeUrl: string): string {
    return this.origin + encodeURI(serverRelativeUrl);
  }

  /** Whether the caller holds all of these bits in a scope. */
  can(bits: bigint, securable: { readonly scopeId: number }, siteId: string = this.web.siteId): boolean {
    return this.rights.can(bits, securable.scopeId, siteId);
  }

  /** @throws 403 unless the caller holds all of these bits */
  demand(bits: bigint, securable: { readonly scopeId: number }, siteId: string = this.web.siteId): void {
    if (!this.can(bits, securable, siteId)) throw accessDenied();
  }

  demandSiteAdmin(): void {
    if (!this.rights.isSiteAdmin(this.web.siteId)) throw accessDenied();
  }

  /** Has a write confirmed after its transaction: types never wait, so whoever answers the call asks, and takes it back on a refusal. */
  confirm(ask: () => Promise<void>, undo: () => void): void {
    this.confirmations.push({ ask, undo });
  }

  /** Asks for what is still to be confirmed. @throws what the first refusal throws */
  async confirmed(): Promise<void> {
    for (const { ask, undo } of this.confirmations.splice(0)) {
      await ask().catch((error: unknown) => {
        undo();
        throw error;
      });
    }
  }

  /** @throws 403 unless the web may be entered at all */
  demandWeb(web: Web = this.web): void {
    this.demand(permission.open, web, web.siteId);
  }
}
