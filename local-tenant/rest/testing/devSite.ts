import { addUser, assignRole, createSite, openStore, role, type CreatedSite, type Store } from '../../store/index';
import { createTenant, type RunningTenant } from '../handle';
import { spAs, testOrigin } from './pnp';

/** A tenant in memory with the site /sites/dev, one person of each kind, and a clock of its own. */
export interface DevSite {
  readonly store: Store;
  readonly tenant: RunningTenant;
  readonly site: CreatedSite;
  /** PnPjs as one of the people, in /sites/dev. */
  readonly as: (who: Person) => ReturnType<typeof spAs>;
  /** A plain request as one of the people; the path begins below the host. JSON bodies are objects. */
  readonly send: (who: Person, method: string, path: string, body?: object | string | Uint8Array<ArrayBuffer>, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** Moves the clock forward. */
  readonly wait: (milliseconds: number) => void;
}

export type Person = 'owner' | 'editor' | 'other' | 'reader' | 'stranger';

export function devSite(): DevSite {
  let time = Date.UTC(2026, 0, 12, 6);
  const clock = { now: () => time };
  const store = openStore(':memory:', clock);
  const [owner, editor, other, reader] = (['owner', 'editor', 'other', 'reader', 'stranger'] as const).map((name) => addUser(store, { upn: `${name}@gov.example`, title: `Test ${name}` }));
  const site = createSite(store, { url: '/sites/dev', title: 'Dev', lcid: 1033, languages: [1035, 1053], ownerId: owner!, template: 'SITEPAGEPUBLISHING#0' });
  for (const id of [editor!, other!]) assignRole(store, site.scopeId, id, role.edit);
  assignRole(store, site.scopeId, reader!, role.read);
  const tenant = createTenant({ store, clock });
  return {
    store, tenant, site,
    as: (who) => spAs(tenant, `${who}@gov.example`, '/sites/dev'),
    wait: (milliseconds) => void (time += milliseconds),
    send: async (who, method, path, body, headers = {}) => {
      const own = { 'X-Local-User': `${who}@gov.example`, accept: 'application/json;odata=nometadata' };
      const digest: Record<string, string> = method === 'GET' ? {} : { 'x-requestdigest': await digestFor(tenant, own) };
      const sent = body === undefined || typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
      return tenant.handle(new Request(testOrigin + path, { method, headers: { ...own, ...digest, ...headers }, ...(sent === undefined ? {} : { body: sent }) }));
    },
  };
}

async function digestFor(tenant: RunningTenant, headers: Record<string, string>): Promise<string> {
  const response = await tenant.handle(new Request(`${testOrigin}/sites/dev/_api/contextinfo`, { method: 'POST', headers }));
  return ((await response.json()) as { FormDigestValue: string }).FormDigestValue;
}

/** The body of a refusal: SharePoint's code and message. */
export async function errorOf(response: Response): Promise<{ status: number; code: string; message: string }> {
  const body = (await response.json()) as { 'odata.error': { code: string; message: { value: string } } };
  const { code, message } = body['odata.error'];
  return { status: response.status, code, message: message.value };
}
