import { addMember, addUser, createSite, openStore, type CreatedSite, type Store } from '../../store/index';
import { createTenant, type RunningTenant } from '../handle';
import { testOrigin } from './pnp';

/** A tenant with one team site and three people, for tests. */
export interface TestTenant extends RunningTenant {
  readonly store: Store;
  readonly site: CreatedSite;
  readonly owner: string;
  readonly member: string;
  readonly reader: string;
  readonly ids: { readonly owner: number; readonly member: number; readonly reader: number };
  /** A call as a person; a body makes it a POST with a digest. */
  readonly call: (upn: string, path: string, init?: RequestInit) => Promise<Response>;
  /** A GET's JSON without metadata. */
  readonly json: <Body>(upn: string, path: string) => Promise<Body>;
  /** Milliseconds by which the clock moves on. */
  readonly pass: (milliseconds: number) => void;
}

/** Starts a tenant in memory on Saturday 31 January 2026, 10.00 in Helsinki, with `/sites/dev` in Finnish. */
export function testTenant(): TestTenant {
  let time = Date.UTC(2026, 0, 31, 8);
  const store = openStore(':memory:', { now: () => time });
  const person = (name: string, title: string): number => addUser(store, { upn: `${name}@gov.example`, title, tenantAdmin: name === 'owner' });
  const ids = { owner: person('owner', 'Olga Omistaja'), member: person('member', 'Jaska Jäsen'), reader: person('reader', 'Lea Lukija') };
  const site = createSite(store, { url: '/sites/dev', title: 'Kehitys', ownerId: ids.owner });
  addMember(store, site.groups.members, ids.member);
  addMember(store, site.groups.visitors, ids.reader);
  const running = createTenant({ store });
  const call = async (upn: string, path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers({ accept: 'application/json;odata=nometadata', 'x-local-user': upn, ...Object.fromEntries(new Headers(init.headers)) });
    const method = init.method ?? (init.body === undefined ? 'GET' : 'POST');
    if (method !== 'GET' && !headers.has('x-requestdigest')) headers.set('x-requestdigest', running.tenant.digests.issue(0));
    return running.handle(new Request(testOrigin + path, { ...init, method, headers }));
  };
  return {
    ...running, store, site, ids, owner: 'owner@gov.example', member: 'member@gov.example', reader: 'reader@gov.example', call,
    json: async <Body>(upn: string, path: string) => (await call(upn, path)).json() as Promise<Body>,
    pass: (milliseconds) => { time += milliseconds; },
  };
}
