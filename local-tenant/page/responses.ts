/** The kinds of answers that the page host gives. */
import { createHash, randomUUID } from 'node:crypto';
import { contentTypeOf } from './contentTypes';
import { contentSecurityPolicy } from './document';
import { type SiteFile } from './PageSource';

/** Kept by the browser for good: the URL changes with the content. */
const immutable = 'public, max-age=31536000, immutable';

/** As SharePoint serves library files: kept, but asked about each time, since permissions may change. */
const revalidated = 'private, no-cache';

export function documentResponse(body: string, status = 200): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      SPRequestGuid: randomUUID()
    }
  });
}

/** What SPFx's navigator reads from `<page>?as=json`. */
export function jsonResponse(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'private, no-store', SPRequestGuid: randomUUID() }
  });
}

/** A script, style or font of the runtime or a package. `hashed` says whether its URL changes with its content. */
export function assetResponse(request: Request, name: string, contents: Uint8Array | string, hashed: boolean): Response {
  const etag = `"${createHash('sha256').update(contents).digest('base64url').slice(0, 24)}"`;
  const headers = { 'Content-Type': contentTypeOf(name), 'Cache-Control': hashed ? immutable : revalidated, ETag: etag, 'X-Content-Type-Options': 'nosniff' };
  return request.headers.get('If-None-Match') === etag ? new Response(null, { status: 304, headers }) : new Response(bodyOf(contents), { headers });
}

/**
 * A file of a library. Whoever can upload a file can write HTML or a script into it, so only pictures, video, text and
 * PDF are shown in place, and nothing in them runs; the rest is downloaded.
 */
export function fileResponse(request: Request, { name, contents, etag, modified }: SiteFile): Response {
  const type = contentTypeOf(name);
  const shown = /^(image|video|text\/(plain|calendar|vtt)|application\/pdf)/.test(type);
  const headers = {
    'Content-Type': type,
    'Cache-Control': revalidated,
    ETag: etag,
    'Last-Modified': modified.toUTCString(),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    'Content-Disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`
  };
  return request.headers.get('If-None-Match') === etag ? new Response(null, { status: 304, headers }) : new Response(bodyOf(contents), { headers });
}

const bodyOf = (contents: Uint8Array | string): BodyInit => (typeof contents === 'string' ? contents : (contents as Uint8Array<ArrayBuffer>));
