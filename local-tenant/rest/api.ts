import { STATUS_CODES } from 'node:http';
import { answerBatch, type Answer } from './batch/batch';
import { answerCall, decodePath, refusal, webOf } from './call';
import { Context } from './model/Context';
import { toSharePointError } from './model/errors';
import type { ApiPath } from './path/ApiPath';
import { respondError } from './respond';
import type { Caller } from './session/caller';
import type { Tenant } from './Tenant';

/** Answers one call to `…/_api/…`: faults and throttling first, then who calls and where, then what. */
export async function answerApi(tenant: Tenant, request: Request, url: URL, path: ApiPath, caller: Caller | null): Promise<Answer> {
  try {
    const refused = await refusal(tenant, request.method, url, caller);
    if (refused) return { response: refused };
    const bytes = new Uint8Array(await request.arrayBuffer());
    const web = webOf(tenant, decodePath(path.webUrl));
    if (!caller) return { response: unauthorized() };
    if (!web) return { response: new Response('404 FILE NOT FOUND', { status: 404 }) };
    const context = new Context({ tenant, caller, web, origin: url.origin, query: url.searchParams, headers: request.headers, bytes });
    if (web.url !== '/') context.demandWeb();
    if (/^\$batch\/?$/i.test(path.resource)) return await answerBatch(context, url);
    const response = answerCall(context, request.method, url, path.resource);
    await context.confirmed();
    return { response: withStandardHeaders(response, request.method, tenant) };
  } catch (error) {
    return { response: withStandardHeaders(respondError(toSharePointError(error), request.headers), request.method, tenant) };
  }
}

const unauthorized = (): Response => new Response('401 UNAUTHORIZED', { status: 401 });

function withStandardHeaders(response: Response, method: string, { clock }: Tenant): Response {
  const { headers, status } = response;
  if (!headers.has('cache-control')) headers.set('cache-control', 'private, max-age=0');
  headers.set('date', new Date(clock.now()).toUTCString());
  headers.set('x-sharepointhealthscore', '0');
  headers.set('sprequestguid', crypto.randomUUID());
  const hasBody = method !== 'HEAD' && status !== 204 && status !== 304;
  // Most answers are made with their status text: a body that is handed on costs as much as one that is made.
  return hasBody && response.statusText !== '' ? response : new Response(hasBody ? response.body : null, { status, statusText: STATUS_CODES[status] ?? '', headers });
}
