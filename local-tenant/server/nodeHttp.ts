/** Between Node's http and the Fetch API's Request and Response. */
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { compress } from './compress';

/** A request that cannot be made into a Request: what to answer instead. */
export class BadRequestError extends Error {
  override readonly name = 'BadRequestError';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** SharePoint takes single requests of at most this size, bytes; larger files come in chunks. */
const bodyLimit = 250 * 1024 * 1024;

const ownHost = /^(?:127\.0\.0\.1|\[::1\]|(?:[a-z0-9-]+\.)*localhost)(?::\d+)?$/i;

/** @throws BadRequestError for a foreign Host, a strange target or too large a body */
export async function toRequest(message: IncomingMessage): Promise<Request> {
  const { method = 'GET', headers, url: target = '' } = message;
  const host = headers.host ?? '';
  if (!ownHost.test(host)) throw new BadRequestError(403, 'This server answers on this machine only.');
  if (!target.startsWith('/') || !URL.canParse(`http://${host}${target}`)) throw new BadRequestError(400, 'The address of the request is malformed.');
  if (Number(headers['content-length'] ?? 0) > bodyLimit) throw tooLarge();
  const body = await readBody(message);
  try {
    return new Request(`http://${host}${target}`, { method, headers: toHeaders(message), ...(hasBody(method) ? { body } : {}) });
  } catch {
    throw new BadRequestError(400, 'The request is malformed.');
  }
}

const tooLarge = (): BadRequestError => new BadRequestError(413, 'The request is larger than 250 MB.');

const hasBody = (method: string): boolean => method !== 'GET' && method !== 'HEAD';

function toHeaders({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) headers.append(rawHeaders[i] ?? '', rawHeaders[i + 1] ?? '');
  return headers;
}

async function readBody(message: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Writes a whole response, compressed where the caller takes that; a body is left out for HEAD. */
export async function sendResponse(response: Response, { method, headers: asked }: IncomingMessage, target: ServerResponse): Promise<void> {
  const body = await compress(String(asked['accept-encoding'] ?? ''), response.headers, Buffer.from(await response.arrayBuffer()));
  const headers: Record<string, string | string[]> = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  if (response.status !== 204 && response.status !== 304) headers['content-length'] = String(body.length);
  target.writeHead(response.status, headers);
  target.end(method === 'HEAD' ? undefined : body);
}
