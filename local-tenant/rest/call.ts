import { execute, verbOf, type Verb } from './execute';
import { faultResponse } from './local/faults';
import type { Context } from './model/Context';
import { badArgument, invalidDigest, invalidExpression, toSharePointError } from './model/errors';
import { parseQuery } from './odata/query';
import type { ApiPath } from './path/ApiPath';
import { parsePath, type Segment } from './path/parsePath';
import { respondError } from './respond';
import { digestOwner, type Caller } from './session/caller';
import { webByUrl, type Web } from '../store/index';
import type { Tenant } from './Tenant';

/** Answers a call that came by itself: a write shows its digest. */
export function answerCall(context: Context, method: string, url: URL, resource: string): Response {
  const verb = verbOf(method, context.headers);
  const segments = segmentsOf(resource, url);
  checkDigest(verb, segments, context);
  return execute(verb, segments, { context, query: parseQuery(url.searchParams), url: url.origin + url.pathname });
}

/** Answers a call inside a batch: its own web and caller are the batch's. */
export async function answerInner(context: Context, method: string, url: URL, path: ApiPath): Promise<Response> {
  try {
    const refused = await refusal(context.tenant, method, url, context.caller, false);
    if (refused) return refused;
    const web = webOf(context.tenant, decodePath(path.webUrl));
    if (web?.siteId !== context.web.siteId) throw badArgument('All requests of a batch must be for the same site collection.');
    const inner = context.inWeb(web);
    if (web.url !== '/') inner.demandWeb();
    const response = execute(verbOf(method, context.headers), segmentsOf(path.resource, url), { context: inner, query: parseQuery(url.searchParams), url: url.origin + url.pathname });
    await inner.confirmed();
    return response;
  } catch (error) {
    return respondError(toSharePointError(error), context.headers);
  }
}

/** Writes need a digest; asking for one does not. */
export function checkDigest(verb: Verb, segments: readonly Segment[], { caller, headers, tenant }: Context): void {
  if (verb === 'GET' || caller.bearer || /^contextinfo$/i.test(segments[0]?.name ?? '')) return;
  const digest = headers.get('x-requestdigest');
  if (digest === null || !tenant.digests.isValid(digest, digestOwner(caller))) throw invalidDigest();
}

/** A failure that was ordered, or a refusal because of too many calls; undefined lets the call through. */
export async function refusal(tenant: Tenant, method: string, url: URL, caller: Caller | null, throttled = true): Promise<Response | undefined> {
  const fault = tenant.faults.take(method, url.pathname + url.search);
  if (fault?.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
  const failed = fault && faultResponse(fault);
  return failed ?? (throttled ? tenant.throttle.count(caller?.user.loginName ?? '') : undefined);
}

/** The web that a path is in: the longest that begins it, as SharePoint finds it for `/sites/x/SitePages/_api/web` too. */
export function webOf(tenant: Tenant, path: string): Web | undefined {
  for (let url = path.replace(/\/+$/, ''); url !== ''; url = url.slice(0, url.lastIndexOf('/'))) {
    const web = webByUrl(tenant.store, url);
    if (web) return web;
    if (/^\/(sites|teams)\/[^/]*$/i.test(url)) return undefined;
  }
  return webByUrl(tenant.store, '/');
}

function segmentsOf(resource: string, url: URL): Segment[] {
  const path = decodePath(resource);
  if (path === '' || path === '/') throw invalidExpression('');
  return parsePath(path, url.searchParams);
}

/** @throws 400 for what is not UTF-8 or hides control characters */
export function decodePath(text: string): string {
  let decoded: string;
  try {
    decoded = decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) throw invalidExpression(text);
    throw error;
  }
  if (/[\u0000-\u001f]/.test(decoded)) throw invalidExpression(decoded.replace(/[\u0000-\u001f]/g, '?'));
  return decoded;
}
