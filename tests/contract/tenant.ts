import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTenant } from '../../local-tenant/rest/handle';
import { addGroup, addMember, addUser, openStore, setSiteCreators, type Store } from '../../local-tenant/store/index';
import { connect } from '../../admin/connect';
import { provision } from '../../admin/provision/provision';
import type { Tenant } from '../../admin/provision/Tenant';
import type { Travel } from '../../src/gateways/client/HomeReader';
import type { SharePointContext } from '../../src/gateways/client/sharePointClient';
import type { Language } from '../../src/domain/shared/Language';
import { createGateways, type Gateways } from '../../src/gateways/createGateways';
import { CHIEF_EDITORS, EVERYONE, SERVICE_OWNERS, TRANSLATORS, adminsOf, approversOf, editorsOf, staffOf, type GroupName } from '../../src/schema/groups';
import { initialOrganisations } from '../../src/schema/organisations';

const ORIGIN = 'http://127.0.0.1:4321';
export const HOME = `${ORIGIN}/sites/kampus`;
const MONDAY = '2026-11-09T07:00:00Z';
const DIGEST_MS = 30 * 60 * 1000;
export const OWNER = 'palvelunomistaja@gov.example';

/** The time of the tenant, which stands until a test moves it. */
export interface StandingClock {
  now(): number;
  set(moment: string): void;
}

function standingClock(moment: string): StandingClock {
  let time = Date.parse(moment);
  return { now: () => time, set: (next) => { time = Date.parse(next); } };
}

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

/** A tenant in this process: its people and groups, and nothing else yet. */
export interface TestTenant {
  readonly store: Store;
  readonly clock: StandingClock;
  /** Every request that the product or the administrator sent, in order. */
  readonly sent: SentRequest[];
  /** As the service owner. */
  readonly tenant: Tenant;
  /** The same, when the write of that number (1 is the first) is answered with 500 and does nothing. */
  tenantLosing(number: number): Tenant;
  /** How many requests stood inside the batches that were sent. */
  partsOfBatches(): number;
  /** What gateways need to know of a page of the home site, with the digest that it was made with. */
  contextAs(upn: string): Promise<SharePointContext>;
  /** The ports as a page of the home site has them. */
  gatewaysAs(upn: string): Promise<Gateways>;
  /** The ports on a page of another site, whose digest is of no use on the home site. @param travel how a first visit reads, or a guest's */
  gatewaysOff(upn: string, siteUrl: string, travel: Travel): Gateways;
  readonly fetchAs: (upn: string) => (url: string, init?: RequestInit) => Promise<Response>;
  addStaff(upn: string, ...groups: GroupName[]): void;
  /** A person with a name, which versions and authors show. */
  addPerson(upn: string, title: string, ...groups: GroupName[]): void;
  /** A SharePoint administrator whose own language is the given one. */
  addAdministrator(upn: string, language: Language): void;
}

const groupNames: readonly GroupName[] = [
  EVERYONE, CHIEF_EDITORS, TRANSLATORS, SERVICE_OWNERS, ...initialOrganisations.flatMap(({ key }) => [staffOf(key), editorsOf(key), adminsOf(key), approversOf(key)])
];

/** Every group of the schema, as the directory of a tenant would hold them, and the service's owner. */
function addDirectory(store: Store): void {
  const groups = new Map(groupNames.map((name) => [name, addGroup(store, name)]));
  initialOrganisations.forEach(({ key }) => addMember(store, groups.get(EVERYONE)!, groups.get(staffOf(key))!));
  setSiteCreators(store, initialOrganisations.map(({ key }) => groups.get(approversOf(key))!));
  addMember(store, groups.get(SERVICE_OWNERS)!, addUser(store, { upn: OWNER, title: 'Palvelun omistaja', tenantAdmin: true }));
}

/** @param moment the tenant's time, ISO 8601 */
export function makeTenant(moment = MONDAY): TestTenant {
  const clock = standingClock(moment);
  const store = openStore(':memory:', clock);
  addDirectory(store);
  return tenantOn(store, clock);
}

/** Provisioned databases by the organisations in them: provisioning takes seconds, a copy milliseconds. */
const provisioned = new Map<string, Promise<string>>();
const folder = mkdtempSync(join(tmpdir(), 'kampus-tenants-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let copies = 0;

/** A tenant on which the administrator has provisioned these organisations; all, when none is named. */
export async function provisionedTenant(...organisations: string[]): Promise<TestTenant> {
  const key = organisations.join('-');
  const made = provisioned.get(key) ?? provisionedFile(organisations, join(folder, `${key || 'all'}.sqlite`));
  provisioned.set(key, made);
  const copy = join(folder, `copy${(copies += 1)}.sqlite`);
  copyFileSync(await made, copy);
  const clock = standingClock(MONDAY);
  return tenantOn(openStore(copy, clock), clock);
}

async function provisionedFile(organisations: readonly string[], file: string): Promise<string> {
  const { store, tenant } = makeTenant();
  if (organisations.length === 0) await provision(tenant);
  for (const organisation of organisations) await provision(tenant, { organisation });
  store.db.prepare('VACUUM INTO ?').run(file);
  store.close();
  return file;
}

function tenantOn(store: Store, clock: StandingClock): TestTenant {
  const running = createTenant({ store, clock });
  const sent: SentRequest[] = [];

  const fetchAs = (upn: string) => (url: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('X-Local-User', upn);
    sent.push({ method: init.method ?? 'GET', url, body: typeof init.body === 'string' ? init.body : '' });
    return running.handle(new Request(url, { ...init, headers, credentials: undefined as never, signal: null }));
  };
  const wait = async (): Promise<void> => undefined;
  const addPerson = (upn: string, title: string, ...names: GroupName[]): void => {
    const user = addUser(store, { upn, title });
    names.forEach((name) => addMember(store, addGroup(store, name), user));
  };
  const contextOf = (upn: string): SharePointContext => ({
    webUrl: HOME,
    homeUrl: HOME,
    loginName: `i:0#.f|membership|${upn}`,
    formDigest: null,
    clock: { now: () => new Date(clock.now()) },
    fetch: fetchAs(upn),
    wait
  });
  const contextAs = async (upn: string): Promise<SharePointContext> => {
    const info = await fetchAs(upn)(`${HOME}/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json;odata=nometadata' } });
    const { FormDigestValue: value } = (await info.json()) as { readonly FormDigestValue: string };
    sent.length = 0;
    return { ...contextOf(upn), formDigest: { value, expiresAt: clock.now() + DIGEST_MS } };
  };

  return {
    store,
    clock,
    sent,
    fetchAs,
    tenant: connect({ homeUrl: HOME, fetch: fetchAs(OWNER), wait }),
    tenantLosing: (number) => {
      let writes = 0;
      const fetch = (url: string, init: RequestInit): Promise<Response> => {
        writes += init.method === 'GET' ? 0 : 1;
        return writes === number ? Promise.resolve(new Response('', { status: 500 })) : fetchAs(OWNER)(url, init);
      };
      return connect({ homeUrl: HOME, fetch, wait });
    },
    partsOfBatches: () => sent.reduce((parts, { body }) => parts + (body.match(/^GET .* HTTP\/1\.1$/gm) ?? []).length, 0),
    gatewaysAs: async (upn) => createGateways(await contextAs(upn), { withNews: true, travel: 'together', isFirstVisit: false }),
    contextAs,
    gatewaysOff: (upn, siteUrl, travel) => createGateways({ ...contextOf(upn), webUrl: `${ORIGIN}${siteUrl}` }, { withNews: false, travel, isFirstVisit: false }),
    addStaff: (upn, ...names) => addPerson(upn, upn, ...names),
    addPerson,
    addAdministrator: (upn, language) => void addUser(store, { upn, title: upn, tenantAdmin: true, data: { language } })
  };
}
