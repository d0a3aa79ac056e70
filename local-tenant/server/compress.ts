/** Compresses answers as SharePoint and its content network do, so that what is measured here is what is sent there. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = /^(text\/|application\/(json|javascript|xml|atom)|image\/svg|font\/(?!woff))/;
const smallest = 1024;

type Encoding = 'br' | 'gzip';

/** Compressed files that never change, by ETag and encoding. */
const kept = new Map<string, Buffer>();

export async function compress(request: Request, response: Response): Promise<Response> {
  const encoding = acceptedEncoding(request.headers.get('Accept-Encoding') ?? '');
  const type = response.headers.get('Content-Type') ?? '';
  if (encoding === null || response.body === null || !compressible.test(type) || response.headers.has('Content-Encoding')) return response;
  const body = Buffer.from(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.append('Vary', 'Accept-Encoding');
  const { status } = response;
  if (body.length < smallest) return new Response(body, { status, headers });
  headers.set('Content-Encoding', encoding);
  return new Response(await encoded(body, encoding, immutableTag(headers)), { status, headers });
}

function acceptedEncoding(accepted: string): Encoding | null {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

const immutableTag = (headers: Headers): string | null => (headers.get('Cache-Control')?.includes('immutable') ? headers.get('ETag') : null);

async function encoded(body: Buffer, encoding: Encoding, tag: string | null): Promise<Buffer<ArrayBuffer>> {
  const key = `${encoding} ${tag ?? ''}`;
  const before = kept.get(key);
  if (before !== undefined) return before as Buffer<ArrayBuffer>;
  const quality = tag === null ? 4 : 6;
  const result = encoding === 'gzip' ? await gzipAsync(body, { level: quality }) : await brotliAsync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  if (tag !== null) kept.set(key, result);
  return result as Buffer<ArrayBuffer>;
}

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);
