import { invalidQuery } from './model/errors';

/** The largest body that is read as JSON; files may be larger. */
const maximumJsonBytes = 20 * 1024 * 1024;

/**
 * A request's JSON body; {} when there is none. `__metadata` and type annotations are left out, at every depth:
 * they tell the type, which the path tells too.
 * @throws 400 when it is not a JSON object
 */
export function jsonBody(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  if (bytes.byteLength > maximumJsonBytes) throw invalidQuery('The request message is too big. The server does not allow messages larger than 20971520 bytes.');
  const text = new TextDecoder().decode(bytes).trim();
  if (text === '') return {};
  const parsed = parse(text);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw invalidQuery('Invalid JSON. A token was not recognized in the JSON content.');
  }
  return parsed as Record<string, unknown>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, withoutAnnotations);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) throw invalidQuery('Invalid JSON. A token was not recognized in the JSON content.');
    throw error;
  }
}

function withoutAnnotations(this: unknown, _key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([name]) => name !== '__metadata' && !/^@?odata\.|@odata\./.test(name));
  return Object.fromEntries(entries.map(([name, inner]) => [name, resultsOf(inner)]));
}

/** The verbose form of a collection, { results: […] }, as a plain array. */
function resultsOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const keys = Object.keys(value);
  const { results } = value as { results?: unknown };
  return keys.length === 1 && Array.isArray(results) ? results : value;
}
