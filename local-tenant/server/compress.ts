/** Compresses answers as SharePoint and its content network do, so that what is measured here is what is sent there. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = /^(text\/|application\/(json|javascript|xml|atom)|image\/svg|font\/(?!woff))/;
const smallest = 1024;

type Encoding = 'br' | 'gzip';

/** Compressed files that never change, by ETag and encoding. */
const kept = new Map<string, Buffer>();

/**
 * The body as it is to be sent; the headers are told how.
 * @param accepted the request's Accept-Encoding
 */
export async function compress(accepted: string, headers: Headers, body: Buffer): Promise<Buffer> {
  const encoding = acceptedEncoding(accepted);
  const type = headers.get('Content-Type') ?? '';
  if (encoding === null || body.length === 0 || !compressible.test(type) || headers.has('Content-Encoding')) return body;
  headers.append('Vary', 'Accept-Encoding');
  if (body.length < smallest) return body;
  headers.set('Content-Encoding', encoding);
  return encoded(body, encoding, immutableTag(headers));
}

function acceptedEncoding(accepted: string): Encoding | null {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

const immutableTag = (headers: Headers): string | null => (headers.get('Cache-Control')?.includes('immutable') ? headers.get('ETag') : null);

async function encoded(body: Buffer, encoding: Encoding, tag: string | null): Promise<Buffer> {
  const key = `${encoding} ${tag ?? ''}`;
  const before = kept.get(key);
  if (before !== undefined) return before;
  const quality = tag === null ? 4 : 6;
  const result = encoding === 'gzip' ? await gzipAsync(body, { level: quality }) : await brotliAsync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  if (tag !== null) kept.set(key, result);
  return result;
}

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);
