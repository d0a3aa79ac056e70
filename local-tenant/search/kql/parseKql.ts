import { readFileSync } from 'node:fs';
import peggy from 'peggy';
import { SearchError } from '../query/SearchError';
import type { KqlNode, RawNode } from './KqlNode';
import { resolve } from './resolve';

/** SharePoint's limit for a query by the object model or by REST, in characters. */
export const maxQueryLength = 4096;

/** Deeper parentheses than anyone writes; keeps a hostile query from using up the stack. */
const maxNesting = 100;

/** The query is no KQL, or too long. The message is SharePoint's own. */
export class KqlError extends SearchError {
  constructor(message = "We didn't understand your search terms. Make sure they're using proper syntax.") {
    super(message);
    this.name = 'KqlError';
  }
}

// The cache makes parsing linear in the length of the query, whatever the query.
const grammar = peggy.generate(readFileSync(new URL('./kql.peggy', import.meta.url), 'utf8'), { cache: true });

/**
 * Parses a KQL query.
 *
 * @returns null when the query is blank or nothing but punctuation.
 * @throws KqlError when the query is malformed, nested too deeply or longer than {@link maxQueryLength}.
 */
export function parseKql(query: string): KqlNode | null {
  if (query.length > maxQueryLength) {
    throw new KqlError(`The query text is longer than the limit of ${maxQueryLength} characters.`);
  }
  if (nesting(query) > maxNesting) throw new KqlError();
  const raw = parse(query);
  return raw === null ? null : resolve(raw);
}

function parse(query: string): RawNode | null {
  try {
    return grammar.parse(query) as RawNode | null;
  } catch (error) {
    if (error instanceof grammar.SyntaxError) throw new KqlError();
    throw error;
  }
}

function nesting(query: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of query) {
    if (character === '(') deepest = Math.max(deepest, ++depth);
    else if (character === ')') depth--;
  }
  return deepest;
}
