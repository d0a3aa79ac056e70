/** A failure ordered by `POST /_local/faults`. */
export interface Fault {
  /** Part of "METHOD /path?query" that a call must contain, in any case; "" matches every call. */
  readonly match: string;
  /** Answer with this status; absent: the call goes through (after the delay). */
  readonly status?: number;
  /** Retry-After: seconds as a number, or any text (an HTTP date). */
  readonly retryAfter?: number | string;
  readonly delayMs?: number;
  /** How many calls it hits; absent: all until cleared. */
  readonly times?: number;
  /** What the body looks like; default: SharePoint's error. */
  readonly body?: 'error' | 'malformed' | 'empty' | 'html';
}

/** Failures in force. */
export class Faults {
  #active: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#active.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#active = [];
  }

  all(): readonly Fault[] {
    return this.#active.map(({ fault }) => fault);
  }

  /** The fault that hits this call, counted as used. */
  take(method: string, url: string): Fault | undefined {
    const call = `${method} ${url} ${decodeLoosely(url)}`.toLowerCase();
    const hit = this.#active.find(({ fault, left }) => left > 0 && call.includes(fault.match.toLowerCase()));
    if (!hit) return undefined;
    hit.left -= 1;
    this.#active = this.#active.filter(({ left }) => left > 0);
    return hit.fault;
  }
}

/** The answer that a fault gives, or undefined when it only delays. */
export function faultResponse({ status, retryAfter, body = 'error' }: Fault): Response | undefined {
  if (status === undefined && body === 'error') return undefined;
  const headers = new Headers(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) });
  const code = status ?? 200;
  if (code === 204 || code === 304 || body === 'empty') return new Response(null, { status: code, headers });
  headers.set('content-type', body === 'html' ? 'text/html; charset=utf-8' : 'application/json;odata=minimalmetadata;charset=utf-8');
  const content = {
    error: JSON.stringify({ 'odata.error': { code: '-1, Microsoft.SharePoint.SPException', message: { lang: 'en-US', value: `Ordered by /_local/faults: ${code}` } } }),
    malformed: '{"odata.metadata":"http://127.0.0.1/_api/$metadata","value":[{"Id":1,',
    html: '<!DOCTYPE html><html><head><title>Service unavailable</title></head><body><h1>Service unavailable</h1></body></html>',
  }[body];
  return new Response(content, { status: code, headers });
}

function decodeLoosely(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch (error) {
    if (error instanceof URIError) return url;
    throw error;
  }
}
