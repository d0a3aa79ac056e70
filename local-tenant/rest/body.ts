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

/**
 * The type that a verbose body says its entry has. In verbose JSON it must say so; elsewhere it need not.
 * @returns undefined when it says nothing
 * @throws 400 when a verbose entry has no type
 */
export function entryType(bytes: Uint8Array, contentType: string): string | undefined {
  const text = new TextDecoder().decode(bytes);
  const verbose = /odata=verbose/i.test(contentType) && text.trim() !== '';
  if (!verbose && !text.includes('"__metadata"')) return undefined;
  const { __metadata: metadata } = parsedAsSent(text) as { readonly __metadata?: { readonly type?: unknown } | null };
  if (typeof metadata?.type === 'string') return metadata.type;
  if (verbose) throw invalidQuery('An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified.');
  return undefined;
}

function parsedAsSent(text: string): object {
  const parsed = parse(text, (_key, value: unknown) => value);
  return typeof parsed === 'object' && parsed !== null ? parsed : {};
}

function parse(text: string, reviver = withoutAnnotations): unknown {
  try {
    return JSON.parse(text, reviver);
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
