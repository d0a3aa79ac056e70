import { STATUS_CODES } from 'node:http';
import { answerInner, checkDigest } from '../call';
import type { LoggedRequest } from '../local/requestLog';
import { Context } from '../model/Context';
import { wrongMethod } from '../model/errors';
import { splitPath } from '../path/ApiPath';
import { parseBatch, type InnerRequest } from './parseBatch';

/** An answer, and for a `$batch` the calls that were in it. */
export interface Answer {
  readonly response: Response;
  readonly requests?: readonly LoggedRequest[];
}

/** Answers `_api/$batch`: the requests one after the other, each with its own status; a failed one stops nothing. */
export async function answerBatch(context: Context, url: URL): Promise<Answer> {
  checkDigest('POST', [], context);
  const inner = parseBatch(context.headers.get('content-type') ?? '', new TextDecoder().decode(context.bytes));
  if (inner.length === 0) throw wrongMethod('POST', '$batch');
  const boundary = `batchresponse_${crypto.randomUUID()}`;
  const requests: LoggedRequest[] = [];
  let body = '';
  for (const request of inner) {
    const started = performance.now();
    const target = new URL(request.url.replace(/ /g, '%20'), url.href.replace(/\$batch.*$/i, ''));
    const response = await answerOne(context, request, target);
    requests.push({ method: request.method, url: target.pathname + target.search, user: context.user.upn, status: response.status, ms: Math.round(performance.now() - started) });
    body += await part(boundary, response);
  }
  body += `--${boundary}--\r\n`;
  return { response: new Response(body, { headers: { 'content-type': `multipart/mixed; boundary=${boundary}`, 'cache-control': 'private, max-age=0' } }), requests };
}

async function answerOne(outer: Context, { method, headers, body }: InnerRequest, target: URL): Promise<Response> {
  const context = new Context({ ...outer, query: target.searchParams, headers, bytes: new TextEncoder().encode(body) });
  const split = splitPath(target.pathname);
  if (target.origin !== outer.origin || !split || /^\$batch/i.test(split.resource)) return new Response('404 FILE NOT FOUND', { status: 404 });
  return answerInner(context, method, target, split);
}

async function part(boundary: string, response: Response): Promise<string> {
  const headers = ['content-type', 'etag', 'location', 'retry-after'].flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [`${name.toUpperCase()}: ${value}`];
  });
  const head = [`--${boundary}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? 'Unknown'}`, ...headers, '', ''];
  return `${head.join('\r\n')}${await response.text()}\r\n`;
}
