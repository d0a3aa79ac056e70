import { invalidQuery } from '../model/errors';

/** One request inside a batch. */
export interface InnerRequest {
  readonly method: string;
  /** Absolute, or relative to the batch's own URL. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** Most requests that SharePoint takes in one batch, and most in one of its change sets (which counts as one request). */
const maximumRequests = 100;
const maximumInChangeSet = 1000;

/**
 * Reads a multipart/mixed body: parts that are requests, and change sets that hold more of them.
 * Line ends may be \r\n or \n. @throws 400 when it is malformed
 */
export function parseBatch(contentType: string, text: string): InnerRequest[] {
  const parts = partsOf(contentType, text);
  demandAtMost(maximumRequests, parts.length, 'batch');
  return parts.flatMap((part) => {
    const { headers, body } = splitHeaders(part);
    const type = headers.get('content-type') ?? '';
    if (!/^multipart\/mixed/i.test(type)) return [parseRequest(body)];
    const changes = partsOf(type, body);
    demandAtMost(maximumInChangeSet, changes.length, 'change set');
    return changes.map((inner) => parseRequest(splitHeaders(inner).body));
  });
}

function demandAtMost(most: number, count: number, of: string): void {
  if (count > most) throw invalidQuery(`The ${of} has ${count} requests; at most ${most} are allowed.`);
}

function partsOf(contentType: string, text: string): string[] {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1]?.trim();
  if (!boundary) throw invalidQuery('The content type of a batch must be multipart/mixed with a boundary.');
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const parts: string[][] = [];
  let open = false;
  for (const line of lines) {
    if (line === `--${boundary}--`) return parts.map((part) => part.join('\n'));
    if (line === `--${boundary}`) {
      parts.push([]);
      open = true;
    } else if (open) parts.at(-1)!.push(line);
  }
  throw invalidQuery('The batch is not closed by its boundary.');
}

function parseRequest(text: string): InnerRequest {
  const [line = '', ...rest] = text.replace(/^\n+/, '').split('\n');
  const match = /^([A-Z]+) (.+?)(?: HTTP\/[\d.]+)?$/i.exec(line.trim());
  if (!match) throw invalidQuery(`The request line '${line.slice(0, 100)}' of the batch is not valid.`);
  const { headers, body } = splitHeaders(rest.join('\n'));
  return { method: match[1]!.toUpperCase(), url: match[2]!, headers, body: body.trim() };
}

function splitHeaders(text: string): { headers: Headers; body: string } {
  const lines = text.split('\n');
  const headers = new Headers();
  let index = 0;
  while (index < lines.length && lines[index]!.trim() === '') index += 1;
  for (; index < lines.length && lines[index]!.trim() !== ''; index += 1) {
    const line = lines[index]!;
    const colon = line.indexOf(':');
    if (colon < 1 || !/^[\w-]+$/.test(line.slice(0, colon).trim())) throw invalidQuery(`The header '${line.slice(0, 100)}' of the batch is not valid.`);
    headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim().replace(/[^\t\x20-\xff]/g, '?'));
  }
  return { headers, body: lines.slice(index + 1).join('\n') };
}
