import { sessionCookie } from '../session/caller';
import { jsonBody } from '../body';
import { badArgument } from '../model/errors';
import type { Tenant } from '../Tenant';
import { userByUpn } from '../../store/index';
import type { Fault } from './faults';
import { changeMembership, leave, toMembershipChange } from './groups';
import { peoplePage } from './people';
import type { ThrottleSettings } from './throttle';
import { plainText } from '../model/plainText';

type Route = (tenant: Tenant, request: Request, url: URL) => Response | Promise<Response>;

/** The tenant's own switches, for demos and tests; nothing of this exists in SharePoint. */
const routes: Readonly<Record<string, Route>> = {
  'GET /_local': (tenant) => html(peoplePage(tenant.store)),
  'GET /_local/signin': signIn,
  'GET /_local/requests': (tenant) => Response.json(tenant.log.all()),
  'DELETE /_local/requests': (tenant) => done(() => tenant.log.clear()),
  'GET /_local/faults': (tenant) => Response.json(tenant.faults.all()),
  'POST /_local/faults': async (tenant, request) => {
    const fault = toFault(await bodyOf(request));
    return done(() => tenant.faults.add(fault));
  },
  'DELETE /_local/faults': (tenant) => done(() => tenant.faults.clear()),
  'GET /_local/throttle': (tenant) => Response.json(tenant.throttle.settings),
  'POST /_local/throttle': async (tenant, request) => {
    const settings = toThrottle(await bodyOf(request), tenant.throttle.settings);
    return done(() => { tenant.throttle.settings = settings; });
  },
  'GET /_local/clock': (tenant) => Response.json({ now: new Date(tenant.clock.now()).toISOString() }),
  'POST /_local/clock': async (tenant, request) => {
    const time = toTime((await bodyOf(request))['now']);
    tenant.clock.set(time);
    return Response.json({ now: new Date(tenant.clock.now()).toISOString() });
  },
  'DELETE /_local/clock': (tenant) => done(() => tenant.clock.set(null)),
  'POST /_local/groups': async (tenant, request) => {
    const change = toMembershipChange(await bodyOf(request));
    return done(() => changeMembership(tenant.store, change));
  },
  'POST /_local/people': async (tenant, request) => {
    const body = await bodyOf(request);
    return done(() => leave(tenant.store, body));
  },
  'POST /_local/index': (tenant) => done(() => tenant.indexers.forEach((index) => index())),
};

/** Answers a request to `/_local…`; undefined for all others. */
export async function answerLocal(tenant: Tenant, request: Request, url: URL): Promise<Response | undefined> {
  if (!/^\/_local(\/|$)/i.test(url.pathname)) return undefined;
  const path = url.pathname.toLowerCase().replace(/\/$/, '');
  const route = routes[`${request.method} ${path}`];
  if (route) return route(tenant, request, url);
  const allowed = Object.keys(routes).filter((each) => each.endsWith(` ${path}`)).map((each) => each.split(' ')[0]);
  if (allowed.length > 0) return new Response(`${path} answers ${allowed.join(', ')}.`, { status: 405, headers: { allow: allowed.join(', ') } });
  return new Response(`There is no ${path}; there are ${Object.keys(routes).join(', ')}.`, { status: 404 });
}

function signIn(tenant: Tenant, _request: Request, url: URL): Response {
  const upn = url.searchParams.get('user') ?? '';
  const user = userByUpn(tenant.store, upn);
  if (!user) return new Response(`There is no user ${upn.slice(0, 100)}.`, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  return new Response(null, {
    status: 302, headers: { location: placeHere(url.searchParams.get('returnUrl') ?? '/', url.origin), 'set-cookie': `${sessionCookie}=${encodeURIComponent(user.upn!)}; Path=/; HttpOnly; SameSite=Lax`, 'cache-control': 'no-store' },
  });
}

/** Where to go on this tenant; '/' for any other place, such as a path whose two slashes would name a host. */
function placeHere(returnUrl: string, origin: string): string {
  if (!URL.canParse(returnUrl, origin)) return '/';
  const { origin: place, pathname, search, hash } = new URL(returnUrl, origin);
  return place === origin && !pathname.startsWith('//') ? pathname + search + hash : '/';
}

/** A body as JSON whatever its declared type, so that any client can set a switch. @throws 400 */
async function bodyOf(request: Request): Promise<Readonly<Record<string, unknown>>> {
  return jsonBody(new Uint8Array(await request.arrayBuffer()));
}

function toFault(body: Readonly<Record<string, unknown>>): Fault {
  const { match, status, retryAfter, delayMs, times, body: kind } = body;
  const status_ = optionalNumber(status, 'status', 200, 599);
  if (typeof match !== 'string') throw badArgument('A fault needs "match": a part of "METHOD /path?query".');
  if (kind !== undefined && !['error', 'malformed', 'empty', 'html'].includes(plainText(kind))) throw badArgument('"body" is error, malformed, empty or html.');
  if (retryAfter !== undefined && retryAfter !== null && !/^[\x20-\x7e]*$/.test(plainText(retryAfter))) throw badArgument('"retryAfter" is seconds or an HTTP date.');
  return {
    match,
    ...optional('status', status_), ...optional('delayMs', optionalNumber(delayMs, 'delayMs', 0, 600_000)), ...optional('times', optionalNumber(times, 'times', 1, 1e9)),
    ...optional('retryAfter', retryAfter === null ? undefined : (retryAfter as number | string | undefined)), ...optional('body', kind as Fault['body']),
  };
}

function toThrottle(body: Readonly<Record<string, unknown>>, current: ThrottleSettings): ThrottleSettings {
  const { intensity = current.intensity, form = current.form, status = current.status, retryAfter = current.retryAfter } = body;
  const share = typeof intensity === 'number' && intensity >= 0 && intensity <= 1;
  if (!(share || intensity === 'off' || intensity === 'real')) throw badArgument('"intensity" is "off", "real" or a share of the calls from 0 to 1.');
  if (form !== 'seconds' && form !== 'date') throw badArgument('"form" is "seconds" or "date".');
  if (status !== 429 && status !== 503) throw badArgument('"status" is 429 or 503.');
  return { intensity, form, status, retryAfter: optionalNumber(retryAfter, 'retryAfter', 0, 86_400) ?? current.retryAfter };
}

function toTime(now: unknown): number | null {
  if (now === null) return null;
  const time = typeof now === 'number' ? now : Date.parse(plainText(now));
  if (Number.isNaN(time) || Math.abs(time) > 8e15) throw badArgument('"now" is a time: ISO 8601, milliseconds since 1970, or null for the real one.');
  return time;
}

function optionalNumber(value: unknown, name: string, least: number, most: number): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw badArgument(`"${name}" is a number from ${least} to ${most}.`);
  return value;
}

const optional = <Key extends string, Kept>(key: Key, value: Kept | undefined): Partial<Record<Key, Kept>> =>
  (value === undefined ? {} : { [key]: value } as Partial<Record<Key, Kept>>);

function done(act: () => void): Response {
  act();
  return new Response(null, { status: 204 });
}

const html = (body: string): Response => new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } });
