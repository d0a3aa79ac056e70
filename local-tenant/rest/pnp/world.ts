import '@pnp/sp/presets/all';
import '@pnp/sp/comments/clientside-page.js';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import { DefaultParse, InjectHeaders, type Queryable } from '@pnp/queryable';
import { addUser, createSite, openStore, type Store } from '../../store/index';
import { createTenant, type RunningTenant } from '../handle';
import { testOrigin } from '../testing/pnp';

export { testOrigin };

/** A tenant whose only client is PnPjs: an English site for trying things out, an administrator and two colleagues. */
export interface World extends RunningTenant {
  readonly store: Store;
  /** The administrator in /sites/dev. */
  readonly sp: SPFI;
  /** Somebody in a web, by its server-relative address. */
  readonly as: (name: PersonName, webUrl?: string) => SPFI;
  /** Moves the clock on, milliseconds. */
  readonly pass: (milliseconds: number) => void;
}

export type PersonName = 'admin' | 'anna' | 'bertil';
export const siteUrl = '/sites/dev';
export const upnOf = (name: PersonName): string => `${name}@gov.example`;
export const loginOf = (name: PersonName): string => `i:0#.f|membership|${upnOf(name)}`;

let time = Date.UTC(2026, 0, 31, 8);
const store = openStore(':memory:', { now: () => time });
const admin = addUser(store, { upn: upnOf('admin'), title: 'Ada Admin', tenantAdmin: true });
for (const [name, title] of [['anna', 'Anna Aalto'], ['bertil', 'Bertil Berg']] as const) addUser(store, { upn: upnOf(name), title });
const running = createTenant({ store });
createSite(store, { url: siteUrl, title: 'Dev', lcid: 1033, languages: [1033, 1035], ownerId: admin, template: 'SITEPAGEPUBLISHING#0' });

/** An app's call: it carries a token and needs no digest. */
function as(name: PersonName, webUrl = siteUrl): SPFI {
  const headers = { 'X-Local-User': upnOf(name), Authorization: 'Bearer test' };
  // Sharing asks at addresses without a beginning, as a page's may be.
  const completeAddresses = (instance: Queryable): Queryable => {
    instance.on.pre(async (url, init, result) => [url.startsWith('_api/') ? `${testOrigin}${webUrl}/${url}` : url, init, result]);
    return instance;
  };
  return spfi(`${testOrigin}${webUrl}`).using(completeAddresses, DefaultHeaders(), DefaultInit(), InjectHeaders(headers), DefaultParse(), (instance: Queryable) => {
    instance.on.send.replace(async (url: URL, init: RequestInit) => running.handle(new Request(url, { ...init, cache: 'default' })));
    return instance;
  });
}

/** All areas share one world, as they would share one site of a real tenant: each makes what it needs, under names of its own. */
export const world: World = { ...running, store, sp: as('admin'), as, pass: (milliseconds) => { time += milliseconds; } };

let lastNumber = 0;

/** A name that nobody has used, e.g. "List 12". */
export function freshName(kind: string): string {
  lastNumber += 1;
  return `${kind} ${lastNumber}`;
}

/** The status and SharePoint's code of a refusal; fails when there is none. */
export async function refusalOf(answer: Promise<unknown>): Promise<{ readonly status: number; readonly code: string; readonly message: string }> {
  try {
    await answer;
  } catch (error) {
    const { response } = error as { response?: Response };
    if (!response) throw error;
    const body = JSON.parse((error as Error).message.replace(/^.*?::> /s, '')) as { 'odata.error': { code: string; message: { value: string } } };
    return { status: response.status, code: body['odata.error'].code.split(',')[0]!, message: body['odata.error'].message.value };
  }
  throw new Error('The call was not refused.');
}
